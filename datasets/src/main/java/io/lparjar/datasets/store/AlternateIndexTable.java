package io.lparjar.datasets.store;

import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.vsam.AlternateIndex;
import io.lparjar.security.store.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Table VSAM_ALTERNATE_INDEX: what an alternate index is beyond a cluster. */
final class AlternateIndexTable {
  static final String DEFINITION =
      """
      CREATE TABLE IF NOT EXISTS vsam_alternate_index (
        data_set_id BIGINT PRIMARY KEY,
        base_id BIGINT NOT NULL,
        key_offset INTEGER NOT NULL,
        unique_key BOOLEAN NOT NULL,
        upgrade BOOLEAN NOT NULL)\
      """;

  private static final String COLUMNS =
      "SELECT a.data_set_id, b.name, a.key_offset, a.unique_key, a.upgrade"
          + " FROM vsam_alternate_index a JOIN data_set b ON b.id = a.base_id WHERE ";
  private static final String FIND = COLUMNS + "a.data_set_id = ?";
  private static final String OF_BASE = COLUMNS + "a.base_id = ? ORDER BY a.data_set_id";
  private static final String INSERT =
      "INSERT INTO vsam_alternate_index SELECT ?, id, ?, ?, ? FROM data_set WHERE sort_key = ?";
  private static final String UPDATE =
      "UPDATE vsam_alternate_index SET unique_key = ?, upgrade = ? WHERE data_set_id = ?";
  private static final String DELETE = "DELETE FROM vsam_alternate_index WHERE data_set_id = ?";

  private AlternateIndexTable() {}

  static Optional<AlternateIndex> find(Transaction transaction, long id) {
    return transaction.first(FIND, Row::of, id).flatMap(row -> row.complete(transaction));
  }

  static List<AlternateIndex> ofBase(Transaction transaction, long baseId) {
    return transaction.query(OF_BASE, Row::of, baseId).stream()
        .flatMap(row -> row.complete(transaction).stream())
        .toList();
  }

  static void insert(Transaction transaction, AlternateIndex index) {
    transaction.update(
        INSERT,
        index.index().id(),
        index.keyOffset(),
        index.unique(),
        index.upgrade(),
        DataSetTable.keyOf(index.base()));
  }

  static void update(Transaction transaction, AlternateIndex index) {
    transaction.update(UPDATE, index.unique(), index.upgrade(), index.index().id());
  }

  static void delete(Transaction transaction, long id) {
    transaction.update(DELETE, id);
  }

  private record Row(long id, DataSetName base, int keyOffset, boolean unique, boolean upgrade) {

    static Row of(ResultSet row) throws SQLException {
      return new Row(
          row.getLong(1),
          new DataSetName(row.getString(2)),
          row.getInt(3),
          row.getBoolean(4),
          row.getBoolean(5));
    }

    Optional<AlternateIndex> complete(Transaction transaction) {
      return ClusterTable.find(transaction, id)
          .map(cluster -> new AlternateIndex(cluster, base, keyOffset, unique, upgrade));
    }
  }
}
