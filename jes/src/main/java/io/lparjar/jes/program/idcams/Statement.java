package io.lparjar.jes.program.idcams;

import java.util.List;
import java.util.Locale;

/**
 * A statement of SYSIN.
 *
 * @param records as they were read, to be printed
 * @param text columns 2 to 72 put together, without comments and continuation characters
 */
record Statement(List<String> records, String text) {

  /** The first word in upper case; empty when there is none. */
  String verb() {
    return wordOf(text).toUpperCase(Locale.ROOT);
  }

  /** What follows the first word. */
  String rest() {
    return text.strip().substring(verb().length()).strip();
  }

  static String wordOf(String text) {
    String stripped = text.strip();
    int end = 0;
    while (end < stripped.length() && isOfWord(stripped.charAt(end))) {
      end++;
    }
    return stripped.substring(0, end);
  }

  private static boolean isOfWord(char c) {
    return c != ' ' && c != '(' && c != ')' && c != ',' && c != '=';
  }
}
