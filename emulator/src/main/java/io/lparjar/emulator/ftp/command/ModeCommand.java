package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.Representation.Mode;
import io.lparjar.emulator.ftp.session.TextCode;
import io.lparjar.emulator.ftp.transfer.Outcome;
import java.util.Locale;

/**
 * {@code MODE}: how data is framed.
 *
 * <ol>
 *   <li>200 for S, B and C
 *   <li>504 for all else, and for B and C with a double-byte type
 * </ol>
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, MOde subcommand"
 */
final class ModeCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    String letter = argument.strip().toUpperCase(Locale.ROOT);
    boolean doubleByte = session.representation().textCode() instanceof TextCode.DoubleByte;
    return new Outcome.Done(
        switch (letter) {
          case "S" -> set(session, Mode.STREAM, ServerMessage.MODE_IS_STREAM);
          case "B" ->
              doubleByte
                  ? Reply.of(ServerMessage.BLOCK_MODE_OF_TYPE_B)
                  : set(session, Mode.BLOCK, ServerMessage.MODE_IS_BLOCK);
          case "C" ->
              doubleByte
                  ? Reply.of(ServerMessage.COMPRESS_MODE_OF_TYPE_B)
                  : set(session, Mode.COMPRESSED, ServerMessage.MODE_IS_COMPRESSED);
          default -> Reply.of(ServerMessage.PARAMETER_NOT_SUPPORTED, letter);
        });
  }

  private static Reply set(FtpSession session, Mode mode, ServerMessage reply) {
    session.representation(session.representation().with(mode));
    return Reply.of(reply);
  }
}
