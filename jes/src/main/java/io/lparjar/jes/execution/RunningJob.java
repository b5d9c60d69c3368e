package io.lparjar.jes.execution;

import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.jes.jcl.JobModel;
import io.lparjar.jes.outcome.OutcomeScript;
import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.spool.Spool;
import io.lparjar.jes.store.StoredJob;
import io.lparjar.jes.subsystem.InternalReader;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserAttribute;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.function.Function;

/**
 * A job under an initiator, and what its steps share.
 *
 * @param job the job
 * @param model what it is to do
 * @param requester its address space
 * @param output where its output goes
 * @param references which data sets its DD statements mean
 * @param routing where its SYSOUT goes
 * @param keys JES data set keys of its DD statements
 * @param passed data sets between steps
 * @param services what it stands on
 * @param spool spool volume
 * @param outcomes steps that do not run their program
 * @param internalReaders opens internal readers
 */
record RunningJob(
    Job job,
    JobModel model,
    Requester requester,
    JobOutput output,
    References references,
    SysoutRouting routing,
    SpoolKeys keys,
    JobDataSets passed,
    JesServices services,
    Spool spool,
    OutcomeScript outcomes,
    Function<Requester, InternalReader> internalReaders) {

  StoredJob stored() {
    return job.stored();
  }

  DataSets dataSets() {
    return services.dataSets();
  }

  ProgramTable programs() {
    return services.programs();
  }

  Clock clock() {
    return services.clock();
  }

  LocalDateTime now() {
    return LocalDateTime.now(services.clock());
  }

  SecurityEnvironment user() {
    return requester.user();
  }

  /** The same while a program runs, on which access may depend. */
  RunningJob running(String program) {
    SecurityEnvironment user =
        requester.user().under(requester.user().circumstances().withProgram(program));
    return new RunningJob(
        job,
        model,
        new Requester(user, requester.jobName(), requester.asid()),
        output,
        references,
        routing,
        keys,
        passed,
        services,
        spool,
        outcomes,
        internalReaders);
  }

  /** The address space for temporary data sets, whose access nobody checks. */
  Requester forTemporaryDataSets() {
    SecurityEnvironment user = requester.user();
    return new Requester(
        new SecurityEnvironment(
            user.userId(),
            user.group(),
            user.name(),
            Set.of(UserAttribute.PRIVILEGED),
            user.home()),
        requester.jobName(),
        requester.asid());
  }
}
