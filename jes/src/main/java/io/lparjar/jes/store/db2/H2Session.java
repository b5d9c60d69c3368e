package io.lparjar.jes.store.db2;

import io.lparjar.jes.db2.Db2Cursor;
import io.lparjar.jes.db2.Db2Identity;
import io.lparjar.jes.db2.Db2Session;
import io.lparjar.jes.db2.Privilege;
import io.lparjar.jes.db2.Remark;
import io.lparjar.jes.db2.SpecialRegisters;
import io.lparjar.jes.db2.SqlCode;
import io.lparjar.jes.db2.SqlErrorException;
import io.lparjar.jes.db2.SqlStatement;
import io.lparjar.jes.db2.SqlStatement.Category;
import io.lparjar.security.store.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.h2.api.ErrorCode;

/** A session of an authorization ID, on a connection of its own. */
final class H2Session implements Db2Session {
  /** What a statement may take, sending of its rows included. */
  private static final int SECONDS = 60;

  private static final int MOST_COLUMNS = 750;
  private static final int LONGEST_LABEL = 90;
  private static final int LONGEST_COMMENT = 762;

  /** Errors when H2 closed the database because a statement took all memory. */
  private static final Set<Integer> GONE =
      Set.of(ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN);

  /** Keywords of H2 that are none of Db2's, so that columns can have such names. */
  private static final String NAMES =
      "SET NON_KEYWORDS ARRAY, DAY, GROUPS, HOUR, IF, INTERVAL, KEY, LIMIT, MINUS, MINUTE, MONTH,"
          + " OFFSET, QUALIFY, ROW, ROWNUM, SECOND, SYMMETRIC, TODAY, VALUE, WINDOW, YEAR";

  private final H2Storage storage;
  private final Connection connection;
  private final Db2Identity identity;
  private final Clock clock;
  private String sqlId;

  private H2Session(H2Storage storage, Connection connection, Db2Identity identity, Clock clock) {
    this.storage = storage;
    this.connection = connection;
    this.identity = identity;
    this.clock = clock;
    this.sqlId = identity.authorizationId();
  }

  /** Takes over a connection, which is closed when it is of no use. */
  static H2Session begin(
      H2Storage storage, Connection connection, Db2Identity identity, Clock clock)
      throws SQLException {
    H2Session session = new H2Session(storage, connection, identity, clock);
    try (Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(NAMES);
      statement.execute("SET LAZY_QUERY_EXECUTION TRUE");
      statement.execute("SET SCHEMA " + quoted(session.sqlId));
      return session;
    } catch (SQLException | RuntimeException unusable) {
      connection.close();
      throw unusable;
    }
  }

  @Override
  public Db2Cursor open(SqlStatement query) {
    if (query.category() != Category.QUERY) {
      throw new SqlErrorException(SqlCode.UNACCEPTABLE_STATEMENT);
    }
    String text = query.rewritten(registers());
    return run(
        query,
        () -> {
          Statement statement = connection.createStatement();
          try {
            statement.setQueryTimeout(SECONDS);
            H2Cursor cursor =
                new H2Cursor(
                    statement.executeQuery(text),
                    storage.systemTables(),
                    failure -> failed(failure, query));
            if (cursor.columns().size() > MOST_COLUMNS) {
              throw new SqlErrorException(SqlCode.TOO_MANY_COLUMNS);
            }
            return cursor;
          } catch (SQLException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            statement.close();
            throw e;
          }
        });
  }

  @Override
  public long execute(SqlStatement statement) {
    switch (statement.category()) {
      case CHANGE -> {
        return update(statement, statement.rewritten(registers()));
      }
      case DEFINITION -> define(statement);
      case PRIVILEGE -> change(statement, statement.privilege());
      case REMARK -> {
        List<Remark> remarks = statement.remarks();
        remarks.forEach(remark -> check(statement, remark));
        remarks.forEach(remark -> storage.systemTables().keep(remark, creator(remark)));
      }
      case SET_SQLID -> setSqlId(statement);
      case COMMIT -> commit();
      case ROLLBACK -> rollback();
      case QUERY, UNSUPPORTED -> throw new SqlErrorException(SqlCode.UNACCEPTABLE_STATEMENT);
    }
    return 0;
  }

  private void define(SqlStatement statement) {
    List<String> name = statement.defined();
    String qualifier = name.size() > 1 ? name.get(0) : sqlId;
    if (qualifier.equals("SYSIBM")) {
      throw new SqlErrorException(
          SqlCode.NO_PRIVILEGE, identity.authorizationId(), statement.verb());
    }
    if (statement.verb().equals("CREATE")) {
      if (!identity.administrator() && !qualifier.equals(identity.authorizationId())) {
        throw new SqlErrorException(
            SqlCode.NO_PRIVILEGE, identity.authorizationId(), "CREATE TABLE");
      }
      storage.authorize(qualifier);
    }
    update(statement, statement.rewritten(registers()));
    if (!statement.verb().equals("CREATE")) {
      storage.systemTables().forgetDropped();
    }
    if (!statement.restartsIdentity()) {
      storage.systemTables().definitions().keep(sqlId, statement.text());
    }
  }

  private void change(SqlStatement statement, Privilege privilege) {
    privilege.grantees().stream().filter(id -> !id.equals("PUBLIC")).forEach(storage::authorize);
    String tables =
        privilege.tables().stream()
            .map(parts -> parts.stream().map(H2Session::quoted).collect(Collectors.joining(".")))
            .collect(Collectors.joining(", "));
    for (String grantee : privilege.grantees()) {
      if (!privilege.privileges().isEmpty()) {
        update(
            statement,
            (privilege.granted() ? "GRANT " : "REVOKE ")
                + String.join(", ", privilege.privileges())
                + " ON "
                + tables
                + (privilege.granted() ? " TO " : " FROM ")
                + (grantee.equals("PUBLIC") ? grantee : quoted(grantee)));
      }
    }
  }

  private void check(SqlStatement statement, Remark remark) {
    String object = creator(remark) + "." + remark.table();
    if (!storage.systemTables().exists(creator(remark), remark.table(), "")) {
      throw new SqlErrorException(SqlCode.UNDEFINED_NAME, object);
    }
    if (!storage.systemTables().exists(creator(remark), remark.table(), remark.column())) {
      throw new SqlErrorException(SqlCode.UNDEFINED_COLUMN, remark.column());
    }
    if (remark.text().length() > (remark.label() ? LONGEST_LABEL : LONGEST_COMMENT)) {
      throw new SqlErrorException(SqlCode.VALUE_TOO_LONG);
    }
    if (!identity.administrator() && !creator(remark).equals(identity.authorizationId())) {
      throw new SqlErrorException(
          SqlCode.NO_PRIVILEGE_ON_OBJECT, identity.authorizationId(), statement.verb(), object);
    }
  }

  private String creator(Remark remark) {
    return remark.creator().isEmpty() ? sqlId : remark.creator();
  }

  private void setSqlId(SqlStatement statement) {
    String wanted = statement.wantedSqlId(identity.authorizationId());
    if (!identity.administrator() && !wanted.equals(identity.authorizationId())) {
      throw new SqlErrorException(SqlCode.NOT_AN_AUTHORIZATION_ID, wanted);
    }
    storage.authorize(wanted);
    update(statement, "SET SCHEMA " + quoted(wanted));
    sqlId = wanted;
  }

  private long update(SqlStatement statement, String text) {
    return run(
        statement,
        () -> {
          try (Statement carrier = connection.createStatement()) {
            carrier.setQueryTimeout(SECONDS);
            return carrier.executeLargeUpdate(text);
          }
        });
  }

  /** Work on the connection. */
  @FunctionalInterface
  private interface Work<T> {
    T run() throws SQLException;
  }

  /**
   * A statement can be nested more deeply than H2 follows, or make longer strings than there is
   * memory, which changes nothing there.
   */
  private <T> T run(SqlStatement statement, Work<T> work) {
    try {
      return work.run();
    } catch (SQLException e) {
      throw failed(e, statement);
    } catch (StackOverflowError | OutOfMemoryError e) {
      throw new SqlErrorException(SqlCode.TOO_COMPLEX, e);
    }
  }

  private SqlErrorException failed(SQLException failure, SqlStatement statement) {
    return H2Errors.translate(failure, statement, registers());
  }

  private SpecialRegisters registers() {
    return new SpecialRegisters(
        identity.authorizationId(), sqlId, "LPARJAR", LocalDateTime.now(clock));
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  @Override
  public void commit() {
    try {
      connection.commit();
    } catch (SQLException e) {
      throw new StoreException("cannot commit", e);
    }
  }

  @Override
  public void rollback() {
    try {
      connection.rollback();
    } catch (SQLException e) {
      throw new StoreException("cannot roll back", e);
    }
  }

  @Override
  public void close() {
    try (connection) {
      connection.rollback();
    } catch (SQLException e) {
      if (!GONE.contains(e.getErrorCode())) {
        throw new StoreException("cannot end a session", e);
      }
    }
  }
}
