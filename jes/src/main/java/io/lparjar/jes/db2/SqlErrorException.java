package io.lparjar.jes.db2;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A statement has a negative SQLCODE. */
public final class SqlErrorException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int WIDTH = 72;
  private static final String INDENT = " ".repeat(10);

  private final SqlCode code;

  /**
   * About a statement.
   *
   * @param tokens what stands in the text of {@code code}, in its order
   */
  public SqlErrorException(SqlCode code, Object... tokens) {
    super(code.with(tokens));
    this.code = code;
  }

  /** The same with what the database behind said. */
  public SqlErrorException(SqlCode code, Throwable cause, Object... tokens) {
    super(code.with(tokens), cause);
    this.code = code;
  }

  public SqlCode code() {
    return code;
  }

  /**
   * The lines that DSNTIAR makes of the SQLCA, of up to {@value #WIDTH} characters; without a
   * leading blank, except where a line goes on. The first is [documented], SQLERRD [recalled].
   *
   * @see "Db2 for z/OS Application Programming and SQL Guide, DSNTIAR"
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    wrap(
        String.format(
            Locale.ROOT,
            "DSNT408I SQLCODE = %d, ERROR:  %s",
            code.code(),
            String.valueOf(getMessage())),
        lines);
    lines.add("DSNT418I SQLSTATE   = " + code.sqlState() + " SQLSTATE RETURN CODE");
    lines.add("DSNT415I SQLERRP    = " + code.module() + " SQL PROCEDURE DETECTING ERROR");
    lines.add("DSNT416I SQLERRD    = -500  0  0  -1  0  0 SQL DIAGNOSTIC INFORMATION");
    return lines;
  }

  private static void wrap(String text, List<String> lines) {
    String rest = text;
    while (rest.length() > WIDTH) {
      int blank = rest.lastIndexOf(' ', WIDTH);
      int end = blank > INDENT.length() ? blank : WIDTH;
      lines.add(rest.substring(0, end));
      rest = INDENT + rest.substring(end).stripLeading();
    }
    lines.add(rest);
  }
}
