package io.lparjar.datasets.catalog;

import io.lparjar.datasets.attribute.AllocatedSpace;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetOrganization;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.attribute.SpaceUse;
import io.lparjar.datasets.attribute.StorageClasses;
import io.lparjar.datasets.name.DataSetName;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A cataloged data set with its label.
 *
 * @param name data set name
 * @param volume serial of the first volume
 * @param unit device type, such as {@code 3390}
 * @param attributes what it is like
 * @param created when it was allocated
 * @param referred when it was last opened, empty when never
 * @param sizeInBytes bytes stored: records with their descriptor words; of all members together for
 *     a partitioned data set
 * @param space the space it has
 * @param classes its SMS classes
 * @param expires the day before which it is not to be deleted or replaced, or {@link
 *     #NEVER_EXPIRES}; empty when it may be
 */
public record CatalogEntry(
    DataSetName name,
    String volume,
    String unit,
    DataSetAttributes attributes,
    LocalDate created,
    Optional<LocalDate> referred,
    long sizeInBytes,
    AllocatedSpace space,
    StorageClasses classes,
    Optional<LocalDate> expires) {
  /** What JCL and DEFINE take for a day that does not come: 99365 and 99366. [documented] */
  public static final LocalDate NEVER_EXPIRES = LocalDate.ofYearDay(1999, 365);

  /** The volume that the catalog names for a data set that was migrated. */
  public static final String MIGRATED = "MIGRAT";

  /** A data set without SMS classes and expiration, with the space that it needs. */
  public CatalogEntry(
      DataSetName name,
      String volume,
      String unit,
      DataSetAttributes attributes,
      LocalDate created,
      Optional<LocalDate> referred,
      long sizeInBytes) {
    this(
        name,
        volume,
        unit,
        attributes,
        created,
        referred,
        sizeInBytes,
        needed(volume, attributes, sizeInBytes),
        StorageClasses.NONE,
        Optional.empty());
  }

  /** A data set that is on no direct access volume of this system: of unknown attributes. */
  public static CatalogEntry elsewhere(
      DataSetName name, String volume, String unit, LocalDate today) {
    return new CatalogEntry(
        name,
        volume,
        unit,
        new DataSetAttributes(
            DataSetOrganization.PS,
            DataSetType.BASIC,
            RecordFormat.NONE,
            0,
            0,
            new SpaceRequest(SpaceUnit.TRACK, 0, 0, 0)),
        today,
        Optional.empty(),
        0,
        AllocatedSpace.NONE,
        StorageClasses.NONE,
        Optional.empty());
  }

  /** The same under another name, such as that of a path. */
  public CatalogEntry named(DataSetName other) {
    return new CatalogEntry(
        other, volume, unit, attributes, created, referred, sizeInBytes, space, classes, expires);
  }

  /** Whether it must be recalled before it can be used. */
  public boolean isMigrated() {
    return volume.equals(MIGRATED);
  }

  /** Whether its label is on a direct access volume. */
  public boolean isOnVolume() {
    return !space.volumes().isEmpty();
  }

  private static AllocatedSpace needed(
      String volume, DataSetAttributes attributes, long sizeInBytes) {
    SpaceUse use = SpaceUse.of(attributes, sizeInBytes);
    return AllocatedSpace.on(volume, use.extents(), use.tracks());
  }
}
