package io.lparjar.security.racf.profile;

import java.util.Comparator;

/**
 * Under which an entry of a conditional access list counts: {@code WHEN(TERMINAL(C0A80101))}.
 *
 * @param kind what is looked at
 * @param name the terminal, program or the like, upper case
 * @see "z/OS Security Server RACF Command Language Reference, PERMIT WHEN"
 */
public record AccessCondition(Kind kind, String name) implements Comparable<AccessCondition> {
  private static final Comparator<AccessCondition> ORDER =
      Comparator.comparing(AccessCondition::kind).thenComparing(AccessCondition::name);

  /** What a condition looks at; but for PROGRAM and SYSID also the class that must be active. */
  public enum Kind {
    APPCPORT,
    CONSOLE,
    JESINPUT,
    PROGRAM,
    SERVAUTH,
    SYSID,
    TERMINAL
  }

  @Override
  public int compareTo(AccessCondition other) {
    return ORDER.compare(this, other);
  }
}
