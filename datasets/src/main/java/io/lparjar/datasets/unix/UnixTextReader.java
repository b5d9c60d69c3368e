package io.lparjar.datasets.unix;

import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.device.ContentChannel;
import io.lparjar.datasets.record.RecordReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;

/**
 * Reads the lines of a z/OS UNIX file as records: a new-line character, X'15' in an EBCDIC code
 * page, ends each and is no part of it. A last line needs none. Memory is bounded by the longest
 * line. Used by one thread.
 *
 * @see "z/OS MVS JCL Reference, FILEDATA parameter"
 */
public final class UnixTextReader implements RecordReader {
  private static final byte NEW_LINE = 0x15;
  private static final int PIECE = 8 * 1024;

  private final ReadableByteChannel source;
  private final byte newLine;
  private byte[] buffer = new byte[PIECE];
  private int start;
  private int end;
  private int next;
  private int filled;

  /** Reads EBCDIC text from the beginning of {@code content}, and closes it at the end. */
  public UnixTextReader(Content content) {
    this(content, NEW_LINE);
  }

  /** Reads text of another code page from the beginning, and closes it at the end. */
  public UnixTextReader(Content content, byte newLine) {
    this(new ContentChannel(content), newLine);
  }

  /** Reads text from {@code source}, which is closed at the end. */
  public UnixTextReader(ReadableByteChannel source, byte newLine) {
    this.source = source;
    this.newLine = newLine;
  }

  @Override
  public boolean next() throws IOException {
    start = next;
    int at = start;
    do {
      for (; at < filled; at++) {
        if (buffer[at] == newLine) {
          end = at;
          next = at + 1;
          return true;
        }
      }
      at -= start;
    } while (fill());
    end = filled;
    next = filled;
    return end > start;
  }

  /** Reads on behind the line that has begun, which then begins at 0; false at the end. */
  private boolean fill() throws IOException {
    int begun = filled - start;
    System.arraycopy(buffer, start, buffer, 0, begun);
    start = 0;
    filled = begun;
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    int read = source.read(ByteBuffer.wrap(buffer, filled, buffer.length - filled));
    if (read <= 0) {
      return false;
    }
    filled += read;
    return true;
  }

  @Override
  public byte[] array() {
    return buffer;
  }

  @Override
  public int offset() {
    return start;
  }

  @Override
  public int length() {
    return end - start;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
