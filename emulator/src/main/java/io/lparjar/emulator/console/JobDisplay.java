package io.lparjar.emulator.console;

import io.lparjar.jes.job.CompletionCode;
import io.lparjar.jes.job.CompletionCode.ConditionCode;
import io.lparjar.jes.job.CompletionCode.JclError;
import io.lparjar.jes.job.CompletionCode.SystemAbend;
import io.lparjar.jes.job.CompletionCode.UserAbend;
import io.lparjar.jes.job.JobSummary;
import java.util.List;
import java.util.Locale;

/**
 * {@code $HASP890} about a job.
 *
 * <pre>
 * $HASP890 JOB(USER1A)    STATUS=(AWAITING HARDCOPY),CLASS=A,
 * $HASP890                PRIORITY=9,SYSAFF=(ANY),HOLD=(NONE)
 * </pre>
 *
 * <p>Where a line ends is [recalled], the keywords and {@code CC=} are [seen].
 *
 * @see "z/OS JES2 Messages, $HASP890"
 */
final class JobDisplay {
  private JobDisplay() {}

  /** Its status. */
  static List<String> status(String system, JobSummary job) {
    return List.of(
        line(
            "JOB(" + job.name() + ")",
            "STATUS=(" + statusOf(system, job) + "),CLASS=" + job.jobClass() + ","),
        line(
            "",
            "PRIORITY="
                + job.priority()
                + ",SYSAFF=(ANY),HOLD=("
                + (job.held() ? "JOB" : "NONE")
                + ")"));
  }

  /** Its completion code. */
  static List<String> completion(JobSummary job) {
    return List.of(
        line(
            "JOB(" + job.name() + ")",
            "CC=(" + job.completion().map(JobDisplay::codeOf).orElse("") + ")"));
  }

  private static String line(String object, String keywords) {
    return ConsoleMessage.JOB.with(object, keywords);
  }

  private static String statusOf(String system, JobSummary job) {
    return switch (job.phase()) {
      case INPUT -> "AWAITING EXECUTION";
      case ACTIVE -> "EXECUTING/" + system;
      case OUTPUT -> "AWAITING HARDCOPY";
    };
  }

  private static String codeOf(CompletionCode completion) {
    if (completion instanceof ConditionCode code) {
      return "COMPLETED,RC=" + code.value();
    }
    if (completion instanceof SystemAbend abend) {
      return String.format(Locale.ROOT, "ABENDED,ABEND=(S%03X,U0000)", abend.code());
    }
    if (completion instanceof UserAbend abend) {
      return String.format(Locale.ROOT, "ABENDED,ABEND=(S000,U%04d)", abend.code());
    }
    return completion instanceof JclError ? "JCLERROR" : "SYSTEM_FAILURE";
  }
}
