package io.lparjar.security.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tables of certificates and key rings. Binary things are kept as text; what it says is left to
 * others.
 *
 * <p>Each method is one transaction.
 */
public final class CertificateTables {
  private static final String[] DEFINITIONS = {
    """
    CREATE TABLE IF NOT EXISTS racf_certificate (
      owner VARCHAR(8), label VARCHAR(32), status VARCHAR(9), fingerprint VARCHAR(64),
      certificate VARCHAR(65536), private_key VARCHAR(65536), PRIMARY KEY (owner, label))\
    """,
    """
    CREATE TABLE IF NOT EXISTS racf_ring (
      owner VARCHAR(8), name VARCHAR(237), PRIMARY KEY (owner, name))\
    """,
    """
    CREATE TABLE IF NOT EXISTS racf_ring_certificate (
      ring_owner VARCHAR(8), ring_name VARCHAR(237), place INT, owner VARCHAR(8),
      label VARCHAR(32), usage_code VARCHAR(8), is_default BOOLEAN,
      PRIMARY KEY (ring_owner, ring_name, owner, label))\
    """,
  };

  private static final String COLUMNS =
      "SELECT owner, label, status, fingerprint, certificate, private_key FROM racf_certificate";

  /**
   * A certificate.
   *
   * @param owner a user id, or {@code irrcerta} or {@code irrsitec}
   * @param fingerprint to find it by
   * @param privateKey null when there is none
   */
  public record CertificateRow(
      String owner,
      String label,
      String status,
      String fingerprint,
      String certificate,
      @Nullable String privateKey) {}

  /** A ring. */
  public record RingRow(String owner, String name) {}

  /** A certificate in a ring. */
  public record ConnectionRow(String owner, String label, String usage, boolean isDefault) {}

  private final Database database;

  private CertificateTables(Database database) {
    this.database = database;
  }

  /** The tables in {@code database}, made when they are missing. */
  public static CertificateTables in(Database database) {
    database.define(DEFINITIONS);
    return new CertificateTables(database);
  }

  public Optional<CertificateRow> certificate(String owner, String label) {
    return database.transaction(
        transaction ->
            transaction.first(
                COLUMNS + " WHERE owner = ? AND label = ?",
                CertificateTables::certificateIn,
                owner,
                label));
  }

  public List<CertificateRow> certificates(String owner) {
    return database.transaction(
        transaction ->
            transaction.query(
                COLUMNS + " WHERE owner = ? ORDER BY label",
                CertificateTables::certificateIn,
                owner));
  }

  /** All certificates, by owner and label. */
  public List<CertificateRow> certificates() {
    return database.transaction(
        transaction ->
            transaction.query(
                COLUMNS + " ORDER BY owner, label", CertificateTables::certificateIn));
  }

  public List<CertificateRow> byFingerprint(String fingerprint) {
    return database.transaction(
        transaction ->
            transaction.query(
                COLUMNS + " WHERE fingerprint = ? ORDER BY owner, label",
                CertificateTables::certificateIn,
                fingerprint));
  }

  private static CertificateRow certificateIn(ResultSet row) throws SQLException {
    return new CertificateRow(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6));
  }

  /** Adds a certificate, or replaces it. */
  public void put(CertificateRow row) {
    database.transact(
        transaction -> {
          transaction.update(
              "DELETE FROM racf_certificate WHERE owner = ? AND label = ?",
              row.owner(),
              row.label());
          transaction.update(
              """
              INSERT INTO racf_certificate (owner, label, status, fingerprint, certificate,
                private_key) VALUES (?, ?, ?, ?, ?, ?)\
              """,
              row.owner(),
              row.label(),
              row.status(),
              row.fingerprint(),
              row.certificate(),
              row.privateKey());
        });
  }

  /** Changes a label, in rings too. */
  public void rename(String owner, String label, String wanted) {
    database.transact(
        transaction -> {
          transaction.update(
              "UPDATE racf_certificate SET label = ? WHERE owner = ? AND label = ?",
              wanted,
              owner,
              label);
          transaction.update(
              "UPDATE racf_ring_certificate SET label = ? WHERE owner = ? AND label = ?",
              wanted,
              owner,
              label);
        });
  }

  /** Deletes a certificate, in rings too. */
  public void delete(String owner, String label) {
    database.transact(
        transaction -> {
          transaction.update(
              "DELETE FROM racf_ring_certificate WHERE owner = ? AND label = ?", owner, label);
          transaction.update(
              "DELETE FROM racf_certificate WHERE owner = ? AND label = ?", owner, label);
        });
  }

  /** The rings in which a certificate is. */
  public List<RingRow> ringsWith(String owner, String label) {
    return database.transaction(
        transaction ->
            transaction.query(
                """
                SELECT ring_owner, ring_name FROM racf_ring_certificate
                  WHERE owner = ? AND label = ? ORDER BY ring_owner, ring_name\
                """,
                row -> new RingRow(row.getString(1), row.getString(2)),
                owner,
                label));
  }

  public boolean hasRing(String owner, String name) {
    return database
        .transaction(
            transaction ->
                transaction.first(
                    "SELECT name FROM racf_ring WHERE owner = ? AND name = ?",
                    row -> row.getString(1),
                    owner,
                    name))
        .isPresent();
  }

  /** Names of an owner's rings. */
  public List<String> rings(String owner) {
    return database.transaction(
        transaction ->
            transaction.query(
                "SELECT name FROM racf_ring WHERE owner = ? ORDER BY name",
                row -> row.getString(1),
                owner));
  }

  /** All rings, by owner and name. */
  public List<RingRow> rings() {
    return database.transaction(
        transaction ->
            transaction.query(
                "SELECT owner, name FROM racf_ring ORDER BY owner, name",
                row -> new RingRow(row.getString(1), row.getString(2))));
  }

  public void addRing(String owner, String name) {
    database.transact(
        transaction ->
            transaction.update("INSERT INTO racf_ring (owner, name) VALUES (?, ?)", owner, name));
  }

  /** Deletes a ring, not its certificates. */
  public void deleteRing(String owner, String name) {
    database.transact(
        transaction -> {
          transaction.update(
              "DELETE FROM racf_ring_certificate WHERE ring_owner = ? AND ring_name = ?",
              owner,
              name);
          transaction.update("DELETE FROM racf_ring WHERE owner = ? AND name = ?", owner, name);
        });
  }

  /** What is in a ring, in the order in which it came there. */
  public List<ConnectionRow> connections(String ringOwner, String ring) {
    return database.transaction(transaction -> connections(transaction, ringOwner, ring));
  }

  private static List<ConnectionRow> connections(
      Transaction transaction, String ringOwner, String ring) {
    return transaction.query(
        """
        SELECT owner, label, usage_code, is_default FROM racf_ring_certificate
          WHERE ring_owner = ? AND ring_name = ? ORDER BY place\
        """,
        row ->
            new ConnectionRow(
                row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)),
        ringOwner,
        ring);
  }

  /** Puts a certificate at the end of a ring; when it is the default, no other is. */
  public void connect(String ringOwner, String ring, ConnectionRow row) {
    database.transact(
        transaction -> {
          disconnect(transaction, ringOwner, ring, row.owner(), row.label());
          if (row.isDefault()) {
            transaction.update(
                """
                UPDATE racf_ring_certificate SET is_default = FALSE
                  WHERE ring_owner = ? AND ring_name = ?\
                """,
                ringOwner,
                ring);
          }
          transaction.update(
              """
              INSERT INTO racf_ring_certificate (ring_owner, ring_name, place, owner, label,
                usage_code, is_default) VALUES (?, ?, ?, ?, ?, ?, ?)\
              """,
              ringOwner,
              ring,
              nextPlace(transaction, ringOwner, ring),
              row.owner(),
              row.label(),
              row.usage(),
              row.isDefault());
        });
  }

  private static int nextPlace(Transaction transaction, String ringOwner, String ring) {
    return transaction
        .first(
            """
            SELECT place FROM racf_ring_certificate WHERE ring_owner = ? AND ring_name = ?
              ORDER BY place DESC\
            """,
            row -> row.getInt(1) + 1,
            ringOwner,
            ring)
        .orElse(0);
  }

  public void disconnect(String ringOwner, String ring, String owner, String label) {
    database.transact(transaction -> disconnect(transaction, ringOwner, ring, owner, label));
  }

  private static void disconnect(
      Transaction transaction, String ringOwner, String ring, String owner, String label) {
    transaction.update(
        """
        DELETE FROM racf_ring_certificate
          WHERE ring_owner = ? AND ring_name = ? AND owner = ? AND label = ?\
        """,
        ringOwner,
        ring,
        owner,
        label);
  }
}
