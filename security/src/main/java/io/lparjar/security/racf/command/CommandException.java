package io.lparjar.security.racf.command;

import java.util.Arrays;
import java.util.List;

/** A command ends here, with a message. */
final class CommandException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final CommandMessage reason;
  private final transient List<Object> parts;

  CommandException(CommandMessage reason, Object... parts) {
    super(reason.with(parts));
    this.reason = reason;
    this.parts = List.copyOf(Arrays.asList(parts));
  }

  /** The message to say before the end. */
  CommandMessage reason() {
    return reason;
  }

  /** Its variable parts. */
  Object[] parts() {
    return parts.toArray();
  }
}
