package io.lparjar.jes.db2;

/**
 * A thread of a user to Db2. Used by one thread at a time; what was not committed when it is closed
 * is undone.
 */
public interface Db2Session extends AutoCloseable {

  /**
   * Opens a query.
   *
   * @throws SqlErrorException when the statement is none, or is wrong
   */
  Db2Cursor open(SqlStatement query);

  /**
   * Carries out any other statement; COMMIT and ROLLBACK too.
   *
   * @return rows inserted, changed or deleted
   * @throws SqlErrorException when it fails; it has changed nothing then
   */
  long execute(SqlStatement statement);

  /** Keeps what was done since the last time. */
  void commit();

  /** Undoes what was done since the last time it was kept. */
  void rollback();

  @Override
  void close();
}
