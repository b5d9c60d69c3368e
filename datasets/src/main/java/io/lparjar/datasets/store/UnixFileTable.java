package io.lparjar.datasets.store;

import io.lparjar.datasets.codepage.CodePages;
import io.lparjar.security.store.Database;
import io.lparjar.security.store.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The table of z/OS UNIX files: a row a file, found by its directory and name. */
public final class UnixFileTable {
  /** Files in a page of a directory. */
  public static final int PAGE = 256;

  private static final String[] DEFINITIONS = {
    """
    CREATE TABLE IF NOT EXISTS unix_file (
      file_id BIGINT PRIMARY KEY, parent_id BIGINT NOT NULL, name VARCHAR(255) NOT NULL,
      name_key VARCHAR(255) NOT NULL, file_type VARCHAR(1) NOT NULL, mode INT NOT NULL,
      uid INT NOT NULL, gid INT NOT NULL, size_bytes BIGINT NOT NULL,
      modified TIMESTAMP(6) WITH TIME ZONE NOT NULL, tag VARCHAR(30) NOT NULL,
      target VARCHAR(1023) NOT NULL, content_id BIGINT NOT NULL, UNIQUE (parent_id, name_key))\
    """,
    "CREATE INDEX IF NOT EXISTS unix_file_type ON unix_file (parent_id, file_type)"
  };

  private static final String SELECT =
      """
      SELECT f.file_id, f.parent_id, f.name, f.file_type, f.mode, f.uid, f.gid, f.size_bytes,
        f.modified, f.tag, f.target, f.content_id,
        CASE WHEN f.file_type = 'd' THEN (SELECT COUNT(*) FROM unix_file s
          WHERE s.parent_id = f.file_id AND s.file_type = 'd') ELSE 0 END
        FROM unix_file f\
      """;
  private static final String BY_NAME = SELECT + " WHERE f.parent_id = ? AND f.name_key = ?";
  private static final String PAGE_BEHIND =
      SELECT
          + " WHERE f.parent_id = ? AND f.name_key > ? ORDER BY f.parent_id, f.name_key"
          + " FETCH FIRST "
          + PAGE
          + " ROWS ONLY";
  private static final String ANY_IN = "SELECT 1 FROM unix_file WHERE parent_id = ? LIMIT 1";
  private static final String BY_CONTENT = "SELECT 1 FROM unix_file WHERE content_id = ?";
  private static final String LAST_NUMBER =
      "SELECT COALESCE(MAX(GREATEST(file_id, content_id)), 0) FROM unix_file";
  private static final String INSERT =
      """
      INSERT INTO unix_file (file_id, parent_id, name, name_key, file_type, mode, uid, gid,
        size_bytes, modified, tag, target, content_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
      """;
  private static final String DELETE = "DELETE FROM unix_file WHERE file_id = ?";
  private static final String MOVE =
      "UPDATE unix_file SET parent_id = ?, name = ?, name_key = ? WHERE file_id = ?";
  private static final String REWRITE =
      """
      UPDATE unix_file SET size_bytes = ?, modified = ?, tag = ?, content_id = ?
        WHERE file_id = ?\
      """;
  private static final String SET_MODE = "UPDATE unix_file SET mode = ? WHERE file_id = ?";
  private static final String SET_OWNER = "UPDATE unix_file SET uid = ?, gid = ? WHERE file_id = ?";
  private static final String TOUCH = "UPDATE unix_file SET modified = ? WHERE file_id = ?";

  private UnixFileTable() {}

  /** Makes the table when it is missing. */
  public static void define(Database database) {
    database.define(DEFINITIONS);
  }

  public static Optional<UnixFileRow> find(Transaction transaction, long parent, String name) {
    return transaction.first(BY_NAME, UnixFileTable::row, parent, keyOf(name));
  }

  /** The next files of a directory in EBCDIC order, from the one behind {@code name} on. */
  public static List<UnixFileRow> page(Transaction transaction, long parent, String name) {
    return transaction.query(PAGE_BEHIND, UnixFileTable::row, parent, keyOf(name));
  }

  public static boolean isEmpty(Transaction transaction, long directory) {
    return transaction.first(ANY_IN, row -> true, directory).isEmpty();
  }

  /** Whether a file has this content. */
  public static boolean isContent(Transaction transaction, long content) {
    return transaction.first(BY_CONTENT, row -> true, content).isPresent();
  }

  /** The greatest number of a file or content in use. */
  public static long lastNumber(Transaction transaction) {
    return transaction.first(LAST_NUMBER, row -> row.getLong(1)).orElse(0L);
  }

  public static void insert(Transaction transaction, UnixFileRow file) {
    transaction.update(
        INSERT,
        file.id(),
        file.parent(),
        file.name(),
        keyOf(file.name()),
        file.type(),
        file.mode(),
        file.uid(),
        file.gid(),
        file.size(),
        file.modified(),
        file.tag(),
        file.target(),
        file.content());
  }

  public static void delete(Transaction transaction, long id) {
    transaction.update(DELETE, id);
  }

  public static void move(Transaction transaction, long id, long parent, String name) {
    transaction.update(MOVE, parent, name, keyOf(name), id);
  }

  /** Gives a file other content. */
  public static void rewrite(
      Transaction transaction, long id, long content, long size, Instant modified, String tag) {
    transaction.update(REWRITE, size, modified, tag, content, id);
  }

  public static void setMode(Transaction transaction, long id, int mode) {
    transaction.update(SET_MODE, mode, id);
  }

  public static void setOwner(Transaction transaction, long id, int uid, int gid) {
    transaction.update(SET_OWNER, uid, gid, id);
  }

  public static void touch(Transaction transaction, long id, Instant modified) {
    transaction.update(TOUCH, modified, id);
  }

  /** Sorts in the database as the name does in EBCDIC: special, a-z, A-Z, 0-9. */
  private static String keyOf(String name) {
    char[] key = name.toCharArray();
    for (int i = 0; i < key.length; i++) {
      if (key[i] <= 0xFF) {
        key[i] = (char) (CodePages.STANDARD.toFileSystem().translate((byte) key[i]) & 0xFF);
      }
    }
    return new String(key);
  }

  private static UnixFileRow row(ResultSet row) throws SQLException {
    return new UnixFileRow(
        row.getLong(1),
        row.getLong(2),
        row.getString(3),
        row.getString(4),
        row.getInt(5),
        row.getInt(6),
        row.getInt(7),
        row.getLong(8),
        row.getObject(9, OffsetDateTime.class).toInstant(),
        row.getString(10),
        row.getString(11),
        row.getLong(12),
        row.getInt(13));
  }
}
