package io.lparjar.jes.program.statement;

/** Cards that are no control statements. */
public final class StatementException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why. */
  public enum Reason {
    /** The last card ends in a comma. */
    CONTINUATION_MISSING,
    /** Parentheses or quotes that do not match. */
    SYNTAX
  }

  StatementException(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  /** Operands that a program cannot read. */
  public static StatementException syntax() {
    return new StatementException(Reason.SYNTAX);
  }

  public Reason reason() {
    return reason;
  }
}
