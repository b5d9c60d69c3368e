package io.lparjar.emulator.ftp.jes;

import io.lparjar.jes.job.JobId;
import java.util.Locale;
import java.util.Optional;

/**
 * Which jobs an argument of LIST or NLST selects: all, one by its identifier in long or short form,
 * or those that match a mask such as {@code JOB001*}.
 *
 * @param mask upper case
 */
record JobNumbers(String mask) {

  static JobNumbers of(String argument) {
    String text = argument.strip().toUpperCase(Locale.ROOT);
    return new JobNumbers(text.isEmpty() ? "*" : text);
  }

  /** The only job there can be. */
  Optional<JobId> single() {
    return JobId.parse(mask);
  }

  boolean matches(JobId id) {
    return matches(id.toString(), 0, 0);
  }

  private boolean matches(String text, int m, int t) {
    if (m == mask.length()) {
      return t == text.length();
    }
    char c = mask.charAt(m);
    if (c == '*') {
      return matches(text, m + 1, t) || (t < text.length() && matches(text, m, t + 1));
    }
    return t < text.length()
        && (c == '?' || c == '%' || c == text.charAt(t))
        && matches(text, m + 1, t + 1);
  }
}
