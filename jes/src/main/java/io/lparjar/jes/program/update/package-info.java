/**
 * IEBUPDTE: adding, replacing and changing members of source libraries.
 *
 * <p>{@code Iebupdte} is the entry type.
 *
 * @see "z/OS DFSMSdfp Utilities, IEBUPDTE"
 */
@NullMarked
package io.lparjar.jes.program.update;

import org.jspecify.annotations.NullMarked;
