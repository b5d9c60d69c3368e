package io.lparjar.security.store;

import java.sql.SQLException;

/** A row with the same key exists already. */
public final class DuplicateKeyException extends StoreException {
  private static final long serialVersionUID = 1L;

  DuplicateKeyException(String sql, SQLException cause) {
    super(sql, cause);
  }
}
