package io.lparjar.datasets.smf;

/**
 * How recording stands.
 *
 * @param dataSet its name
 * @param volume where it is; empty when there is no such data set
 * @param blocks how many blocks it has room for without another extent
 * @param percentFull how much of that is used, 0 to 100
 * @param recording whether records can be written
 * @param bufferedRecords how many wait in storage
 */
public record SmfStatus(
    String dataSet,
    String volume,
    long blocks,
    int percentFull,
    boolean recording,
    int bufferedRecords) {}
