package io.lparjar.jes.db2;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds which definitions of the past make what is there now.
 *
 * <h2>Lives</h2>
 *
 * A name lives more than once: each CREATE begins a life, which takes the ALTERs, the indexes and
 * the DROP that follow. Needed are the last lives of the tables and views that are there, and each
 * life that one of these mentions: a table whose parent was dropped later is made with that parent,
 * which is then dropped again. A life is needed whole or not at all. A view that went with its
 * table has no DROP of its own; it is just not there.
 *
 * <p>An index that was dropped is as if it had never been.
 */
public final class DefinitionHistory {
  private final Map<List<String>, Life> tables = new HashMap<>();
  private final Map<List<String>, Index> indexes = new HashMap<>();

  /** What was said of a table or view from its CREATE on, and the lives that its text mentions. */
  private static final class Life {
    final List<Long> numbers = new ArrayList<>();
    final Set<Life> mentioned = new LinkedHashSet<>();
  }

  /** An index: the number of its definition, and the table it goes with. */
  private record Index(long number, Life table) {}

  private DefinitionHistory() {}

  /**
   * The numbers of those that are needed.
   *
   * @param definitions by their numbers
   * @param isThere whether there is a table or view, given its qualifier and name
   */
  public static Set<Long> needed(
      Collection<Definition> definitions, Predicate<List<String>> isThere) {
    DefinitionHistory history = new DefinitionHistory();
    definitions.forEach(history::add);
    return history.needed(isThere);
  }

  private void add(Definition definition) {
    if (definition.isAboutIndex()) {
      addIndex(definition);
      return;
    }
    List<String> subject = definition.subject();
    if (definition.statement().verb().equals("CREATE")) {
      tables.remove(subject);
    }
    Life life = tables.computeIfAbsent(subject, name -> new Life());
    life.numbers.add(definition.number());
    for (List<String> name : definition.mentioned()) {
      @Nullable Life mentioned = tables.get(name);
      if (mentioned != null) {
        life.mentioned.add(mentioned);
      }
    }
  }

  private void addIndex(Definition definition) {
    @Nullable Index before = indexes.remove(definition.subject());
    if (definition.statement().verb().equals("DROP")) {
      if (before != null) {
        before.table().numbers.remove(before.number());
      }
      return;
    }
    @Nullable Life table = tables.get(definition.indexedTable());
    if (table != null) {
      table.numbers.add(definition.number());
      indexes.put(definition.subject(), new Index(definition.number(), table));
    }
  }

  private Set<Long> needed(Predicate<List<String>> isThere) {
    Set<Life> lives = new LinkedHashSet<>();
    Deque<Life> found = new ArrayDeque<>();
    tables.forEach(
        (name, life) -> {
          if (isThere.test(name)) {
            found.add(life);
          }
        });
    while (!found.isEmpty()) {
      Life life = found.remove();
      if (lives.add(life)) {
        found.addAll(life.mentioned);
      }
    }
    Set<Long> numbers = new HashSet<>();
    lives.forEach(life -> numbers.addAll(life.numbers));
    return numbers;
  }
}
