/**
 * The database of a real system, as the database unload utility IRRDBU00 writes it, taken over.
 *
 * <p>{@link io.lparjar.security.racf.unload.DatabaseUnload} is the entry type.
 *
 * @see "z/OS Security Server RACF Macros and Interfaces, The RACF database unload utility"
 */
@NullMarked
package io.lparjar.security.racf.unload;

import org.jspecify.annotations.NullMarked;
