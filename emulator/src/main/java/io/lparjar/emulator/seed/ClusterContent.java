package io.lparjar.emulator.seed;

import io.lparjar.datasets.vsam.ClusterReader;
import io.lparjar.datasets.vsam.ClusterType;
import io.lparjar.datasets.vsam.ClusterWriter;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The records of a cluster as a host file: lines of text, or each record behind its length plus 4
 * (2 bytes) and 2 bytes of zeros. Without data it is an empty slot of a NUMBERED cluster.
 */
final class ClusterContent {
  private static final int WORD = 4;

  private final HostText text;

  ClusterContent(HostText text) {
    this.text = text;
  }

  /** Adds the records of a file. */
  void load(Path file, ClusterWriter records) throws IOException {
    if (HostFiles.isText(file)) {
      text.load(file, records);
    } else {
      loadBytes(file, records);
    }
  }

  private static void loadBytes(Path file, ClusterWriter records) throws IOException {
    try (DataInputStream bytes =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      long slot = 1;
      for (int high = bytes.read(); high >= 0; high = bytes.read()) {
        int length = ((high << 8) | bytes.readUnsignedByte()) - WORD;
        if (length < 0 || bytes.readUnsignedShort() != 0) {
          throw new SeedException(file.toString(), "record " + slot + " has no descriptor word");
        }
        byte[] record = new byte[length];
        bytes.readFully(record);
        if (length > 0) {
          records.put(slot, record, 0, length, false);
        }
        slot++;
      }
    } catch (EOFException e) {
      throw new SeedException(file.toString(), "ends within a record");
    }
  }

  /** Writes the records to a file of that name: as text where that gives the same bytes again. */
  void dump(Records records, ClusterType type, Path folder, String name) throws IOException {
    Path lines = folder.resolve(name + HostFiles.TEXT);
    boolean sameLength = type == ClusterType.NUMBERED || type == ClusterType.LINEAR;
    boolean written;
    try (ClusterReader reader = records.open()) {
      written =
          (type != ClusterType.NUMBERED || !hasGaps(records))
              && text.dump(reader, sameLength, lines);
    }
    if (!written) {
      Files.deleteIfExists(lines);
      dumpBytes(records, type, folder.resolve(name + HostFiles.BINARY));
    }
  }

  /** Opens the records from the first one on. */
  @FunctionalInterface
  interface Records {
    ClusterReader open();
  }

  private static boolean hasGaps(Records records) throws IOException {
    try (ClusterReader reader = records.open()) {
      return reader.records() > 0 && reader.seek(reader.records() + 1);
    }
  }

  private static void dumpBytes(Records records, ClusterType type, Path file) throws IOException {
    try (ClusterReader reader = records.open();
        DataOutputStream bytes =
            new DataOutputStream(
                new BufferedOutputStream(
                    Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)))) {
      long slot = 1;
      while (reader.next()) {
        while (type == ClusterType.NUMBERED && slot < reader.number()) {
          bytes.writeInt(WORD << 16);
          slot++;
        }
        bytes.writeInt((reader.length() + WORD) << 16);
        bytes.write(reader.array(), reader.offset(), reader.length());
        slot++;
      }
    }
  }
}
