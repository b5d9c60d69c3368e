package io.lparjar.datasets.store;

import io.lparjar.datasets.catalog.CatalogDefinition;
import io.lparjar.security.store.Database;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Reads the definitions of a range page by page, in step with a list of data sets. */
final class DefinitionCursor {
  private final Database database;
  private final String end;
  private final Deque<CatalogDefinition> page = new ArrayDeque<>();
  private String from;
  private boolean exhausted;

  /**
   * At the first definition.
   *
   * @param prefix what the keys begin with
   */
  DefinitionCursor(Database database, String prefix) {
    this.database = database;
    this.from = prefix;
    this.end = CollatingSequence.endOf(prefix);
  }

  /** Hands the definitions that stand before {@code key}, and were not handed yet, to action. */
  void before(String key, Consumer<CatalogDefinition> action) {
    while (hasNext() && DefinitionTable.keyOf(page.element().name()).compareTo(key) < 0) {
      action.accept(page.remove());
    }
  }

  /** Hands the rest to {@code action}. */
  void rest(Consumer<CatalogDefinition> action) {
    before(end, action);
  }

  private boolean hasNext() {
    if (page.isEmpty() && !exhausted) {
      List<CatalogDefinition> next =
          database.transaction(transaction -> DefinitionTable.list(transaction, from, end));
      page.addAll(next);
      exhausted = next.size() < Pages.LENGTH;
      if (!next.isEmpty()) {
        from = CollatingSequence.after(DefinitionTable.keyOf(page.getLast().name()));
      }
    }
    return !page.isEmpty();
  }
}
