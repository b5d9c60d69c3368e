/**
 * VSAM clusters: what they are like, and their records by key, by relative byte address and by
 * number.
 *
 * <p>{@code Cluster} is the entry type; {@code ClusterReader} and {@code ClusterWriter} get at the
 * records.
 *
 * @see "z/OS DFSMS Using Data Sets, VSAM"
 */
@NullMarked
package io.lparjar.datasets.vsam;

import org.jspecify.annotations.NullMarked;
