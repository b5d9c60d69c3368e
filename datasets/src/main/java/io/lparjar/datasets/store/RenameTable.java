package io.lparjar.datasets.store;

import io.lparjar.datasets.catalog.PendingRename;
import io.lparjar.datasets.device.ContentKey;
import io.lparjar.security.store.Transaction;
import java.util.List;

/** Table PENDING_RENAME: renames that the catalog has seen and the device perhaps not. */
final class RenameTable {
  static final String DEFINITION =
      """
      CREATE TABLE IF NOT EXISTS pending_rename (
        volume VARCHAR(6) NOT NULL,
        to_name VARCHAR(44) NOT NULL,
        to_member VARCHAR(8) NOT NULL,
        from_name VARCHAR(44) NOT NULL,
        from_member VARCHAR(8) NOT NULL,
        PRIMARY KEY (volume, to_name, to_member))""";

  private static final String INSERT = "INSERT INTO pending_rename VALUES (?, ?, ?, ?, ?)";
  private static final String DELETE =
      "DELETE FROM pending_rename WHERE volume = ? AND to_name = ? AND to_member = ?";
  private static final String LIST =
      "SELECT volume, from_name, from_member, to_name, to_member FROM pending_rename"
          + " ORDER BY to_name, to_member";

  private RenameTable() {}

  static void insert(Transaction transaction, PendingRename rename) {
    ContentKey to = rename.to();
    ContentKey from = rename.from();
    transaction.update(INSERT, to.volume(), to.name(), to.member(), from.name(), from.member());
  }

  static void delete(Transaction transaction, PendingRename rename) {
    ContentKey to = rename.to();
    transaction.update(DELETE, to.volume(), to.name(), to.member());
  }

  static List<PendingRename> list(Transaction transaction) {
    return transaction.query(
        LIST,
        row ->
            new PendingRename(
                new ContentKey(row.getString(1), row.getString(2), row.getString(3)),
                new ContentKey(row.getString(1), row.getString(4), row.getString(5))));
  }
}
