package io.lparjar.jes.execution;

import io.lparjar.jes.spool.SpoolDataSet;
import io.lparjar.jes.store.StoredJob;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.PortOfEntry;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.Saf;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserId;

/**
 * Who may do what to jobs. The owner may do everything; others need a profile that permits it, but
 * anybody may submit what no profile forbids.
 *
 * @see "z/OS JES2 Initialization and Tuning Guide, providing security for JES2"
 */
final class JobAuthority {
  private final Saf saf;
  private final String node;

  JobAuthority(Saf saf, String node) {
    this.saf = saf;
    this.node = node;
  }

  /** JESJOBS {@code SUBMIT.node.jobname.userid}. */
  boolean maySubmit(SecurityEnvironment submitter, String jobName, UserId owner) {
    return saf.authorize(
            submitter, ResourceClass.JESJOBS, submitResource(jobName, owner), AccessLevel.READ)
        != SafDecision.DENY;
  }

  /** JESINPUT: where jobs come from. */
  boolean mayEnter(SecurityEnvironment submitter) {
    PortOfEntry port = JobOwner.PORT_OF_ENTRY;
    return saf.authorize(submitter, port.resourceClass(), port.name(), AccessLevel.READ)
        != SafDecision.DENY;
  }

  /** The resource that {@link #maySubmit} asks about. */
  String submitResource(String jobName, UserId owner) {
    return "SUBMIT." + node + "." + jobName + "." + owner;
  }

  /** SURROGAT {@code userid.SUBMIT}: jobs with {@code USER=} and no password. */
  boolean maySubmitAs(SecurityEnvironment submitter, UserId owner) {
    return submitter.userId().equals(owner)
        || permits(submitter, ResourceClass.SURROGAT, owner + ".SUBMIT", AccessLevel.READ);
  }

  /** JESSPOOL {@code node.userid.jobname.jobid}. */
  boolean maySee(SecurityEnvironment user, StoredJob job) {
    return user.userId().equals(job.owner())
        || permits(user, ResourceClass.JESSPOOL, resourceOf(job), AccessLevel.READ);
  }

  /** JESSPOOL {@code node.userid.jobname.jobid.Dnumber.name}. */
  boolean mayRead(SecurityEnvironment user, SpoolDataSet dataSet) {
    int end = dataSet.name().indexOf('.');
    return user.userId().value().equals(dataSet.name().substring(0, end))
        || permits(user, ResourceClass.JESSPOOL, node + "." + dataSet.name(), AccessLevel.READ);
  }

  /** ALTER to the job's JESSPOOL resource or to JESJOBS {@code CANCEL.node.userid.jobname}. */
  boolean mayPurge(SecurityEnvironment user, StoredJob job) {
    return user.userId().equals(job.owner())
        || permits(user, ResourceClass.JESSPOOL, resourceOf(job), AccessLevel.ALTER)
        || permits(
            user,
            ResourceClass.JESJOBS,
            "CANCEL." + node + "." + job.owner() + "." + job.name(),
            AccessLevel.ALTER);
  }

  private String resourceOf(StoredJob job) {
    return node + "." + job.owner() + "." + job.name() + "." + job.id();
  }

  private boolean permits(
      SecurityEnvironment user, ResourceClass resourceClass, String resource, AccessLevel wanted) {
    return saf.authorize(user, resourceClass, resource, wanted) == SafDecision.PERMIT;
  }
}
