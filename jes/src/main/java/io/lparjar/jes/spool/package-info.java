/**
 * Spool data sets and the lines that JES2 and the scheduler write to them.
 *
 * <p>{@code SpoolDataSet} is the entry type.
 *
 * @see "z/OS JES2 Initialization and Tuning Guide, spool"
 */
@NullMarked
package io.lparjar.jes.spool;

import org.jspecify.annotations.NullMarked;
