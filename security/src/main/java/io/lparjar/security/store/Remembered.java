package io.lparjar.security.store;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * Answers to questions that are asked again and again, such as whether a user has a start file,
 * kept until a transaction changes one of the tables that they were read from. At most {@value
 * #MOST} of them. Safe for use by many threads; never older than what the same thread could read
 * from the {@link Database}.
 *
 * @param <K> the question; a record takes a start some milliseconds, for its first hash code
 * @param <V> the answer, immutable
 */
public final class Remembered<K, V> {
  private static final int MOST = 1024;

  private record Answer<V>(long version, V value) {}

  private final Database database;
  private final List<AtomicLong> tables;
  private final ConcurrentMap<K, Answer<V>> answers = new ConcurrentHashMap<>();

  Remembered(Database database, List<AtomicLong> tables) {
    this.database = database;
    this.tables = tables;
  }

  /**
   * The answer to {@code question}.
   *
   * @param query reads it, from no other tables
   */
  public V get(K question, Function<Transaction, V> query) {
    long version = TableVersions.sum(tables);
    boolean changing = (version & 1) != 0;
    Answer<V> known = answers.get(question);
    if (!changing && known != null && known.version == version) {
      return known.value;
    }
    V value = database.transaction(query);
    if (!changing) {
      if (answers.size() >= MOST) {
        answers.clear();
      }
      answers.put(question, new Answer<>(version, value));
    }
    return value;
  }
}
