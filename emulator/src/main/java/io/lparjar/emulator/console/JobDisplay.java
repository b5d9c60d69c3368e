package io.lparjar.emulator.console;

import io.lparjar.jes.job.CompletionCode;
import io.lparjar.jes.job.CompletionCode.ConditionCode;
import io.lparjar.jes.job.CompletionCode.JclError;
import io.lparjar.jes.job.CompletionCode.SystemAbend;
import io.lparjar.jes.job.CompletionCode.UserAbend;
import io.lparjar.jes.job.JobSummary;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * {@code $HASP890} about a job.
 *
 * <pre>
 * $HASP890 JOB(USER1A)    STATUS=(AWAITING HARDCOPY),CLASS=A,
 * $HASP890                PRIORITY=9,SYSAFF=(ANY),HOLD=(NONE)
 * </pre>
 *
 * <p>The priority is left out where it is not known, since the queues do not show it. Where a line
 * ends is [recalled], the keywords and {@code CC=} are [seen].
 *
 * @see "z/OS JES2 Messages, $HASP890"
 */
final class JobDisplay {
  private JobDisplay() {}

  /** Its status. */
  static List<String> status(String system, JobSummary job) {
    return status(system, job, null);
  }

  /** Its status, with the priority that it was given now. */
  static List<String> status(String system, JobSummary job, @Nullable Integer priority) {
    return List.of(
        line(
            "JOB(" + job.name() + ")",
            "STATUS=(" + statusOf(system, job) + "),CLASS=" + job.jobClass() + ","),
        line(
            "",
            (priority == null ? "" : "PRIORITY=" + priority + ",")
                + "SYSAFF=(ANY),HOLD=("
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
