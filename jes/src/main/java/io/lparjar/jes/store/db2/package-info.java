/**
 * The tables of a Db2 subsystem in an H2 database of their own.
 *
 * <p>{@link io.lparjar.jes.store.db2.H2Storage} is the entry type. Users come in as users of H2
 * without administrator's rights, and never to the database of the catalog and RACF.
 *
 * @see "Db2 for z/OS SQL Reference, Db2 catalog tables"
 */
@NullMarked
package io.lparjar.jes.store.db2;

import org.jspecify.annotations.NullMarked;
