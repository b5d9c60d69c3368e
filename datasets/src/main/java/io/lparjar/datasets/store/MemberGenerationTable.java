package io.lparjar.datasets.store;

import io.lparjar.datasets.catalog.CatalogRecord;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.pds.MemberGeneration;
import io.lparjar.security.store.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Tables PDSE_GENERATIONS, a row a data set that keeps generations of its members (MAXGENS), and
 * MEMBER_GENERATION, a row a generation.
 */
final class MemberGenerationTable {
  static final String LIMITS =
      """
      CREATE TABLE IF NOT EXISTS pdse_generations (
        data_set_id BIGINT PRIMARY KEY,
        most INTEGER NOT NULL)\
      """;

  static final String DEFINITION =
      """
      CREATE TABLE IF NOT EXISTS member_generation (
        data_set_id BIGINT NOT NULL,
        member VARCHAR(8) NOT NULL,
        number INTEGER NOT NULL,
        size_in_bytes BIGINT NOT NULL,
        PRIMARY KEY (data_set_id, member, number))\
      """;

  private static final String COLUMNS =
      "SELECT member, number, size_in_bytes FROM member_generation WHERE data_set_id = ?";
  private static final String ORDER = " ORDER BY data_set_id, member, number";
  private static final String LIST = COLUMNS + ORDER;
  private static final String LIST_OF = COLUMNS + " AND member = ?" + ORDER;
  private static final String MOST = "SELECT most FROM pdse_generations WHERE data_set_id = ?";
  private static final String LIMIT = "INSERT INTO pdse_generations VALUES (?, ?)";
  private static final String INSERT = "INSERT INTO member_generation VALUES (?, ?, ?, ?)";
  private static final String DELETE_OF =
      "DELETE FROM member_generation WHERE data_set_id = ? AND member = ?";
  private static final String DELETE_ALL = "DELETE FROM member_generation WHERE data_set_id = ?";
  private static final String DELETE_LIMIT = "DELETE FROM pdse_generations WHERE data_set_id = ?";
  private static final String STRAY_DATA_SETS =
      "SELECT data_set_id FROM pdse_generations"
          + " WHERE data_set_id NOT IN (SELECT id FROM data_set)";

  private MemberGenerationTable() {}

  static void limit(Transaction transaction, CatalogRecord record, int most) {
    transaction.update(LIMIT, record.id(), most);
  }

  static int most(Transaction transaction, CatalogRecord record) {
    return transaction.first(MOST, row -> row.getInt(1), record.id()).orElse(0);
  }

  /** Of one member, ascending. */
  static List<MemberGeneration> list(
      Transaction transaction, CatalogRecord record, MemberName member) {
    return transaction.query(
        LIST_OF, MemberGenerationTable::generation, record.id(), member.value());
  }

  /** Of all members. */
  static List<MemberGeneration> list(Transaction transaction, CatalogRecord record) {
    return transaction.query(LIST, MemberGenerationTable::generation, record.id());
  }

  /** Has a member have these generations and no others. */
  static void replace(
      Transaction transaction,
      CatalogRecord record,
      MemberName member,
      List<MemberGeneration> generations) {
    transaction.update(DELETE_OF, record.id(), member.value());
    for (MemberGeneration generation : generations) {
      transaction.update(
          INSERT, record.id(), member.value(), generation.number(), generation.sizeInBytes());
    }
  }

  static void deleteAll(Transaction transaction, long dataSetId) {
    transaction.update(DELETE_ALL, dataSetId);
    transaction.update(DELETE_LIMIT, dataSetId);
  }

  /** Forgets the data sets that are not there. */
  static void deleteStrays(Transaction transaction) {
    for (long id : transaction.query(STRAY_DATA_SETS, row -> row.getLong(1))) {
      deleteAll(transaction, id);
    }
  }

  private static MemberGeneration generation(ResultSet row) throws SQLException {
    return new MemberGeneration(new MemberName(row.getString(1)), row.getInt(2), row.getLong(3));
  }
}
