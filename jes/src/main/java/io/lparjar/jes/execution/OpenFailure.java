package io.lparjar.jes.execution;

import io.lparjar.datasets.allocation.AbendCode;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.attribute.InvalidAttributesException;
import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.jes.program.Abend;
import io.lparjar.jes.spool.SystemMessage;

/**
 * OPEN, a write or CLOSE cannot do what a program wants: the message, and the abend that follows.
 *
 * @see "z/OS MVS System Codes, 013, 213, 713, 813, 913, 837, B14, B37, D37, E37; z/OS MVS System
 *     Messages, IEC messages"
 */
final class OpenFailure {
  private static final int CONFLICT = 0x013;
  private static final int NO_DIRECTORY = 0x14;
  private static final int BLOCK_DOES_NOT_FIT = 0x20;
  private static final int LENGTH_MISSING = 0x34;
  private static final int BLOCK_TOO_LONG = 0x68;
  private static final int NOT_ON_VOLUME = 0x213;
  private static final int NOT_ON_TAPE = 0x813;
  private static final int SECURITY = 0x913;

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
  Abend report(DataSetException failure, String ddName, DdAllocation allocation, String intent) {
    Reason reason = failure.reason();
    String place = allocation.place(failure);
    if (allocation instanceof AbsentDataSetDd absent && absent.tape()) {
      return other(SystemMessage.OPEN_FAILED_813, NOT_ON_TAPE, 0x04, ddName, place);
    }
    return switch (reason) {
      case MEMBER_NOT_FOUND, NOT_PARTITIONED, MEMBER_ALREADY_EXISTS ->
          conflict(0x18, "IGG0191B", ddName, place);
      case INVALID_ATTRIBUTES ->
          conflict(
              failure.attributes().map(OpenFailure::code).orElse(LENGTH_MISSING),
              "IGG0191I",
              ddName,
              place);
      case PARTITIONED, UNSUPPORTED_ORGANIZATION -> conflict(0x60, "IGG0191A", ddName, place);
      case NOT_AUTHORIZED -> refused(ddName, allocation, place, intent);
      case NOT_EXPIRED -> abend(SystemMessage.OPEN_FAILED_713, reason, ddName, place);
      case OUT_OF_SPACE, TOO_MANY_TRACKS, VOLUME_FULL ->
          abend(SystemMessage.NO_SPACE_B37, reason, ddName, place);
      case NO_SECONDARY_SPACE -> abend(SystemMessage.NO_SPACE_D37, reason, ddName, place);
      case NO_MORE_EXTENTS -> abend(SystemMessage.NO_SPACE_E37, reason, ddName, place);
      case NO_MORE_VOLUMES -> abend(SystemMessage.NO_VOLUME_837, reason, ddName, place);
      case NO_DIRECTORY -> conflict(NO_DIRECTORY, "IGG0199G", ddName, place);
      case DIRECTORY_FULL -> abend(SystemMessage.DIRECTORY_FULL_B14, reason, ddName, place);
      case NOT_FOUND,
          ALREADY_EXISTS,
          IN_USE,
          MEMBER_IN_USE,
          VOLUME_NOT_MOUNTED,
          VOLUME_NOT_AVAILABLE,
          UNIT_UNDEFINED,
          MIGRATED,
          RECALL_FAILED,
          GENERATION_GROUP_NOT_FOUND,
          GENERATION_NOT_FOUND,
          GENERATION_GROUP_NOT_EMPTY ->
          other(SystemMessage.OPEN_FAILED_213, NOT_ON_VOLUME, 0x04, ddName, place);
    };
  }

  /** The same for a z/OS UNIX file; the form is [documented], code and module are [inferred]. */
  Abend report(UnixFileException failure, String ddName) {
    write(
        SystemMessage.OPEN_FAILED_213.with(
            step.jobName(), step.innermost(), ddName, ",,,PATH=.SPECIFIED..."));
    write(failure.reason().message() + " " + failure.path());
    return Abend.system(NOT_ON_VOLUME, 0x04);
  }

  /** 20 for FB and 34 for a missing length are [documented], the others [recalled]. */
  private static int code(InvalidAttributesException.Reason reason) {
    return switch (reason) {
      case BLKSIZE_NOT_MULTIPLE, BLKSIZE_TOO_SMALL -> BLOCK_DOES_NOT_FIT;
      case BLKSIZE_OUT_OF_RANGE -> BLOCK_TOO_LONG;
      case LRECL_MISSING, LRECL_OUT_OF_RANGE, FORMAT_NOT_FOR_PARTITIONED -> LENGTH_MISSING;
    };
  }

  private Abend conflict(int code, String module, String ddName, String place) {
    write(
        SystemMessage.OPEN_FAILED_013.with(
            code, module, step.jobName(), step.innermost(), ddName, place));
    return Abend.system(CONFLICT, code);
  }

  private Abend refused(String ddName, DdAllocation allocation, String place, String intent) {
    if (allocation instanceof DataSetDd dataSet) {
      AccessRefusal.report(job, dataSet.resource(), intent);
    }
    return other(SystemMessage.OPEN_FAILED_913, SECURITY, 0x38, ddName, place);
  }

  private Abend abend(SystemMessage message, Reason reason, String ddName, String place) {
    AbendCode abend = reason.abend().orElseThrow();
    return other(message, abend.code(), abend.reason(), ddName, place);
  }

  private Abend other(SystemMessage message, int code, int reason, String ddName, String place) {
    write(message.with(step.jobName(), step.innermost(), ddName, place));
    return Abend.system(code, reason);
  }

  private void write(String message) {
    job.output().writeToProgrammer(message);
  }
}
