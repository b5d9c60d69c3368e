package io.lparjar.emulator.console;

import static java.util.Map.entry;

import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.LogonRequest;
import io.lparjar.security.saf.LogonResult;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.Saf;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserId;
import java.util.Map;
import java.util.Set;

/**
 * Who may be at a console and which commands he may give: class OPERCMDS, where what no profile
 * covers is allowed. The operator is the user {@code CONSOLE}, as with LOGON(AUTO), and gets
 * universal access while there is no such user. Others need {@code MVS.MCSOPER.userid}. Resources
 * [documented], those of JES2 [recalled].
 *
 * @param saf asked
 * @param procedure that starts the FTP server
 * @param jobName of the FTP server
 * @param jes name of JES2
 * @see "z/OS MVS Planning: Operations, MVS commands, RACF access authorities, and resource names"
 */
record OperatorAuthority(Saf saf, String procedure, String jobName, String jes) {
  private static final UserId OPERATOR = new UserId("CONSOLE");
  private static final UserId SYSTEM_PROGRAMMER = new UserId("IBMUSER");

  /**
   * A resource, with {@code %F} for the server's procedure, {@code %S} for both its names, {@code
   * %J} for JES2.
   */
  private record Resource(String name, AccessLevel level) {}

  private static final Map<OperatorCommand, Resource> RESOURCES =
      Map.ofEntries(
          entry(OperatorCommand.DISPLAY_TIME, read("MVS.DISPLAY.TIME")),
          entry(OperatorCommand.DISPLAY_REQUESTS, read("MVS.DISPLAY.R")),
          entry(OperatorCommand.DISPLAY_IPL, read("MVS.DISPLAY.IPLINFO")),
          entry(OperatorCommand.DISPLAY_ACTIVITY, read("MVS.DISPLAY.JOB")),
          entry(OperatorCommand.DISPLAY_JOBS, read("MVS.DISPLAY.JOB")),
          entry(OperatorCommand.DISPLAY_SERIALIZATION, read("MVS.DISPLAY.GRS")),
          entry(OperatorCommand.DISPLAY_SMF, read("MVS.DISPLAY.SMF")),
          entry(OperatorCommand.SWITCH_SMF, update("MVS.SWITCH.SMF")),
          entry(OperatorCommand.DISPLAY_TCPIP, read("MVS.DISPLAY.TCPIP")),
          entry(OperatorCommand.STOP, update("MVS.STOP.STC.%S")),
          entry(OperatorCommand.START, update("MVS.START.STC.%F")),
          entry(OperatorCommand.SETPROG, update("MVS.SETPROG")),
          entry(OperatorCommand.MODIFY, update("MVS.MODIFY.STC.%S")),
          entry(OperatorCommand.REPLY, read("MVS.REPLY")),
          entry(OperatorCommand.DISPLAY_JOB, read("%J.DISPLAY.BAT")),
          entry(OperatorCommand.DISPLAY_JOB_QUEUE, read("%J.DISPLAY.JOBQ")),
          entry(OperatorCommand.DISPLAY_ACTIVE, read("%J.DISPLAY.JOB")),
          entry(OperatorCommand.DISPLAY_INITIATORS, read("%J.DISPLAY.INITIATOR")),
          entry(OperatorCommand.START_INITIATOR, update("%J.START.INITIATOR")),
          entry(OperatorCommand.DRAIN_INITIATOR, update("%J.STOP.INITIATOR")),
          entry(OperatorCommand.SET_INITIATOR, update("%J.MODIFY.INITIATOR")),
          entry(OperatorCommand.RELEASE_JOB, update("%J.MODIFYRELEASE.BAT")),
          entry(OperatorCommand.HOLD_JOB, update("%J.MODIFYHOLD.BAT")),
          entry(OperatorCommand.CHANGE_JOB, update("%J.MODIFY.BAT")),
          entry(OperatorCommand.RELEASE_OUTPUT, update("%J.RELEASE.BATOUT")),
          entry(OperatorCommand.CANCEL_JOB, update("%J.CANCEL.BAT")),
          entry(OperatorCommand.PURGE_JOB, update("%J.CANCEL.BAT")));

  private static Resource read(String name) {
    return new Resource(name, AccessLevel.READ);
  }

  private static Resource update(String name) {
    return new Resource(name, AccessLevel.UPDATE);
  }

  /** Whether SAF refuses a user a command. */
  boolean isDenied(SecurityEnvironment user, OperatorCommand command) {
    Resource resource = RESOURCES.get(command);
    return resource != null && isDenied(user, named(resource), resource.level());
  }

  private String named(Resource resource) {
    return resource
        .name()
        .replace("%F", procedure)
        .replace("%S", procedure + "." + jobName)
        .replace("%J", jes);
  }

  /** Identifies a user, and asks whether he may be at a console. */
  LogonResult logon(String userId, String password) {
    String application = OPERATOR.value();
    LogonResult result =
        saf.logon(new LogonRequest(userId, password, null, application, application));
    return result instanceof LogonResult.Accepted accepted
            && isDenied(
                accepted.environment(),
                "MVS.MCSOPER." + accepted.environment().userId(),
                AccessLevel.READ)
        ? new LogonResult.Refused(LogonResult.Reason.NOT_AUTHORIZED_TO_TERMINAL)
        : result;
  }

  /** Who is at the console of the system itself. */
  SecurityEnvironment operator() {
    return saf.environmentOf(OPERATOR)
        .orElseGet(() -> new SecurityEnvironment(OPERATOR, "", "", Set.of(), "/"));
  }

  /**
   * Under whose authority RACF commands are carried out: the system programmer's for the operator
   * while there is no such user, who may become him with TSO anyway.
   */
  SecurityEnvironment racfUser(SecurityEnvironment user) {
    return user.userId().equals(OPERATOR) && saf.environmentOf(OPERATOR).isEmpty()
        ? saf.environmentOf(SYSTEM_PROGRAMMER).orElse(user)
        : user;
  }

  private boolean isDenied(SecurityEnvironment user, String resource, AccessLevel wanted) {
    return saf.authorize(user, ResourceClass.OPERCMDS, resource, wanted) == SafDecision.DENY;
  }
}
