package io.lparjar.emulator.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a profile, upper case, without comments, taken one after the other. */
final class ProfileWords {
  private record Word(String text, int line, boolean first) {}

  private final List<Word> words = new ArrayList<>();
  private int next;

  ProfileWords(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).split(";", 2)[0].strip();
      boolean first = true;
      for (String word : line.split("\\s+", -1)) {
        if (!word.isEmpty()) {
          words.add(new Word(word.toUpperCase(Locale.ROOT), i + 1, first));
          first = false;
        }
      }
    }
  }

  boolean hasNext() {
    return next < words.size();
  }

  /** The next word, which stays; empty at the end. */
  String peek() {
    return hasNext() ? words.get(next).text() : "";
  }

  /**
   * Takes the next word.
   *
   * @throws ProfileException at the end, where {@code what} is missing
   */
  String take(String what) {
    if (!hasNext()) {
      throw error(what + " is missing");
    }
    next++;
    return words.get(next - 1).text();
  }

  /** Takes the next word if it is this one. */
  boolean takeIf(String word) {
    boolean there = peek().equals(word);
    next += there ? 1 : 0;
    return there;
  }

  /**
   * Takes a number.
   *
   * @throws ProfileException when the next word is none from {@code low} to {@code high}
   */
  int number(String what, int low, int high) {
    String text = take(what);
    int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    if (number < low || number > high) {
      throw error(what + " from " + low + " to " + high + " needed, not " + text);
    }
    return number;
  }

  /** Whether a statement begins with the next word: its keyword is the first of a line. */
  boolean isAtStatement() {
    return !hasNext()
        || (words.get(next).first() && ProfileStatement.find(words.get(next).text()).isPresent());
  }

  /** What is wrong with the word that was taken last. */
  ProfileException error(String what) {
    int line = words.isEmpty() ? 1 : words.get(Math.max(next - 1, 0)).line();
    return new ProfileException(line, what);
  }
}
