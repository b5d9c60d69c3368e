package io.lparjar.jes.job;

import java.util.Locale;

/**
 * How a job or a job step ended.
 *
 * @see "z/OS MVS JCL User's Guide, condition codes; z/OS MVS System Codes"
 */
public sealed interface CompletionCode {

  /** As the FTP server lists it: {@code RC=0004}, {@code ABEND=806}, {@code (JCL error)}. */
  String listing();

  /** As SDSF shows it as Max-RC: {@code CC 0004}, {@code ABEND S806}, {@code JCL ERROR}. */
  default String maximum() {
    return message().replace("RC=", "CC ").replace('=', ' ');
  }

  /** As {@code $HASP395} ends: {@code RC=0004}, {@code ABEND=S806}, {@code JCL ERROR}. */
  String message();

  /**
   * The program ended normally.
   *
   * @param value 0 to 4,095
   */
  record ConditionCode(int value) implements CompletionCode {
    @Override
    public String listing() {
      return String.format(Locale.ROOT, "RC=%04d", value);
    }

    @Override
    public String message() {
      return listing();
    }
  }

  /**
   * The system ended the program.
   *
   * @param code such as {@code 0x806}
   * @param reason reason code
   */
  record SystemAbend(int code, int reason) implements CompletionCode {
    @Override
    public String listing() {
      return String.format(Locale.ROOT, "ABEND=%03X", code);
    }

    @Override
    public String message() {
      return String.format(Locale.ROOT, "ABEND=S%03X", code);
    }
  }

  /**
   * The program ended itself abnormally.
   *
   * @param code 0 to 4,095
   * @param reason reason code
   */
  record UserAbend(int code, int reason) implements CompletionCode {
    /** System code 000: the user code is not shown. */
    @Override
    public String listing() {
      return "ABEND=000";
    }

    @Override
    public String message() {
      return String.format(Locale.ROOT, "ABEND=U%04d", code);
    }
  }

  /** The job control language was wrong, or an allocation failed. */
  record JclError() implements CompletionCode {
    @Override
    public String listing() {
      return "(JCL error)";
    }

    @Override
    public String message() {
      return "JCL ERROR";
    }
  }

  /**
   * The system went down while the job ran, so nobody knows.
   *
   * <p>The word after {@code RC} is [inferred]; {@code SYS FAIL} is what SDSF shows [seen].
   */
  record SystemFailure() implements CompletionCode {
    @Override
    public String listing() {
      return "RC unknown";
    }

    @Override
    public String message() {
      return "SYS FAIL";
    }
  }
}
