package io.lparjar.emulator.seed;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSetHistory;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.name.MemberPattern;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.record.RecordException;
import io.lparjar.datasets.record.RecordReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the content of data sets as host files: as text where the text gives the same bytes again,
 * else as stored. Dates of last use, and what is migrated, stay as they were.
 */
final class ContentDump {
  private final DataSets dataSets;
  private final Requester requester;
  private final Path folder;
  private final HostText text = new HostText(HostText.STANDARD);

  ContentDump(DataSets dataSets, Requester requester, Path folder) {
    this.dataSets = dataSets;
    this.requester = requester;
    this.folder = folder;
  }

  /** Writes one, and gives the lines of its members that have more to tell than their name. */
  List<String> write(CatalogEntry entry) throws IOException {
    if (!entry.isOnVolume() && !entry.isMigrated()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    AllocationRequest request = AllocationRequest.existing(entry.name(), DispositionStatus.SHR);
    if (entry.attributes().isPartitioned()) {
      Path directory = Files.createDirectories(folder.resolve(entry.name().value()));
      for (Member member : members(entry)) {
        if (!member.isAlias()) {
          write(request.member(member.name()), directory, member.name().value());
        }
        String operands = DirectoryForm.write(member);
        if (!operands.isEmpty()) {
          lines.add(member.name() + operands);
        }
      }
    } else if (!entry.attributes().recfm().equals(RecordFormat.NONE)) {
      write(request, folder, entry.name().value());
    }
    if (entry.isMigrated()) {
      dataSets.migrate(requester, entry.name());
    }
    dataSets.restore(
        requester, entry.name(), new DataSetHistory(entry.created(), entry.referred(), List.of()));
    return lines;
  }

  private List<Member> members(CatalogEntry entry) {
    List<Member> members = new ArrayList<>();
    dataSets.listMembers(requester, entry.name(), MemberPattern.ALL, members::add);
    return members;
  }

  private void write(AllocationRequest request, Path directory, String name) throws IOException {
    try (Allocation allocation = dataSets.allocate(requester, request)) {
      if (!writeText(allocation, directory.resolve(name + HostFiles.TEXT))) {
        writeBytes(allocation, directory.resolve(name + HostFiles.BINARY));
      }
    }
  }

  /** Whether the records are text. */
  private boolean writeText(Allocation allocation, Path file) throws IOException {
    RecordFormat recfm = allocation.entry().attributes().recfm();
    if (!recfm.isFixed() && !recfm.isVariable()) {
      return false;
    }
    boolean written = false;
    try (RecordReader records = allocation.openReader()) {
      written = text.dump(records, recfm.isFixed(), file);
    } catch (RecordException e) {
      written = false;
    }
    if (!written) {
      Files.delete(file);
    }
    return written;
  }

  private static void writeBytes(Allocation allocation, Path file) throws IOException {
    try (Content content = allocation.openContent();
        FileChannel target =
            FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      long position = 0;
      while (position < content.size()) {
        position += content.transferTo(position, content.size() - position, target);
      }
    }
  }
}
