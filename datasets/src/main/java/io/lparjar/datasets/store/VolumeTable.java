package io.lparjar.datasets.store;

import io.lparjar.security.store.Transaction;
import java.util.List;

/** Table VOLUME: the volumes that data sets may be on. */
final class VolumeTable {
  static final String DEFINITION =
      """
      CREATE TABLE IF NOT EXISTS volume (
        serial VARCHAR(6) PRIMARY KEY,
        unit VARCHAR(8) NOT NULL)""";

  private static final String INSERT = "INSERT INTO volume VALUES (?, ?)";
  private static final String LIST = "SELECT serial FROM volume ORDER BY serial";

  private VolumeTable() {}

  static void insert(Transaction transaction, String serial, String unit) {
    transaction.update(INSERT, serial, unit);
  }

  static List<String> list(Transaction transaction) {
    return transaction.query(LIST, row -> row.getString(1));
  }
}
