package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.config.Extension;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Outcome;
import java.util.Locale;

/**
 * {@code LANG}: chooses the language of replies, and with it UTF-8 on the control connection.
 *
 * <ol>
 *   <li>200 for English, the only language, also when none is named
 *   <li>504 for others, and without EXTENSIONS UTF8
 * </ol>
 *
 * @see "RFC 2640, internationalization of FTP, LANG command"
 */
final class LangCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    if (!session
        .services()
        .configuration()
        .get(ServerStatements.EXTENSIONS)
        .contains(Extension.UTF8)) {
      return new Outcome.Done(
          Reply.of(ServerMessage.PARAMETER_NOT_CONFIGURED, Verb.LANG, Extension.UTF8));
    }
    String tag = argument.strip();
    String language = tag.toUpperCase(Locale.ROOT);
    if (!language.isEmpty() && !language.equals("EN") && !language.startsWith("EN-")) {
      return new Outcome.Done(Reply.of(ServerMessage.PARAMETER_NOT_SUPPORTED, tag));
    }
    session.unicode(true);
    return new Outcome.Done(Reply.of(ServerMessage.LANGUAGE_SET));
  }
}
