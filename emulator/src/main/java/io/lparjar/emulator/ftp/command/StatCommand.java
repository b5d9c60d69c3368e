package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * {@code STAT} and {@code XSTA}: shows the state of the session.
 *
 * <ol>
 *   <li>211 lines of everything, or behind {@code (} of one option
 *   <li>211 in one line, when there is no such option
 *   <li>504, when a file was named
 * </ol>
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, STAtus subcommand"
 */
final class StatCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    String wanted = argument.strip();
    if (wanted.isEmpty()) {
      return status(StatusReport.all(session));
    }
    if (!wanted.startsWith("(")) {
      return new Outcome.Done(Reply.of(StatusMessage.FILE_NOT_IMPLEMENTED));
    }
    String option = wanted.substring(1).strip();
    Optional<List<String>> lines = StatusReport.option(session, option);
    return lines.isPresent()
        ? status(lines.get())
        : new Outcome.Done(Reply.of(StatusMessage.OPTION_UNDEFINED, option));
  }

  private static Outcome status(List<String> lines) {
    return new Outcome.Done(Reply.of(StatusMessage.END_OF_STATUS).after(lines));
  }
}
