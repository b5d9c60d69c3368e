/**
 * Which data sets exist, on which volume, with which attributes.
 *
 * <p>{@code CatalogEntry} is the entry type.
 *
 * @see "z/OS DFSMS Managing Catalogs"
 */
@NullMarked
package io.lparjar.datasets.catalog;

import org.jspecify.annotations.NullMarked;
