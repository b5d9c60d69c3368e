package io.lparjar.datasets.catalog;

import io.lparjar.datasets.attribute.AllocatedSpace;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.device.ContentKey;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.pds.MemberGeneration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A data set as the system knows it: its label, and whether the catalog leads to it.
 *
 * @param id stays the same when the data set is renamed; its members belong to it
 * @param cataloged false for a data set that is on its volume only
 * @param entry the label
 */
public record CatalogRecord(long id, boolean cataloged, CatalogEntry entry) {

  public DataSetName name() {
    return entry.name();
  }

  public boolean isPartitioned() {
    return entry.attributes().isPartitioned();
  }

  /** Whether it is a VSAM cluster, which has no content: its components do. */
  public boolean isCluster() {
    return entry.attributes().isCluster();
  }

  /** Where the content is: the records of a sequential data set, or the directory. */
  public ContentKey key() {
    return ContentKey.of(entry.volume(), entry.name().value());
  }

  /** Where the content of a member is. */
  public ContentKey key(MemberName member) {
    return new ContentKey(entry.volume(), entry.name().value(), member.value());
  }

  /** Where the content of a generation of a member is. */
  public ContentKey key(MemberGeneration generation) {
    return new ContentKey(entry.volume(), entry.name().value(), generation.contentName());
  }

  /** The same, in the catalog or not. */
  public CatalogRecord cataloged(boolean wanted) {
    return new CatalogRecord(id, wanted, entry);
  }

  /** The same after a write. */
  public CatalogRecord written(long sizeInBytes, LocalDate today) {
    return with(entry.name(), entry.attributes(), Optional.of(today), sizeInBytes, entry.space());
  }

  /** The same with another size. */
  public CatalogRecord sized(long sizeInBytes) {
    return with(entry.name(), entry.attributes(), entry.referred(), sizeInBytes, entry.space());
  }

  /** The same with other space. */
  public CatalogRecord spaced(AllocatedSpace space) {
    return with(entry.name(), entry.attributes(), entry.referred(), entry.sizeInBytes(), space);
  }

  /** The same after an open. */
  public CatalogRecord referred(LocalDate today) {
    return with(
        entry.name(), entry.attributes(), Optional.of(today), entry.sizeInBytes(), entry.space());
  }

  /** The same with other attributes. */
  public CatalogRecord attributes(DataSetAttributes wanted) {
    return with(entry.name(), wanted, entry.referred(), entry.sizeInBytes(), entry.space());
  }

  /** The same under another name. */
  public CatalogRecord renamed(DataSetName to) {
    return with(to, entry.attributes(), entry.referred(), entry.sizeInBytes(), entry.space());
  }

  /** The same on another volume. */
  public CatalogRecord moved(String volume, AllocatedSpace space) {
    return new CatalogRecord(
        id,
        cataloged,
        new CatalogEntry(
            entry.name(),
            volume,
            entry.unit(),
            entry.attributes(),
            entry.created(),
            entry.referred(),
            entry.sizeInBytes(),
            space,
            entry.classes(),
            entry.expires()));
  }

  /** The same with other dates. */
  public CatalogRecord dated(LocalDate created, Optional<LocalDate> referred) {
    return dated(created, referred, entry.expires());
  }

  /** The same with another day of expiration, or none. */
  public CatalogRecord expiring(Optional<LocalDate> day) {
    return dated(entry.created(), entry.referred(), day);
  }

  private CatalogRecord dated(
      LocalDate created, Optional<LocalDate> referred, Optional<LocalDate> expires) {
    return new CatalogRecord(
        id,
        cataloged,
        new CatalogEntry(
            entry.name(),
            entry.volume(),
            entry.unit(),
            entry.attributes(),
            created,
            referred,
            entry.sizeInBytes(),
            entry.space(),
            entry.classes(),
            expires));
  }

  private CatalogRecord with(
      DataSetName name,
      DataSetAttributes attributes,
      Optional<LocalDate> referred,
      long sizeInBytes,
      AllocatedSpace space) {
    return new CatalogRecord(
        id,
        cataloged,
        new CatalogEntry(
            name,
            entry.volume(),
            entry.unit(),
            attributes,
            entry.created(),
            referred,
            sizeInBytes,
            space,
            entry.classes(),
            entry.expires()));
  }
}
