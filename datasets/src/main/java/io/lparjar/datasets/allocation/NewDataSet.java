package io.lparjar.datasets.allocation;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.StorageClasses;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a data set that is to be made shall be like. Block size 0 asks for a system-determined one;
 * a record format, record length or space that is not given is that of the data class, if any.
 *
 * @param attributes attributes and space
 * @param volumes wanted volume serials, or empty for any
 * @param unit wanted unit name, or empty for any
 * @param unitCount on how many volumes it may lie when none are named, at least 1
 * @param classes wanted SMS classes, each empty for those that the system assigns
 * @param expires the day before which it is not to be deleted, or empty
 * @param release whether space that was not written to is given back when it is closed
 * @param extendedPreferred whether it may be basic where it cannot be extended (EXTPREF)
 * @param generations how many generations of each member a PDSE keeps (MAXGENS), 0 for none
 */
public record NewDataSet(
    DataSetAttributes attributes,
    List<String> volumes,
    String unit,
    int unitCount,
    StorageClasses classes,
    Optional<LocalDate> expires,
    boolean release,
    boolean extendedPreferred,
    int generations) {

  public NewDataSet {
    volumes = List.copyOf(volumes);
  }

  /**
   * On a volume or unit.
   *
   * @param volume wanted volume serial, or empty for any
   * @param unit wanted unit name, or empty for any
   */
  public NewDataSet(DataSetAttributes attributes, String volume, String unit) {
    this(
        attributes,
        volume.isEmpty() ? List.of() : List.of(volume),
        unit,
        1,
        StorageClasses.NONE,
        Optional.empty(),
        false,
        false,
        0);
  }

  /** Wherever there is room. */
  public static NewDataSet anywhere(DataSetAttributes attributes) {
    return new NewDataSet(attributes, "", "");
  }

  /** Where several volumes may be used. */
  public NewDataSet onVolumes(List<String> serials, int count) {
    return new NewDataSet(
        attributes,
        serials,
        unit,
        count,
        classes,
        expires,
        release,
        extendedPreferred,
        generations);
  }

  /** With SMS classes. */
  public NewDataSet managed(StorageClasses wanted) {
    return with(wanted, expires, release, extendedPreferred, generations);
  }

  /** Not to be deleted before a day. */
  public NewDataSet expiring(Optional<LocalDate> day) {
    return with(classes, day, release, extendedPreferred, generations);
  }

  /** Giving back at close what was not written to. */
  public NewDataSet releasing(boolean wanted) {
    return with(classes, expires, wanted, extendedPreferred, generations);
  }

  /** Basic where it cannot be extended. */
  public NewDataSet preferringExtended(boolean wanted) {
    return with(classes, expires, release, wanted, generations);
  }

  /** Keeping so many generations of each member. */
  public NewDataSet keepingGenerations(int most) {
    return with(classes, expires, release, extendedPreferred, most);
  }

  private NewDataSet with(
      StorageClasses newClasses,
      Optional<LocalDate> newExpires,
      boolean newRelease,
      boolean newExtendedPreferred,
      int newGenerations) {
    return new NewDataSet(
        attributes,
        volumes,
        unit,
        unitCount,
        newClasses,
        newExpires,
        newRelease,
        newExtendedPreferred,
        newGenerations);
  }
}
