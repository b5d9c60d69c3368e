package io.lparjar.security.store;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
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
 * <p><b>How.</b> A transaction appends its statements while it still holds its row locks, then
 * commits; so for each row the journal has the order of the commits. When a file is full a new one
 * is begun, the database writes itself, and the old file goes. After a kill the files that are left
 * are run again from their start: statements that set whole values by key may be repeated, and an
 * insert that finds its row there has been done. Statements that compute from what they find, such
 * as {@code SET N = N + 1}, must therefore not be used.
 *
 * <p><b>Form.</b> Records of length, CRC-32 and payload; the first one that is cut short or damaged
 * ends the file. A record holds the statements of one transaction, so it counts whole or not at
 * all.
 */
final class Journal implements AutoCloseable {
  private static final long FULL = 16L << 20;
  private static final String PREFIX = "journal.";

  private final Path directory;
  private final ReadWriteLock rotation = new ReentrantReadWriteLock();
  private final Object appending = new Object();
  private FileChannel channel;
  private long number;
  private long length;

  private Journal(Path directory, long number) throws IOException {
    this.directory = directory;
    this.number = number;
    this.channel = FileChannel.open(file(number), CREATE, APPEND);
  }

  /** Begins a journal in {@code directory}, behind all files that are there. */
  static Journal begin(Path directory) throws IOException {
    List<Path> left = files(directory);
    return new Journal(directory, left.isEmpty() ? 1 : numberOf(left.get(left.size() - 1)) + 1);
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

  /** Appends {@code statements} and commits; both or, when this throws, neither. */
  void commit(List<Statement> statements, Runnable databaseCommit) throws IOException {
    ByteBuffer entry = entryOf(statements);
    rotation.readLock().lock();
    try {
      synchronized (appending) {
        length += entry.remaining();
        while (entry.hasRemaining()) {
          channel.write(entry);
        }
      }
      databaseCommit.run();
    } finally {
      rotation.readLock().unlock();
    }
  }

  boolean isFull() {
    synchronized (appending) {
      return length >= FULL;
    }
  }

  /** Goes on in a new file; the old ones go after {@code checkpoint} has made them needless. */
  void rotate(Runnable checkpoint) throws IOException {
    rotation.writeLock().lock();
    try {
      if (!isFull()) {
        return;
      }
      channel.close();
      number++;
      length = 0;
      channel = FileChannel.open(file(number), CREATE, APPEND);
    } finally {
      rotation.writeLock().unlock();
    }
    long current = number;
    checkpoint.run();
    deleteBefore(current);
  }

  /** Deletes the files that an earlier process left. */
  void forgetEarlier() throws IOException {
    deleteBefore(number);
  }

  /** Ends the journal after the database has written itself: nothing is left to redo. */
  @Override
  public void close() throws IOException {
    channel.close();
    deleteBefore(number + 1);
  }

  private void deleteBefore(long first) throws IOException {
    for (Path path : files(directory)) {
      if (numberOf(path) < first) {
        Files.deleteIfExists(path);
      }
    }
  }

  private Path file(long number) {
    return directory.resolve(PREFIX + number);
  }

  private static long numberOf(Path file) {
    return Long.parseLong(file.getFileName().toString().substring(PREFIX.length()));
  }

  private static int checkOf(byte[] payload) {
    CRC32 crc = new CRC32();
    crc.update(payload);
    return (int) crc.getValue();
  }

  private static ByteBuffer entryOf(List<Statement> statements) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeShort(statements.size());
    for (Statement statement : statements) {
      statement.write(out);
    }
    byte[] payload = bytes.toByteArray();
    return ByteBuffer.allocate(8 + payload.length)
        .putInt(payload.length)
        .putInt(checkOf(payload))
        .put(payload)
        .flip();
  }

  private static List<Statement> statementsOf(byte[] payload) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload));
    int count = in.readUnsignedShort();
    List<Statement> statements = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      statements.add(Statement.read(in));
    }
    return statements;
  }
}
