package io.lparjar.emulator.ftp.listing;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * Lines of a list with fields in fixed columns, gathered and handed on in large pieces. Columns
 * count from 0; what lies between fields becomes blanks.
 *
 * <p>A line is written from left to right and finished by {@link #end()}. Made for lists of many
 * thousands of lines: nothing is allocated for a line. Used by one thread.
 */
public final class LineBuffer {
  /** Longest line that may be written, in characters: two UNIX paths and what stands before. */
  private static final int LONGEST_LINE = 2304;

  /** Bytes that a line may need when it is encoded. */
  private static final int ROOM = 2 * LONGEST_LINE;

  private static final int INITIAL_SIZE = 4 * 1024;

  private final int limit;
  private final Output output;
  private final LineCode code;
  private byte[] bytes = new byte[INITIAL_SIZE];
  private int begin;
  private int end;
  private long lines;

  /** Takes lines that no longer fit. */
  @FunctionalInterface
  interface Output {
    /** The first {@code length} of {@code bytes}, which are used again afterwards. */
    void write(byte[] bytes, int length);
  }

  /**
   * An empty buffer.
   *
   * @param limit bytes to gather before they go to {@code output}
   * @param code what lines are encoded in
   */
  LineBuffer(int limit, LineCode code, Output output) {
    this.limit = limit;
    this.code = code;
    this.output = output;
  }

  /** Lines finished so far. */
  long lines() {
    return lines;
  }

  /** Text that begins at {@code column}, or behind what is there already. */
  public LineBuffer left(int column, String text) {
    blanksUpTo(begin + column);
    int length = text.length();
    for (int i = 0; i < length && hasRoom(); i++) {
      bytes[end++] = (byte) text.charAt(i);
    }
    return this;
  }

  /** Text behind what is there. */
  public LineBuffer text(String text) {
    return left(0, text);
  }

  /** One character behind what is there. */
  public LineBuffer character(char c) {
    if (hasRoom()) {
      bytes[end++] = (byte) c;
    }
    return this;
  }

  /** A number not below 0 behind what is there. */
  public LineBuffer number(long number) {
    return digits(number, countDigits(number));
  }

  /** A number not below 0 whose last digit stands in front of {@code column}. */
  public LineBuffer right(int column, long number) {
    int digits = countDigits(number);
    blanksUpTo(begin + column - digits);
    return digits(number, digits);
  }

  private static int countDigits(long number) {
    int digits = 1;
    for (long rest = number / 10; rest > 0; rest /= 10) {
      digits++;
    }
    return digits;
  }

  /** {@code yyyy/mm/dd} from {@code column} on. */
  public LineBuffer date(int column, LocalDate date) {
    blanksUpTo(begin + column);
    return digits(date.getYear(), 4)
        .character('/')
        .digits(date.getMonthValue(), 2)
        .character('/')
        .digits(date.getDayOfMonth(), 2);
  }

  /** The last {@code count} digits of a number, with leading zeros. */
  public LineBuffer digits(long number, int count) {
    ensure();
    long rest = number;
    for (int i = end + count - 1; i >= end; i--) {
      bytes[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    end += count;
    return this;
  }

  /** Blanks up to {@code column}. */
  public LineBuffer pad(int column) {
    blanksUpTo(begin + column);
    return this;
  }

  /** Ends the line. */
  public void end() {
    ensure();
    end = code.encode(bytes, begin, end);
    begin = end;
    lines++;
    if (end > limit - ROOM) {
      flush();
    }
  }

  /** Hands on what was gathered. */
  void flush() {
    output.write(bytes, end);
    begin = 0;
    end = 0;
  }

  private void blanksUpTo(int position) {
    ensure();
    while (end < position && hasRoom()) {
      bytes[end++] = ' ';
    }
  }

  private boolean hasRoom() {
    return end < begin + LONGEST_LINE - 32;
  }

  private void ensure() {
    if (bytes.length < begin + ROOM) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2 + ROOM);
    }
  }
}
