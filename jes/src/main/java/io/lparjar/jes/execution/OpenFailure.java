package io.lparjar.jes.execution;

import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.jes.program.Abend;
import io.lparjar.jes.spool.SystemMessage;

/**
 * OPEN cannot do what a program wants: the message, and the abend that follows.
 *
 * @see "z/OS MVS System Codes, 013, 213, 913, B37; z/OS MVS System Messages, IEC messages"
 */
final class OpenFailure {
  private static final int CONFLICT = 0x013;
  private static final int NOT_ON_VOLUME = 0x213;
  private static final int SECURITY = 0x913;
  private static final int NO_SPACE = 0xB37;

  private final RunningJob job;
  private final StepName step;

  OpenFailure(RunningJob job, StepName step) {
    this.job = job;
    this.step = step;
  }

  /**
   * Writes the message.
   *
   * @param intent READ or UPDATE
   */
  Abend report(Reason reason, String ddName, DdAllocation allocation, String intent) {
    return switch (reason) {
      case MEMBER_NOT_FOUND, NOT_PARTITIONED, MEMBER_ALREADY_EXISTS ->
          conflict(0x18, "IGG0191B", ddName, allocation);
      case INVALID_ATTRIBUTES -> conflict(0x34, "IGG0196B", ddName, allocation);
      case PARTITIONED, UNSUPPORTED_ORGANIZATION -> conflict(0x60, "IGG0191A", ddName, allocation);
      case NOT_AUTHORIZED -> refused(ddName, allocation, intent);
      case OUT_OF_SPACE -> other(SystemMessage.NO_SPACE_B37, NO_SPACE, 0x04, ddName, allocation);
      case NOT_FOUND,
          ALREADY_EXISTS,
          IN_USE,
          MEMBER_IN_USE,
          VOLUME_NOT_MOUNTED,
          GENERATION_GROUP_NOT_FOUND,
          GENERATION_NOT_FOUND,
          GENERATION_GROUP_NOT_EMPTY ->
          other(SystemMessage.OPEN_FAILED_213, NOT_ON_VOLUME, 0x04, ddName, allocation);
    };
  }

  private Abend conflict(int code, String module, String ddName, DdAllocation allocation) {
    write(
        SystemMessage.OPEN_FAILED_013.with(
            code, module, step.jobName(), step.innermost(), ddName, allocation.place()));
    return Abend.system(CONFLICT, code);
  }

  private Abend refused(String ddName, DdAllocation allocation, String intent) {
    if (allocation instanceof DataSetDd dataSet) {
      AccessRefusal.report(job, dataSet.resource(), intent);
    }
    return other(SystemMessage.OPEN_FAILED_913, SECURITY, 0x38, ddName, allocation);
  }

  private Abend other(
      SystemMessage message, int code, int reason, String ddName, DdAllocation allocation) {
    write(message.with(step.jobName(), step.innermost(), ddName, allocation.place()));
    return Abend.system(code, reason);
  }

  private void write(String message) {
    job.output().writeToProgrammer(message);
  }
}
