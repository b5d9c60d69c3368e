package io.lparjar.datasets.catalog;

import io.lparjar.datasets.device.ContentKey;

/**
 * Something in which the catalog and the devices did not agree.
 *
 * @param kind what it was
 * @param place volume, data set and member, for a person to read; may be empty
 */
public record CatalogFinding(Kind kind, String place) {

  /** What can be wrong. */
  public enum Kind {
    /** A rename was carried out in the catalog only, or was not known to be finished. */
    UNFINISHED_RENAME,
    /** Members of data sets that do not exist. */
    STRAY_MEMBERS,
    /** Content that no record leads to. */
    CONTENT_WITHOUT_RECORD,
    /** A record whose content is not there. */
    RECORD_WITHOUT_CONTENT,
    /** Content had more than its record knows of, which was being added to it. */
    UNFINISHED_APPEND,
    /** The record's size is not that of the content. */
    WRONG_SIZE
  }

  static CatalogFinding of(Kind kind, ContentKey key) {
    String dataSet = key.volume() + " " + key.name();
    return new CatalogFinding(kind, key.isMember() ? dataSet + "(" + key.member() + ")" : dataSet);
  }
}
