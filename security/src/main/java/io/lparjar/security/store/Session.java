package io.lparjar.security.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** A connection with its prepared statements; used by one transaction at a time. */
final class Session implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  Session(Connection connection) {
    this.connection = connection;
  }

  PreparedStatement prepare(String sql) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    return statement;
  }

  void commit() {
    try {
      connection.commit();
    } catch (SQLException e) {
      throw new StoreException("cannot commit", e);
    }
  }

  /** Undoes the open transaction; false when the connection is of no more use. */
  boolean rollback() {
    try {
      connection.rollback();
      return true;
    } catch (SQLException e) {
      close();
      return false;
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new StoreException("cannot close a connection", e);
    }
  }
}
