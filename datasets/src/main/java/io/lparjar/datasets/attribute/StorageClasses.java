package io.lparjar.datasets.attribute;

/**
 * The SMS classes of a data set.
 *
 * @param data data class, or empty
 * @param storage storage class, or empty for a data set that SMS does not manage
 * @param management management class, or empty
 * @see "z/OS DFSMSdfp Storage Administration, defining classes"
 */
public record StorageClasses(String data, String storage, String management) {
  /** Without any. */
  public static final StorageClasses NONE = new StorageClasses("", "", "");

  /** Whether SMS manages the data set. */
  public boolean isManaged() {
    return !storage.isEmpty();
  }
}
