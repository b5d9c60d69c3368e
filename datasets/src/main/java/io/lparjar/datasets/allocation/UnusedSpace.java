package io.lparjar.datasets.allocation;

/**
 * What is left of the space that a partitioned data set has.
 *
 * @param tracks whole tracks that hold nothing
 * @param directoryBlocks blocks of its directory without an entry; 0 for a PDSE
 */
public record UnusedSpace(long tracks, int directoryBlocks) {}
