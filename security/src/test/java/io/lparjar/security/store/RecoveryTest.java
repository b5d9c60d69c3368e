package io.lparjar.security.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
  private static final Duration LIMIT = Duration.ofMinutes(2);

  @TempDir Path parent;

  @Test
  void returnedTransactionsOutliveTheProcess() {
    Path home = parent.resolve("home");
    try (Database database = open(home)) {
      for (int id = 0; id < 100; id++) {
        insertPair(database, id);
      }
      try (Database recovered = Database.onDisk(Snapshot.of(home, parent))) {
        assertThat(recovered.recovered()).isTrue();
        assertThat(idsOf(recovered)).hasSize(100);
      }
    }
  }

  @Test
  void laterValuesWinWhenStatementsAreRepeated() {
    Path home = parent.resolve("home");
    try (Database database = open(home)) {
      insertPair(database, 1);
      database.transact(
          t -> t.update("UPDATE pair SET half = ? WHERE id = ? AND half = ?", 3, 1, 1));
      database.transact(t -> t.update("DELETE FROM pair WHERE id = ? AND half = ?", 1, 0));
      Path once = Snapshot.of(home, parent);
      try (Database recovered = Database.onDisk(once)) {
        assertThat(halvesOf(recovered)).containsExactly(3);
        try (Database twice = Database.onDisk(Snapshot.of(home, parent))) {
          assertThat(halvesOf(twice)).containsExactly(3);
        }
      }
    }
  }

  @Test
  void cleanEndLeavesNoJournal() throws IOException {
    open(parent).close();
    assertThat(Journal.files(parent)).isEmpty();
  }

  @Test
  void recoveryLeavesOneNewJournal() throws IOException {
    Path home = parent.resolve("home");
    try (Database database = open(home)) {
      insertPair(database, 1);
      Path killed = Snapshot.of(home, parent);
      try (Database recovered = Database.onDisk(killed)) {
        assertThat(Journal.files(killed)).containsExactly(killed.resolve("journal.2"));
        assertThat(idsOf(recovered)).containsExactly(1);
      }
    }
  }

  @Test
  void transactionCutShortIsNotAppliedAndThoseBeforeAre() throws IOException {
    assertThat(idsAfter(bytes -> List.of(Arrays.copyOf(bytes, bytes.length - 1))))
        .containsExactly(0, 1);
  }

  @Test
  void damagedTransactionIsNotAppliedAndThoseBeforeAre() throws IOException {
    assertThat(
            idsAfter(
                bytes -> {
                  bytes[bytes.length - 3] ^= 1;
                  return List.of(bytes);
                }))
        .containsExactly(0, 1);
  }

  @Test
  void nonsenseAtTheEndIsPassedOver() throws IOException {
    assertThat(idsAfter(bytes -> List.of(bytes, new byte[] {-1, -1, -1, -1, 0, 0, 0, 0, 1})))
        .containsExactly(0, 1, 2);
  }

  @Test
  void zerosAtTheEndArePassedOver() throws IOException {
    assertThat(idsAfter(bytes -> List.of(bytes, new byte[64]))).containsExactly(0, 1, 2);
  }

  @Test
  void fullJournalIsFollowedByANewOne() throws IOException {
    try (Database database = open(parent, 500)) {
      for (int id = 0; id < 50; id++) {
        insertPair(database, id);
      }
      assertThat(Journal.files(parent))
          .singleElement()
          .satisfies(file -> assertThat(file.getFileName()).isNotEqualTo(Path.of("journal.1")));
      assertThat(idsOf(database)).hasSize(50);
    }
  }

  @Test
  void rotationLosesNothing() {
    Path home = parent.resolve("home");
    try (Database database = open(home, 500)) {
      for (int id = 0; id < 50; id++) {
        insertPair(database, id);
      }
      try (Database recovered = Database.onDisk(Snapshot.of(home, parent))) {
        assertThat(idsOf(recovered)).hasSize(50);
      }
    }
  }

  @Test
  void copiesTakenWhileManyWriteLoseAndHalveNothing() throws Exception {
    Path home = parent.resolve("home");
    int writers = 4;
    AtomicIntegerArray returned = new AtomicIntegerArray(writers);
    AtomicBoolean stop = new AtomicBoolean();
    ExecutorService threads = Executors.newFixedThreadPool(writers);
    try (Database database = open(home)) {
      List<Future<Integer>> ends = new ArrayList<>();
      for (int i = 0; i < writers; i++) {
        int writer = i;
        Callable<Integer> writing =
            () -> {
              int count = 0;
              while (count < 1_500 && !stop.get()) {
                insertPair(database, writer * 1_000_000 + count);
                count++;
                returned.set(writer, count);
              }
              return count;
            };
        ends.add(threads.submit(writing));
      }
      for (int copy = 0; copy < 5; copy++) {
        int[] promised = new int[writers];
        for (int i = 0; i < writers; i++) {
          promised[i] = returned.get(i);
        }
        try (Database recovered = Database.onDisk(Snapshot.of(home, parent))) {
          assertThat(halvedIdsOf(recovered)).isEmpty();
          for (int i = 0; i < writers; i++) {
            assertThat(countOf(recovered, i)).isGreaterThanOrEqualTo(promised[i]);
          }
        }
      }
      for (int i = 0; i < writers; i++) {
        int written = ends.get(i).get();
        assertThat(countOf(database, i)).isEqualTo(written);
      }
    } finally {
      stop.set(true);
      threads.shutdown();
    }
  }

  @Test
  void killedProcessLosesNoReturnedTransaction() throws Exception {
    Path home = parent.resolve("home");
    Path returned = parent.resolve("returned");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                home.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(returned.toFile())
            .start();
    try {
      await().atMost(LIMIT).until(() -> Files.size(returned) > 20_000 || !process.isAlive());
      assertThat(process.isAlive()).isTrue();
    } finally {
      process.destroyForcibly().waitFor();
    }
    List<Integer> ids =
        Files.readAllLines(returned).stream()
            .filter(line -> line.endsWith("."))
            .map(line -> Integer.valueOf(line.substring(0, line.length() - 1)))
            .toList();
    try (Database recovered = Database.onDisk(home)) {
      assertThat(idsOf(recovered)).containsAll(ids);
      assertThat(halvedIdsOf(recovered)).isEmpty();
    }
  }

  /** Writes until it is killed and says on standard output which transactions returned. */
  static final class KilledWriter {
    private KilledWriter() {}

    public static void main(String[] arguments) {
      Database database = open(Path.of(arguments[0]), 20_000);
      for (int writer = 0; writer < 4; writer++) {
        int first = writer * 1_000_000;
        new Thread(() -> writeForever(database, first)).start();
      }
    }

    private static void writeForever(Database database, int first) {
      for (int id = first; ; id++) {
        insertPair(database, id);
        System.out.println(id + ".");
      }
    }
  }

  private interface Damage {
    List<byte[]> to(byte[] journal);
  }

  /** Writes transactions 0 to 2, dies, has the journal damaged, and recovers. */
  private List<Integer> idsAfter(Damage damage) throws IOException {
    Path home = parent.resolve("home");
    Path killed;
    try (Database database = open(home)) {
      for (int id = 0; id < 3; id++) {
        insertPair(database, id);
      }
      killed = Snapshot.of(home, parent);
    }
    Files.delete(killed.resolve("lparjar.mv.db"));
    Path journal = killed.resolve("journal.1");
    List<byte[]> pieces = damage.to(Files.readAllBytes(journal));
    Files.delete(journal);
    for (byte[] piece : pieces) {
      Files.write(journal, piece, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
    try (Database recovered = Database.onDisk(killed)) {
      return idsOf(recovered);
    }
  }

  private static Database open(Path home) {
    return open(home, 1 << 30);
  }

  private static Database open(Path home, long journalBytes) {
    Database database = Database.onDisk(home, journalBytes);
    database.define("CREATE TABLE IF NOT EXISTS pair (id INT, half INT, PRIMARY KEY (id, half))");
    return database;
  }

  private static void insertPair(Database database, int id) {
    database.transact(
        transaction -> {
          transaction.update("INSERT INTO pair (id, half) VALUES (?, ?)", id, 0);
          transaction.update("INSERT INTO pair (id, half) VALUES (?, ?)", id, 1);
        });
  }

  private static List<Integer> idsOf(Database database) {
    return integers(database, "SELECT DISTINCT id FROM pair ORDER BY id");
  }

  private static List<Integer> halvesOf(Database database) {
    return integers(database, "SELECT half FROM pair ORDER BY half");
  }

  private static List<Integer> halvedIdsOf(Database database) {
    return integers(database, "SELECT id FROM pair GROUP BY id HAVING COUNT(*) <> 2");
  }

  private static int countOf(Database database, int writer) {
    return integers(database, "SELECT COUNT(DISTINCT id) FROM pair WHERE id / 1000000 = " + writer)
        .get(0);
  }

  private static List<Integer> integers(Database database, String query) {
    return database.transaction(t -> t.query(query, row -> row.getInt(1)));
  }
}
