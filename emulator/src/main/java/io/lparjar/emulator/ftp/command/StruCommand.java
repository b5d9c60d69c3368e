package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.Representation.Structure;
import io.lparjar.emulator.ftp.transfer.Outcome;
import java.util.Locale;

/**
 * {@code STRU}: whether ends of records are marked.
 *
 * <ol>
 *   <li>250 for F and R
 *   <li>504 for P and all else
 * </ol>
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, STRuct subcommand"
 */
final class StruCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    String letter = argument.strip().toUpperCase(Locale.ROOT);
    return new Outcome.Done(
        switch (letter) {
          case "F" -> set(session, Structure.FILE);
          case "R" -> set(session, Structure.RECORD);
          case "P" ->
              Reply.ofLines(
                  Reply.of(ServerMessage.PAGE_STRUCTURE),
                  Reply.of(ServerMessage.STRUCTURE_REMAINS, session.representation().structure()));
          default -> Reply.of(ServerMessage.PARAMETER_NOT_SUPPORTED, letter);
        });
  }

  private static Reply set(FtpSession session, Structure structure) {
    session.representation(session.representation().with(structure));
    return Reply.of(ServerMessage.STRUCTURE_IS, structure);
  }
}
