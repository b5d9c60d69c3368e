package io.lparjar.datasets.allocation;

import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.attribute.AllocatedSpace;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.SpaceUse;
import io.lparjar.datasets.attribute.VolumeSpace;
import io.lparjar.datasets.catalog.Catalog;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.storage.StorageConfiguration;
import io.lparjar.datasets.storage.UnitNames;
import io.lparjar.datasets.storage.VolumeDefinition;
import io.lparjar.datasets.storage.VolumeDefinition.State;
import io.lparjar.datasets.storage.VolumeDefinition.Use;
import io.lparjar.datasets.storage.VolumeStatus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The volumes: where new data sets go, and the free tracks of each.
 *
 * <h2>Accounting</h2>
 *
 * Free tracks are counted in memory. What a data set has in the catalog, and what writers have
 * reserved beyond that, is taken; a writer that is abandoned gives its share back, and a crash
 * forgets all shares, since the next start adds up the catalog alone. Nothing is written to the
 * database for it but the data set's own row.
 *
 * <h2>Choice</h2>
 *
 * A named volume; else one of the storage class, else of the unit name, else any that is not
 * private: from a place that the data set's name decides on, the first with room for the primary
 * space. A serial or unit that nobody defined is defined when it is first used, unless the
 * configuration is strict.
 *
 * @see "z/OS DFSMS Using Data Sets, allocating space on direct access volumes"
 * @see "z/OS MVS JCL Reference, UNIT and VOLUME parameters"
 */
final class Volumes {
  /** The device type of all volumes. */
  static final String UNIT = "3390";

  private final Catalog catalog;
  private final StorageConfiguration configuration;
  private final List<String> anywhere;
  private final Map<String, Volume> volumes = new ConcurrentHashMap<>();

  Volumes(Catalog catalog, StorageConfiguration configuration) {
    this.catalog = catalog;
    this.configuration = configuration;
    this.anywhere =
        configuration.volumes().stream()
            .filter(volume -> volume.use() != Use.PRIVATE)
            .map(VolumeDefinition::serial)
            .toList();
    Map<String, Long> taken = catalog.tracksByVolume();
    Set<String> known = Set.copyOf(catalog.volumes());
    for (VolumeDefinition definition : configuration.volumes()) {
      add(definition, taken);
      if (!known.contains(definition.serial())) {
        catalog.addVolume(definition.serial(), UNIT);
      }
    }
    for (String serial : known) {
      if (!volumes.containsKey(serial)) {
        add(
            serial.equals(CatalogEntry.MIGRATED) ? withoutTracks(serial) : usedBefore(serial),
            taken);
      }
    }
  }

  /**
   * What a new data set got.
   *
   * @param space its primary space
   * @param further volumes on which it may grow when the first is full
   */
  record Placement(AllocatedSpace space, List<String> further) {}

  /**
   * Takes the primary space of a new data set.
   *
   * @param mounts whether a volume may be mounted for it
   * @throws DataSetException {@code UNIT_UNDEFINED}, {@code VOLUME_NOT_MOUNTED}, {@code
   *     VOLUME_NOT_AVAILABLE}, {@code OUT_OF_SPACE}, {@code TOO_MANY_TRACKS}
   */
  Placement place(DataSetName name, NewDataSet wanted, boolean mounts) {
    long primary = SpaceUse.primary(wanted.attributes());
    if (primary > SpaceUse.mostTracks(wanted.attributes().type())) {
      throw DataSetException.of(Reason.TOO_MANY_TRACKS, name);
    }
    List<String> candidates = candidates(name, wanted);
    boolean named = !wanted.volumes().isEmpty();
    int most = named ? candidates.size() : Math.min(wanted.unitCount(), candidates.size());
    int start = named ? 0 : Math.floorMod(name.value().hashCode(), candidates.size());
    Reason refusal = Reason.OUT_OF_SPACE;
    for (int i = 0; i < candidates.size(); i++) {
      String serial = candidates.get((start + i) % candidates.size());
      Volume volume = volume(serial, name);
      if (!volume.isReady(mounts)) {
        refusal = volume.refusal();
      } else if (volume.take(primary)) {
        return new Placement(
            AllocatedSpace.on(serial, primary > 0 ? 1 : 0, primary),
            others(candidates, start + i, most - 1));
      }
    }
    throw DataSetException.of(refusal, name);
  }

  /**
   * Takes one more extent of secondary space, on the next volume when the last has no more.
   *
   * @param further volumes that may be used
   * @throws DataSetException {@code NO_SECONDARY_SPACE}, {@code VOLUME_FULL}, {@code
   *     NO_MORE_EXTENTS}, {@code NO_MORE_VOLUMES}
   */
  AllocatedSpace grow(
      DataSetName name, DataSetAttributes attributes, AllocatedSpace space, List<String> further) {
    long secondary = SpaceUse.secondary(attributes);
    if (secondary == 0) {
      throw DataSetException.onVolume(Reason.NO_SECONDARY_SPACE, name, space.last().volume());
    }
    VolumeSpace last = space.last();
    if (last.extents() < SpaceUse.mostExtents(attributes.type())
        && last.tracks() + secondary <= SpaceUse.mostTracks(attributes.type())
        && volume(last.volume(), name).take(secondary)) {
      return space.withLast(last.extended(secondary));
    }
    if (!attributes.isPartitioned()) {
      for (String serial : further) {
        boolean unused = space.volumes().stream().noneMatch(used -> used.volume().equals(serial));
        Volume volume = volume(serial, name);
        if (unused && volume.isReady(true) && volume.take(secondary)) {
          return space.with(new VolumeSpace(serial, 1, secondary));
        }
      }
    }
    Reason reason =
        attributes.isPartitioned()
            ? Reason.NO_MORE_EXTENTS
            : space.volumes().size() > 1 ? Reason.NO_MORE_VOLUMES : Reason.VOLUME_FULL;
    throw DataSetException.onVolume(reason, name, last.volume());
  }

  /** Counts space as taken, whether or not there is so much. */
  void take(AllocatedSpace space) {
    for (VolumeSpace part : space.volumes()) {
      free(part.volume(), -part.tracks());
    }
  }

  /** Counts space as free again. */
  void give(AllocatedSpace space) {
    for (VolumeSpace part : space.volumes()) {
      free(part.volume(), part.tracks());
    }
  }

  /**
   * Refuses a data set whose volume is not to be had.
   *
   * @throws DataSetException {@code VOLUME_NOT_MOUNTED}, {@code VOLUME_NOT_AVAILABLE}
   */
  void require(DataSetName name, String serial, boolean mounts) {
    Volume volume = volumes.get(serial);
    if (volume != null && !volume.isReady(mounts)) {
      throw DataSetException.of(volume.refusal(), name);
    }
  }

  /** Makes sure that the catalog knows the place of migrated data sets. */
  void defineMigrated() {
    if (!volumes.containsKey(CatalogEntry.MIGRATED)) {
      define(withoutTracks(CatalogEntry.MIGRATED));
    }
  }

  /** All volumes as they are now, by serial. */
  List<VolumeStatus> status() {
    return volumes.values().stream()
        .filter(volume -> volume.definition().cylinders() > 0)
        .map(Volume::status)
        .sorted((one, other) -> one.definition().serial().compareTo(other.definition().serial()))
        .toList();
  }

  private List<String> candidates(DataSetName name, NewDataSet wanted) {
    List<String> group = configuration.storageGroup(wanted.classes());
    if (!group.isEmpty()) {
      return group;
    }
    String unit = wanted.unit();
    if (UnitNames.isTape(unit)) {
      throw DataSetException.of(Reason.VOLUME_NOT_MOUNTED, name);
    }
    List<String> ofUnit = configuration.unit(unit).orElse(List.of());
    if (ofUnit.isEmpty()
        && configuration.isStrict()
        && !unit.isEmpty()
        && !UnitNames.isDisk(unit)) {
      throw DataSetException.of(Reason.UNIT_UNDEFINED, name);
    }
    if (!wanted.volumes().isEmpty()) {
      return wanted.volumes();
    }
    return ofUnit.isEmpty() ? anywhere : ofUnit;
  }

  private static List<String> others(List<String> candidates, int first, int count) {
    if (count < 1) {
      return List.of();
    }
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> candidates.get((first + i) % candidates.size()))
        .toList();
  }

  private Volume volume(String serial, DataSetName name) {
    Volume volume = volumes.get(serial);
    if (volume != null) {
      return volume;
    }
    if (configuration.isStrict() || !VolumeDefinition.isSerial(serial)) {
      throw DataSetException.of(Reason.VOLUME_NOT_MOUNTED, name);
    }
    return define(usedBefore(serial));
  }

  private void free(String serial, long tracks) {
    Volume volume = volumes.get(serial);
    if (volume != null) {
      volume.give(tracks);
    }
  }

  private synchronized Volume define(VolumeDefinition definition) {
    Volume present = volumes.get(definition.serial());
    if (present != null) {
      return present;
    }
    catalog.addVolume(definition.serial(), UNIT);
    return add(definition, Map.of());
  }

  private Volume add(VolumeDefinition definition, Map<String, Long> taken) {
    Volume volume = new Volume(definition, taken.getOrDefault(definition.serial(), 0L));
    volumes.put(definition.serial(), volume);
    return volume;
  }

  /** A volume that somebody named: only for those who name it. */
  private static VolumeDefinition usedBefore(String serial) {
    return new VolumeDefinition(serial, VolumeDefinition.LARGEST, Use.PRIVATE, State.ONLINE);
  }

  private static VolumeDefinition withoutTracks(String serial) {
    return new VolumeDefinition(serial, 0, Use.PRIVATE, State.ONLINE);
  }
}
