/**
 * Directories of partitioned data sets: members and their ISPF statistics.
 *
 * <p>{@code Member} is the entry type.
 *
 * @see "z/OS DFSMS Using Data Sets, processing a partitioned data set"
 */
@NullMarked
package io.lparjar.datasets.pds;

import org.jspecify.annotations.NullMarked;
