package io.lparjar.security.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.h2.jdbc.JdbcConnection;
import org.jspecify.annotations.Nullable;

/**
 * The relational database of one system, in a directory or in memory.
 *
 * <p>SQL is standard SQL, so that another product can take H2's place. A transaction that has
 * returned is seen by all others and outlives the end of the process, even a kill (not a power
 * failure); the {@link Journal} sees to that and asks one thing of every statement: it must be
 * repeatable, setting values by key, without references between tables (foreign keys).
 *
 * <p>Safe for use by many threads. One transaction writes at a time, from its first change to its
 * end; readers go on meanwhile. So the work of a writing transaction must be short and must not
 * wait for other threads; a query must not lock rows. Connections are kept open with their prepared
 * statements, as many as transactions ever ran at the same time.
 *
 * <p><b>Why one writer.</b> H2 writes chunks of its file at moments of its own choice. A chunk that
 * is taken while threads change rows can hold a row of which its undo log knows nothing; after a
 * kill such a row is neither there nor can it be inserted. With one writer, and H2's background
 * thread put to sleep, each chunk is a state that the writer went through. A commit costs some 30
 * microseconds, so little is lost.
 */
public final class Database implements AutoCloseable {
  private static final int MAXIMUM_IDLE_CONNECTIONS = 32;
  private static final long JOURNAL_BYTES = 16L << 20;
  private static final String OPTIONS = ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
  private static final String NEVER_IN_BACKGROUND = ";WRITE_DELAY=" + Integer.MAX_VALUE;

  private final String url;
  private final Connection keeper;
  private final Deque<Session> idle = new ArrayDeque<>();
  private final Lock writer = new ReentrantLock();
  private final DefinitionLog definitions = new DefinitionLog();
  private final TableVersions versions = new TableVersions();
  private final @Nullable DirectoryLock lock;
  private final @Nullable Journal journal;
  private final boolean recovered;
  private boolean closed;

  private Database(String url) {
    this.url = url;
    this.lock = null;
    this.keeper = connect();
    this.journal = null;
    this.recovered = false;
  }

  private Database(String url, Path directory, long journalBytes) {
    this.url = url;
    this.lock = DirectoryLock.take(directory);
    this.keeper = connect();
    try {
      List<Path> left = Journal.files(directory);
      this.recovered = !left.isEmpty();
      Journal begun = Journal.begin(directory, journalBytes);
      this.journal = begun;
      for (Path file : left) {
        Journal.read(file, this::redo);
      }
      if (recovered) {
        checkpoint();
        begun.forgetEarlier();
      }
    } catch (IOException e) {
      abandon(e);
      throw new UncheckedIOException("cannot read the journal in " + directory, e);
    } catch (RuntimeException e) {
      abandon(e);
      throw e;
    }
  }

  /**
   * Opens or creates the database in {@code directory}, which is made when it is missing.
   *
   * @throws StoreException when it cannot be opened, such as when another system uses it
   */
  public static Database onDisk(Path directory) {
    return onDisk(directory, JOURNAL_BYTES);
  }

  /** As {@link #onDisk(Path)}, with another size of a full journal file. */
  static Database onDisk(Path directory, long journalBytes) {
    Path home = directory.toAbsolutePath();
    try {
      Files.createDirectories(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String url = "jdbc:h2:retry:" + home.resolve("lparjar") + ";FILE_LOCK=FS" + OPTIONS;
    return new Database(url + NEVER_IN_BACKGROUND, home, journalBytes);
  }

  /** A new database that lives until it is closed. */
  public static Database inMemory() {
    return new Database("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + OPTIONS);
  }

  /** Whether nothing of it is ever written to a disk. */
  public boolean isInMemory() {
    return journal == null;
  }

  /** Whether the process that used this database before did not end it, such as after a kill. */
  public boolean recovered() {
    return recovered;
  }

  /**
   * Carries out data definition statements, each of which may find its work done already. The same
   * ones are carried out once in the life of the database.
   */
  public void define(String... statements) {
    transact(transaction -> definitions.carryOut(transaction, statements));
  }

  /** Runs {@code work} in one transaction; an exception rolls it back. */
  public <T> T transaction(Function<Transaction, T> work) {
    Session session = borrow();
    Transaction transaction = new Transaction(session, writer, journal != null, versions);
    boolean committed = false;
    try {
      T result = work.apply(transaction);
      commit(session, transaction);
      committed = true;
      return result;
    } finally {
      boolean usable = committed || session.rollback();
      transaction.end();
      if (usable) {
        giveBack(session);
      }
    }
  }

  /** Runs {@code work} in one transaction; an exception rolls it back. */
  public void transact(Consumer<Transaction> work) {
    transaction(
        transaction -> {
          work.accept(transaction);
          return Boolean.TRUE;
        });
  }

  /** Ends all connections and the database. What was committed is kept when it is on disk. */
  @Override
  public void close() {
    synchronized (idle) {
      if (closed) {
        return;
      }
      closed = true;
      idle.forEach(Session::close);
      idle.clear();
    }
    writer.lock();
    try (lock;
        keeper;
        var statement = keeper.createStatement()) {
      statement.execute("SHUTDOWN");
      if (journal != null) {
        journal.close();
      }
    } catch (SQLException e) {
      throw new StoreException("cannot close " + url, e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot end the journal of " + url, e);
    } finally {
      writer.unlock();
    }
  }

  /** What has been read from some tables, see {@link Remembered}. */
  public <K, V> Remembered<K, V> remember(String... tables) {
    return new Remembered<>(this, Arrays.stream(tables).map(versions::of).toList());
  }

  private void commit(Session session, Transaction transaction) {
    TableVersions.step(transaction.changed());
    try {
      commit(session, transaction.statements());
    } finally {
      TableVersions.step(transaction.changed());
    }
  }

  private void commit(Session session, List<Statement> statements) {
    if (journal == null || statements.isEmpty()) {
      session.commit();
      return;
    }
    try {
      journal.append(statements);
      session.commit();
      if (journal.isFull()) {
        journal.rotate(this::checkpoint);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the journal of " + url, e);
    }
  }

  /** Frees the database for a next attempt, leaving the journal as it is. */
  private void abandon(Exception cause) {
    try (lock;
        keeper;
        var statement = keeper.createStatement()) {
      statement.execute("SHUTDOWN IMMEDIATELY");
    } catch (SQLException | IOException e) {
      cause.addSuppressed(e);
    }
  }

  private void checkpoint() {
    try (var statement = keeper.createStatement()) {
      statement.execute("CHECKPOINT");
    } catch (SQLException e) {
      throw new StoreException("cannot write " + url, e);
    }
  }

  private void redo(List<Statement> statements) {
    Session session = borrow();
    Transaction transaction = new Transaction(session, writer, false, versions);
    try {
      statements.forEach(transaction::redo);
      session.commit();
    } finally {
      transaction.end();
    }
    giveBack(session);
  }

  private Session borrow() {
    synchronized (idle) {
      if (closed) {
        throw new StoreException(url + " is closed");
      }
      Session session = idle.poll();
      if (session != null) {
        return session;
      }
    }
    return new Session(connect());
  }

  private void giveBack(Session session) {
    synchronized (idle) {
      if (!closed && idle.size() < MAXIMUM_IDLE_CONNECTIONS) {
        idle.push(session);
        return;
      }
    }
    session.close();
  }

  private Connection connect() {
    try {
      Connection connection = new JdbcConnection(url, new Properties(), "sa", "", false);
      connection.setAutoCommit(false);
      return connection;
    } catch (SQLException e) {
      throw new StoreException("cannot open " + url, e);
    }
  }
}
