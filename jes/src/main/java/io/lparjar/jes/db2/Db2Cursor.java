package io.lparjar.jes.db2;

import java.util.List;

/** The rows of a query, one after another. Used by one thread; none is kept when it has passed. */
public interface Db2Cursor extends AutoCloseable {
  /** What stands for NULL. [inferred] */
  String NULL = "?";

  List<Db2Column> columns();

  /**
   * Goes to the next row; false behind the last.
   *
   * @throws SqlErrorException when it cannot be computed
   */
  boolean next();

  /**
   * The value of a column, counted from 0, as programs of Db2 print it: numbers with the digits of
   * their scale, dates and times in the ISO forms, {@value #NULL} for NULL, no trailing blanks.
   */
  String value(int column);

  @Override
  void close();
}
