package io.lparjar.datasets.smf;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordWriter;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/** A record, from its descriptor word on. Immutable. */
public final class SmfRecord {
  private static final int DESCRIPTOR = 4;
  private static final int FIRST_YEAR = 1900;

  private final byte[] bytes;

  SmfRecord(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * The record that a data set holds.
   *
   * @param array has it without its descriptor word
   * @return empty when it is shorter than a header
   */
  public static Optional<SmfRecord> read(byte[] array, int offset, int length) {
    if (length < SmfHeader.LENGTH - DESCRIPTOR) {
      return Optional.empty();
    }
    byte[] bytes = new byte[length + DESCRIPTOR];
    System.arraycopy(array, offset, bytes, DESCRIPTOR, length);
    bytes[0] = (byte) (bytes.length >> Byte.SIZE);
    bytes[1] = (byte) bytes.length;
    return Optional.of(new SmfRecord(bytes));
  }

  /** Length in bytes, the descriptor word included. */
  public int length() {
    return bytes.length;
  }

  public int type() {
    return number(SmfHeader.TYPE);
  }

  /** The subtype, when the type has some. */
  public OptionalInt subtype() {
    boolean used = (number(SmfHeader.FLAGS) & SmfHeader.SUBTYPES_USED) != 0;
    return used && bytes.length >= SmfHeader.LENGTH_WITH_SUBTYPE
        ? OptionalInt.of(number(SmfHeader.SUBTYPE))
        : OptionalInt.empty();
  }

  /** SID of the system that made it, without blanks at its end. */
  public String systemId() {
    SmfField field = SmfHeader.SYSTEM;
    return Ebcdic.decode(bytes, field.offset(), field.length()).stripTrailing();
  }

  /** When it was made, in local time; empty when the header has no valid date. */
  public Optional<LocalDateTime> time() {
    String digits = Integer.toHexString(number(SmfHeader.DATE) >>> 4);
    try {
      int date = Integer.parseInt(digits);
      return Optional.of(
          LocalDate.ofYearDay(FIRST_YEAR + date / 1000, date % 1000)
              .atStartOfDay()
              .plus(Duration.ofMillis(number(SmfHeader.TIME) * 10L)));
    } catch (NumberFormatException | DateTimeException damaged) {
      return Optional.empty();
    }
  }

  /** A copy of all of it. */
  public byte[] toByteArray() {
    return bytes.clone();
  }

  /** Writes its data, without the descriptor word. */
  public void writeTo(RecordWriter writer) throws IOException {
    writer.write(bytes, DESCRIPTOR, bytes.length - DESCRIPTOR);
  }

  private int number(SmfField field) {
    int value = 0;
    for (int i = field.offset(); i < field.end(); i++) {
      value = (value << Byte.SIZE) | (bytes[i] & 0xFF);
    }
    return value;
  }
}
