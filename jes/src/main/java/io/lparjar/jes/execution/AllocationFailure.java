package io.lparjar.jes.execution;

import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.jes.spool.SystemMessage;

/** Why an allocation failed, in the words of the scheduler. */
final class AllocationFailure {
  private AllocationFailure() {}

  /** The line for JESYSMSG. */
  static String lineOf(Reason reason, StepName step, String position) {
    return messageOf(reason).with(step, position);
  }

  private static SystemMessage messageOf(Reason reason) {
    return switch (reason) {
      case GENERATION_GROUP_NOT_FOUND -> SystemMessage.INVALID_GENERATION;
      case NOT_FOUND, MEMBER_NOT_FOUND, GENERATION_NOT_FOUND -> SystemMessage.DATA_SET_NOT_FOUND;
      case ALREADY_EXISTS, MEMBER_ALREADY_EXISTS -> SystemMessage.DUPLICATE_NAME;
      case IN_USE, MEMBER_IN_USE -> SystemMessage.RESERVATION_UNSUCCESSFUL;
      case NOT_PARTITIONED, PARTITIONED, UNSUPPORTED_ORGANIZATION ->
          SystemMessage.WRONG_ORGANIZATION;
      case VOLUME_NOT_MOUNTED, VOLUME_NOT_AVAILABLE -> SystemMessage.VOLUME_NOT_FOUND;
      case UNIT_UNDEFINED -> SystemMessage.INCORRECT_DEVICE;
      case OUT_OF_SPACE,
          TOO_MANY_TRACKS,
          VOLUME_FULL,
          NO_SECONDARY_SPACE,
          NO_MORE_EXTENTS,
          DIRECTORY_FULL ->
          SystemMessage.SPACE_NOT_AVAILABLE;
      case NOT_AUTHORIZED,
          INVALID_ATTRIBUTES,
          NOT_EXPIRED,
          MIGRATED,
          RECALL_FAILED,
          GENERATION_GROUP_NOT_EMPTY ->
          SystemMessage.ALLOCATION_FAILED;
    };
  }
}
