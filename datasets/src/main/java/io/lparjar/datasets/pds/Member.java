package io.lparjar.datasets.pds;

import io.lparjar.datasets.name.MemberName;
import java.util.Optional;

/**
 * A member in the directory of a partitioned data set.
 *
 * @param name member name
 * @param sizeInBytes bytes stored
 * @param statistics ISPF statistics in the directory entry, empty when there are none
 */
public record Member(MemberName name, long sizeInBytes, Optional<IspfStatistics> statistics) {}
