package io.lparjar.jes.program.generate;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.pds.Member;
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

/** Copies with GENERATE: the input is read once, group after group. */
final class EditedCopy {
  private final RecordReader reader;
  private boolean more;

  EditedCopy(RecordReader reader) {
    this.reader = reader;
  }

  /** To SYSUT2. */
  void run(StepContext step, GenerateRequest request, DdAttributes output) throws IOException {
    more = reader.next();
    try (RecordWriter writer = step.openOutput("SYSUT2", output)) {
      for (RecordGroup group : request.parts().get(0).groups()) {
        copy(group, writer);
      }
    }
  }

  /** To members of a library. */
  void run(Library library, GenerateRequest request) throws IOException {
    more = reader.next();
    List<Member> aliases = new ArrayList<>();
    for (GenerateRequest.Part part : request.parts()) {
      MemberName name = part.names().get(0);
      library.write(
          name,
          writer -> {
            for (RecordGroup group : part.groups()) {
              copy(group, writer);
            }
          });
      for (MemberName alias : part.names().subList(1, part.names().size())) {
        aliases.add(new Member(alias, 0, Optional.empty(), Optional.empty(), Optional.of(name)));
      }
    }
    library.describe(aliases);
  }

  /** Whether edited records of that length go into members. */
  static boolean fits(DataSetAttributes attributes, int length) {
    return length == 0 || length <= attributes.lrecl() - (attributes.recfm().isVariable() ? 4 : 0);
  }

  private void copy(RecordGroup group, RecordWriter writer) throws IOException {
    boolean open = true;
    while (more && open) {
      byte[] data = reader.array();
      int offset = reader.offset();
      int length = reader.length();
      open = !group.endsWith(data, offset, length);
      if (group.keepsRecords()) {
        write(writer, data, offset, length);
      } else {
        byte[] edited = group.edit(data, offset, length);
        write(writer, edited, 0, edited.length);
      }
      more = reader.next();
    }
  }

  private static void write(RecordWriter writer, byte[] data, int offset, int length)
      throws IOException {
    int wanted = Math.min(writer.maximumLength(), Math.max(length, writer.minimumLength()));
    if (wanted == length) {
      writer.write(data, offset, length);
      return;
    }
    byte[] record = Arrays.copyOfRange(data, offset, offset + Math.min(length, wanted));
    byte[] padded = Arrays.copyOf(record, wanted);
    Arrays.fill(padded, Math.min(record.length, wanted), wanted, Ebcdic.SPACE);
    writer.write(padded, 0, wanted);
  }
}
