package io.lparjar.jes.store;

import io.lparjar.jes.job.CompletionCode;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.job.JobPhase;
import io.lparjar.security.saf.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job as the checkpoint holds it.
 *
 * @param id job identifier
 * @param name job name
 * @param owner under whose authority it runs
 * @param jobClass CLASS
 * @param messageClass MSGCLASS
 * @param priority PRTY, 0 to 15
 * @param cards records read in
 * @param submitted when it was read in
 * @param phase where it is
 * @param held whether it waits for a release
 * @param completion how it ended, null before
 * @param spoolFiles number of SYSOUT data sets when it has ended
 */
public record StoredJob(
    JobId id,
    String name,
    UserId owner,
    String jobClass,
    char messageClass,
    int priority,
    long cards,
    Instant submitted,
    JobPhase phase,
    boolean held,
    @Nullable CompletionCode completion,
    int spoolFiles) {

  /** The same job with another class and priority. */
  public StoredJob with(String otherClass, int otherPriority) {
    return new StoredJob(
        id,
        name,
        owner,
        otherClass,
        messageClass,
        otherPriority,
        cards,
        submitted,
        phase,
        held,
        completion,
        spoolFiles);
  }
}
