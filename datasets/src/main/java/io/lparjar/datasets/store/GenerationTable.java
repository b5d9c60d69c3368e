package io.lparjar.datasets.store;

import io.lparjar.datasets.catalog.Generation;
import io.lparjar.datasets.catalog.GenerationStatus;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.GenerationName;
import io.lparjar.security.store.Transaction;
import java.util.List;

/** Table GENERATION: a row a cataloged data set that is a generation of a group. */
final class GenerationTable {
  static final String DEFINITION =
      """
      CREATE TABLE IF NOT EXISTS generation (
        base VARCHAR(44) NOT NULL,
        number INTEGER NOT NULL,
        version INTEGER NOT NULL,
        status VARCHAR(10) NOT NULL,
        PRIMARY KEY (base, number, version))""";

  private static final String LIST =
      "SELECT number, version, status FROM generation WHERE base = ? ORDER BY number, version";
  private static final String UPDATE =
      "UPDATE generation SET status = ? WHERE base = ? AND number = ? AND version = ?";
  private static final String INSERT =
      "INSERT INTO generation (status, base, number, version) VALUES (?, ?, ?, ?)";
  private static final String DELETE =
      "DELETE FROM generation WHERE base = ? AND number = ? AND version = ?";

  private GenerationTable() {}

  static List<Generation> list(Transaction transaction, DataSetName base) {
    return transaction.query(
        LIST,
        row ->
            new Generation(
                new GenerationName(base, row.getInt(1), row.getInt(2)),
                GenerationStatus.valueOf(row.getString(3))),
        base.value());
  }

  static void put(Transaction transaction, GenerationName name, GenerationStatus status) {
    Object[] values = {status.name(), name.base().value(), name.number(), name.version()};
    if (transaction.update(UPDATE, values) == 0) {
      transaction.update(INSERT, values);
    }
  }

  static void delete(Transaction transaction, GenerationName name) {
    transaction.update(DELETE, name.base().value(), name.number(), name.version());
  }
}
