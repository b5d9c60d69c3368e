package io.lparjar.security.racf;

import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEvent;
import java.util.List;

/**
 * How an authorization check ended.
 *
 * @param decision the answer
 * @param events what the audit trail is told
 */
record Outcome(SafDecision decision, List<SecurityEvent> events) {
  static final Outcome PERMIT = new Outcome(SafDecision.PERMIT, List.of());
  static final Outcome NO_DECISION = new Outcome(SafDecision.NO_DECISION, List.of());
}
