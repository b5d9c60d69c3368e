package io.lparjar.jes.job;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JES2 job identifier.
 *
 * @param number 1 to 9,999,999; with five digits it shows as {@code JOB00083}, above 99,999 as
 *     {@code J0887745}
 */
public record JobId(int number) implements Comparable<JobId> {
  private static final int MAXIMUM = 9_999_999;
  private static final Pattern FORM = Pattern.compile("J(?:OB)?(\\d{1,7})");

  public JobId {
    if (number < 1 || number > MAXIMUM) {
      throw new IllegalArgumentException("no job number: " + number);
    }
  }

  /** Reads {@code JOB00083}, {@code job83}, {@code J0000083}; empty for anything else. */
  public static Optional<JobId> parse(String text) {
    Matcher form = FORM.matcher(text.toUpperCase(Locale.ROOT));
    if (!form.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(form.group(1));
    return number == 0 ? Optional.empty() : Optional.of(new JobId(number));
  }

  @Override
  public int compareTo(JobId other) {
    return Integer.compare(number, other.number);
  }

  /** As JES2 shows it, 8 characters. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, number > 99_999 ? "J%07d" : "JOB%05d", number);
  }
}
