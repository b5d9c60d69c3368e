package io.lparjar.jes.db2;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into statements, which semicolons end. Semicolons in quotation marks and comments do
 * not count; a last statement needs none.
 */
public final class SqlScript {
  private SqlScript() {}

  /** The statements as written, without their semicolons; blank ones are left out. */
  public static List<String> statements(String text) {
    List<String> statements = new ArrayList<>();
    int begin = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\'' || c == '"') {
        at = behind(text, String.valueOf(c), at + 1);
      } else if (text.startsWith("--", at)) {
        at = behind(text, "\n", at);
      } else if (text.startsWith("/*", at)) {
        at = behind(text, "*/", at + 2);
      } else if (c == ';') {
        add(text.substring(begin, at), statements);
        begin = ++at;
      } else {
        at++;
      }
    }
    add(text.substring(begin), statements);
    return statements;
  }

  private static int behind(String text, String end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? text.length() : at + end.length();
  }

  private static void add(String statement, List<String> statements) {
    if (!withoutComments(statement).isBlank()) {
      statements.add(statement.strip());
    }
  }

  private static String withoutComments(String statement) {
    String rest = statement.strip();
    while (rest.startsWith("--") || rest.startsWith("/*")) {
      rest = rest.substring(behind(rest, rest.startsWith("--") ? "\n" : "*/", 2)).strip();
    }
    return rest;
  }
}
