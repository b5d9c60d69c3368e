package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.Representation;
import io.lparjar.emulator.ftp.transfer.Outcome;
import java.util.Locale;

/**
 * {@code TYPE}: how characters are represented.
 *
 * <ol>
 *   <li>200 for A, A N, E, E N, I and L 8
 *   <li>501 for an unknown type, 504 for a format or byte size that is not offered
 * </ol>
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, TYpe subcommand"
 */
final class TypeCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    String[] words = argument.strip().toUpperCase(Locale.ROOT).split(" +", 2);
    String format = words.length > 1 ? words[1] : "";
    return new Outcome.Done(
        switch (words[0]) {
          case "A" -> text(session, Representation.Type.ASCII, format);
          case "E" -> text(session, Representation.Type.EBCDIC, format);
          case "I" ->
              set(
                  session,
                  Representation.Type.IMAGE,
                  Reply.of(ServerMessage.TYPE_IS, Representation.Type.IMAGE));
          case "L" -> local(session, format);
          default ->
              Reply.ofLines(
                  Reply.of(ServerMessage.UNKNOWN_TYPE, words[0]),
                  Reply.of(
                      ServerMessage.TYPE_REMAINS_AFTER_UNKNOWN, session.representation().type()));
        });
  }

  private static Reply text(FtpSession session, Representation.Type type, String format) {
    if (format.isEmpty() || format.equals("N")) {
      return set(session, type, Reply.of(ServerMessage.TYPE_IS, type));
    }
    return Reply.ofLines(
        Reply.of(ServerMessage.UNSUPPORTED_FORMAT, format),
        Reply.of(ServerMessage.TYPE_REMAINS, session.representation().type()));
  }

  private static Reply local(FtpSession session, String byteSize) {
    return byteSize.equals("8")
        ? set(session, Representation.Type.IMAGE, Reply.of(ServerMessage.TYPE_IS_LOCAL))
        : Reply.of(ServerMessage.BYTE_SIZE);
  }

  private static Reply set(FtpSession session, Representation.Type type, Reply reply) {
    session.representation(session.representation().with(type));
    return reply;
  }
}
