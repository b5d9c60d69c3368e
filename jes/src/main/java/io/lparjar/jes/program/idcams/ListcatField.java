package io.lparjar.jes.program.idcams;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Fields of a LISTCAT line: in columns 9, 38, 67 and 96, each 24 characters wide, with hyphens
 * between keyword and value. [seen]
 */
final class ListcatField {
  private static final int WIDTH = 24;
  private static final String GAP = "     ";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu.DDD", Locale.ROOT);

  private ListcatField() {}

  /** A keyword, hyphens, and a value at the right. */
  static String of(String keyword, Object value) {
    String text = String.valueOf(value);
    int hyphens = Math.max(1, WIDTH - keyword.length() - text.length());
    return keyword + "-".repeat(hyphens) + text;
  }

  /** Two words, at the left and at the right of a field. */
  static String pair(String left, String right) {
    return left + " ".repeat(Math.max(1, WIDTH - left.length() - right.length())) + right;
  }

  /** A line of fields. */
  static String line(String... fields) {
    return " ".repeat(8) + String.join(GAP, fields);
  }

  /** A line with text that ends where a fourth field does. */
  static String extended(String line, String text) {
    int end = 8 + 4 * WIDTH + 3 * GAP.length();
    return line + " ".repeat(end - line.length() - text.length()) + text;
  }

  /** The head of a group. */
  static String group(String name) {
    return " ".repeat(6) + name;
  }

  /** What belongs to an entry. */
  static List<String> associations(List<String> associations) {
    if (associations.isEmpty()) {
      return List.of(group("ASSOCIATIONS--------(NULL)"));
    }
    List<String> lines = new ArrayList<>();
    lines.add(group("ASSOCIATIONS"));
    associations.forEach(association -> lines.add(line(association)));
    return lines;
  }

  /** The line of passwords, which there are none of, and RACF, which protects by profiles. */
  static String protection() {
    return " ".repeat(6) + "PROTECTION-PSWD" + "-".repeat(5) + "(NULL)" + GAP + of("RACF", "(NO)");
  }

  /** First line of an entry: kind, hyphens up to 15 characters, name. */
  static String entry(String kind, String name, boolean component) {
    int width = component ? 12 : 15;
    String hyphens = "-".repeat(Math.max(1, width - kind.length() - 1));
    return "0" + (component ? "   " : "") + kind + " " + hyphens + " " + name;
  }

  /** A date as year and day of the year. */
  static String day(LocalDate date) {
    return DAY.format(date);
  }
}
