package io.lparjar.emulator.client.session;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a transfer at which both sides can take it up again, as a 110 reply names it.
 *
 * @param foreign the server's marker
 * @param local ours
 * @see "RFC 959, restart markers"
 */
public record RestartMarks(String foreign, String local) {
  private static final Pattern MARK = Pattern.compile("(?:110.)?MARK (\\S+) = (\\S+)\\s*");

  /** What the server answers to a marker of ours: {@code 110 MARK ours = theirs}. */
  public static Optional<RestartMarks> answered(String line) {
    Matcher mark = MARK.matcher(line);
    return mark.matches()
        ? Optional.of(new RestartMarks(mark.group(2), mark.group(1)))
        : Optional.empty();
  }

  /** What we would answer to a marker of the server's: {@code 110 MARK theirs = ours}. */
  public static Optional<RestartMarks> received(String line) {
    return answered(line).map(marks -> new RestartMarks(marks.local(), marks.foreign()));
  }
}
