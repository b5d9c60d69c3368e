package io.lparjar.jes.execution;

import io.lparjar.jes.jcl.JobStatement;
import io.lparjar.jes.spool.SystemMessage;
import io.lparjar.security.saf.LogonRequest;
import io.lparjar.security.saf.LogonResult;
import io.lparjar.security.saf.PortOfEntry;
import io.lparjar.security.saf.Saf;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserId;
import java.util.List;
import java.util.Optional;

/**
 * Under whose authority a job runs, and whether it may.
 *
 * @param userId the owner; the submitter when the job is refused
 * @param refusal lines for the log of a job that is refused, else none
 */
record JobOwner(UserId userId, List<String> refusal) {
  /** The port of entry of all jobs. */
  static final PortOfEntry PORT_OF_ENTRY = PortOfEntry.jobInput("INTRDR");

  /** Checks USER= and PASSWORD= of the JOB statement, where jobs come from, then the job name. */
  static JobOwner of(
      JobStatement statement, SecurityEnvironment submitter, Saf saf, JobAuthority authority) {
    JobOwner owner = identify(statement, submitter, saf, authority);
    if (owner.isRefused()) {
      return owner;
    }
    if (!authority.mayEnter(submitter)) {
      return owner.refusedResource(submitter, PORT_OF_ENTRY.name(), "JESINPUT");
    }
    return authority.maySubmit(submitter, statement.name(), owner.userId)
        ? owner
        : owner.refusedResource(
            submitter, authority.submitResource(statement.name(), owner.userId), "JESJOBS");
  }

  private JobOwner refusedResource(
      SecurityEnvironment submitter, String resource, String resourceClass) {
    return new JobOwner(
        userId,
        List.of(
            AccessRefusal.heading(submitter),
            SystemMessage.ACCESS_REFUSED_RESOURCE.with(resource, resourceClass),
            SystemMessage.ACCESS_INSUFFICIENT.with(),
            SystemMessage.ACCESS_INTENT.with("READ")));
  }

  boolean isRefused() {
    return !refusal.isEmpty();
  }

  private static JobOwner identify(
      JobStatement statement, SecurityEnvironment submitter, Saf saf, JobAuthority authority) {
    Optional<UserId> named = UserId.parse(statement.user());
    if (statement.user().isEmpty() || named.equals(Optional.of(submitter.userId()))) {
      return new JobOwner(submitter.userId(), List.of());
    }
    Optional<SecurityEnvironment> user = named.flatMap(saf::environmentOf);
    if (user.isEmpty()) {
      return refused(submitter, SystemMessage.USER_NOT_FOUND.with());
    }
    UserId userId = user.get().userId();
    if (!statement.password().isEmpty()) {
      LogonResult result =
          saf.logon(
              new LogonRequest(
                  statement.user(),
                  statement.password(),
                  null,
                  "",
                  PORT_OF_ENTRY.name(),
                  PORT_OF_ENTRY));
      return result instanceof LogonResult.Accepted
          ? new JobOwner(userId, List.of())
          : refused(submitter, user.get(), SystemMessage.PASSWORD_INVALID);
    }
    return authority.maySubmitAs(submitter, userId)
        ? new JobOwner(userId, List.of())
        : refused(submitter, user.get(), SystemMessage.SUBMITTER_NOT_AUTHORIZED);
  }

  /** RACF tells about the user of the JOB statement, and who submitted the job. */
  private static JobOwner refused(
      SecurityEnvironment submitter, SecurityEnvironment user, SystemMessage reason) {
    return refused(
        submitter,
        AccessRefusal.heading(user),
        SystemMessage.ACCESS_REFUSED_SUBMITTER.with(submitter.userId()),
        reason.with());
  }

  private static JobOwner refused(SecurityEnvironment submitter, String... lines) {
    return new JobOwner(submitter.userId(), List.of(lines));
  }
}
