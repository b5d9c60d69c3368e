package io.lparjar.datasets.smf;

import io.lparjar.datasets.codepage.Ebcdic;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoField;
import java.util.Arrays;

/**
 * A record or a section of one while it is filled, field by field. Binary zeros where nothing was
 * put. Used by one thread.
 *
 * @see "z/OS MVS System Management Facilities (SMF), standard SMF record header"
 */
public final class SmfSection {
  private static final int ADDRESS_LENGTH = 16;
  private static final int MILLIS_OF_A_HUNDREDTH = 10;
  private static final int FIRST_YEAR = 1900;
  private static final int PACKED_PLUS = 0xF;
  private static final int FRACTION_BITS = 56;
  private static final int FRACTION_DIGITS = FRACTION_BITS / 4;
  private static final int EXCESS = 64;

  private final byte[] bytes;

  /** An empty one. */
  public SmfSection(int length) {
    this.bytes = new byte[length];
  }

  /** One that is a text of variable length, in EBCDIC. */
  public static SmfSection of(String text) {
    SmfSection section = new SmfSection(text.length());
    return section.text(new SmfField(0, text.length()), text);
  }

  public int length() {
    return bytes.length;
  }

  /** Puts the low-order bytes of a number, big-endian. */
  public SmfSection number(SmfField field, long value) {
    long rest = value;
    for (int i = field.end() - 1; i >= field.offset(); i--) {
      bytes[i] = (byte) rest;
      rest >>>= Byte.SIZE;
    }
    return this;
  }

  /** Puts a text in EBCDIC, padded with blanks or cut on the right. */
  public SmfSection text(SmfField field, String value) {
    byte[] text = Ebcdic.encode(value);
    int length = Math.min(text.length, field.length());
    System.arraycopy(text, 0, bytes, field.offset(), length);
    Arrays.fill(bytes, field.offset() + length, field.end(), Ebcdic.SPACE);
    return this;
  }

  /** Puts the time of day, in hundredths of a second since midnight. */
  public SmfSection time(SmfField field, LocalDateTime value) {
    return number(field, value.get(ChronoField.MILLI_OF_DAY) / MILLIS_OF_A_HUNDREDTH);
  }

  /** Puts a date as packed decimal {@code 0cyydddF}, c being 1 from 2000 on. */
  public SmfSection date(SmfField field, LocalDate value) {
    int years = value.getYear() - FIRST_YEAR;
    long digits = years * 1000L + value.getDayOfYear();
    return number(field, (Long.parseLong(Long.toString(digits), 16) << 4) | PACKED_PLUS);
  }

  /** Puts a number of at least 0 as hexadecimal floating point of 8 bytes. */
  public SmfSection hexFloat(SmfField field, long value) {
    if (value == 0) {
      return number(field, 0);
    }
    int exponent = FRACTION_DIGITS;
    long fraction = value;
    while (fraction >>> FRACTION_BITS != 0) {
      fraction >>>= 4;
      exponent++;
    }
    while (fraction >>> (FRACTION_BITS - 4) == 0) {
      fraction <<= 4;
      exponent--;
    }
    return number(field, ((long) (EXCESS + exponent) << FRACTION_BITS) | fraction);
  }

  /** Puts an address: of 16 bytes, one of IPv4 behind {@code ::FFFF}, or of 4, -1 for IPv6. */
  public SmfSection address(SmfField field, InetAddress value) {
    byte[] address = value.getAddress();
    if (field.length() < ADDRESS_LENGTH) {
      return value instanceof Inet4Address ? place(field, address) : number(field, -1);
    }
    if (value instanceof Inet4Address) {
      bytes[field.end() - 6] = (byte) 0xFF;
      bytes[field.end() - 5] = (byte) 0xFF;
    }
    System.arraycopy(address, 0, bytes, field.end() - address.length, address.length);
    return this;
  }

  /** Puts another section, as long as the field. */
  public SmfSection place(SmfField field, SmfSection other) {
    return place(field, other.bytes);
  }

  private SmfSection place(SmfField field, byte[] value) {
    System.arraycopy(value, 0, bytes, field.offset(), field.length());
    return this;
  }

  byte[] bytes() {
    return bytes;
  }
}
