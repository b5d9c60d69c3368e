package io.lparjar.security.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;

/**
 * One unit of work on a {@link Database}; valid inside the function that was given it.
 *
 * <p>Statement texts are constants with {@code ?} for values: each text is prepared once for a
 * connection and kept. Values are {@code String}, {@code Integer}, {@code Long}, {@code Boolean},
 * {@code byte[]}, {@code LocalDate}, {@code Instant} (for {@code TIMESTAMP WITH TIME ZONE}) and
 * null.
 */
public final class Transaction {
  private final Session session;
  private final Lock writer;
  private final boolean journaled;
  private final TableVersions versions;
  private final List<Statement> statements = new ArrayList<>(2);
  private final List<AtomicLong> changed = new ArrayList<>(2);
  private boolean writing;

  Transaction(Session session, Lock writer, boolean journaled, TableVersions versions) {
    this.session = session;
    this.writer = writer;
    this.journaled = journaled;
    this.versions = versions;
  }

  /** Reads one value of {@code T} from the row at which a result set stands. */
  @FunctionalInterface
  public interface RowMapper<T> {
    T map(ResultSet row) throws SQLException;
  }

  /**
   * Changes rows, by a statement that may be repeated: see {@link Database}.
   *
   * @return how many
   * @throws DuplicateKeyException when a row with the same key exists
   * @throws IllegalArgumentException when a value is of another type than those above
   */
  public int update(String sql, @Nullable Object... values) {
    Statement.requireStorable(values);
    beginWriting();
    try {
      int rows = bind(sql, values).executeUpdate();
      if (journaled) {
        statements.add(new Statement(sql, Arrays.asList(values)));
      }
      AtomicLong table = versions.changedBy(sql);
      if (!changed.contains(table)) {
        changed.add(table);
      }
      return rows;
    } catch (SQLException e) {
      throw StoreException.of(sql, e);
    }
  }

  /** Waits until no other transaction has changed anything that is not committed. */
  @SuppressWarnings("LockNotBeforeTry") // held until the end of the transaction
  private void beginWriting() {
    if (!writing) {
      writer.lock();
      writing = true;
    }
  }

  /** Lets others write; after commit or rollback. */
  void end() {
    if (writing) {
      writing = false;
      writer.unlock();
    }
  }

  /** Repeats a statement that may have been done before. */
  void redo(Statement statement) {
    try {
      update(statement.sql(), statement.values().toArray());
    } catch (DuplicateKeyException done) {
      return;
    }
  }

  /** What this transaction changed, in order. */
  List<Statement> statements() {
    return statements;
  }

  /** The versions of the tables that this transaction changed. */
  List<AtomicLong> changed() {
    return changed;
  }

  /** All rows of a query whose result is known to be small, in its order. */
  public <T> List<T> query(String sql, RowMapper<T> mapper, @Nullable Object... values) {
    try (ResultSet rows = bind(sql, values).executeQuery()) {
      List<T> result = new ArrayList<>();
      while (rows.next()) {
        result.add(mapper.map(rows));
      }
      return result;
    } catch (SQLException e) {
      throw StoreException.of(sql, e);
    }
  }

  /** The first row of a query. */
  public <T> Optional<T> first(String sql, RowMapper<T> mapper, @Nullable Object... values) {
    try (ResultSet rows = bind(sql, values).executeQuery()) {
      return rows.next() ? Optional.of(mapper.map(rows)) : Optional.empty();
    } catch (SQLException e) {
      throw StoreException.of(sql, e);
    }
  }

  private PreparedStatement bind(String sql, @Nullable Object[] values) throws SQLException {
    PreparedStatement statement = session.prepare(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
