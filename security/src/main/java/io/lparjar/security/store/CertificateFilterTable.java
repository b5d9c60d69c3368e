package io.lparjar.security.store;

import java.util.List;

/**
 * The table of certificate name filters.
 *
 * <p>Each method is one transaction.
 */
public final class CertificateFilterTable {
  private static final String DEFINITION =
      """
      CREATE TABLE IF NOT EXISTS racf_certificate_filter (
        owner VARCHAR(8), label VARCHAR(32), status VARCHAR(9), issuer VARCHAR(1024),
        subject VARCHAR(1024), PRIMARY KEY (owner, label))\
      """;

  /** A filter; issuer or subject is empty when any will do. */
  public record FilterRow(
      String owner, String label, String status, String issuer, String subject) {}

  private final Database database;

  private CertificateFilterTable(Database database) {
    this.database = database;
  }

  /** The table in {@code database}, made when it is missing. */
  public static CertificateFilterTable in(Database database) {
    database.define(new String[] {DEFINITION});
    return new CertificateFilterTable(database);
  }

  public List<FilterRow> all() {
    return database.transaction(
        transaction ->
            transaction.query(
                """
                SELECT owner, label, status, issuer, subject FROM racf_certificate_filter
                  ORDER BY owner, label\
                """,
                row ->
                    new FilterRow(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5))));
  }

  /** Adds a filter, or replaces that of the same label. */
  public void put(FilterRow row) {
    database.transact(
        transaction -> {
          delete(transaction, row.owner(), row.label());
          transaction.update(
              """
              INSERT INTO racf_certificate_filter (owner, label, status, issuer, subject)
                VALUES (?, ?, ?, ?, ?)\
              """,
              row.owner(),
              row.label(),
              row.status(),
              row.issuer(),
              row.subject());
        });
  }

  public void delete(String owner, String label) {
    database.transact(transaction -> delete(transaction, owner, label));
  }

  private static void delete(Transaction transaction, String owner, String label) {
    transaction.update(
        "DELETE FROM racf_certificate_filter WHERE owner = ? AND label = ?", owner, label);
  }
}
