package io.lparjar.datasets.vsam;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a cluster has or has not, as DEFINE CLUSTER names it. */
public enum ClusterOption {
  /** May be opened as if it were empty. */
  REUSE,
  /** Records may be longer than a control interval. */
  SPANNED,
  /** Is overwritten when it is deleted. */
  ERASE,
  /** Is not preformatted when it is loaded. */
  SPEED;

  /** The words of some options, with blanks between them. */
  public static String text(Set<ClusterOption> options) {
    return options.stream().sorted().map(ClusterOption::name).collect(Collectors.joining(" "));
  }

  /**
   * The options of some words with blanks between and around them.
   *
   * @throws IllegalArgumentException when a word is none
   */
  public static Set<ClusterOption> parse(String text) {
    Set<ClusterOption> options = EnumSet.noneOf(ClusterOption.class);
    if (!text.isBlank()) {
      for (String word : text.strip().split(" ", -1)) {
        options.add(valueOf(word));
      }
    }
    return options;
  }
}
