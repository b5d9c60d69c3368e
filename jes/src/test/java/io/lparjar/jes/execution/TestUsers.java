package io.lparjar.jes.execution;

import io.lparjar.security.saf.Saf;
import io.lparjar.security.saf.SecurityEnvironment;

/** Users for tests of other packages; SAF decides nothing. */
public final class TestUsers {
  /** Knows the users whose names begin with USER. */
  public static final Saf SAF = new TestSaf();

  private TestUsers() {}

  public static SecurityEnvironment environment(String user) {
    return TestSaf.environment(user);
  }
}
