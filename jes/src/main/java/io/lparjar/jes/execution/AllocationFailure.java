package io.lparjar.jes.execution;

import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.jes.spool.SystemMessage;
import java.util.ArrayList;
import java.util.List;

/** Why an allocation failed, in the words of the scheduler. */
final class AllocationFailure {
  private AllocationFailure() {}

  /**
   * The lines for JESYSMSG. SMS gives its own reasons behind the scheduler's, when the DD statement
   * asks for a storage class; their order is [recalled].
   */
  static List<String> linesOf(
      DataSetException failure, boolean managed, StepName step, String position) {
    List<String> reasons = managed ? reasonsOf(failure) : List.of();
    if (reasons.isEmpty()) {
      return List.of(messageOf(failure.reason()).with(step, position));
    }
    List<String> lines = new ArrayList<>();
    lines.add(SystemMessage.ALLOCATION_FAILED.with(step, position));
    lines.addAll(reasons);
    return lines;
  }

  private static List<String> reasonsOf(DataSetException failure) {
    String name = failure.dataSet();
    return switch (failure.reason()) {
      case TOO_MANY_TRACKS -> List.of(SystemMessage.TOO_MANY_TRACKS.with(name));
      case ALREADY_EXISTS ->
          List.of(
              SystemMessage.DUPLICATE_MANAGED.with(name),
              SystemMessage.DUPLICATE_MANAGED_CAUSE.with(),
              SystemMessage.DUPLICATE_MANAGED_CODES.with(),
              SystemMessage.DEFINE_DISCONTINUED.with(),
              SystemMessage.DEFINE_DISCONTINUED_NAME.with(name));
      case OUT_OF_SPACE ->
          List.of(
              SystemMessage.NO_ELIGIBLE_VOLUME.with(),
              SystemMessage.NO_ELIGIBLE_VOLUME_GOAL.with(name),
              SystemMessage.DEFINE_DISCONTINUED.with(),
              SystemMessage.DEFINE_DISCONTINUED_NAME.with(name));
      default -> List.of();
    };
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
          NO_MORE_VOLUMES,
          NO_DIRECTORY,
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
