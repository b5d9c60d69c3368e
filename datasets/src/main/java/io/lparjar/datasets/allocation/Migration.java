package io.lparjar.datasets.allocation;

import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.attribute.AllocatedSpace;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.SpaceUse;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.catalog.CatalogRecord;
import io.lparjar.datasets.name.MemberPattern;
import io.lparjar.datasets.storage.StorageConfiguration;

/**
 * Migration and recall: moves content between its volume and the place of migrated data sets. The
 * catalog says {@code MIGRAT} meanwhile, and the volume's space is free.
 *
 * @see "z/OS DFSMShsm Managing Your Own Data, migrating and recalling data sets"
 */
final class Migration {
  private final Storage storage;
  private final Volumes volumes;
  private final StorageConfiguration configuration;
  private final Pause pause;

  Migration(Storage storage, Volumes volumes, StorageConfiguration configuration, Pause pause) {
    this.storage = storage;
    this.volumes = volumes;
    this.configuration = configuration;
    this.pause = pause;
  }

  /** Moves a data set away, whose exclusive use the caller has. */
  void migrate(CatalogRecord record) {
    volumes.defineMigrated();
    AllocatedSpace space = storage.spaceOf(record);
    move(record, record.moved(CatalogEntry.MIGRATED, AllocatedSpace.NONE));
    volumes.give(space);
  }

  /**
   * The data set back on a volume; waits for that as long as a recall takes.
   *
   * @param recalls whether it may be recalled
   * @throws DataSetException {@code MIGRATED}, {@code RECALL_FAILED}, or when there is no space
   */
  CatalogRecord recalled(CatalogRecord record, boolean recalls) {
    if (!recalls) {
      throw DataSetException.of(Reason.MIGRATED, record.name());
    }
    try {
      pause.await(configuration.recallTime());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw DataSetException.of(Reason.RECALL_FAILED, record.name());
    }
    if (configuration.recallsFail()) {
      throw DataSetException.of(Reason.RECALL_FAILED, record.name());
    }
    synchronized (storage.lockOf(record.name())) {
      CatalogRecord present = storage.catalog().find(record.name()).orElse(record);
      return present.entry().isMigrated() ? moveBack(present) : present;
    }
  }

  private CatalogRecord moveBack(CatalogRecord record) {
    DataSetAttributes attributes = record.entry().attributes();
    SpaceUse use = SpaceUse.of(attributes, storage.sizes().of(record));
    Volumes.Placement place =
        volumes.place(
            record.name(), NewDataSet.anywhere(attributes).managed(record.entry().classes()), true);
    AllocatedSpace space =
        AllocatedSpace.on(place.space().volumes().get(0).volume(), use.extents(), use.tracks());
    volumes.take(space);
    volumes.give(place.space());
    CatalogRecord back = record.moved(space.volumes().get(0).volume(), space);
    try {
      move(record, back);
    } catch (RuntimeException e) {
      volumes.give(space);
      throw e;
    }
    return back;
  }

  private void move(CatalogRecord from, CatalogRecord to) {
    if (from.isPartitioned()) {
      storage.makeEmpty(to);
      storage
          .catalog()
          .listMembers(
              from,
              MemberPattern.ALL,
              member -> {
                if (!member.isAlias()) {
                  storage.copy(from, from.key(member.name()), to.key(member.name()));
                }
              });
      storage
          .catalog()
          .generations(from)
          .forEach(generation -> storage.copy(from, from.key(generation), to.key(generation)));
    } else {
      storage.copy(from, from.key(), to.key());
    }
    storage.moved(from, to);
  }
}
