package io.lparjar.jes.jcl;

/**
 * A line of JESJCL, without control character.
 *
 * <pre>
 * columns  1- 9  statement number, right justified, or blank
 * column  10     blank
 * columns 11-90  the card; in place of its columns 73-80 the job id on the first line
 * </pre>
 *
 * [seen]
 *
 * @param text the line, 90 characters when it shows a card
 */
public record JclLine(String text) {
  private static final int CARD_COLUMN = 10;
  private static final int JOB_ID_COLUMN = CARD_COLUMN + 72;

  /** A card that begins a statement. */
  static JclLine numbered(int number, String card) {
    String digits = Integer.toString(number);
    return new JclLine(" ".repeat(CARD_COLUMN - 1 - digits.length()) + digits + ' ' + card);
  }

  /** A card or text that belongs to the statement above. */
  static JclLine unnumbered(String card) {
    return new JclLine(" ".repeat(CARD_COLUMN) + card);
  }

  /** The same with the 8 characters of a job id over card columns 73-80. */
  JclLine withJobId(String jobId) {
    return text.length() < JOB_ID_COLUMN
        ? this
        : new JclLine(text.substring(0, JOB_ID_COLUMN) + jobId);
  }
}
