package io.lparjar.security.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RememberedTest {
  private static final String READ = "SELECT counted FROM item WHERE id = ?";
  private static final String COUNT = "UPDATE item SET counted = counted + 1 WHERE id = ?";
  private static final int READERS = 4;
  private static final int CHANGES = 2_000;

  private final Database database = Database.inMemory();
  private final Remembered<Integer, Optional<Integer>> counts = database.remember("ITEM");
  private final AtomicInteger queries = new AtomicInteger();

  @BeforeEach
  void makeTables() {
    database.define(
        "CREATE TABLE item (id INT PRIMARY KEY, counted INT NOT NULL)",
        "CREATE TABLE other (id INT PRIMARY KEY)");
    database.transact(each -> each.update("INSERT INTO item(id, counted) VALUES (?, ?)", 1, 0));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void questionIsAskedOnce() {
    assertThat(count(1)).contains(0);
    assertThat(count(1)).contains(0);

    assertThat(queries).hasValue(1);
  }

  @Test
  void absenceIsRememberedToo() {
    assertThat(count(2)).isEmpty();
    assertThat(count(2)).isEmpty();

    assertThat(queries).hasValue(1);
  }

  @Test
  void changeOfTheTableIsSeen() {
    count(1);
    count(2);
    database.transact(each -> each.update(COUNT, 1));
    database.transact(each -> each.update("INSERT INTO item (id, counted) VALUES (?, ?)", 2, 9));

    assertThat(count(1)).contains(1);
    assertThat(count(2)).contains(9);
    database.transact(each -> each.update("DELETE FROM item WHERE id = ?", 1));
    assertThat(count(1)).isEmpty();
  }

  @Test
  void changeOfAnotherTableAsksNothingAnew() {
    count(1);
    database.transact(each -> each.update("INSERT INTO other (id) VALUES (?)", 1));
    count(1);

    assertThat(queries).hasValue(1);
  }

  @Test
  void changeThatIsRolledBackLeavesTheAnswer() {
    count(1);
    assertThatThrownBy(
            () ->
                database.transact(
                    each -> {
                      each.update(COUNT, 1);
                      throw new IllegalStateException("changed my mind");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(count(1)).contains(0);
  }

  @Test
  void moreQuestionsThanItRemembersAreAnswered() {
    for (int id = 0; id < 3_000; id++) {
      assertThat(count(id).isPresent()).isEqualTo(id == 1);
    }
  }

  /** What a thread has read, by whatever way, it never reads older again. */
  @Test
  @Timeout(60)
  void readersNeverGoBackWhileAnotherWrites() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(READERS);
    try {
      List<Future<Boolean>> readers = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        readers.add(threads.submit(readsUpwards()));
      }
      for (int i = 0; i < CHANGES; i++) {
        database.transact(each -> each.update(COUNT, 1));
      }
      for (Future<Boolean> reader : readers) {
        assertThat(reader.get(30, TimeUnit.SECONDS)).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private Callable<Boolean> readsUpwards() {
    return () -> {
      int last = 0;
      boolean upwards = true;
      while (last < CHANGES) {
        int direct = database.transaction(each -> value(each, 1)).orElseThrow();
        int remembered = count(1).orElseThrow();
        upwards &= last <= direct && direct <= remembered;
        last = remembered;
      }
      return upwards;
    };
  }

  private Optional<Integer> count(int id) {
    return counts.get(
        id,
        transaction -> {
          queries.incrementAndGet();
          return value(transaction, id);
        });
  }

  private static Optional<Integer> value(Transaction transaction, int id) {
    return transaction.first(READ, row -> row.getInt(1), id);
  }
}
