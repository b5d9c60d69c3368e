package io.lparjar.datasets.name;

import io.lparjar.datasets.name.InvalidNameException.Reason;
import java.util.Optional;

/**
 * The absolute name of a generation: the base of its group and {@code GnnnnVnn}.
 *
 * <pre>
 * USER1.DAILY.G0012V00     base USER1.DAILY, generation 12, version 0
 * </pre>
 *
 * @param base name of the generation data group, at most 35 characters
 * @param number 0 to 9999
 * @param version 0 to 99
 * @see "z/OS DFSMS Using Data Sets, absolute generation and version numbers"
 */
public record GenerationName(DataSetName base, int number, int version) {
  /** Highest generation number; behind it the numbers begin again at 1 [inferred]. */
  public static final int HIGHEST_NUMBER = 9999;

  private static final int HIGHEST_VERSION = 99;

  /** Length of {@code GnnnnVnn}. */
  private static final int QUALIFIER_LENGTH = 8;

  /** Longest base in characters, so that a period and the last qualifier fit behind it. */
  private static final int BASE_LENGTH = NameSyntax.DATA_SET_LENGTH - QUALIFIER_LENGTH - 1;

  /**
   * Takes the parts of a name.
   *
   * @throws InvalidNameException {@code TOO_LONG} when the base has more than 35 characters
   * @throws IllegalArgumentException when a number is out of range
   */
  public GenerationName {
    requireBase(base);
    if (number < 0 || number > HIGHEST_NUMBER || version < 0 || version > HIGHEST_VERSION) {
      throw new IllegalArgumentException("generation " + number + " version " + version);
    }
  }

  /**
   * Rejects a name that has no room for a generation behind it.
   *
   * @throws InvalidNameException {@code TOO_LONG}
   */
  public static void requireBase(DataSetName base) {
    if (base.value().length() > BASE_LENGTH) {
      throw new InvalidNameException(Reason.TOO_LONG, base.value());
    }
  }

  /** What a data set name says, empty when its last qualifier is not {@code GnnnnVnn}. */
  public static Optional<GenerationName> of(DataSetName name) {
    String text = name.value();
    int begin = text.length() - QUALIFIER_LENGTH;
    if (begin < 2
        || text.charAt(begin - 1) != '.'
        || text.charAt(begin) != 'G'
        || text.charAt(begin + 5) != 'V') {
      return Optional.empty();
    }
    int number = digits(text, begin + 1, begin + 5);
    int version = digits(text, begin + 6, begin + QUALIFIER_LENGTH);
    return number < 0 || version < 0
        ? Optional.empty()
        : Optional.of(
            new GenerationName(new DataSetName(text.substring(0, begin - 1)), number, version));
  }

  /** The data set of that name. */
  public DataSetName dataSetName() {
    return new DataSetName(base.value() + "." + qualifier());
  }

  /** The last qualifier, {@code GnnnnVnn}. */
  public String qualifier() {
    String digits = Integer.toString(1_000_000 + number * 100 + version);
    return "G" + digits.substring(1, 5) + "V" + digits.substring(5);
  }

  @Override
  public String toString() {
    return base.value() + "." + qualifier();
  }

  /** The number that {@code text[begin, end)} is, or -1 when it has other characters. */
  private static int digits(String text, int begin, int end) {
    int number = 0;
    for (int i = begin; i < end; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
