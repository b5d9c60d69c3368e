package io.lparjar.emulator.seed;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSetHistory;
import io.lparjar.datasets.allocation.DataSetWriter;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.Disposition;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.allocation.NewDataSet;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.allocation.WriteRequest;
import io.lparjar.datasets.attribute.DataSetOrganization;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.record.RecordException;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.emulator.seed.LabelForm.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes one data set of its line and its file or directory, whole or not at all.
 *
 * @see LabelForm
 * @see DirectoryForm
 */
final class DataSetLoader {
  private static final int USUAL_LRECL = 80;
  private static final int LARGEST_LRECL = 32_760;

  private final DataSets dataSets;
  private final Requester requester;
  private final DataSetName name;
  private final ManifestLine line;
  private final @Nullable Path content;

  /**
   * Prepares it.
   *
   * @param content file or directory, null for none
   */
  DataSetLoader(
      DataSets dataSets,
      Requester requester,
      DataSetName name,
      ManifestLine line,
      @Nullable Path content) {
    this.dataSets = dataSets;
    this.requester = requester;
    this.name = name;
    this.line = line;
    this.content = content;
  }

  /** Makes it. */
  void load() throws IOException {
    Optional<LocalDate> created = line.date("CREATED");
    Optional<LocalDate> referred = line.date("REFERRED");
    List<Member> directory = directory();
    if (line.has("UNIT")) {
      catalogElsewhere();
    } else {
      boolean migrated = line.flag("MIGRATED");
      make(directory);
      if (migrated) {
        dataSets.migrate(requester, name);
      }
    }
    LocalDate today = dataSets.find(name).orElseThrow().created();
    dataSets.restore(
        requester, name, new DataSetHistory(created.orElse(today), referred, directory));
  }

  /** An entry with ALIASOF and no file of its own is an alias; with one it only says so. */
  private List<Member> directory() throws IOException {
    Set<MemberName> files = content == null ? Set.of() : HostFiles.members(content).keySet();
    return line.members().stream()
        .map(DirectoryForm::read)
        .map(entry -> files.contains(entry.name()) ? entry.owning(0) : entry)
        .toList();
  }

  private void catalogElsewhere() {
    String unit = line.text("UNIT", "");
    String volume = line.text("VOLUME", "");
    line.finish();
    if (volume.isEmpty() || content != null) {
      throw line.wrong("with UNIT it is elsewhere: it needs VOLUME and has no content");
    }
    dataSets.catalog(requester, name, volume, unit);
  }

  private void make(List<Member> directory) throws IOException {
    SortedMap<MemberName, Path> members = new TreeMap<>();
    Collection<Path> files = List.of();
    boolean directoryOnHost = false;
    if (content != null) {
      directoryOnHost = Files.isDirectory(content);
      if (directoryOnHost) {
        members.putAll(HostFiles.members(content));
      }
      files = directoryOnHost ? members.values() : List.of(content);
    }
    for (Member entry : directory) {
      if (!members.containsKey(entry.aliasOf().orElse(entry.name()))) {
        throw line.wrong("there is no file of member " + entry.aliasOf().orElse(entry.name()));
      }
    }
    String codePage = line.text("CODEPAGE", HostText.STANDARD);
    HostText text = line.parsed("CODEPAGE", codePage, "an EBCDIC code page", HostText::new);
    boolean deferred = line.flag(GenerationForm.DEFERRED);
    boolean rolledOff = line.flag(GenerationForm.ROLLED_OFF);
    NewDataSet wanted = LabelForm.read(line, shape(directoryOnHost, files));
    line.finish();
    boolean partitioned = wanted.attributes().isPartitioned();
    if (content != null && partitioned != directoryOnHost) {
      throw line.wrong(name + " does not go with " + content);
    }
    Disposition kept = deferred || rolledOff ? Disposition.KEEP : Disposition.CATLG;
    allocate(wanted, kept, partitioned ? null : content, text);
    if (partitioned) {
      fill(members, text);
    }
  }

  private void allocate(NewDataSet wanted, Disposition kept, @Nullable Path file, HostText text)
      throws IOException {
    Allocation allocation =
        dataSets.allocate(requester, AllocationRequest.of(name, DispositionStatus.NEW, wanted));
    Disposition end = Disposition.DELETE;
    try {
      if (file != null) {
        write(allocation, file, text);
      }
      end = kept;
    } finally {
      allocation.release(end);
    }
  }

  private void fill(Map<MemberName, Path> members, HostText text) throws IOException {
    boolean filled = false;
    try {
      for (Map.Entry<MemberName, Path> member : members.entrySet()) {
        AllocationRequest request =
            AllocationRequest.existing(name, DispositionStatus.OLD).member(member.getKey());
        try (Allocation allocation = dataSets.allocate(requester, request)) {
          write(allocation, member.getValue(), text);
        }
      }
      filled = true;
    } finally {
      if (!filled) {
        dataSets.delete(requester, name);
      }
    }
  }

  private static void write(Allocation allocation, Path file, HostText text) throws IOException {
    boolean undefined = allocation.entry().attributes().recfm().isUndefined();
    if (HostFiles.isBlocks(file) && !undefined) {
      throw new SeedException(file.toString(), "is for RECFM=U");
    }
    try (DataSetWriter writer = allocation.openWriter(WriteRequest.REPLACE)) {
      boolean written = false;
      try {
        if (HostFiles.isText(file)) {
          text.load(file, writer);
        } else if (HostFiles.isBinary(file) && undefined) {
          cut(file, writer);
        } else {
          copy(file, writer);
        }
        written = true;
      } finally {
        if (!written) {
          writer.abandon();
        }
      }
    }
    if (!HostFiles.isText(file)) {
      check(allocation, file);
    }
  }

  private static void copy(Path file, DataSetWriter writer) throws IOException {
    try (FileChannel bytes = FileChannel.open(file)) {
      long position = 0;
      while (position < bytes.size()) {
        position += bytes.transferTo(position, bytes.size() - position, writer.bytes());
      }
    }
  }

  /** Bytes become blocks, all but the last as long as they may be. */
  private static void cut(Path file, DataSetWriter writer) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] block = new byte[writer.maximumLength()];
      int length = bytes.readNBytes(block, 0, block.length);
      while (length > 0) {
        writer.write(block, 0, length);
        length = bytes.readNBytes(block, 0, block.length);
      }
    }
  }

  /** Bytes must be records of the format. */
  private static void check(Allocation allocation, Path file) throws IOException {
    try (RecordReader records = allocation.openReader()) {
      boolean more = records.next();
      while (more) {
        more = records.next();
      }
    } catch (RecordException e) {
      throw new SeedException(file.toString(), e);
    }
  }

  /** What is usual for such content: FB for text, as long as 80 or the longest line, else U. */
  private static Shape shape(boolean partitioned, Collection<Path> files) throws IOException {
    List<Path> texts = new ArrayList<>(files);
    texts.removeIf(file -> !HostFiles.isText(file));
    boolean undefined = texts.isEmpty() && !files.isEmpty();
    int lrecl = undefined ? 0 : USUAL_LRECL;
    for (Path file : texts) {
      lrecl = Math.max(lrecl, HostText.longestLine(file));
    }
    return new Shape(
        partitioned ? DataSetOrganization.PO : DataSetOrganization.PS,
        RecordFormat.of(undefined ? "U" : "FB"),
        Math.min(lrecl, LARGEST_LRECL));
  }
}
