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
 *   <li>200 for A, A N, E, E N, I, L 8, F 1, B 1 to B 9 with their options, and U 2
 *   <li>501 for an unknown type, 504 for a format, byte size or character set that is not offered
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
          case "B", "U" -> TextType.set(session, words[0], format);
          case "F" -> kanji(session, format);
          default ->
              Reply.ofLines(
                  Reply.of(ServerMessage.UNKNOWN_TYPE, words[0]),
                  Reply.of(
                      ServerMessage.TYPE_REMAINS_AFTER_UNKNOWN,
                      session.representation().typeText()));
        });
  }

  private static Reply text(FtpSession session, Representation.Type type, String format) {
    if (format.isEmpty() || format.equals("N")) {
      return set(session, type, Reply.of(ServerMessage.TYPE_IS, type));
    }
    return Reply.ofLines(
        Reply.of(ServerMessage.UNSUPPORTED_FORMAT, format),
        Reply.of(ServerMessage.TYPE_REMAINS, session.representation().typeText()));
  }

  private static Reply local(FtpSession session, String byteSize) {
    return byteSize.equals("8")
        ? set(session, Representation.Type.IMAGE, Reply.of(ServerMessage.TYPE_IS_LOCAL))
        : Reply.of(ServerMessage.BYTE_SIZE);
  }

  /** IBM Kanji, which is sent as it is. */
  private static Reply kanji(FtpSession session, String number) {
    return number.isEmpty() || number.equals("1")
        ? set(
            session,
            Representation.Type.EBCDIC,
            Reply.of(ServerMessage.TYPE_IS, Representation.Type.EBCDIC))
        : Reply.of(ServerMessage.KANJI_TYPE_INVALID);
  }

  private static Reply set(FtpSession session, Representation.Type type, Reply reply) {
    session.representation(session.representation().with(type));
    return reply;
  }
}
