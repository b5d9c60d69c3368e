/**
 * Records of each format, read from and written to bytes as the device holds them.
 *
 * <p>{@code RecordReader} and {@code RecordWriter} are the entry types.
 *
 * @see "z/OS DFSMS Using Data Sets, record formats"
 */
@NullMarked
package io.lparjar.datasets.record;

import org.jspecify.annotations.NullMarked;
