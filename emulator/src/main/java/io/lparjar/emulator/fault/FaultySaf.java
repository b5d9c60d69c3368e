package io.lparjar.emulator.fault;

import io.lparjar.emulator.fault.Fault.Occasion;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.LogonRequest;
import io.lparjar.security.saf.LogonResult;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.Saf;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserId;
import java.util.Optional;

/** SAF whose passwords expire on order. */
final class FaultySaf implements Saf {
  private final Faults faults;
  private final Saf saf;

  FaultySaf(Faults faults, Saf saf) {
    this.faults = faults;
    this.saf = saf;
  }

  @Override
  public LogonResult logon(LogonRequest request) {
    return faults.take(Occasion.LOGON, request.userId()).isPresent()
        ? new LogonResult.Refused(LogonResult.Reason.EXPIRED_PASSWORD)
        : saf.logon(request);
  }

  @Override
  public LogonResult logonIdentified(LogonRequest request) {
    return saf.logonIdentified(request);
  }

  @Override
  public Optional<SecurityEnvironment> environmentOf(UserId user) {
    return saf.environmentOf(user);
  }

  @Override
  public Optional<SecurityEnvironment> dub(SecurityEnvironment user) {
    return saf.dub(user);
  }

  @Override
  public SafDecision authorize(
      SecurityEnvironment user, ResourceClass resourceClass, String resource, AccessLevel wanted) {
    return saf.authorize(user, resourceClass, resource, wanted);
  }
}
