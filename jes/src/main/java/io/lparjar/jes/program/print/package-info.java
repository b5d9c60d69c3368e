/**
 * IEBPTPCH: printing and punching data sets, whole or by fields.
 *
 * <p>{@code Iebptpch} is the entry type.
 *
 * @see "z/OS DFSMSdfp Utilities, IEBPTPCH"
 */
@NullMarked
package io.lparjar.jes.program.print;

import org.jspecify.annotations.NullMarked;
