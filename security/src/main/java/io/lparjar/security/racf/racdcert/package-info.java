/**
 * The RACDCERT command: certificates, key rings and certificate name filters.
 *
 * <p>{@link io.lparjar.security.racf.racdcert.Racdcert} is the entry type; a function of the
 * command is a row, a class, its messages and its listing.
 *
 * @see "z/OS Security Server RACF Command Language Reference, RACDCERT"
 */
@NullMarked
package io.lparjar.security.racf.racdcert;

import org.jspecify.annotations.NullMarked;
