package io.lparjar.jes.tso;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How a command is used: {@code STATUS [jobname[(jobid)]]: where jobs are}. Keywords stand in
 * capitals, what the user puts in does not.
 *
 * @param text syntax, and behind a colon and a blank what it does
 */
public record HelpText(String text) {
  private static final Pattern KEYWORD = Pattern.compile("\\b[A-Z][A-Z0-9]+\\b");

  /** The keywords of the syntax in their order, its own name among them. */
  public List<String> keywords() {
    int colon = text.indexOf(": ");
    return KEYWORD
        .matcher(colon < 0 ? text : text.substring(0, colon))
        .results()
        .map(MatchResult::group)
        .distinct()
        .toList();
  }
}
