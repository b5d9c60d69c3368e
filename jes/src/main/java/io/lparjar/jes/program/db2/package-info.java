/**
 * The sample programs of Db2 that execute SQL of SYSIN.
 *
 * <p>{@link io.lparjar.jes.program.db2.Db2Programs} is the entry type.
 *
 * @see "Db2 for z/OS Application Programming and SQL Guide, DSNTEP2 and DSNTIAD"
 */
@NullMarked
package io.lparjar.jes.program.db2;

import org.jspecify.annotations.NullMarked;
