package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.Representation.Mode;
import io.lparjar.emulator.ftp.session.TextCode;
import io.lparjar.emulator.ftp.transfer.Outcome;
import java.util.Locale;

/**
 * {@code MODE}: 200 for S; 504 for B and C, which this server does not offer, and for all else.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, MOde subcommand"
 */
final class ModeCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    String letter = argument.strip().toUpperCase(Locale.ROOT);
    return new Outcome.Done(
        switch (letter) {
          case "S" -> {
            session.representation(session.representation().with(Mode.STREAM));
            yield Reply.of(ServerMessage.MODE_IS_STREAM);
          }
          case "B", "C" ->
              session.representation().textCode() instanceof TextCode.DoubleByte
                  ? Reply.of(
                      letter.equals("B")
                          ? ServerMessage.BLOCK_MODE_OF_TYPE_B
                          : ServerMessage.COMPRESS_MODE_OF_TYPE_B)
                  : Reply.of(ServerMessage.PARAMETER_NOT_CONFIGURED, Verb.MODE, letter);
          default -> Reply.of(ServerMessage.PARAMETER_NOT_SUPPORTED, letter);
        });
  }
}
