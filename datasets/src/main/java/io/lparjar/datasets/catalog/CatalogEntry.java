package io.lparjar.datasets.catalog;

import io.lparjar.datasets.attribute.DataSetAttributes;
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
 */
public record CatalogEntry(
    DataSetName name,
    String volume,
    String unit,
    DataSetAttributes attributes,
    LocalDate created,
    Optional<LocalDate> referred,
    long sizeInBytes) {}
