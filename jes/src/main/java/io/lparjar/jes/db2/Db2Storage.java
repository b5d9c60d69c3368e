package io.lparjar.jes.db2;

import java.io.IOException;

/** What keeps the tables of a Db2 subsystem. Safe for use by many threads. */
public interface Db2Storage extends AutoCloseable {

  /** Schema of tables that no statement of a user can name; its blank keeps it from being an ID. */
  String HIDDEN_SCHEMA = "LPARJAR CATALOG";

  /** A session of a user, whose schema is made when it is missing. */
  Db2Session session(Db2Identity identity);

  /**
   * Writes tables, views, rows, labels and privileges as statements that make them again, always in
   * the same order. A row may come before its parent.
   *
   * @return whether there were any
   */
  boolean script(Appendable target) throws IOException;

  @Override
  void close();
}
