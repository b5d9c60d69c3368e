package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.config.ServerStatement;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.config.Traces;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.site.SiteMessage;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SafDecision;
import java.util.Optional;

/**
 * SITE DEBUG and SITE DUMP: the traces of a session, for users to whom DEBUGONSITE or DUMPONSITE
 * and a profile in class SERVAUTH give them.
 *
 * @see "z/OS Communications Server IP Configuration Reference, DEBUGONSITE statement"
 */
final class TraceControl {
  private TraceControl() {}

  /** Changes or shows the general traces; the line in front of the last of the reply. */
  static String debug(FtpSession session, String options) {
    if (!options.equals("?")) {
      Optional<Traces> wanted = Traces.parse(withoutParentheses(options));
      if (wanted.isEmpty() || !mayTrace(session, ServerStatements.DEBUGONSITE, "SITE.DEBUG")) {
        return Reply.of(SiteMessage.DEBUG_REFUSED).lastLine();
      }
      session.traces(wanted.get());
    }
    return Reply.of(SiteMessage.ACTIVE_TRACES, session.traces()).lastLine();
  }

  /** Shows that there are no extended traces; whoever may ask for some gets none. */
  static String dump(FtpSession session, String options) {
    boolean answered =
        options.equals("?") || mayTrace(session, ServerStatements.DUMPONSITE, "SITE.DUMP");
    return Reply.of(answered ? SiteMessage.NO_DUMPS : SiteMessage.DUMP_REFUSED).lastLine();
  }

  private static String withoutParentheses(String options) {
    return options.startsWith("(") && options.endsWith(")")
        ? options.substring(1, options.length() - 1)
        : options;
  }

  private static boolean mayTrace(
      FtpSession session, ServerStatement<Boolean> statement, String what) {
    return session.isLoggedIn()
        && session.services().configuration().get(statement)
        && session
                .services()
                .saf()
                .authorize(
                    session.requester().user(),
                    ResourceClass.SERVAUTH,
                    session.services().identity().resource(what),
                    AccessLevel.READ)
            == SafDecision.PERMIT;
  }
}
