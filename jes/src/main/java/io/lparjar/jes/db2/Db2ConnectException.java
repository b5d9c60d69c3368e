package io.lparjar.jes.db2;

/** Db2 lets a user not in. */
public final class Db2ConnectException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why not. The codes are [recalled]. */
  public enum Reason {
    /** There is no subsystem of that name. */
    NOT_DEFINED("00F30006"),
    /** SAF keeps the user from it (class DSNR). */
    NOT_AUTHORIZED("00F30013"),
    /** SAF keeps the user from the plan (class MDSNPN). */
    PLAN_NOT_AUTHORIZED("00F30034");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    /** The reason code that Db2 gives, eight hexadecimal digits. */
    public String code() {
      return code;
    }
  }

  Db2ConnectException(Reason reason, String what) {
    super(what + ": " + reason);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
