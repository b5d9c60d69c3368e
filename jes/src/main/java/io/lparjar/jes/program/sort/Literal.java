package io.lparjar.jes.program.sort;

import io.lparjar.datasets.codepage.Ebcdic;
import java.util.HexFormat;
import java.util.Optional;

/** Constants of control statements: {@code C'AB'}, {@code 3C'-'}, {@code X'40'}, {@code 5X}. */
final class Literal {
  private static final int LONGEST = 32_752;

  private Literal() {}

  /**
   * The bytes of a literal; empty when the text is no literal.
   *
   * @throws SortException when it is one, but wrong
   */
  static Optional<byte[]> parse(String text) {
    int kind = 0;
    while (kind < text.length() && Character.isDigit(text.charAt(kind))) {
      kind++;
    }
    if (kind == text.length()) {
      return Optional.empty();
    }
    int times = kind == 0 ? 1 : number(text.substring(0, kind));
    String rest = text.substring(kind);
    return switch (rest) {
      case "X" -> Optional.of(repeated(new byte[] {Ebcdic.SPACE}, times));
      case "Z" -> Optional.of(repeated(new byte[] {0}, times));
      default -> quoted(rest).map(bytes -> repeated(bytes, times));
    };
  }

  /** The bytes of {@code C'...'}, {@code X'...'} or {@code '...'}. */
  static Optional<byte[]> quoted(String text) {
    int quote = text.indexOf('\'');
    if (quote < 0 || quote > 1 || text.length() < quote + 2 || !text.endsWith("'")) {
      return Optional.empty();
    }
    String content = text.substring(quote + 1, text.length() - 1);
    if (quote == 1 && text.charAt(0) == 'X') {
      try {
        return Optional.of(HexFormat.of().parseHex(content));
      } catch (IllegalArgumentException e) {
        throw new SortException(SortMessage.SYNTAX);
      }
    }
    return quote == 0 || text.charAt(0) == 'C'
        ? Optional.of(Ebcdic.encode(content.replace("''", "'")))
        : Optional.empty();
  }

  /**
   * A decimal number without sign.
   *
   * @throws SortException when it is none
   */
  static int number(String text) {
    try {
      int value = Integer.parseInt(text);
      if (value >= 0) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw new SortException(SortMessage.SYNTAX);
    }
    throw new SortException(SortMessage.SYNTAX);
  }

  /**
   * A position or a length in a record.
   *
   * @throws SortException when it is none from 1 to {@value WorkRecord#LONGEST}
   */
  static int inRecord(String text) {
    int value = number(text);
    if (value == 0 || value > WorkRecord.LONGEST) {
      throw new SortException(SortMessage.REFORMATTING);
    }
    return value;
  }

  /** Whether the text is a number without sign. */
  static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() < 10
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static byte[] repeated(byte[] bytes, int times) {
    if ((long) bytes.length * times > LONGEST || times == 0) {
      throw new SortException(SortMessage.SYNTAX);
    }
    byte[] all = new byte[bytes.length * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(bytes, 0, all, i * bytes.length, bytes.length);
    }
    return all;
  }
}
