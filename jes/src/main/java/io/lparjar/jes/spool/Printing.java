package io.lparjar.jes.spool;

/**
 * How a SYSOUT data set is to be printed.
 *
 * @param destination {@code DEST=}, or empty
 * @param copies {@code COPIES=}, 1 to 255, or 0 when not coded
 * @param form {@code FORMS=}, or empty
 * @see "z/OS MVS JCL Reference, DD and OUTPUT JCL statements"
 */
public record Printing(String destination, int copies, String form) {
  /** Nothing is coded. */
  public static final Printing NOT_CODED = new Printing("", 0, "");

  /** What JES2 assumes. [recalled] */
  public static final Printing STANDARD = new Printing("LOCAL", 1, "STD");

  /** What is coded here; what is not, as {@code other} says. */
  public Printing orElse(Printing other) {
    return new Printing(
        destination.isEmpty() ? other.destination : destination,
        copies == 0 ? other.copies : copies,
        form.isEmpty() ? other.form : form);
  }
}
