package io.lparjar.jes.host;

/**
 * A DD that a host command gets as a file.
 *
 * @param ddName DD name
 * @param direction who writes it
 * @param form what is in the file
 */
public record HostDd(String ddName, Direction direction, Form form) {

  /** Who writes the file. */
  public enum Direction {
    /** The records of the DD are in the file when the command starts. */
    INPUT,
    /** What is in the file when the command has ended becomes the records of the DD. */
    OUTPUT
  }

  /** How records stand in the file. */
  public enum Form {
    /** A line of UTF-8 for each record, without trailing blanks. */
    TEXT,
    /** The bytes of the records, end to end. */
    BINARY
  }
}
