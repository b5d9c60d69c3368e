package io.lparjar.emulator.ftp.unix;

import io.lparjar.datasets.codepage.CodePages;
import io.lparjar.datasets.device.Content;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/**
 * Text of z/OS UNIX files, on its way to the network and back: lines end with a new line character
 * in the file and with CR LF on the network. The bytes of a last line without end stay without.
 *
 * @param pages of the file and of the network, whose line feed is the file's new line
 */
record UnixText(CodePages pages) {
  private static final int INITIAL_SIZE = 16 * 1024;
  private static final int FULL_SIZE = 256 * 1024;

  /** Sends all of {@code content}, with {@code lineEnd} for each new line. */
  void send(Content content, byte[] lineEnd, WritableByteChannel data) throws IOException {
    int size = (int) Math.min(Math.max(content.size(), 1), FULL_SIZE);
    ByteBuffer piece = ByteBuffer.allocate(size);
    byte[] source = piece.array();
    byte[] target = new byte[size * Math.max(lineEnd.length, 1)];
    long at = 0;
    for (int length = content.read(at, piece);
        length > 0;
        length = content.read(at, piece.clear())) {
      at += length;
      pages.toNetwork().translate(source, 0, source, 0, length);
      int used = 0;
      for (int i = 0; i < length; i++) {
        if (source[i] != '\n') {
          target[used++] = source[i];
        } else {
          for (byte end : lineEnd) {
            target[used++] = end;
          }
        }
      }
      writeAll(data, ByteBuffer.wrap(target, 0, used));
    }
  }

  /**
   * How far the first bytes reach that are on the network.
   *
   * @param limit bytes on the network
   */
  Extent extent(Content content, long limit) throws IOException {
    ByteBuffer piece = ByteBuffer.allocate(INITIAL_SIZE);
    byte[] text = piece.array();
    long file = 0;
    long network = 0;
    for (int length = content.read(file, piece);
        length > 0;
        length = content.read(file, piece.clear())) {
      pages.toNetwork().translate(text, 0, text, 0, length);
      for (int i = 0; i < length; i++) {
        if (network >= limit) {
          return new Extent(file + i, network);
        }
        network += text[i] == '\n' ? 2 : 1;
      }
      file += length;
    }
    return new Extent(file, network);
  }

  /**
   * The beginning of a file.
   *
   * @param file bytes there
   * @param network bytes that they are on the network, where lines end with CR LF
   */
  record Extent(long file, long network) {}

  /** Receives all there is; a CR in front of LF is dropped, any other is data. */
  void receive(ReadableByteChannel data, WritableByteChannel file) throws IOException {
    ByteBuffer piece = ByteBuffer.allocate(INITIAL_SIZE);
    byte[] target = new byte[INITIAL_SIZE + 1];
    boolean held = false;
    while (data.read(piece) >= 0) {
      byte[] source = piece.array();
      int length = piece.position();
      int used = 0;
      for (int i = 0; i < length; i++) {
        byte next = source[i];
        if (held && next != '\n') {
          target[used++] = '\r';
        }
        held = next == '\r';
        if (!held) {
          target[used++] = next;
        }
      }
      write(target, used, file);
      if (length == INITIAL_SIZE) {
        piece = ByteBuffer.allocate(FULL_SIZE);
        target = new byte[FULL_SIZE + 1];
      }
      piece.clear();
    }
    if (held) {
      target[0] = '\r';
      write(target, 1, file);
    }
  }

  private void write(byte[] text, int length, WritableByteChannel file) throws IOException {
    pages.toFileSystem().translate(text, 0, text, 0, length);
    writeAll(file, ByteBuffer.wrap(text, 0, length));
  }

  /** Receives all there is as it comes. */
  static void receiveImage(ReadableByteChannel data, WritableByteChannel file) throws IOException {
    ByteBuffer piece = ByteBuffer.allocate(INITIAL_SIZE);
    while (data.read(piece) >= 0) {
      boolean full = !piece.hasRemaining();
      writeAll(file, piece.flip());
      piece =
          full && piece.capacity() < FULL_SIZE
              ? ByteBuffer.allocateDirect(FULL_SIZE)
              : piece.clear();
    }
  }

  /** Sends what stands behind the first {@code begin} bytes of {@code content}, as it is. */
  static void sendImage(Content content, long begin, WritableByteChannel data) throws IOException {
    ByteBuffer piece = ByteBuffer.allocate(FULL_SIZE);
    long at = begin;
    for (int length = content.read(at, piece);
        length > 0;
        length = content.read(at, piece.clear())) {
      at += length;
      writeAll(data, piece.flip());
    }
  }

  /** Writes the first {@code length} bytes of {@code content}, or all when it has fewer. */
  static void copy(Content content, long length, WritableByteChannel file) throws IOException {
    ByteBuffer piece = ByteBuffer.allocate(FULL_SIZE);
    long at = 0;
    while (at < length) {
      int read = content.read(at, piece.clear().limit((int) Math.min(length - at, FULL_SIZE)));
      if (read <= 0) {
        return;
      }
      at += read;
      writeAll(file, piece.flip());
    }
  }

  private static void writeAll(WritableByteChannel target, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      target.write(bytes);
    }
  }
}
