package io.lparjar.jes.tso;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The operands of a TSO command: words and keywords, whose values stand in parentheses. Blanks and
 * commas part them, but not within quotation marks or parentheses.
 *
 * @param words as typed, without the command
 */
record TsoOperands(List<String> words) {
  private static final int SHORTEST_ABBREVIATION = 3;

  TsoOperands {
    words = List.copyOf(words);
  }

  /** Reads what stands behind the name of a command. */
  static TsoOperands of(String command) {
    List<String> words = split(command);
    return new TsoOperands(words.isEmpty() ? words : words.subList(1, words.size()));
  }

  /** The parts of a list in parentheses, such as {@code A,B}. */
  static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '\'';
      depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
      if ((c == ' ' || c == ',') && !quoted && depth <= 0) {
        add(words, word);
      } else {
        word.append(c);
      }
    }
    add(words, word);
    return words;
  }

  private static void add(List<String> words, StringBuilder word) {
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    word.setLength(0);
  }

  /** The word at {@code index}, counted from 0; empty when there are not so many. */
  String word(int index) {
    return index < words.size() ? words.get(index) : "";
  }

  /** Whether one of these keywords is there, with or without a value. */
  boolean has(String... keywords) {
    return words.stream().anyMatch(word -> matches(word, keywords));
  }

  /** The value of one of these keywords; a quoted name keeps its quotation marks. */
  Optional<String> value(String... keywords) {
    return words.stream()
        .filter(word -> word.indexOf('(') > 0 && matches(word, keywords))
        .map(TsoOperands::inParentheses)
        .findFirst();
  }

  private static String inParentheses(String word) {
    int end = word.endsWith(")") ? word.length() - 1 : word.length();
    return word.substring(word.indexOf('(') + 1, end).strip();
  }

  /** Keywords may be abbreviated. */
  private static boolean matches(String word, String... keywords) {
    int end = word.indexOf('(');
    String name = (end < 0 ? word : word.substring(0, end)).toUpperCase(Locale.ROOT);
    return Arrays.stream(keywords)
        .anyMatch(
            keyword ->
                keyword.equals(name)
                    || (name.length() >= SHORTEST_ABBREVIATION && keyword.startsWith(name)));
  }
}
