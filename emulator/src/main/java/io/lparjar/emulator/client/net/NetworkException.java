package io.lparjar.emulator.client.net;

import java.io.IOException;

/** The network did not do what the client asked of it. */
public final class NetworkException extends IOException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final Operation operation;

  /** What was amiss. */
  public enum Reason {
    TIMED_OUT,
    REFUSED,
    /** The address to connect from is none of this host's. */
    NOT_AVAILABLE,
    /** The connection broke. */
    RESET,
    /** The other side closed the connection. */
    CLOSED
  }

  NetworkException(Reason reason, Operation operation, IOException cause) {
    super(reason + ": " + operation, cause);
    this.reason = reason;
    this.operation = operation;
  }

  NetworkException(Reason reason, Operation operation) {
    super(reason + ": " + operation);
    this.reason = reason;
    this.operation = operation;
  }

  public Reason reason() {
    return reason;
  }

  public Operation operation() {
    return operation;
  }
}
