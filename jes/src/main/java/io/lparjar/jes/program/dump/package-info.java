/**
 * DFSMSdss in batch: data sets dumped to one sequential data set, restored from it and copied.
 *
 * <p>{@code Adrdssu} is the program; {@code DumpWriter} has the format, which is lparjar's own.
 *
 * @see "z/OS DFSMSdss Storage Administration, syntax of DUMP, RESTORE and COPY for data sets"
 */
@NullMarked
package io.lparjar.jes.program.dump;

import org.jspecify.annotations.NullMarked;
