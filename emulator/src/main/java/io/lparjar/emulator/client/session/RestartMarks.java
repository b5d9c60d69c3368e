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
    if (!mark.matches()) {
      return Optional.empty();
    }
    String foreign = mark.group(2);
    String local = mark.group(1);
    return Optional.of(new RestartMarks(foreign, local));
  }

  /** What we answer to a marker of the server's, without a code: {@code MARK theirs = ours}. */
  public static Optional<RestartMarks> received(String line) {
    Matcher mark = MARK.matcher(line);
    if (!mark.matches()) {
      return Optional.empty();
    }
    String foreign = mark.group(1);
    String local = mark.group(2);
    return Optional.of(new RestartMarks(foreign, local));
  }
}
