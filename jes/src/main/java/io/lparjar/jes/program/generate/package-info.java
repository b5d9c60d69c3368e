/**
 * IEBGENER: copies of sequential data sets, with editing and into members.
 *
 * <p>{@code Iebgener} is the program.
 *
 * @see "z/OS DFSMSdfp Utilities, IEBGENER"
 */
@NullMarked
package io.lparjar.jes.program.generate;

import org.jspecify.annotations.NullMarked;
