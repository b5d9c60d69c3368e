package io.lparjar.emulator.ftp.sql;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.WholeRecordReader;
import io.lparjar.jes.db2.Db2Column;
import io.lparjar.jes.db2.Db2Cursor;
import io.lparjar.jes.db2.SqlErrorException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of a query as records of RECFM=VB: the query as it was stored, an empty one, the
 * headings, a record for each row.
 *
 * <pre>
 * SELECT EMPNO,SALARY FROM DSN8.EMP
 *
 * EMPNO       SALARY
 * 000010    52750.00
 * </pre>
 *
 * <p>A column is as wide as its heading or its longest possible value, one blank is between two,
 * numbers stand at the right. A spreadsheet (SPREAD) has a tab in place of the blank [documented].
 * All that the manual does not tell, such as widths and the empty record, is [inferred].
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, SQL output formats"
 */
final class QueryReport extends WholeRecordReader {
  private static final int LONGEST = 32_752;

  /** Lines that are ready, in front of the next row. */
  private final Deque<String> ready;

  private final @Nullable Db2Cursor rows;
  private final int[] widths;
  private final char separator;
  private final StringBuilder line = new StringBuilder();
  private boolean failed;

  private QueryReport(List<String> query, @Nullable Db2Cursor rows, int columns, boolean spread) {
    this.ready = new ArrayDeque<>(query);
    this.rows = rows;
    this.widths = new int[columns];
    this.separator = spread ? '\t' : ' ';
    ready.add("");
  }

  /** The rows of {@code rows}, which is closed with the report. */
  static QueryReport of(
      List<String> query, Db2Cursor rows, ColumnHeadings headings, boolean spread) {
    List<Db2Column> columns = rows.columns();
    QueryReport report = new QueryReport(query, rows, columns.size(), spread);
    for (int i = 0; i < columns.size(); i++) {
      String heading = headings.of(columns.get(i), i + 1);
      report.widths[i] = Math.max(heading.length(), columns.get(i).width());
      report.append(i, heading, columns.get(i));
    }
    report.ready.add(report.take());
    return report;
  }

  /** In place of rows what Db2 says of the query, as DSNTIAR words it. [inferred] */
  static QueryReport ofFailure(List<String> query, SqlErrorException wrong) {
    QueryReport report = new QueryReport(query, null, 0, false);
    report.fail(wrong);
    return report;
  }

  /** Whether an error stands in it. */
  boolean failed() {
    return failed;
  }

  private void fail(SqlErrorException wrong) {
    failed = true;
    ready.addAll(wrong.lines());
  }

  @Override
  protected byte @Nullable [] read() {
    if (ready.isEmpty() && !failed && rows != null) {
      fetch(rows);
    }
    @Nullable String text = ready.poll();
    return text == null ? null : Ebcdic.encode(text);
  }

  private void fetch(Db2Cursor cursor) {
    try {
      if (cursor.next()) {
        for (int i = 0; i < widths.length; i++) {
          append(i, cursor.value(i), cursor.columns().get(i));
        }
        ready.add(take());
      }
    } catch (SqlErrorException wrong) {
      fail(wrong);
    }
  }

  private void append(int column, String value, Db2Column description) {
    if (line.length() >= LONGEST) {
      return; // what is cut off is not made
    }
    if (column > 0) {
      line.append(separator);
    }
    int length = Math.min(value.length(), widths[column]);
    int blanks = widths[column] - length;
    boolean right = description.type().isNumeric();
    line.append(" ".repeat(right ? blanks : 0)).append(value, 0, length);
    line.append(" ".repeat(right ? 0 : blanks));
  }

  private String take() {
    int end = Math.min(line.length(), LONGEST);
    while (end > 0 && line.charAt(end - 1) == ' ') {
      end--;
    }
    String text = line.substring(0, end);
    line.setLength(0);
    return text;
  }

  @Override
  public void close() {
    if (rows != null) {
      rows.close();
    }
  }
}
