package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.RestartMarker;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What may come between REST and the transfer that it is for. What would make its marker
 * meaningless is refused, with the 503 that exists for commands in a wrong order [its use
 * inferred]; the marker holds until the next transfer, whatever becomes of that.
 */
final class RestartSequence {
  private static final Set<Verb> REFUSED =
      Set.copyOf(EnumSet.of(Verb.APPE, Verb.MODE, Verb.STRU, Verb.TYPE));
  private static final Set<Verb> TRANSFERS =
      Set.copyOf(EnumSet.of(Verb.RETR, Verb.STOR, Verb.STOU));

  private RestartSequence() {}

  /** The reply that refuses {@code verb} now; empty when it may be carried out. */
  static Optional<Reply> refusal(FtpSession session, Verb verb) {
    if (session.restart().isEmpty()) {
      return Optional.empty();
    }
    if (verb == Verb.STOU) {
      session.forgetRestart();
      return Optional.of(Reply.of(ServerMessage.RESTART_OF_UNIQUE));
    }
    if (verb == Verb.STOR && !mayStore(session)) {
      session.forgetRestart();
      return Optional.of(
          Reply.of(ServerMessage.PARAMETER_NOT_CONFIGURED, verb, ServerStatements.RESTPUT.name()));
    }
    return REFUSED.contains(verb)
        ? Optional.of(Reply.of(ServerMessage.NOT_ALLOWED_AFTER, verb, Verb.REST))
        : Optional.empty();
  }

  /** RESTPUT is about markers of records only; that STOR is what tells is [inferred]. */
  private static boolean mayStore(FtpSession session) {
    return session.services().configuration().get(ServerStatements.RESTPUT)
        || session.restart().filter(RestartMarker::isOfBytes).isPresent();
  }

  /** {@code verb} was carried out. */
  static void after(FtpSession session, Verb verb) {
    if (TRANSFERS.contains(verb)) {
      session.forgetRestart();
    }
  }
}
