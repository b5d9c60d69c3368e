package io.lparjar.jes.program;

import io.lparjar.jes.job.CompletionCode;

/** A program ends abnormally, by the system's will or its own. */
public final class Abend extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient CompletionCode code;

  private Abend(CompletionCode code) {
    super(code.message());
    this.code = code;
  }

  /** A system abend such as {@code 0x806} with its reason code. */
  public static Abend system(int code, int reason) {
    return new Abend(new CompletionCode.SystemAbend(code, reason));
  }

  /** A user abend, 0 to 4,095. */
  public static Abend user(int code, int reason) {
    return new Abend(new CompletionCode.UserAbend(code, reason));
  }

  public CompletionCode code() {
    return code;
  }
}
