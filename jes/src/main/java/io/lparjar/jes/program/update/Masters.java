package io.lparjar.jes.program.update;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.StepContext.DdAttributes;
import io.lparjar.jes.program.library.Library;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The old master, SYSUT1, and the new one, SYSUT2. */
final class Masters {
  private static final DdAttributes CARDS = new DdAttributes(RecordFormat.of("FB"), 80, 80, false);

  private final StepContext step;

  Masters(StepContext step) {
    this.step = step;
  }

  /** The library behind a DD name; empty when it is none. */
  Optional<Library> library(String ddName) {
    return Library.of(step, ddName);
  }

  /** The records of a member, or of a data set that is not partitioned; empty when not there. */
  Optional<List<byte[]>> read(String ddName, Optional<MemberName> member) throws IOException {
    List<byte[]> records = new ArrayList<>();
    if (member.isEmpty()) {
      try (RecordReader reader = step.openInput(ddName)) {
        addAll(reader, records);
      }
      return Optional.of(records);
    }
    Optional<Library> library = library(ddName).filter(it -> it.has(member.get()));
    if (library.isEmpty()) {
      return Optional.empty();
    }
    library.get().read(member.get(), reader -> addAll(reader, records));
    return Optional.of(records);
  }

  /** Writes a member, or a data set that is not partitioned. */
  void write(String ddName, Optional<MemberName> member, List<byte[]> records) throws IOException {
    Optional<Library> library = member.flatMap(name -> library(ddName));
    if (library.isPresent()) {
      library.get().write(member.orElseThrow(), writer -> writeAll(writer, records));
    } else {
      try (RecordWriter writer = step.openOutput(ddName, CARDS)) {
        writeAll(writer, records);
      }
    }
  }

  private static void addAll(RecordReader reader, List<byte[]> records) throws IOException {
    while (reader.next()) {
      records.add(
          Arrays.copyOfRange(reader.array(), reader.offset(), reader.offset() + reader.length()));
    }
  }

  private static void writeAll(RecordWriter writer, List<byte[]> records) throws IOException {
    for (byte[] record : records) {
      int length = Math.max(writer.minimumLength(), record.length);
      byte[] fitted = Arrays.copyOf(record, Math.min(length, writer.maximumLength()));
      if (fitted.length > record.length) {
        Arrays.fill(fitted, record.length, fitted.length, Ebcdic.SPACE);
      }
      writer.write(fitted, 0, fitted.length);
    }
  }
}
