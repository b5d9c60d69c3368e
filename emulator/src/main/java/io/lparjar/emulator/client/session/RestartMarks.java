package io.lparjar.emulator.client.session;

import java.util.Optional;
import java.util.regex.MatchResult;
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
    return marks(line).map(mark -> new RestartMarks(mark.group(2), mark.group(1)));
  }

  /** What we answer to a marker of the server's, without a code: {@code MARK theirs = ours}. */
  public static Optional<RestartMarks> received(String line) {
    return marks(line).map(mark -> new RestartMarks(mark.group(1), mark.group(2)));
  }

  private static Optional<MatchResult> marks(String line) {
    return Optional.of(MARK.matcher(line)).filter(Matcher::matches).map(Matcher::toMatchResult);
  }
}
