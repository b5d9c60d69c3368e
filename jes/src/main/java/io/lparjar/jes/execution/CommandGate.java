package io.lparjar.jes.execution;

import io.lparjar.jes.subsystem.OperatorCommands;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.Saf;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserAttribute;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lets users give operator commands from jobs: those with READ to {@code ISFOPER.SYSTEM} in class
 * SDSF [documented for SDSF, inferred for COMMAND statements]; where SAF has no decision those with
 * SPECIAL or OPERATIONS [inferred]. Before a console is connected commands go nowhere.
 *
 * @see "z/OS SDSF User's Guide, protecting the slash command"
 */
final class CommandGate implements OperatorCommands {
  private final Saf saf;
  private volatile Function<String, List<String>> console = command -> List.of();

  CommandGate(Saf saf) {
    this.saf = saf;
  }

  /** Commands go to {@code operator} from now on. */
  void connect(Function<String, List<String>> operator) {
    console = operator;
  }

  @Override
  public Optional<List<String>> execute(SecurityEnvironment user, String command) {
    return mayCommand(user) ? Optional.of(console.apply(command)) : Optional.empty();
  }

  private boolean mayCommand(SecurityEnvironment user) {
    SafDecision decision =
        saf.authorize(user, ResourceClass.SDSF, "ISFOPER.SYSTEM", AccessLevel.READ);
    return switch (decision) {
      case PERMIT -> true;
      case DENY -> false;
      case NO_DECISION -> user.has(UserAttribute.SPECIAL) || user.has(UserAttribute.OPERATIONS);
    };
  }
}
