package io.lparjar.jes.store.db2;

import io.lparjar.jes.db2.Db2Identity;
import io.lparjar.jes.db2.Db2Session;
import io.lparjar.jes.db2.Db2Storage;
import io.lparjar.jes.db2.SqlCode;
import io.lparjar.jes.db2.SqlErrorException;
import io.lparjar.security.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.h2.jdbc.JdbcConnection;
import org.h2.store.fs.FileUtils;

/**
 * An H2 database for the tables of a Db2, in a file or in memory.
 *
 * <p>Each authorization ID is a user of H2 and the owner of the schema of its name, so that H2
 * checks privileges as Db2 has them. None of them is an administrator, whom H2 wants for everything
 * that reaches the host: functions on files, linked tables, aliases in Java, scripts, settings.
 *
 * <p>The name of a database in memory stands for files in memory: results that grow beyond {@value
 * #ROWS_IN_MEMORY} rows before the first can be sent go to a temporary file all the same.
 */
public final class H2Storage implements Db2Storage {
  private static final int ROWS_IN_MEMORY = 20_000;

  /** How long a statement waits for another's unit of work: that of IRLMRWT. [documented] */
  private static final int LOCK_MILLIS = 30_000;

  /** No authorization ID has a blank. */
  private static final String ADMINISTRATOR = "LPARJAR ADMINISTRATOR";

  private static final Pattern AUTHORIZATION_ID = Pattern.compile("[A-Z$#@][A-Z0-9$#@_]{0,127}");
  private static final Set<String> RESERVED = Set.of("PUBLIC", "SYSIBM", "INFORMATION_SCHEMA");
  private static final String OPTIONS =
      ";MODE=DB2;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;MAX_MEMORY_ROWS="
          + ROWS_IN_MEMORY
          + ";DEFAULT_LOCK_TIMEOUT="
          + LOCK_MILLIS;

  private final String url;
  private final boolean inMemory;
  private final Clock clock;

  /** Whom H2 knows by now, and who of them has SYSADM authority; guards itself and what follows. */
  private final Map<String, Boolean> authorities = new HashMap<>();

  private Connection administrator;
  private SystemTables systemTables;

  private H2Storage(String url, boolean inMemory, Clock clock) {
    this.url = url;
    this.inMemory = inMemory;
    this.clock = clock;
    try {
      this.administrator = connect(url + OPTIONS, ADMINISTRATOR);
      this.systemTables = SystemTables.in(administrator);
    } catch (SQLException e) {
      throw new StoreException("cannot open " + url, e);
    }
  }

  /**
   * Opens or creates the database in {@code directory}, which is made when it is missing.
   *
   * @throws StoreException when it cannot be opened
   */
  public static H2Storage onDisk(Path directory, Clock clock) {
    Path home = directory.toAbsolutePath();
    try {
      Files.createDirectories(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new H2Storage("jdbc:h2:file:" + home.resolve("tables"), false, clock);
  }

  /** A new database that lives until it is closed. */
  public static H2Storage inMemory(Clock clock) {
    return new H2Storage("jdbc:h2:nioMemFS:" + UUID.randomUUID(), true, clock);
  }

  @Override
  public Db2Session session(Db2Identity identity) {
    openAgain();
    authorize(identity);
    try {
      return H2Session.begin(this, connect(url, identity.authorizationId()), identity, clock);
    } catch (SQLException e) {
      throw new StoreException("cannot open a session of " + identity.authorizationId(), e);
    }
  }

  /**
   * H2 closes a database when a statement took all memory; what was committed until about a second
   * before is still there.
   */
  private void openAgain() {
    synchronized (authorities) {
      try {
        if (!isOpen(administrator)) {
          administrator = connect(url + OPTIONS, ADMINISTRATOR);
          systemTables = SystemTables.in(administrator);
          authorities.clear();
        }
      } catch (SQLException e) {
        throw new StoreException("cannot open " + url + " again", e);
      }
    }
  }

  @Override
  public boolean script(Appendable target) throws IOException {
    openAgain();
    synchronized (authorities) {
      return new ScriptWriter(administrator, systemTables, target).write();
    }
  }

  SystemTables systemTables() {
    synchronized (authorities) {
      return systemTables;
    }
  }

  /**
   * Makes a user and a schema of that name unless they are there.
   *
   * @throws SqlErrorException when nobody can have that authorization ID
   */
  void authorize(String id) {
    if (!AUTHORIZATION_ID.matcher(id).matches() || RESERVED.contains(id)) {
      throw new SqlErrorException(SqlCode.NOT_AN_AUTHORIZATION_ID, id);
    }
    synchronized (authorities) {
      if (!authorities.containsKey(id)) {
        carryOut("CREATE USER IF NOT EXISTS \"%s\" PASSWORD ''", id);
        carryOut("CREATE SCHEMA IF NOT EXISTS \"%1$s\" AUTHORIZATION \"%1$s\"", id);
        carryOut("REVOKE ALTER ANY SCHEMA FROM \"%s\"", id);
        authorities.put(id, false);
      }
    }
  }

  /** Gives a user SYSADM authority or takes it. */
  private void authorize(Db2Identity identity) {
    String id = identity.authorizationId();
    synchronized (authorities) {
      authorize(id);
      if (!Boolean.valueOf(identity.administrator()).equals(authorities.get(id))) {
        carryOut(
            identity.administrator()
                ? "GRANT ALTER ANY SCHEMA TO \"%s\""
                : "REVOKE ALTER ANY SCHEMA FROM \"%s\"",
            id);
        authorities.put(id, identity.administrator());
      }
    }
  }

  private void carryOut(String form, String id) {
    try (var statement = administrator.createStatement()) {
      statement.execute(String.format(Locale.ROOT, form, id));
    } catch (SQLException e) {
      throw new StoreException("cannot authorize " + id, e);
    }
  }

  private static Connection connect(String url, String user) throws SQLException {
    return new JdbcConnection(url, new Properties(), user, "", false);
  }

  @Override
  public void close() {
    synchronized (authorities) {
      try (Connection last = administrator) {
        if (isOpen(last)) {
          shutDown(last);
        }
      } catch (SQLException e) {
        throw new StoreException("cannot close " + url, e);
      }
      if (inMemory) {
        FileUtils.tryDelete(url.substring("jdbc:h2:".length()) + ".mv.db");
      }
    }
  }

  /** Asks for something that needs the database, which an idle connection does not. */
  private static boolean isOpen(Connection connection) {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate("COMMIT");
      return true;
    } catch (SQLException closed) {
      return false;
    }
  }

  private static void shutDown(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("SHUTDOWN");
    }
  }
}
