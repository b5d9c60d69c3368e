package io.lparjar.emulator.console;

import static java.util.Map.entry;

import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.Saf;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserId;
import java.util.Map;
import java.util.Set;

/**
 * Whether the operator may give a command: class OPERCMDS, where what no profile covers is allowed.
 * The operator is the user {@code CONSOLE}, as with LOGON(AUTO), and gets universal access while
 * there is no such user. Resources [documented], those of JES2 [recalled].
 *
 * @param saf asked
 * @see "z/OS MVS Planning: Operations, MVS commands, RACF access authorities, and resource names"
 */
record OperatorAuthority(Saf saf) {
  private static final UserId OPERATOR = new UserId("CONSOLE");
  private static final String SERVER = ".STC.FTPD.FTPD1";

  private record Resource(String name, AccessLevel level) {}

  private static final Map<OperatorCommand, Resource> RESOURCES =
      Map.ofEntries(
          entry(OperatorCommand.DISPLAY_TIME, display("TIME")),
          entry(OperatorCommand.DISPLAY_REQUESTS, display("R")),
          entry(OperatorCommand.DISPLAY_IPL, display("IPLINFO")),
          entry(OperatorCommand.DISPLAY_ACTIVITY, display("JOB")),
          entry(OperatorCommand.DISPLAY_JOBS, display("JOB")),
          entry(OperatorCommand.DISPLAY_SERIALIZATION, display("GRS")),
          entry(OperatorCommand.DISPLAY_TCPIP, display("TCPIP")),
          entry(OperatorCommand.STOP, update("MVS.STOP" + SERVER)),
          entry(OperatorCommand.MODIFY, update("MVS.MODIFY" + SERVER)),
          entry(OperatorCommand.DISPLAY_JOB, new Resource("JES2.DISPLAY.BATCH", AccessLevel.READ)),
          entry(OperatorCommand.RELEASE_JOB, update("JES2.MODIFYRELEASE.BATCH")),
          entry(OperatorCommand.HOLD_JOB, update("JES2.MODIFYHOLD.BATCH")),
          entry(OperatorCommand.CANCEL_JOB, update("JES2.CANCEL.BATCH")),
          entry(OperatorCommand.PURGE_JOB, update("JES2.STOP.BATCH")));

  private static Resource display(String what) {
    return new Resource("MVS.DISPLAY." + what, AccessLevel.READ);
  }

  private static Resource update(String name) {
    return new Resource(name, AccessLevel.UPDATE);
  }

  /** Whether SAF refuses the operator a command. */
  boolean isDenied(OperatorCommand command) {
    Resource resource = RESOURCES.get(command);
    return resource != null
        && saf.authorize(operator(), ResourceClass.OPERCMDS, resource.name(), resource.level())
            == SafDecision.DENY;
  }

  private SecurityEnvironment operator() {
    return saf.environmentOf(OPERATOR)
        .orElseGet(() -> new SecurityEnvironment(OPERATOR, "", "", Set.of(), "/"));
  }
}
