package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.config.Extension;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Outcome;
import java.util.Locale;

/**
 * {@code OPTS}: options of a command.
 *
 * <ol>
 *   <li>200 for {@code UTF8} with {@code ON} or {@code OFF}, ON when neither is said, where
 *       EXTENSIONS UTF8 is configured
 *   <li>501, since no other command has options
 * </ol>
 *
 * @see "RFC 2389, feature negotiation for FTP, OPTS command"
 */
final class OptsCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    String[] words = argument.strip().toUpperCase(Locale.ROOT).split(" +", 2);
    String option = words.length > 1 ? words[1] : "ON";
    boolean unicode =
        words[0].equals(Extension.UTF8.name())
            && (option.equals("ON") || option.equals("OFF"))
            && session
                .services()
                .configuration()
                .get(ServerStatements.EXTENSIONS)
                .contains(Extension.UTF8);
    if (!unicode) {
      return new Outcome.Done(Reply.of(ServerMessage.NO_OPTIONS, words[0]));
    }
    session.unicode(option.equals("ON"));
    return new Outcome.Done(Reply.of(ServerMessage.OPTIONS_ACCEPTED, words[0]));
  }
}
