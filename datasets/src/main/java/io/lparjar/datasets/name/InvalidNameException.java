package io.lparjar.datasets.name;

/** A text that is no name of a data set or member, or no pattern for them. */
public final class InvalidNameException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String text;

  /** What is wrong with it. */
  public enum Reason {
    EMPTY,
    /** More than 44 characters. */
    TOO_LONG,
    /** Two periods in a row, or one at the begin or end. */
    QUALIFIER_EMPTY,
    /** More than 8 characters between periods. */
    QUALIFIER_TOO_LONG,
    /** A qualifier or member that does not begin with a letter or national character. */
    BEGINS_INVALID,
    /** A character that no name may have. */
    CONTAINS_INVALID,
    /** A member name of no or more than 8 characters. */
    MEMBER_LENGTH,
    /** {@code *} inside a qualifier, or {@code **} beside other characters. */
    WILDCARD_MISPLACED
  }

  InvalidNameException(Reason reason, String text) {
    super(reason + ": " + text);
    this.reason = reason;
    this.text = text;
  }

  public Reason reason() {
    return reason;
  }

  /** The text that was rejected; a parsed one in upper case. */
  public String text() {
    return text;
  }
}
