package io.lparjar.jes.db2;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts text, which may come in pieces of whole lines, into statements, which semicolons end.
 * Semicolons in quotation marks and comments do not count; a last statement needs none.
 *
 * <p>Of a statement that is longer than {@link SqlStatement#LONGEST} only so much is kept as shows
 * it. Used by one thread.
 */
public final class SqlScript {
  private static final String IN_STATEMENT = "";

  private final StringBuilder pending = new StringBuilder();
  private int at;
  private String awaited = IN_STATEMENT;

  /** The statements as written, without their semicolons; blank ones are left out. */
  public static List<String> statements(String text) {
    SqlScript script = new SqlScript();
    List<String> statements = new ArrayList<>(script.add(text));
    script.rest().ifPresent(statements::add);
    return statements;
  }

  /** Takes what follows, and gives the statements that end in it. */
  public List<String> add(String text) {
    List<String> statements = new ArrayList<>();
    int begin = 0;
    pending.append(text);
    while (at < pending.length()) {
      if (!awaited.isEmpty()) {
        passQuotedOrComment();
        continue;
      }
      char c = pending.charAt(at);
      if (c == ';') {
        add(pending.substring(begin, at), statements);
        begin = ++at;
      } else {
        begin(c);
      }
    }
    pending.delete(0, begin);
    at -= begin;
    if (at > SqlStatement.LONGEST + 1) {
      pending.setLength(SqlStatement.LONGEST + 1);
      at = pending.length();
    }
    return statements;
  }

  /** The statement that no semicolon has ended. */
  public Optional<String> rest() {
    List<String> last = new ArrayList<>();
    add(pending.toString(), last);
    return last.stream().findFirst();
  }

  private void begin(char c) {
    boolean pair = at + 1 < pending.length();
    if (c == '\'' || c == '"') {
      awaited = String.valueOf(c);
      at++;
    } else if (c == '-' && pair && pending.charAt(at + 1) == '-') {
      awaited = "\n";
    } else if (c == '/' && pair && pending.charAt(at + 1) == '*') {
      awaited = "*/";
      at += 2;
    } else {
      at++;
    }
  }

  private void passQuotedOrComment() {
    int end = pending.indexOf(awaited, at);
    at = end < 0 ? pending.length() : end + awaited.length();
    awaited = end < 0 ? awaited : IN_STATEMENT;
  }

  private static void add(String statement, List<String> statements) {
    if (statement.length() > SqlStatement.LONGEST) {
      statements.add(statement);
    } else if (!withoutComments(statement).isBlank()) {
      statements.add(statement.strip());
    }
  }

  private static String withoutComments(String statement) {
    String rest = statement.strip();
    while (rest.startsWith("--") || rest.startsWith("/*")) {
      String end = rest.startsWith("--") ? "\n" : "*/";
      int at = rest.indexOf(end, 2);
      rest = at < 0 ? "" : rest.substring(at + end.length()).strip();
    }
    return rest;
  }
}
