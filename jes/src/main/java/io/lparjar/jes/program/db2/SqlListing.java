package io.lparjar.jes.program.db2;

import io.lparjar.jes.db2.Db2Column;
import io.lparjar.jes.db2.Db2Cursor;
import io.lparjar.jes.db2.SqlErrorException;
import io.lparjar.jes.program.Report;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * What DSNTEP2 prints.
 *
 * <pre>
 * 1PAGE    1
 *  ***INPUT STATEMENT:
 *   SELECT EMPNO, SALARY FROM DSN8.EMP
 *        +--------------------+
 *        ! EMPNO  !    SALARY !
 *        +--------------------+
 *      1_! 000010 !  52750.00 !
 *        +--------------------+
 *  SUCCESSFUL RETRIEVAL OF          1 ROW(S)
 * </pre>
 */
final class SqlListing {
  private static final int LINES_ON_PAGE = 60;
  private static final int LONGEST = 32_760;
  private static final String MARGIN = " ".repeat(7);

  private final Report print;
  private int page;
  private int lines = LINES_ON_PAGE;

  SqlListing(Report print) {
    this.print = print;
  }

  private void line(String text) throws IOException {
    if (lines == LINES_ON_PAGE) {
      print.line(String.format(Locale.ROOT, "1PAGE %4d", ++page));
      lines = 1;
    }
    print.line(" " + text);
    lines++;
  }

  void statement(String text) throws IOException {
    line("***INPUT STATEMENT:");
    for (String each : text.split("\n", -1)) {
      line(" " + each);
    }
  }

  void rows(Db2Cursor rows) throws IOException {
    List<Db2Column> columns = rows.columns();
    int[] widths = new int[columns.size()];
    int all = -1;
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(columns.get(i).name().length(), columns.get(i).width());
      all += widths[i] + 3;
    }
    String border = MARGIN + "+" + "-".repeat(Math.min(all, LONGEST)) + "+";
    StringBuilder text = new StringBuilder(MARGIN).append('!');
    for (int i = 0; i < widths.length; i++) {
      cell(text, columns.get(i).name(), widths[i], columns.get(i));
    }
    line(border);
    line(text.toString());
    line(border);
    long number = 0;
    while (rows.next()) {
      text.setLength(0);
      text.append(String.format(Locale.ROOT, "%6d_!", ++number));
      for (int i = 0; i < widths.length; i++) {
        cell(text, rows.value(i), widths[i], columns.get(i));
      }
      line(text.toString());
    }
    line(border);
    successful("RETRIEVAL", number);
  }

  private static void cell(StringBuilder text, String value, int width, Db2Column column) {
    if (text.length() >= LONGEST) {
      return; // what no record takes is not made
    }
    int length = Math.min(width, value.length());
    String blanks = " ".repeat(width - length);
    boolean right = column.type().isNumeric();
    text.append(' ').append(right ? blanks : "").append(value, 0, length);
    text.append(right ? "" : blanks).append(" !");
  }

  /** {@code SUCCESSFUL INSERT OF 2 ROW(S)}. */
  void successful(String what, long number) throws IOException {
    line(String.format(Locale.ROOT, "SUCCESSFUL %s OF %10d ROW(S)", what, number));
  }

  void executed() throws IOException {
    line("RESULT OF SQL STATEMENT:");
    line("DSNT400I SQLCODE = 000,  SUCCESSFUL EXECUTION");
    line("DSNT418I SQLSTATE   = 00000 SQLSTATE RETURN CODE");
  }

  /**
   * What DSNTIAR makes of an error.
   *
   * @param verb of the statement; empty when it has none
   */
  void failed(String verb, SqlErrorException wrong) throws IOException {
    line(String.format(Locale.ROOT, "SQLERROR ON   %-9s COMMAND, PREPARE   FUNCTION", verb));
    line("RESULT OF SQL STATEMENT:");
    for (String each : wrong.lines()) {
      line(each);
    }
  }
}
