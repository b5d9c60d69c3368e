package io.lparjar.security.store;

import java.sql.SQLException;

/** The database failed: a defect or a broken host, never something that a user did. */
public class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** SQLSTATE of a unique index that has the key already, in H2 and PostgreSQL. */
  private static final String UNIQUE_VIOLATION = "23505";

  StoreException(String message) {
    super(message);
  }

  public StoreException(String message, SQLException cause) {
    super(message, cause);
  }

  static StoreException of(String sql, SQLException cause) {
    return UNIQUE_VIOLATION.equals(cause.getSQLState())
        ? new DuplicateKeyException(sql, cause)
        : new StoreException(sql, cause);
  }
}
