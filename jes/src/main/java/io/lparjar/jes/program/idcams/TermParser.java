package io.lparjar.jes.program.idcams;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the text of a command into terms. Blanks and commas separate; a parenthesis belongs to the
 * word before it, even with blanks between.
 */
final class TermParser {
  private static final int DEEPEST = 16;

  /** A name in apostrophes means the same without them. */
  private static final Pattern QUOTED_NAME =
      Pattern.compile("'([A-Z0-9@#$.*%-]+)(?:\\(([A-Z0-9@#$+-]{1,8})\\))?'");

  private final String text;
  private int position;
  private boolean excess;

  private TermParser(String text) {
    this.text = text;
  }

  /**
   * The terms of a text.
   *
   * @param terms what it says
   * @param excess whether there were too many right parentheses
   */
  record Parsed(List<Term> terms, boolean excess) {}

  /**
   * Parses a text.
   *
   * @throws SyntaxException when a parenthesis or an apostrophe is missing
   */
  static Parsed parse(String text) {
    TermParser parser = new TermParser(text);
    List<Term> terms = new ArrayList<>();
    while (parser.position < text.length()) {
      terms.addAll(parser.terms(0));
      if (parser.position < text.length()) {
        parser.excess = true;
        parser.position++;
      }
    }
    return new Parsed(List.copyOf(terms), parser.excess);
  }

  private List<Term> terms(int depth) {
    List<Term> terms = new ArrayList<>();
    skipSeparators();
    while (position < text.length() && text.charAt(position) != ')') {
      String word = word();
      Matcher name = QUOTED_NAME.matcher(word);
      if (name.matches()) {
        terms.add(named(name));
        skipSeparators();
        continue;
      }
      int end = position;
      skipBlanks();
      if (position < text.length() && text.charAt(position) == '(') {
        position++;
        terms.add(new Term(word, list(word, depth + 1)));
      } else {
        position = end;
        terms.add(new Term(word, List.of()));
      }
      skipSeparators();
    }
    return terms;
  }

  private static Term named(Matcher name) {
    String member = name.group(2);
    return new Term(
        name.group(1), member == null ? List.of() : List.of(new Term(member, List.of())));
  }

  private List<Term> list(String word, int depth) {
    if (depth > DEEPEST) {
      throw new SyntaxException(IdcamsMessage.RESTRICTION, word);
    }
    List<Term> list = terms(depth);
    if (position >= text.length()) {
      throw new SyntaxException(
          IdcamsMessage.PARENTHESIS_MISSING,
          list.isEmpty() ? word : list.get(list.size() - 1).text());
    }
    position++;
    return list;
  }

  private String word() {
    int begin = position;
    boolean quoted = false;
    while (position < text.length() && (quoted || isOfWord(text.charAt(position)))) {
      quoted ^= text.charAt(position) == '\'';
      position++;
    }
    String word = text.substring(begin, position);
    if (quoted) {
      throw new SyntaxException(IdcamsMessage.RESTRICTION, word);
    }
    return word.indexOf('\'') < 0 ? word.toUpperCase(Locale.ROOT) : word;
  }

  private void skipSeparators() {
    while (position < text.length() && isSeparator(text.charAt(position))) {
      position++;
    }
  }

  private void skipBlanks() {
    while (position < text.length() && text.charAt(position) == ' ') {
      position++;
    }
  }

  private static boolean isSeparator(char c) {
    return c == ' ' || c == ',';
  }

  private static boolean isOfWord(char c) {
    return !isSeparator(c) && c != '(' && c != ')';
  }
}
