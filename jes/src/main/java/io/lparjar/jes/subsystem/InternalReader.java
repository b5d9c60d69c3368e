package io.lparjar.jes.subsystem;

import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.jes.job.JobId;
import java.util.List;

/**
 * The internal reader: records written to it are jobs.
 *
 * <p>Records are EBCDIC (IBM-1047), 1 to 254 bytes; JCL is scanned in the first 80. A JOB statement
 * ends the job before it, {@link #close()} the last one. Records before the first JOB statement are
 * skipped.
 *
 * @see "z/OS JES2 Initialization and Tuning Guide, internal readers"
 */
public interface InternalReader extends RecordWriter {

  /** The jobs made so far, all of them after {@link #close()}. */
  List<JobId> submitted();

  /** Forgets the job whose statements are still coming in. */
  void abandon();
}
