package io.lparjar.jes.program.idcams;

import io.lparjar.datasets.codepage.Ebcdic;
import java.util.HexFormat;
import java.util.List;

/**
 * A word of a command with what stands in parentheses behind it, such as {@code KEYS(4 0)}; or
 * parentheses alone, whose word is empty.
 *
 * @param text the word, in upper case unless quoted
 * @param list what stands in parentheses; empty also without them
 */
record Term(String text, List<Term> list) {

  Term {
    list = List.copyOf(list);
  }

  /** The words of the list, or this word when there is no list. */
  List<String> words() {
    return list.isEmpty() && !text.isEmpty()
        ? List.of(text)
        : list.stream().map(Term::written).toList();
  }

  /** The word as it was written, with a member or generation in parentheses. */
  String written() {
    return list.isEmpty() ? text : text + "(" + list.get(0).written() + ")";
  }

  /**
   * The bytes that a constant stands for: {@code X'F1'}, {@code 'text'} or a word, in EBCDIC.
   *
   * @throws SyntaxException when it has an odd number of digits or others
   */
  static byte[] bytes(String constant) {
    if (constant.startsWith("X'") && constant.endsWith("'") && constant.length() > 2) {
      try {
        return HexFormat.of().parseHex(constant.substring(2, constant.length() - 1));
      } catch (IllegalArgumentException e) {
        throw new SyntaxException(IdcamsMessage.RESTRICTION, constant);
      }
    }
    boolean quoted = constant.length() > 1 && constant.startsWith("'") && constant.endsWith("'");
    return Ebcdic.encode(
        quoted ? constant.substring(1, constant.length() - 1).replace("''", "'") : constant);
  }
}
