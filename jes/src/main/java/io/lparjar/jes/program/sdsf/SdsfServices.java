package io.lparjar.jes.program.sdsf;

import io.lparjar.jes.subsystem.JobControl;
import io.lparjar.jes.subsystem.JobEntrySubsystem;
import io.lparjar.jes.subsystem.OperatorCommands;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.Saf;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;

/**
 * What SDSF looks at and acts on.
 *
 * @param jes jobs and their output
 * @param control what is done to jobs
 * @param commands the console
 * @param saf who may use what of SDSF
 * @param systemName the system's name
 */
public record SdsfServices(
    JobEntrySubsystem jes,
    JobControl control,
    OperatorCommands commands,
    Saf saf,
    String systemName) {
  /** What a user is told who may not. [documented] */
  public static final String NOT_AUTHORIZED = "NOT AUTHORIZED FOR CMD";

  /**
   * Whether a user has READ to a resource of class SDSF, such as {@code ISFCMD.FILTER.OWNER}; where
   * SAF has no decision he may. [inferred]
   *
   * @see "z/OS SDSF User's Guide, protecting SDSF functions"
   */
  public boolean permits(SecurityEnvironment user, String resource) {
    return saf.authorize(user, ResourceClass.SDSF, resource, AccessLevel.READ) != SafDecision.DENY;
  }
}
