package io.lparjar.emulator.exit;

/**
 * What FTCHKCMD says about a command.
 *
 * @param action what is to be done
 * @param text the argument in place of the client's, or what the refusal says first; empty for
 *     neither
 */
public record CommandVerdict(Action action, String text) {
  private static final CommandVerdict ACCEPT = new CommandVerdict(Action.ACCEPT, "");
  private static final CommandVerdict DENY = new CommandVerdict(Action.DENY, "");

  /** The return code. [documented] */
  public enum Action {
    /** 0: the command is processed as it is. */
    ACCEPT,
    /** 4: it is processed with another argument. */
    MODIFY,
    /** 8, or any other: it is refused. */
    DENY
  }

  public CommandVerdict {
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("a line holds no control characters");
    }
  }

  /** Process it as it is. */
  public static CommandVerdict accept() {
    return ACCEPT;
  }

  /** Process it with another argument. */
  public static CommandVerdict modify(String argument) {
    return new CommandVerdict(Action.MODIFY, argument);
  }

  /** Refuse it. */
  public static CommandVerdict deny() {
    return DENY;
  }

  /** Refuse it, and tell the client a text first, behind {@code 500-UX-}. */
  public static CommandVerdict deny(String text) {
    return new CommandVerdict(Action.DENY, text);
  }

  /** The argument to process, of a command that came with {@code sent}. */
  public String argumentFor(String sent) {
    return action == Action.MODIFY ? text : sent;
  }
}
