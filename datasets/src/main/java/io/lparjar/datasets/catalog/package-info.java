/**
 * Which data sets exist, on which volume, with which attributes.
 *
 * <p>{@code CatalogEntry} is what users of data sets see; {@code Catalog} is where it is kept, and
 * {@code CatalogCheck} compares it with the devices.
 *
 * @see "z/OS DFSMS Managing Catalogs"
 */
@NullMarked
package io.lparjar.datasets.catalog;

import org.jspecify.annotations.NullMarked;
