/**
 * Bytes as a device holds them, in host files or in memory.
 *
 * <p>{@code ContentStore} is the entry type; data sets, members and spool data sets keep their
 * content here.
 *
 * @see "z/OS DFSMS Using Data Sets, direct access storage device architecture"
 */
@NullMarked
package io.lparjar.datasets.device;

import org.jspecify.annotations.NullMarked;
