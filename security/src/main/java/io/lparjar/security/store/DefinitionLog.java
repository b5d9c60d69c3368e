package io.lparjar.security.store;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The data definitions that a database has had, by their checksums: to find each table anew at each
 * start takes longer than to read this list.
 */
final class DefinitionLog {
  private static final String TABLE =
      "CREATE TABLE IF NOT EXISTS data_definition (checksum BIGINT PRIMARY KEY)";

  private @Nullable Set<Long> done;

  /** Carries out statements that this database has not had yet. */
  synchronized void carryOut(Transaction transaction, String... statements) {
    Set<Long> known = known(transaction);
    long checksum = checksum(statements);
    if (known.contains(checksum)) {
      return;
    }
    for (String statement : statements) {
      transaction.update(statement);
    }
    transaction.update("INSERT INTO data_definition VALUES (?)", checksum);
    known.add(checksum);
  }

  private Set<Long> known(Transaction transaction) {
    Set<Long> known = done;
    if (known == null) {
      transaction.update(TABLE);
      known =
          new HashSet<>(
              transaction.query("SELECT checksum FROM data_definition", row -> row.getLong(1)));
      done = known;
    }
    return known;
  }

  /** Of the texts, with their length. */
  private static long checksum(String... statements) {
    byte[] text = String.join(";", statements).getBytes(StandardCharsets.UTF_8);
    CRC32 checksum = new CRC32();
    checksum.update(text);
    return (long) text.length << Integer.SIZE | checksum.getValue();
  }
}
