package io.lparjar.datasets.pds;

import java.util.Set;

/**
 * What the directory of a load library says about a program.
 *
 * @param size bytes of storage that it takes, at most 24 bits
 * @param ttr where it begins: relative track and record, 24 bits
 * @param aliasOf true name when this is an alias, else empty
 * @param authorizationCode 0, or 1 for an authorized program
 * @param attributes as the binder has set them
 * @param amode {@code 24}, {@code 31}, {@code 64} or {@code ANY}
 * @param rmode {@code 24}, {@code 31}, {@code 64} or {@code ANY}
 * @see "z/OS MVS Program Management: Advanced Facilities, PDS directory entry format"
 */
public record LoadModule(
    int size,
    int ttr,
    String aliasOf,
    int authorizationCode,
    Set<Attribute> attributes,
    String amode,
    String rmode) {

  /** Attributes by the abbreviations of listings, in the order of their columns [inferred]. */
  public enum Attribute {
    /** As listings of programs show it. [seen] */
    FO,
    /** Not executable. */
    NX,
    /** Only loadable. */
    OL,
    /** In overlay structure. */
    OV,
    /** Refreshable. */
    RF,
    /** Reentrant. [seen] */
    RN,
    /** Reusable. [seen] */
    RU,
    /** May be scattered in storage. */
    SC,
    /** Under test. */
    TS
  }

  /** Takes the parts and copies the attributes. */
  public LoadModule {
    attributes = Set.copyOf(attributes);
  }

  /** The same under another name. */
  LoadModule aliasOf(String trueName) {
    return new LoadModule(size, ttr, trueName, authorizationCode, attributes, amode, rmode);
  }
}
