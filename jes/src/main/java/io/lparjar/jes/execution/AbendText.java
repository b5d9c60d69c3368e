package io.lparjar.jes.execution;

import io.lparjar.jes.job.CompletionCode;
import io.lparjar.jes.job.CompletionCode.ConditionCode;
import io.lparjar.jes.job.CompletionCode.SystemAbend;
import io.lparjar.jes.job.CompletionCode.UserAbend;
import io.lparjar.jes.spool.SystemMessage;
import java.util.Locale;

/** Abend codes as the scheduler's messages show them. */
final class AbendText {
  private AbendText() {}

  /** {@code S0C4} or {@code U0016}, as {@code ABENDCC=} compares. */
  static String codeOf(CompletionCode code) {
    return code instanceof UserAbend
        ? String.format(Locale.ROOT, "U%04d", userCode(code))
        : String.format(Locale.ROOT, "S%03X", systemCode(code));
  }

  /** How a job ended, as {@code $HASP165} tells it. */
  static String notified(CompletionCode code) {
    if (code instanceof ConditionCode condition) {
      return " MAXCC=" + condition.value();
    }
    return code instanceof SystemAbend || code instanceof UserAbend
        ? String.format(Locale.ROOT, "- ABENDED S%03X U%04d", systemCode(code), userCode(code))
        : "- " + code.message();
  }

  /** {@code IEF450I} without its time. */
  static String abended(StepName step, CompletionCode code) {
    return SystemMessage.STEP_ABENDED.with(
        step,
        String.format(Locale.ROOT, "S%03X U%04d", systemCode(code), userCode(code)),
        reason(code));
  }

  /** {@code IEF472I} */
  static String completion(StepName step, CompletionCode code) {
    return SystemMessage.STEP_COMPLETION.with(step, systemCode(code), userCode(code), reason(code));
  }

  private static int systemCode(CompletionCode code) {
    return code instanceof SystemAbend abend ? abend.code() : 0;
  }

  private static int userCode(CompletionCode code) {
    return code instanceof UserAbend abend ? abend.code() : 0;
  }

  private static int reason(CompletionCode code) {
    if (code instanceof SystemAbend abend) {
      return abend.reason();
    }
    return code instanceof UserAbend abend ? abend.reason() : 0;
  }
}
