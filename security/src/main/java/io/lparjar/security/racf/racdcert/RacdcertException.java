package io.lparjar.security.racf.racdcert;

import java.util.Arrays;
import java.util.List;

/** The command ends here, with a message. */
final class RacdcertException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final RacdcertMessage reason;
  private final transient List<Object> parts;

  RacdcertException(RacdcertMessage reason, Object... parts) {
    super(reason.with(parts));
    this.reason = reason;
    this.parts = List.copyOf(Arrays.asList(parts));
  }

  /** The message to say before the end. */
  RacdcertMessage reason() {
    return reason;
  }

  /** Its variable parts. */
  Object[] parts() {
    return parts.toArray();
  }
}
