/**
 * The catalog and the directories in the database.
 *
 * <p>{@code CatalogStore} is the only type that others see.
 *
 * @see "z/OS DFSMS Managing Catalogs"
 */
@NullMarked
package io.lparjar.datasets.store;

import org.jspecify.annotations.NullMarked;
