package io.lparjar.security.store;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A number for each table, which every transaction that changes the table makes greater: odd while
 * one commits, even else. Safe for use by many threads, of which one commits at a time.
 */
final class TableVersions {
  private final ConcurrentMap<String, AtomicLong> byTable = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, AtomicLong> byStatement = new ConcurrentHashMap<>();

  AtomicLong of(String table) {
    return byTable.computeIfAbsent(table.toLowerCase(Locale.ROOT), key -> new AtomicLong());
  }

  /** The number of the table that a statement changes; the text is taken apart once. */
  AtomicLong changedBy(String sql) {
    AtomicLong known = byStatement.get(sql);
    return known != null
        ? known
        : byStatement.computeIfAbsent(sql, key -> of(tableOf(new StringTokenizer(key))));
  }

  /** The table in INSERT INTO, MERGE INTO, DELETE FROM and UPDATE; none in a definition. */
  private static String tableOf(StringTokenizer words) {
    String name =
        switch (words.nextToken()) {
          case "INSERT", "MERGE", "DELETE" -> second(words);
          case "UPDATE" -> words.nextToken();
          default -> "";
        };
    int columns = name.indexOf('(');
    return columns < 0 ? name : name.substring(0, columns);
  }

  private static String second(StringTokenizer words) {
    words.nextToken();
    return words.nextToken();
  }

  /** Before a commit of what changed the tables, and once more after it. */
  static void step(Collection<AtomicLong> changed) {
    changed.forEach(AtomicLong::incrementAndGet);
  }

  /** A number that is never the same before and after a change; odd while there is one. */
  static long sum(List<AtomicLong> tables) {
    long sum = 0;
    boolean changing = false;
    for (AtomicLong table : tables) {
      long version = table.get();
      sum += version;
      changing |= (version & 1) != 0;
    }
    return changing ? sum | 1 : sum;
  }
}
