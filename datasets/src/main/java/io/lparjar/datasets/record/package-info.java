/**
 * Records of each format, read from and written to bytes as the device holds them.
 *
 * <p>{@code Records} is the entry type; it opens a {@code RecordReader} or {@code RecordWriter}.
 *
 * @see "z/OS DFSMS Using Data Sets, record formats"
 */
@NullMarked
package io.lparjar.datasets.record;

import org.jspecify.annotations.NullMarked;
