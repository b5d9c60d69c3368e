package io.lparjar.datasets.storage;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.attribute.StorageClasses;
import io.lparjar.datasets.name.DataSetName;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What storage the system has and how it is managed. Without definitions there is one large volume,
 * {@code USRVS1}, and whatever volume, unit or class somebody names is taken as defined; {@link
 * #strict} makes such names fail as on z/OS.
 *
 * @see StorageConfigurationReader
 */
public final class StorageConfiguration {
  /** One volume, and everything that anybody names. */
  public static final StorageConfiguration DEFAULT = ofVolumes(List.of("USRVS1"));

  /**
   * Space of a data set for which nobody asks any: about what 4 and 24 blocks of 8,192 bytes are,
   * the defaults of ALLOCxx. [documented]
   */
  private static final int DEFAULT_PRIMARY = 1;

  private static final int DEFAULT_SECONDARY = 4;

  private final List<VolumeDefinition> volumes;
  private final Map<String, List<String>> units;
  private final Map<String, DataClass> dataClasses;
  private final Map<String, List<String>> storageClasses;
  private final Map<String, Integer> managementClasses;
  private final List<AcsRule> rules;
  private final Duration recallTime;
  private final boolean recallsFail;
  private final boolean strict;

  StorageConfiguration(
      List<VolumeDefinition> volumes,
      Map<String, List<String>> units,
      Map<String, DataClass> dataClasses,
      Map<String, List<String>> storageClasses,
      Map<String, Integer> managementClasses,
      List<AcsRule> rules,
      Duration recallTime,
      boolean recallsFail,
      boolean strict) {
    this.volumes = List.copyOf(volumes);
    this.units = Map.copyOf(units);
    this.dataClasses = Map.copyOf(dataClasses);
    this.storageClasses = Map.copyOf(storageClasses);
    this.managementClasses = Map.copyOf(managementClasses);
    this.rules = List.copyOf(rules);
    this.recallTime = recallTime;
    this.recallsFail = recallsFail;
    this.strict = strict;
  }

  /** Large volumes over which new data sets are spread. */
  public static StorageConfiguration ofVolumes(List<String> serials) {
    return new StorageConfiguration(
        serials.stream().map(VolumeDefinition::standard).toList(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        Duration.ZERO,
        false,
        false);
  }

  /**
   * Reads a configuration: see {@link StorageConfigurationReader}.
   *
   * @throws StorageConfigurationException when a line is wrong
   */
  public static StorageConfiguration parse(List<String> lines) {
    return new StorageConfigurationReader().read(lines);
  }

  /** The same, but names that nobody defined fail as on z/OS; or not. */
  public StorageConfiguration strict(boolean wanted) {
    return new StorageConfiguration(
        volumes,
        units,
        dataClasses,
        storageClasses,
        managementClasses,
        rules,
        recallTime,
        recallsFail,
        wanted);
  }

  /** All volumes. */
  public List<VolumeDefinition> volumes() {
    return volumes;
  }

  /** The volumes of a unit name, when it was defined. */
  public Optional<List<String>> unit(String name) {
    return Optional.ofNullable(units.get(name));
  }

  /** The volumes of a storage class; empty for any. */
  public List<String> storageGroup(StorageClasses classes) {
    return storageClasses.getOrDefault(classes.storage(), List.of());
  }

  /** The classes of a new data set: those that are asked for, else those of the first rules. */
  public StorageClasses classesOf(DataSetName name, StorageClasses wanted) {
    if (rules.isEmpty()) {
      return wanted;
    }
    String data = wanted.data();
    String storage = wanted.storage();
    String management = wanted.management();
    for (AcsRule rule : rules) {
      if (rule.pattern().matches(name)) {
        data = data.isEmpty() ? rule.classes().data() : data;
        storage = storage.isEmpty() ? rule.classes().storage() : storage;
        management = management.isEmpty() ? rule.classes().management() : management;
      }
    }
    return new StorageClasses(data, storage, management);
  }

  /** Whether all classes are defined; always so unless the system is strict. */
  public boolean knows(StorageClasses classes) {
    return !strict
        || (isKnown(classes.data(), dataClasses)
            && isKnown(classes.storage(), storageClasses)
            && isKnown(classes.management(), managementClasses));
  }

  private static boolean isKnown(String name, Map<String, ?> defined) {
    return name.isEmpty() || defined.containsKey(name);
  }

  /** Attributes of a new data set, completed from its data class and the system's defaults. */
  public DataSetAttributes complete(DataSetAttributes given, StorageClasses classes) {
    DataClass dataClass = dataClasses.get(classes.data());
    DataSetAttributes attributes = dataClass == null ? given : dataClass.complete(given);
    SpaceRequest space = attributes.space();
    return space.primary() > 0 || space.secondary() > 0
        ? attributes
        : attributes.withSpace(
            new SpaceRequest(
                SpaceUnit.TRACK, DEFAULT_PRIMARY, DEFAULT_SECONDARY, space.directoryBlocks()));
  }

  /** When a data set made {@code today} expires, by its management class [inferred]. */
  public Optional<LocalDate> expiration(StorageClasses classes, LocalDate today) {
    return Optional.ofNullable(managementClasses.get(classes.management()))
        .filter(days -> days > 0)
        .map(today::plusDays);
  }

  /** How long a recall takes. */
  public Duration recallTime() {
    return recallTime;
  }

  /** Whether recalls fail. */
  public boolean recallsFail() {
    return recallsFail;
  }

  /** Whether volumes, units and classes that nobody defined are refused. */
  public boolean isStrict() {
    return strict;
  }
}
