package io.lparjar.datasets.catalog;

/**
 * What the members of a partitioned data set are together.
 *
 * @param members how many there are
 * @param withStatistics how many of them have ISPF statistics
 * @param sizeInBytes bytes stored of all
 */
public record MemberTotals(long members, long withStatistics, long sizeInBytes) {}
