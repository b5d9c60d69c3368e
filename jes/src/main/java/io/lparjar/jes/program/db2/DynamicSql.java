package io.lparjar.jes.program.db2;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.db2.Db2Cursor;
import io.lparjar.jes.db2.Db2Session;
import io.lparjar.jes.db2.SqlCode;
import io.lparjar.jes.db2.SqlErrorException;
import io.lparjar.jes.db2.SqlScript;
import io.lparjar.jes.db2.SqlStatement;
import io.lparjar.jes.db2.SqlStatement.Category;
import io.lparjar.jes.program.Report;
import io.lparjar.jes.program.StepContext;
import java.io.IOException;
import java.util.List;

/**
 * {@code DSNTEP2} and {@code DSNTEP4}, and {@code DSNTIAD}, which takes no SELECT: executes the SQL
 * statements of SYSIN, columns 1 to 72, which semicolons end, and lists them with their results on
 * SYSPRINT.
 *
 * <ol>
 *   <li>0 when all went well
 *   <li>4 when a statement found no row to change
 *   <li>8 when a statement failed; the others are executed all the same
 *   <li>12 when {@value #MOST_ERRORS} failed, and no other is executed
 * </ol>
 *
 * <p>Form of the listing [documented], its details and the codes [recalled].
 *
 * @see "Db2 for z/OS Application Programming and SQL Guide, DSNTEP2 and DSNTIAD"
 */
final class DynamicSql implements Db2Program {
  private static final int MOST_ERRORS = 10;
  private static final int PRINT_LENGTH = 133;
  private static final int CARD = 80;
  private static final int STATEMENT_COLUMNS = 72;
  private static final int NO_ROW = 4;
  private static final int FAILED = 8;
  private static final int GIVEN_UP = 12;

  private final boolean queries;

  DynamicSql(boolean queries) {
    this.queries = queries;
  }

  @Override
  public int run(StepContext step, Db2Session thread) throws IOException {
    try (RecordReader records = step.openInput("SYSIN");
        Report print = Report.open(step, "SYSPRINT", PRINT_LENGTH)) {
      Execution execution = new Execution(thread, new SqlListing(print));
      SqlScript script = new SqlScript();
      boolean goesOn = true;
      while (goesOn && records.next()) {
        goesOn = execution.all(script.add(line(records)));
      }
      if (goesOn) {
        execution.all(script.rest().stream().toList());
      }
      thread.commit();
      return execution.code;
    }
  }

  /** The statements of a step, and what became of them. */
  private final class Execution {
    private final Db2Session thread;
    private final SqlListing listing;
    private int code;
    private int errors;

    Execution(Db2Session thread, SqlListing listing) {
      this.thread = thread;
      this.listing = listing;
    }

    /** Executes statements; false when no other is to be. */
    boolean all(List<String> statements) throws IOException {
      for (String text : statements) {
        listing.statement(text);
        int result = execute(text, thread, listing);
        code = Math.max(code, result);
        errors += result == FAILED ? 1 : 0;
        if (errors == MOST_ERRORS) {
          code = GIVEN_UP;
          return false;
        }
      }
      return true;
    }
  }

  private int execute(String text, Db2Session thread, SqlListing listing) throws IOException {
    String verb = "";
    try {
      SqlStatement statement = SqlStatement.parse(text);
      verb = statement.verb();
      if (statement.category() == Category.QUERY) {
        if (!queries) {
          throw new SqlErrorException(SqlCode.UNACCEPTABLE_STATEMENT);
        }
        try (Db2Cursor rows = thread.open(statement)) {
          listing.rows(rows);
        }
        return 0;
      }
      long changed = thread.execute(statement);
      boolean change = statement.category() == Category.CHANGE;
      listing.executed();
      if (change) {
        listing.successful(verb, changed);
      }
      return change && changed == 0 ? NO_ROW : 0;
    } catch (SqlErrorException wrong) {
      listing.failed(verb, wrong);
      return FAILED;
    }
  }

  private static String line(RecordReader records) {
    int length = records.length() == CARD ? STATEMENT_COLUMNS : records.length();
    return Ebcdic.decode(records.array(), records.offset(), length).stripTrailing() + '\n';
  }
}
