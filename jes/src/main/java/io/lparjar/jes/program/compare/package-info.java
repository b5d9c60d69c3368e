/**
 * IEBCOMPR: comparing sequential and partitioned data sets record by record.
 *
 * <p>{@code Iebcompr} is the entry type.
 *
 * @see "z/OS DFSMSdfp Utilities, IEBCOMPR"
 */
@NullMarked
package io.lparjar.jes.program.compare;

import org.jspecify.annotations.NullMarked;
