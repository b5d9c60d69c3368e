package io.lparjar.security.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatabaseTest {
  private static final String ITEM =
      "CREATE TABLE IF NOT EXISTS item (id INT PRIMARY KEY, name VARCHAR(8) NOT NULL)";
  private static final String INSERT = "INSERT INTO item (id, name) VALUES (?, ?)";
  private static final String NAMES = "SELECT name FROM item ORDER BY id";

  @TempDir Path directory;

  @Test
  void exceptionRollsBackEverything() {
    try (Database database = withItems(Database.inMemory())) {
      assertThatThrownBy(
              () ->
                  database.transact(
                      transaction -> {
                        transaction.update(INSERT, 1, "A");
                        throw new IllegalStateException("changed my mind");
                      }))
          .isInstanceOf(IllegalStateException.class);
      assertThat(namesOf(database)).isEmpty();
    }
  }

  @Test
  void rolledBackTransactionLeavesNothingToRedo() {
    try (Database database = withItems(Database.onDisk(directory.resolve("a")))) {
      assertThatThrownBy(
              () ->
                  database.transact(
                      transaction -> {
                        transaction.update(INSERT, 1, "A");
                        throw new IllegalStateException("changed my mind");
                      }))
          .isInstanceOf(IllegalStateException.class);
      try (Database other = Database.onDisk(Snapshot.of(directory.resolve("a"), directory))) {
        assertThat(namesOf(other)).isEmpty();
      }
    }
  }

  @Test
  void transactionSeesItsOwnChanges() {
    try (Database database = withItems(Database.inMemory())) {
      List<String> seen =
          database.transaction(
              transaction -> {
                transaction.update(INSERT, 1, "A");
                return transaction.query(NAMES, row -> row.getString(1));
              });
      assertThat(seen).containsExactly("A");
    }
  }

  @Test
  void secondRowWithTheSameKeyIsADuplicate() {
    try (Database database = withItems(Database.inMemory())) {
      database.transact(transaction -> transaction.update(INSERT, 1, "A"));
      assertThatThrownBy(() -> database.transact(transaction -> transaction.update(INSERT, 1, "B")))
          .isInstanceOf(DuplicateKeyException.class);
      assertThat(namesOf(database)).containsExactly("A");
    }
  }

  @Test
  void otherBrokenConstraintIsNoDuplicate() {
    try (Database database = withItems(Database.inMemory())) {
      assertThatThrownBy(
              () -> database.transact(transaction -> transaction.update(INSERT, 1, null)))
          .isInstanceOf(StoreException.class)
          .isNotInstanceOf(DuplicateKeyException.class);
    }
  }

  @Test
  void valueThatTheJournalCannotKeepIsRefusedInMemoryToo() {
    try (Database database = withItems(Database.inMemory())) {
      assertThatThrownBy(() -> database.transact(transaction -> transaction.update(INSERT, 1, 'A')))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void firstOfNoRowsIsEmpty() {
    try (Database database = withItems(Database.inMemory())) {
      Optional<String> first = database.transaction(t -> t.first(NAMES, row -> row.getString(1)));
      assertThat(first).isEmpty();
    }
  }

  @Test
  void definitionsMayBeRepeated() {
    try (Database database = withItems(Database.inMemory())) {
      database.transact(transaction -> transaction.update(INSERT, 1, "A"));
      database.define(ITEM);
      assertThat(namesOf(database)).containsExactly("A");
    }
  }

  @Test
  void definitionsAreCarriedOutOnceInTheLifeOfADatabase() {
    Path home = directory.resolve("a");
    String once = "CREATE TABLE once (id INT PRIMARY KEY)";
    try (Database database = Database.onDisk(home)) {
      database.define(once);
      database.define(once);
    }
    try (Database database = Database.onDisk(home)) {
      assertThatCode(() -> database.define(once)).doesNotThrowAnyException();
    }
  }

  @Test
  void definitionsThatChangedAreCarriedOutAgain() {
    String column = "ALTER TABLE item ADD COLUMN IF NOT EXISTS size INT";
    try (Database database = withItems(Database.onDisk(directory.resolve("a")))) {
      database.define(ITEM, column);
      int inserted =
          database.transaction(
              t -> t.update("INSERT INTO item (id, name, size) VALUES (1, 'A', 2)"));
      assertThat(inserted).isEqualTo(1);
    }
  }

  @Test
  void databasesInMemoryAreApart() {
    try (Database one = withItems(Database.inMemory());
        Database other = withItems(Database.inMemory())) {
      one.transact(transaction -> transaction.update(INSERT, 1, "A"));
      assertThat(namesOf(other)).isEmpty();
    }
  }

  @Test
  void closedDatabaseRefusesWork() {
    Database database = Database.inMemory();
    database.close();
    assertThatThrownBy(() -> database.define(ITEM)).isInstanceOf(StoreException.class);
  }

  @Test
  void closingTwiceDoesNothing() {
    Database database = withItems(Database.onDisk(directory));
    database.close();
    database.close();
    try (Database again = Database.onDisk(directory)) {
      assertThat(again.recovered()).isFalse();
    }
  }

  @Test
  void secondSystemCannotOpenTheDatabase() {
    try (Database database = withItems(Database.onDisk(directory))) {
      assertThatThrownBy(() -> Database.onDisk(directory)).isInstanceOf(StoreException.class);
      assertThat(namesOf(database)).isEmpty();
    }
  }

  @Test
  void interruptedThreadDoesNotEndTheDatabaseForOthers() {
    try (Database database = withItems(Database.onDisk(directory))) {
      Thread.currentThread().interrupt();
      try {
        database.transact(transaction -> transaction.update(INSERT, 1, "A"));
      } finally {
        assertThat(Thread.interrupted()).isTrue();
      }
      database.transact(transaction -> transaction.update(INSERT, 2, "B"));
      assertThat(namesOf(database)).containsExactly("A", "B");
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  void valueComesBackAsItWasAndIsRedone(String type, Object value) {
    Path home = directory.resolve("values");
    try (Database database = Database.onDisk(home)) {
      database.define("CREATE TABLE holder (id INT PRIMARY KEY, content " + type + ")");
      database.transact(t -> t.update("INSERT INTO holder VALUES (?, ?)", 1, value));
      assertThat(contentOf(database)).isEqualTo(columnOf(value));
      try (Database other = Database.onDisk(Snapshot.of(home, directory))) {
        assertThat(other.recovered()).isTrue();
        assertThat(contentOf(other)).isEqualTo(columnOf(value));
      }
    }
  }

  static Stream<Object[]> values() {
    return Stream.of(
        new Object[] {"VARCHAR(20)", "ÄÖ Σ"},
        new Object[] {"VARCHAR(20)", ""},
        new Object[] {"INT", Integer.MIN_VALUE},
        new Object[] {"BIGINT", Long.MAX_VALUE},
        new Object[] {"BOOLEAN", true},
        new Object[] {"VARBINARY(20)", new byte[] {0, -1, 64}},
        new Object[] {"DATE", LocalDate.of(2024, 2, 29)},
        new Object[] {"TIMESTAMP(9) WITH TIME ZONE", Instant.parse("2024-02-29T23:59:59.999999Z")},
        new Object[] {"DATE", null});
  }

  /** The class in which JDBC gives a value back. */
  private static Object columnOf(Object value) {
    if (value instanceof Instant instant) {
      return instant.atOffset(ZoneOffset.UTC);
    }
    return value instanceof LocalDate date ? Date.valueOf(date) : value;
  }

  private static Object contentOf(Database database) {
    Object content =
        database
            .transaction(t -> t.query("SELECT content FROM holder", row -> row.getObject(1)))
            .get(0);
    return content instanceof OffsetDateTime time
        ? time.withOffsetSameInstant(ZoneOffset.UTC)
        : content;
  }

  private static Database withItems(Database database) {
    database.define(ITEM);
    return database;
  }

  private static List<String> namesOf(Database database) {
    return database.transaction(t -> t.query(NAMES, row -> row.getString(1)));
  }
}
