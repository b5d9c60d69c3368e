package io.lparjar.jes.program.testdata;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.jes.program.statement.StatementException;
import java.math.BigInteger;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * {@code FORMAT=} or {@code PICTURE=}: what a field is made of, characters or numbers. Which
 * characters a format has is [documented], that numbers begin with 1 [recalled].
 *
 * @see "z/OS DFSMSdfp Utilities, IEBDG, FD statement"
 */
sealed interface FieldPattern {

  /** Characters over and over again: AL, AN, CO, or those of a picture. */
  final class Characters implements FieldPattern {
    private final byte[] sequence;
    private final int first;

    Characters(byte[] sequence, int first) {
      this.sequence = sequence.clone();
      this.first = first;
    }

    byte at(int index) {
      return sequence[(first + index) % sequence.length];
    }
  }

  /** Bytes without order, the same in each run. */
  record Random() implements FieldPattern {
    byte[] bytes(long record, int length) {
      byte[] bytes = new byte[length];
      new SplittableRandom(record).nextBytes(bytes);
      return bytes;
    }
  }

  /** A number in zoned, packed or binary form, which INDEX changes. */
  record Numeric(Form form, BigInteger start) implements FieldPattern {
    /** The bytes of a number; digits that do not fit are lost on the left. */
    byte[] bytes(BigInteger value, int length) {
      byte[] field = new byte[length];
      switch (form) {
        case BINARY -> {
          byte[] bytes = value.toByteArray();
          for (int i = 0; i < length; i++) {
            int from = bytes.length - 1 - i;
            field[length - 1 - i] = from >= 0 ? bytes[from] : (byte) (value.signum() >> 31);
          }
        }
        case PACKED -> {
          String digits = digits(value, 2 * length - 1) + (value.signum() < 0 ? "D" : "C");
          for (int i = 0; i < length; i++) {
            field[i] = (byte) Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16);
          }
        }
        case ZONED -> {
          System.arraycopy(Ebcdic.encode(digits(value, length)), 0, field, 0, length);
          int sign = value.signum() < 0 ? 0xDF : 0xCF;
          field[length - 1] &= (byte) sign;
        }
      }
      return field;
    }

    private static String digits(BigInteger value, int count) {
      String digits = value.abs().toString();
      return digits.length() > count
          ? digits.substring(digits.length() - count)
          : "0".repeat(count - digits.length()) + digits;
    }
  }

  /** How a number is kept. */
  enum Form {
    ZONED,
    PACKED,
    BINARY
  }

  /**
   * A pattern of the system.
   *
   * @param first {@code CHARACTER=}, with which characters begin, or empty
   * @throws StatementException when there is none of that name, or it has no such character
   */
  static FieldPattern of(String format, String first, boolean negative) {
    BigInteger one = negative ? BigInteger.ONE.negate() : BigInteger.ONE;
    return switch (format.toUpperCase(Locale.ROOT)) {
      case "AL" -> characters("ABCDEFGHIJKLMNOPQRSTUVWXYZ", first);
      case "AN" -> characters("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", first);
      case "CO" ->
          characters(" .<(+|&!$*);-/,%_>?:#@'=\"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", first);
      case "RA" -> new Random();
      case "ZD" -> new Numeric(Form.ZONED, one);
      case "PD" -> new Numeric(Form.PACKED, one);
      case "BI" -> new Numeric(Form.BINARY, one);
      default -> throw StatementException.syntax();
    };
  }

  /**
   * A picture: {@code 'text'}, {@code P'number'} or {@code B'number'}.
   *
   * @throws StatementException when it is none
   */
  static FieldPattern picture(String text, boolean negative) {
    int quote = text.indexOf('\'');
    if (quote < 0 || text.length() < quote + 3 || !text.endsWith("'")) {
      throw StatementException.syntax();
    }
    String content = text.substring(quote + 1, text.length() - 1).replace("''", "'");
    if (quote == 0) {
      return new Characters(Ebcdic.encode(content), 0);
    }
    if (!content.matches("\\d{1,16}")) {
      throw StatementException.syntax();
    }
    BigInteger value = new BigInteger(negative ? "-" + content : content);
    return switch (text.substring(0, quote)) {
      case "P" -> new Numeric(Form.PACKED, value);
      case "B" -> new Numeric(Form.BINARY, value);
      default -> throw StatementException.syntax();
    };
  }

  private static Characters characters(String sequence, String first) {
    int at = sequence.indexOf(first);
    if (at < 0) {
      throw StatementException.syntax();
    }
    return new Characters(Ebcdic.encode(sequence), at);
  }
}
