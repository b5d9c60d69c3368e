package io.lparjar.emulator.ftp.sql;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.Representation;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.transfer.Outcome;
import io.lparjar.emulator.ftp.transfer.RecordSource;
import io.lparjar.jes.db2.Db2;
import io.lparjar.jes.db2.Db2ConnectException;
import io.lparjar.jes.db2.Db2Session;
import io.lparjar.jes.db2.SqlCode;
import io.lparjar.jes.db2.SqlErrorException;
import io.lparjar.jes.db2.SqlStatement;
import io.lparjar.jes.db2.SqlStatement.Category;
import io.lparjar.security.saf.SecurityEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code RETR} while FILETYPE is SQL: executes the query in a data set, member or z/OS UNIX file
 * under the user's authority.
 *
 * <ol>
 *   <li>125, the result, 250
 *   <li>125, the query with SQLCODE and message, 554 when Db2 does not accept the query
 *   <li>504 with TYPE I
 *   <li>550 when there is no query, as RETR otherwise
 *   <li>554 when it is no SELECT, or Db2 lets the user not in
 * </ol>
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, Performing Db2 SQL queries with
 *     FTP"
 */
public final class SqlInterface {
  /** Longest statement in characters. [inferred] */
  private static final int LONGEST_STATEMENT = 32_765;

  private SqlInterface() {}

  /** What comes of RETR. */
  public static Outcome retrieve(FtpSession session, String argument) {
    if (session.representation().type() == Representation.Type.IMAGE) {
      return new Outcome.Done(Reply.of(SqlMessage.WRONG_TYPE));
    }
    RecordSource source = RecordSource.of(session, argument);
    List<String> query = read(source);
    Db2 db2 = session.services().db2();
    String subsystem = session.settings().get(SiteParameters.DB2);
    String plan = session.services().configuration().get(ServerStatements.DB2PLAN);
    SecurityEnvironment user = session.requester().user();
    try {
      SqlStatement statement = parse(query);
      if (statement.category() != Category.QUERY) {
        return new Outcome.Done(Reply.of(SqlMessage.UNSUPPORTED_STATEMENT));
      }
      Db2Session thread = db2.connect(subsystem, user);
      try {
        db2.requirePlan(plan, user);
        QueryReport report =
            QueryReport.of(
                query,
                thread.open(statement),
                ColumnHeadings.valueOf(session.settings().get(SiteParameters.SQLCOL)),
                session.settings().get(SiteParameters.SPREAD));
        return new Outcome.Transmit(new QueryTransfer(session, source.file(), report, thread));
      } catch (RuntimeException refused) {
        thread.close();
        throw refused;
      }
    } catch (SqlErrorException wrong) {
      QueryReport report = QueryReport.ofFailure(query, wrong);
      return new Outcome.Transmit(new QueryTransfer(session, source.file(), report, null));
    } catch (Db2ConnectException refused) {
      return new Outcome.Done(
          switch (refused.reason()) {
            case NOT_DEFINED, NOT_AUTHORIZED ->
                Reply.of(SqlMessage.CONNECT_FAILED, subsystem, refused.reason().code());
            case PLAN_NOT_AUTHORIZED ->
                Reply.of(SqlMessage.PLAN_FAILED, plan, refused.reason().code());
          });
    }
  }

  private static SqlStatement parse(List<String> query) {
    String text = String.join("\n", query);
    if (text.length() > LONGEST_STATEMENT) {
      throw new SqlErrorException(SqlCode.TOO_COMPLEX);
    }
    return SqlStatement.parse(text);
  }

  /** The lines of a query, without trailing blanks; no more than tell that it is too long. */
  private static List<String> read(RecordSource source) {
    List<String> lines = new ArrayList<>();
    int length = 0;
    try (RecordReader records = source.opener().open()) {
      while (length <= LONGEST_STATEMENT && records.next()) {
        String line =
            Ebcdic.decode(records.array(), records.offset(), records.length()).stripTrailing();
        lines.add(line);
        length += line.length() + 1;
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return lines;
  }
}
