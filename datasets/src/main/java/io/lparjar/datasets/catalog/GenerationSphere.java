package io.lparjar.datasets.catalog;

import io.lparjar.datasets.catalog.GenerationDataGroup.Option;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.GenerationName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A generation data group with its generations at one moment: relative numbers, and who is put out
 * by a new generation.
 *
 * <h2>Age</h2>
 *
 * A higher number is newer. Numbers end at 9999 and begin again at 1: when both ends are in use at
 * once, the low ones are the newer [inferred].
 *
 * <h2>Relative numbers</h2>
 *
 * {@code (0)} is the newest active generation, {@code (-1)} the one before it, {@code (+1)} has the
 * next number, whether or not a data set of that name was there once.
 *
 * @param group the base
 * @param generations of every status, oldest first
 * @see "z/OS DFSMS Using Data Sets, processing generation data groups"
 */
public record GenerationSphere(GenerationDataGroup group, List<Generation> generations) {
  private static final int HALF = GenerationName.HIGHEST_NUMBER / 2;

  /** Puts the generations in order of age. */
  public GenerationSphere {
    generations = sorted(generations);
  }

  /** The active generations, oldest first. */
  public List<GenerationName> active() {
    return generations.stream().filter(Generation::isActive).map(Generation::name).toList();
  }

  /** The generation with a relative number; empty for one that is not there, never above 0. */
  public Optional<DataSetName> relative(int number) {
    List<GenerationName> active = active();
    if (number > 0) {
      int newest = active.isEmpty() ? 0 : active.get(active.size() - 1).number();
      int wanted = (newest + number - 1) % GenerationName.HIGHEST_NUMBER + 1;
      return Optional.of(new GenerationName(group.name(), wanted, 0).dataSetName());
    }
    int index = active.size() - 1 + number;
    return index < 0 ? Optional.empty() : Optional.of(active.get(index).dataSetName());
  }

  /** The active generations in the order in which the group as a whole is read. */
  public List<DataSetName> concatenation() {
    List<DataSetName> names = new ArrayList<>();
    for (GenerationName generation : active()) {
      names.add(generation.dataSetName());
    }
    if (!group.has(Option.FIFO)) {
      Collections.reverse(names);
    }
    return names;
  }

  /**
   * Active generations that go when {@code newcomer} has become active: another version of it, and
   * those beyond the limit, but not itself.
   */
  public List<GenerationName> putOutBy(GenerationName newcomer) {
    List<GenerationName> out = new ArrayList<>();
    List<GenerationName> others = new ArrayList<>();
    for (GenerationName other : active()) {
      if (!other.equals(newcomer)) {
        (other.number() == newcomer.number() ? out : others).add(other);
      }
    }
    out.addAll(beyond(others, group.limit() - 1));
    return out;
  }

  /** Active generations that go because the limit was lowered. */
  public List<GenerationName> beyondLimit() {
    return beyond(active(), group.limit());
  }

  private List<GenerationName> beyond(List<GenerationName> oldestFirst, int allowed) {
    int excess = oldestFirst.size() - allowed;
    if (excess <= 0) {
      return List.of();
    }
    return group.has(Option.EMPTY) ? oldestFirst : oldestFirst.subList(0, excess);
  }

  private static List<Generation> sorted(List<Generation> generations) {
    int highest = generations.stream().mapToInt(each -> each.name().number()).max().orElse(0);
    return generations.stream()
        .sorted(
            Comparator.comparingInt((Generation each) -> age(each.name().number(), highest))
                .thenComparingInt(each -> each.name().version()))
        .toList();
  }

  private static int age(int number, int highest) {
    return highest - number > HALF ? number + GenerationName.HIGHEST_NUMBER : number;
  }
}
