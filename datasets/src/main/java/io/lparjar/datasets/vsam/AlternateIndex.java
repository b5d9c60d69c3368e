package io.lparjar.datasets.vsam;

import io.lparjar.datasets.name.DataSetName;

/**
 * A cluster whose records point to those of another by a second key.
 *
 * @param index the cluster that the pointers are in
 * @param base name of the cluster that they point into
 * @param keyOffset bytes before the alternate key in a record of the base cluster
 * @param unique whether only one record may have the same alternate key
 * @param upgrade whether it follows when records of the base cluster change
 * @see "z/OS DFSMS Access Method Services Commands, DEFINE ALTERNATEINDEX"
 */
public record AlternateIndex(
    Cluster index, DataSetName base, int keyOffset, boolean unique, boolean upgrade) {
  /** Where the alternate key is in a record of the alternate index itself. */
  public static final int KEY_OFFSET = PointerRecord.HEADER;

  /** Bytes of the alternate key. */
  public int keyLength() {
    return index.attributes().keyLength();
  }
}
