/**
 * Dumping of SMF data sets: selection, output and the summary of what was read.
 *
 * <p>{@link io.lparjar.jes.program.smf.Ifasmfdp} is the entry type.
 *
 * @see "z/OS MVS System Management Facilities (SMF), SMF data set dump program"
 */
@NullMarked
package io.lparjar.jes.program.smf;

import org.jspecify.annotations.NullMarked;
