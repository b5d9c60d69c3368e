package io.lparjar.emulator.ftp.command;

import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.allocation.Pause;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.transfer.Outcome;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tries a transfer again each minute, as often as DSWAITTIME says, while somebody else holds its
 * data set. The client is told who, each minute, unless REPLYSECURITYLEVEL keeps that back, and
 * each DSWAITTIMEREPLY seconds that it goes on. [documented]
 *
 * <pre>
 * 125-FTP Server unable to obtain SHARED use of A.B which is held by: 0035 USER2 EXCL on SYSDSN
 * 125-Data set access will be retried in 1 minute intervals - 2 attempts remaining
 * 125 Sending data set A.B
 * </pre>
 *
 * <p>When it is given up, a line ends the 125 reply before the failure is told [inferred]: clients
 * wait for one. The wait ends within a second when the client has sent ABOR [inferred] or has gone,
 * or the server stops.
 *
 * @see "z/OS Communications Server IP Configuration Reference, DSWAITTIME statement"
 */
final class DataSetWait {
  private static final int MINUTE = 60;
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Set<Verb> TRANSFERS = EnumSet.of(Verb.RETR, Verb.STOR, Verb.APPE);

  private final Pause pause;

  DataSetWait(Pause pause) {
    this.pause = pause;
  }

  /** The command, carried out again while its data set is in use; {@code early} takes 125 lines. */
  FtpCommand around(FtpCommand command, Verb verb, Consumer<Reply> early) {
    return TRANSFERS.contains(verb)
        ? (session, argument) -> execute(command, session, verb, argument, early)
        : command;
  }

  private Outcome execute(
      FtpCommand command, FtpSession session, Verb verb, String argument, Consumer<Reply> early) {
    boolean told = false;
    boolean begun = false;
    int remaining = session.settings().get(SiteParameters.DSWAITTIME);
    try {
      while (true) {
        try {
          Outcome outcome = command.execute(session, argument);
          begun = outcome instanceof Outcome.Transmit;
          return outcome;
        } catch (DataSetException error) {
          if (remaining == 0 || !isInUse(error)) {
            throw error;
          }
          told = true;
          Reply going = Reply.of(ServerMessage.WAIT_REMAINING, remaining).open();
          if (!await(session, begun(session, verb, error, going), going, early)) {
            throw error;
          }
          remaining--;
        }
      }
    } finally {
      if (told && !begun) {
        early.accept(Reply.of(ServerMessage.WAIT_OVER));
      }
    }
  }

  /**
   * Waits a minute; gives whether to try again.
   *
   * @param begun what is told at once
   * @param going what is told later
   */
  private boolean await(FtpSession session, Reply begun, Reply going, Consumer<Reply> early) {
    int interval = session.services().configuration().get(ServerStatements.DSWAITTIMEREPLY);
    try {
      for (int waited = 0; waited < MINUTE; waited++) {
        if (waited % interval == 0) {
          early.accept(waited == 0 ? begun : going);
        }
        pause.await(SECOND);
        if (session.isServerStopping() || session.hasEnded() || session.isAbortWanted()) {
          return false;
        }
      }
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Reply begun(FtpSession session, Verb verb, DataSetException error, Reply going) {
    if (session.services().configuration().get(ServerStatements.REPLYSECURITYLEVEL) != 0) {
      return going;
    }
    Reply inUse =
        Reply.of(
            ServerMessage.WAITING_FOR_HOLDER,
            verb == Verb.RETR ? "SHARED" : "EXCLUSIVE",
            error.dataSet(),
            error.holder().orElse("UNKNOWN"));
    return Reply.ofLines(inUse, going).open();
  }

  private static boolean isInUse(DataSetException error) {
    return error.reason() == Reason.IN_USE || error.reason() == Reason.MEMBER_IN_USE;
  }
}
