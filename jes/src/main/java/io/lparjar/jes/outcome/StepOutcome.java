package io.lparjar.jes.outcome;

import io.lparjar.jes.job.CompletionCode;
import io.lparjar.jes.job.CompletionCode.ConditionCode;
import io.lparjar.jes.job.CompletionCode.SystemAbend;
import io.lparjar.jes.job.CompletionCode.UserAbend;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What a step does in place of its program.
 *
 * <pre>
 * StepOutcome.returnCode(8).writing("SYSPRINT", " RECORD 17 REJECTED").after(Duration.ofMinutes(2))
 * </pre>
 *
 * @param completion a condition code, a system or a user abend
 * @param runTime how long it takes on the system's clock
 * @param endless whether it never ends, unless it is cancelled or its TIME= is over
 * @param output what it writes first
 */
public record StepOutcome(
    CompletionCode completion, Duration runTime, boolean endless, List<DdRecords> output) {
  private static final int LARGEST_CODE = 4095;

  /**
   * Records for a DD; skipped when the step has no such DD.
   *
   * @param ddName which
   * @param lines records, with their control characters where the record format has them
   */
  public record DdRecords(String ddName, List<String> lines) {
    public DdRecords {
      lines = List.copyOf(lines);
    }
  }

  public StepOutcome {
    output = List.copyOf(output);
  }

  /** Ends normally with a condition code, 0 to 4,095. */
  public static StepOutcome returnCode(int code) {
    return of(new ConditionCode(checked(code)));
  }

  /** Ends with a system abend such as {@code 0x0C7}. */
  public static StepOutcome systemAbend(int code) {
    return of(new SystemAbend(checked(code), 0));
  }

  /** Ends with a user abend, 0 to 4,095. */
  public static StepOutcome userAbend(int code) {
    return of(new UserAbend(checked(code), 0));
  }

  /** Never ends. */
  public static StepOutcome never() {
    return new StepOutcome(new ConditionCode(0), Duration.ZERO, true, List.of());
  }

  /** The same, which ends as {@code other} does. */
  public StepOutcome endingLike(StepOutcome other) {
    return new StepOutcome(other.completion(), runTime, other.endless(), output);
  }

  /** The same, {@code time} later. */
  public StepOutcome after(Duration time) {
    return new StepOutcome(completion, time, endless, output);
  }

  /** The same, which also writes records to a DD. */
  public StepOutcome writing(String ddName, String... lines) {
    List<DdRecords> all = new ArrayList<>(output);
    all.add(new DdRecords(ddName, List.of(lines)));
    return new StepOutcome(completion, runTime, endless, all);
  }

  private static StepOutcome of(CompletionCode completion) {
    return new StepOutcome(completion, Duration.ZERO, false, List.of());
  }

  private static int checked(int code) {
    if (code < 0 || code > LARGEST_CODE) {
      throw new IllegalArgumentException("no completion code: " + code);
    }
    return code;
  }
}
