/**
 * Names of data sets and members, and the patterns that select them.
 *
 * <p>{@code DataSetName} is the entry type.
 *
 * @see "z/OS DFSMS Using Data Sets, data set names"
 */
@NullMarked
package io.lparjar.datasets.name;

import org.jspecify.annotations.NullMarked;
