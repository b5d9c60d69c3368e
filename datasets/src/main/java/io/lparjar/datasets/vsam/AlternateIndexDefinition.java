package io.lparjar.datasets.vsam;

import io.lparjar.datasets.name.DataSetName;

/**
 * An alternate index that is to be made.
 *
 * @param index the cluster that it is to be; its key at {@link AlternateIndex#KEY_OFFSET}
 * @param base name of the cluster that it is to point into
 * @param keyOffset bytes before the alternate key in a record of the base cluster
 * @param unique whether only one record may have the same alternate key
 * @param upgrade whether it is to follow when records of the base cluster change
 */
public record AlternateIndexDefinition(
    ClusterDefinition index, DataSetName base, int keyOffset, boolean unique, boolean upgrade) {}
