/**
 * A Db2 subsystem: who may connect, which SQL statements there are, what they answer.
 *
 * <p>{@link io.lparjar.jes.db2.Db2} is the entry type. Statements of users are read here token by
 * token and written anew for the database behind it, which so sees nothing that was not understood.
 *
 * @see "Db2 for z/OS SQL Reference"
 */
@NullMarked
package io.lparjar.jes.db2;

import org.jspecify.annotations.NullMarked;
