package io.lparjar.security.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The statements that were committed since the database last wrote itself to its file.
 *
 * <p><b>Why.</b> H2 writes a chunk of its file for each commit that must outlive the process: some
 * 160 microseconds, one at a time. Left to itself it writes now and then and is ten times as fast,
 * but a killed process loses the last half second. One append to this file takes two microseconds.
 *
 * <p><b>How.</b> A transaction appends its statements, then commits. When a file is full a new one
 * is begun, the database writes itself, and the old file goes. After a kill the files that are left
 * are run again from their start: statements that set whole values by key may be repeated, and an
 * insert that finds its row there has been done. Statements that compute from what they find, such
 * as {@code SET N = N + 1}, must therefore not be used. The file is not a channel, because the
 * interrupt of one writer would close it for all.
 *
 * <p><b>Form.</b> Records of length, CRC-32 and payload; the first one that is cut short or damaged
 * ends the file. A record holds the statements of one transaction, so it counts whole or not at
 * all.
 *
 * <p>Used by one thread at a time, the one that holds the {@link Database}'s right to write.
 */
final class Journal implements AutoCloseable {
  private static final String PREFIX = "journal.";

  private final Path directory;
  private final long full;
  private RandomAccessFile file;
  private long number;
  private long length;

  private Journal(Path directory, long full, long number) throws IOException {
    this.directory = directory;
    this.full = full;
    this.number = number;
    this.file = open(number);
  }

  /**
   * Begins a journal in {@code directory}, behind all files that are there.
   *
   * @param full size in bytes at which a file is full
   */
  static Journal begin(Path directory, long full) throws IOException {
    List<Path> left = files(directory);
    long number = left.isEmpty() ? 1 : numberOf(left.get(left.size() - 1)) + 1;
    return new Journal(directory, full, number);
  }

  /** The journal files that an earlier process left, oldest first; none after a clean end. */
  static List<Path> files(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(directory)) {
      return entries
          .filter(path -> path.getFileName().toString().startsWith(PREFIX))
          .sorted((a, b) -> Long.compare(numberOf(a), numberOf(b)))
          .toList();
    }
  }

  /** Hands each complete transaction of a journal file to {@code redo}, in order. */
  static void read(Path file, Consumer<List<Statement>> redo) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      while (true) {
        int size = in.readInt();
        int check = in.readInt();
        if (size < 0) {
          return;
        }
        byte[] payload = in.readNBytes(size);
        if (payload.length < size || checkOf(payload) != check) {
          return;
        }
        redo.accept(statementsOf(payload));
      }
    } catch (EOFException e) {
      return;
    }
  }

  /**
   * Appends the statements of a transaction that is about to commit.
   *
   * @throws IOException when the disk does not take them: nothing was appended
   */
  void append(List<Statement> statements) throws IOException {
    byte[] entry = entryOf(statements);
    try {
      file.write(entry);
      length += entry.length;
    } catch (IOException e) {
      cutAfter(length, e);
      throw e;
    }
  }

  /** Removes the part of an entry that was written, for it would hide all that follow. */
  private void cutAfter(long end, IOException cause) {
    try {
      file.setLength(end);
      file.seek(end);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  boolean isFull() {
    return length >= full;
  }

  /** Goes on in a new file; the old ones go after {@code checkpoint} has made them needless. */
  void rotate(Runnable checkpoint) throws IOException {
    RandomAccessFile next = open(number + 1);
    file.close();
    file = next;
    number++;
    length = 0;
    checkpoint.run();
    deleteBefore(number);
  }

  /** Deletes the files that an earlier process left. */
  void forgetEarlier() throws IOException {
    deleteBefore(number);
  }

  /** Ends the journal after the database has written itself: nothing is left to redo. */
  @Override
  public void close() throws IOException {
    file.close();
    deleteBefore(number + 1);
  }

  private void deleteBefore(long first) throws IOException {
    for (Path path : files(directory)) {
      if (numberOf(path) < first) {
        Files.deleteIfExists(path);
      }
    }
  }

  private RandomAccessFile open(long number) throws IOException {
    return new RandomAccessFile(directory.resolve(PREFIX + number).toFile(), "rw");
  }

  private static long numberOf(Path file) {
    return Long.parseLong(file.getFileName().toString().substring(PREFIX.length()));
  }

  private static int checkOf(byte[] payload) {
    CRC32 crc = new CRC32();
    crc.update(payload);
    return (int) crc.getValue();
  }

  private static byte[] entryOf(List<Statement> statements) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(statements.size());
    for (Statement statement : statements) {
      statement.write(out);
    }
    byte[] payload = bytes.toByteArray();
    return ByteBuffer.allocate(8 + payload.length)
        .putInt(payload.length)
        .putInt(checkOf(payload))
        .put(payload)
        .array();
  }

  private static List<Statement> statementsOf(byte[] payload) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload));
    int count = in.readInt();
    List<Statement> statements = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      statements.add(Statement.read(in));
    }
    return statements;
  }
}
