package io.lparjar.jes.execution;

import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.LogonRequest;
import io.lparjar.security.saf.LogonResult;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.Saf;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Knows USER1, USER2 and what tests tell it; everything else it leaves to the owner. */
final class TestSaf implements Saf {
  private final Map<String, SafDecision> decisions = new ConcurrentHashMap<>();
  private final Set<String> defective = ConcurrentHashMap.newKeySet();

  static SecurityEnvironment environment(String user) {
    return new SecurityEnvironment(new UserId(user), "SYS1", "TEST USER", Set.of(), "/u/" + user);
  }

  void decide(String user, ResourceClass resourceClass, String resource, SafDecision decision) {
    decisions.put(user + " " + resourceClass + " " + resource, decision);
  }

  /** From now on a question about a resource fails as a defect of SAF would. */
  void failOn(String resource) {
    defective.add(resource);
  }

  @Override
  public LogonResult logon(LogonRequest request) {
    return request.password().equals("SECRET")
        ? new LogonResult.Accepted(environment(request.userId()), Optional.empty(), false)
        : new LogonResult.Refused(LogonResult.Reason.WRONG_PASSWORD);
  }

  @Override
  public Optional<SecurityEnvironment> environmentOf(UserId user) {
    return user.value().startsWith("USER")
        ? Optional.of(environment(user.value()))
        : Optional.empty();
  }

  @Override
  public SafDecision authorize(
      SecurityEnvironment user, ResourceClass resourceClass, String resource, AccessLevel wanted) {
    if (defective.contains(resource)) {
      throw new IllegalStateException("as the test wants it");
    }
    return decisions.getOrDefault(
        user.userId() + " " + resourceClass + " " + resource, SafDecision.NO_DECISION);
  }
}
