package io.lparjar.security.store;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;

/** The database failed: a defect or a broken host, never something that a user did. */
public class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreException(String message) {
    super(message);
  }

  StoreException(String message, SQLException cause) {
    super(message, cause);
  }

  static StoreException of(String sql, SQLException cause) {
    return cause instanceof SQLIntegrityConstraintViolationException
        ? new DuplicateKeyException(sql, cause)
        : new StoreException(sql, cause);
  }
}
