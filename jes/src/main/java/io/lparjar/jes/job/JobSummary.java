package io.lparjar.jes.job;

import io.lparjar.security.saf.UserId;
import java.util.Optional;

/**
 * A job as the queues show it.
 *
 * @param id job identifier
 * @param name job name, 1 to 8 characters
 * @param owner under whose authority it runs
 * @param phase where it is
 * @param jobClass CLASS, 1 to 8 characters
 * @param priority 0 to 15, of which 15 runs first
 * @param completion how it ended, when it is in OUTPUT
 * @param held in INPUT and held (TYPRUN=HOLD or $H)
 * @param duplicate in INPUT and waiting for a job of the same name
 * @param spoolFiles number of SYSOUT data sets, JESMSGLG and its companions included
 */
public record JobSummary(
    JobId id,
    String name,
    UserId owner,
    JobPhase phase,
    String jobClass,
    int priority,
    Optional<CompletionCode> completion,
    boolean held,
    boolean duplicate,
    int spoolFiles) {}
