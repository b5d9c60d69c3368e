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
import io.lparjar.datasets.vsam.ClusterType;
import java.io.IOException;
import java.io.OutputStream;
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

  /** Writes the records of a cluster. */
  void write(CatalogEntry entry, ClusterType type) throws IOException {
    AllocationRequest request = AllocationRequest.existing(entry.name(), DispositionStatus.SHR);
    try (Allocation allocation = dataSets.allocate(requester, request)) {
      new ClusterContent(text).dump(allocation::openCluster, type, folder, entry.name().value());
    }
  }

  private List<Member> members(CatalogEntry entry) {
    List<Member> members = new ArrayList<>();
    dataSets.listMembers(requester, entry.name(), MemberPattern.ALL, members::add);
    return members;
  }

  private void write(AllocationRequest request, Path directory, String name) throws IOException {
    try (Allocation allocation = dataSets.allocate(requester, request)) {
      if (!writeText(allocation, directory.resolve(name + HostFiles.TEXT))) {
        writeBinary(allocation, directory, name);
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

  /** As bytes; with their lengths the blocks that could not be cut from their bytes again. */
  private static void writeBinary(Allocation allocation, Path directory, String name)
      throws IOException {
    Path file = directory.resolve(name + HostFiles.BINARY);
    if (!allocation.entry().attributes().recfm().isUndefined()) {
      writeBytes(allocation, file);
    } else if (areFull(allocation)) {
      writeData(allocation, file);
    } else {
      writeBytes(allocation, directory.resolve(name + HostFiles.BLOCKS));
    }
  }

  /** Whether all blocks but the last are as long as they may be. */
  private static boolean areFull(Allocation allocation) throws IOException {
    int blksize = allocation.entry().attributes().blksize();
    try (RecordReader blocks = allocation.openReader()) {
      boolean full = true;
      while (full && blocks.next()) {
        full = blocks.length() == blksize;
      }
      return full || !blocks.next();
    }
  }

  private static void writeData(Allocation allocation, Path file) throws IOException {
    try (RecordReader blocks = allocation.openReader();
        OutputStream target = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
      while (blocks.next()) {
        target.write(blocks.array(), blocks.offset(), blocks.length());
      }
    }
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
