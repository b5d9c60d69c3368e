package io.lparjar.jes.execution;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.Disposition;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.jes.spool.SystemMessage;
import io.lparjar.jes.spool.SystemMessages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The data sets that steps of a job have passed and no later step has received. Used by one thread.
 *
 * @see "z/OS MVS JCL User's Guide, passing data sets"
 */
final class JobDataSets {
  private final Map<DataSetName, Allocation> passed = new LinkedHashMap<>();

  /** Keeps a data set for a later step. */
  void pass(Allocation allocation) {
    passed.put(allocation.entry().name(), allocation);
  }

  /** Takes a data set that an earlier step passed. */
  Optional<Allocation> receive(DataSetName name) {
    return Optional.ofNullable(passed.remove(name));
  }

  /** At the end of the job: what nobody received goes when the job made it, else stays. */
  void end(SystemMessages messages) {
    for (Allocation allocation : passed.values()) {
      boolean made = allocation.isNew();
      String volumes = String.join(",", VolumeList.of(allocation.entry()));
      try {
        allocation.release(made ? Disposition.DELETE : Disposition.KEEP);
        messages.write(
            SystemMessage.DISPOSITION.with(allocation.entry().name(), made ? "DELETED" : "KEPT"));
      } catch (DataSetException e) {
        allocation.close();
        messages.write(
            SystemMessage.DISPOSITION_FAILED.with(
                allocation.entry().name(), made ? "NOT DELETED 8" : "NOT KEPT 8"));
      }
      messages.write(SystemMessage.DISPOSITION_VOLUME.with(volumes, ""));
    }
    passed.clear();
  }
}
