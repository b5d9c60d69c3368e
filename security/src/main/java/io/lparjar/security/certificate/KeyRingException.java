package io.lparjar.security.certificate;

/** Something about a certificate or key ring cannot be done. */
public final class KeyRingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  public KeyRingException(Reason reason, String name) {
    super(reason + " " + name);
    this.reason = reason;
  }

  public KeyRingException(Reason reason, String name, Throwable cause) {
    super(reason + " " + name, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** Why not. */
  public enum Reason {
    LABEL_IN_USE,
    NO_SUCH_CERTIFICATE,
    RING_EXISTS,
    NO_SUCH_RING,
    /** SAF keeps the user from the ring. */
    NOT_AUTHORIZED,
    /** A ring has no certificate with a private key that is trusted. */
    NO_IDENTITY,
    /** A key file cannot be read, or what it holds cannot be used. */
    UNREADABLE
  }
}
