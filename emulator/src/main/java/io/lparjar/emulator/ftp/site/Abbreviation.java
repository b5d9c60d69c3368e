package io.lparjar.emulator.ftp.site;

import java.util.Locale;

/**
 * A word that may be shortened.
 *
 * @param form as the manuals write it: the capitals in front are the shortest form, {@code LRecl}
 */
public record Abbreviation(String form) {

  /** The word in full, upper case. */
  public String name() {
    return form.toUpperCase(Locale.ROOT);
  }

  /** Length of the shortest form. */
  int shortestLength() {
    int length = 0;
    while (length < form.length() && !Character.isLowerCase(form.charAt(length))) {
      length++;
    }
    return length;
  }

  /** Whether {@code word}, in any case, stands for this. */
  public boolean matches(String word) {
    return word.length() >= shortestLength() && name().startsWith(word.toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return form;
  }
}
