package io.lparjar.datasets.store;

import io.lparjar.datasets.catalog.CatalogRecord;
import io.lparjar.datasets.catalog.GenerationDataGroup;
import io.lparjar.datasets.catalog.GenerationDataGroup.Option;
import io.lparjar.datasets.catalog.GenerationSphere;
import io.lparjar.datasets.catalog.GenerationStatus;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.GenerationName;
import io.lparjar.security.store.Transaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Rolls generations in and off inside a transaction. The transaction has changed something before
 * it reads the group, so it is the only one that writes and no other can roll in between.
 */
final class GenerationRolls {
  private GenerationRolls() {}

  static Optional<GenerationSphere> find(Transaction transaction, DataSetName base) {
    return DefinitionTable.findGroup(transaction, base)
        .map(group -> new GenerationSphere(group, GenerationTable.list(transaction, base)));
  }

  /** Notes that a data set which was added is a generation that waits, if it has a group. */
  static void defer(Transaction transaction, DataSetName name) {
    GenerationName.of(name)
        .filter(it -> DefinitionTable.findGroup(transaction, it.base()).isPresent())
        .ifPresent(it -> GenerationTable.put(transaction, it, GenerationStatus.DEFERRED));
  }

  /** Makes a cataloged data set the active generation that its name says, if it has a group. */
  static List<CatalogRecord> rollIn(
      Transaction transaction,
      GenerationName newcomer,
      LocalDate today,
      Predicate<DataSetName> mayScratch) {
    Optional<GenerationSphere> sphere = find(transaction, newcomer.base());
    if (sphere.isEmpty()) {
      return List.of();
    }
    GenerationDataGroup group = sphere.get().group();
    GenerationTable.put(transaction, newcomer, GenerationStatus.ACTIVE);
    DefinitionTable.update(
        transaction,
        new GenerationDataGroup(
            group.name(), group.limit(), group.options(), group.created(), today, group.expires()));
    return rollOff(transaction, group, sphere.get().putOutBy(newcomer), mayScratch);
  }

  /** Puts generations out of their group; gives those that are removed. */
  static List<CatalogRecord> rollOff(
      Transaction transaction,
      GenerationDataGroup group,
      List<GenerationName> generations,
      Predicate<DataSetName> mayScratch) {
    List<CatalogRecord> removed = new ArrayList<>();
    for (GenerationName generation : generations) {
      DataSetName name = generation.dataSetName();
      Optional<CatalogRecord> record = DataSetTable.find(transaction, name);
      if (record.isEmpty()) {
        GenerationTable.delete(transaction, generation);
      } else if (group.has(Option.SCRATCH) && mayScratch.test(name)) {
        CatalogStore.remove(transaction, record.get());
        removed.add(record.get());
      } else {
        GenerationTable.put(transaction, generation, GenerationStatus.ROLLED_OFF);
      }
    }
    return removed;
  }
}
