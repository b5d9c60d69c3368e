package io.lparjar.jes.program.idcams;

import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.UserDataSets;
import java.io.IOException;
import java.time.LocalDate;

/**
 * What a command works with.
 *
 * @param step the step it runs in
 * @param listing where it prints
 */
record Services(StepContext step, Listing listing) {

  UserDataSets dataSets() {
    return step.dataSets();
  }

  LocalDate today() {
    return LocalDate.now(step.clock());
  }

  void message(IdcamsMessage message, Object... parts) throws IOException {
    listing.message(message, parts);
  }

  /** Prints that there is no such entry, without saying what that means for the command. */
  void notFound(String name) throws IOException {
    message(IdcamsMessage.NOT_FOUND, name);
    message(IdcamsMessage.CATALOG_RETURN_CODE, 8, "G-42");
  }

  /** Prints why the catalog or the device refused. Return code 84 is [recalled]. */
  void refused(String name, DataSetException error) throws IOException {
    switch (error.reason()) {
      case NOT_FOUND, MEMBER_NOT_FOUND, GENERATION_NOT_FOUND, GENERATION_GROUP_NOT_FOUND ->
          notFound(name);
      case GENERATION_GROUP_NOT_EMPTY -> {
        message(IdcamsMessage.CATALOG_ERROR);
        message(IdcamsMessage.CATALOG_RETURN_CODE, 44, "G-22");
      }
      case ALREADY_EXISTS, MEMBER_ALREADY_EXISTS -> {
        message(IdcamsMessage.DUPLICATE_NAME);
        message(IdcamsMessage.CATALOG_RETURN_CODE, 8, "H-38");
      }
      case IN_USE, MEMBER_IN_USE -> message(IdcamsMessage.IN_USE, name);
      case NOT_AUTHORIZED -> {
        message(IdcamsMessage.SECURITY_FAILED);
        message(IdcamsMessage.CATALOG_RETURN_CODE, 56, "F-6");
      }
      case NOT_EXPIRED -> {
        message(IdcamsMessage.NOT_EXPIRED);
        message(IdcamsMessage.CATALOG_RETURN_CODE, 84, "V-8");
      }
      case VOLUME_NOT_MOUNTED,
          VOLUME_NOT_AVAILABLE,
          UNIT_UNDEFINED,
          OUT_OF_SPACE,
          TOO_MANY_TRACKS,
          VOLUME_FULL,
          NO_SECONDARY_SPACE,
          NO_MORE_EXTENTS,
          NO_MORE_VOLUMES,
          NO_DIRECTORY,
          DIRECTORY_FULL ->
          message(IdcamsMessage.VOLUME_NOT_FOUND);
      case NOT_PARTITIONED,
          PARTITIONED,
          UNSUPPORTED_ORGANIZATION,
          INVALID_ATTRIBUTES,
          MIGRATED,
          RECALL_FAILED ->
          message(IdcamsMessage.UNSUPPORTED, name);
    }
  }
}
