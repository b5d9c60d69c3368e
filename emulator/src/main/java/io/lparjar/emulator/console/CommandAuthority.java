package io.lparjar.emulator.console;

import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.LogonRequest;
import io.lparjar.security.saf.LogonResult;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.Saf;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;

/**
 * Who may be at a console of his own and what he may do there, by class OPERCMDS. Where no profile
 * decides, he may.
 *
 * <p>Resources: {@code MVS.MCSOPER.userid} to be there; {@code MVS.STOP.STC.FTPD.FTPD1} and {@code
 * MVS.MODIFY.STC.FTPD.FTPD1} [documented]; {@code MVS.DISPLAY.word}, {@code MVS.REPLY} and those of
 * JES2, {@code JES2.DISPLAY.JOB} and the like [recalled].
 *
 * @see "z/OS MVS Planning: Operations, MVS commands, RACF access authorities, and resource names"
 */
final class CommandAuthority {
  private static final String APPLICATION = "CONSOLE";

  private CommandAuthority() {}

  /** Identifies a user, and asks whether he may be at a console. */
  static LogonResult logon(Saf saf, String userId, String password) {
    LogonResult result =
        saf.logon(new LogonRequest(userId, password, null, APPLICATION, APPLICATION));
    return result instanceof LogonResult.Accepted accepted
            && !permits(
                saf,
                accepted.environment(),
                "MVS.MCSOPER." + accepted.environment().userId(),
                AccessLevel.READ)
        ? new LogonResult.Refused(LogonResult.Reason.NOT_AUTHORIZED_TO_TERMINAL)
        : result;
  }

  /** Whether a user may give a command. */
  static boolean permits(Saf saf, SecurityEnvironment user, CommandInput input) {
    return switch (input.verb()) {
      case "D", "DISPLAY" -> permits(saf, user, "MVS.DISPLAY." + input.word(), AccessLevel.READ);
      case "P", "STOP" -> permits(saf, user, "MVS.STOP.STC.FTPD.FTPD1", AccessLevel.UPDATE);
      case "F", "MODIFY" -> permits(saf, user, "MVS.MODIFY.STC.FTPD.FTPD1", AccessLevel.UPDATE);
      case "R", "REPLY" -> permits(saf, user, "MVS.REPLY", AccessLevel.READ);
      case "$D" -> permits(saf, user, "JES2.DISPLAY.JOB", AccessLevel.READ);
      case "$C", "$P" -> permits(saf, user, "JES2.CANCEL.BAT", AccessLevel.UPDATE);
      case "$A", "$H", "$O", "$T" -> permits(saf, user, "JES2.MODIFY.BAT", AccessLevel.UPDATE);
      default -> true;
    };
  }

  private static boolean permits(
      Saf saf, SecurityEnvironment user, String resource, AccessLevel wanted) {
    return saf.authorize(user, ResourceClass.OPERCMDS, resource, wanted) != SafDecision.DENY;
  }
}
