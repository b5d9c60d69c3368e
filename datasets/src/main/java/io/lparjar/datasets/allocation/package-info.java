/**
 * Getting hold of a data set: allocation, serialization, disposition.
 *
 * <p>{@code DataSets} is the door through which the other modules come.
 *
 * @see "z/OS MVS Programming: Authorized Assembler Services Guide, dynamic allocation"
 */
@NullMarked
package io.lparjar.datasets.allocation;

import org.jspecify.annotations.NullMarked;
