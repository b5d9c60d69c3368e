package io.lparjar.datasets.store;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads a range of keys page by page, each in a short transaction, so that memory is bounded. */
final class Pages {
  /** Rows in a page. */
  static final int LENGTH = 256;

  private Pages() {}

  /**
   * Hands each row of a range to {@code action}.
   *
   * @param prefix what the keys begin with
   * @param page reads the first page of the rows with keys from the first text to before the second
   * @param keyOf the key of a row
   */
  static <T> void read(
      String prefix,
      BiFunction<String, String, List<T>> page,
      Function<T, String> keyOf,
      Consumer<T> action) {
    String end = CollatingSequence.endOf(prefix);
    String from = prefix;
    List<T> rows;
    do {
      rows = page.apply(from, end);
      rows.forEach(action);
      if (!rows.isEmpty()) {
        from = CollatingSequence.after(keyOf.apply(rows.get(rows.size() - 1)));
      }
    } while (rows.size() == LENGTH);
  }
}
