package io.lparjar.emulator.attls;

import java.net.InetSocketAddress;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An AT-TLS policy.
 *
 * @param rules in the order in which they are tried: by priority, the highest first, then by name
 */
public record Policy(List<Rule> rules) {
  public Policy {
    rules =
        rules.stream()
            .sorted(Comparator.comparingInt(Rule::priority).reversed().thenComparing(Rule::name))
            .toList();
  }

  /** The rule that a connection maps to: the first that fits. */
  public Optional<Rule> match(
      Direction opened,
      InetSocketAddress local,
      InetSocketAddress remote,
      String job,
      String user) {
    return rules.stream()
        .filter(rule -> rule.matches(opened, local, remote, job, user))
        .findFirst();
  }
}
