package io.lparjar.jes.subsystem;

import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.job.JobSummary;
import io.lparjar.jes.spool.SpoolDataSet;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * JES2: takes jobs in, has them run, and keeps their output.
 *
 * <p>Asks SAF for what it is asked to do (JESJOBS, JESSPOOL); jobs and spool data sets that the
 * user may not see are left out as if they were not there. The owner may do everything to his jobs.
 * Safe for use by many threads.
 */
public interface JobEntrySubsystem {

  /** The name of the subsystem: {@code JES2}. */
  String name();

  /** Opens an internal reader; its jobs run under the requester's user unless they say USER=. */
  InternalReader openInternalReader(Requester requester);

  /** Hands the jobs that match and that the user may see to {@code action}, newest first. */
  void list(Requester requester, JobFilter filter, Consumer<JobSummary> action);

  /** One job, when it is there, matches and may be seen. */
  Optional<JobSummary> find(Requester requester, JobFilter filter, JobId id);

  /**
   * The SYSOUT data sets of a job in the order in which FTP numbers them: JESMSGLG, JESJCL,
   * JESYSMSG, then the program's. Of a running job, what there is.
   */
  List<SpoolDataSet> spoolDataSets(Requester requester, JobId id);

  /** Opens a spool data set for reading. */
  RecordReader open(Requester requester, SpoolDataSet spoolDataSet) throws IOException;

  /**
   * The step a job is in, when it is running: step name, procedure step name or empty, CPU seconds
   * and elapsed seconds.
   */
  Optional<ActiveStep> activeStep(Requester requester, JobId id);

  /**
   * Waits until a job has ended.
   *
   * @param goOn asked from time to time; false ends the wait
   * @return whether it has ended, or is not there
   */
  boolean awaitEnd(JobId id, BooleanSupplier goOn);

  /**
   * Cancels a job that waits or runs, and purges its output.
   *
   * @return false when there is no such job, or the user may not
   */
  boolean purge(Requester requester, JobId id);

  /** A step while it runs. */
  record ActiveStep(
      String stepName, String procedureStep, double cpuSeconds, double elapsedSeconds) {}
}
