package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.DoubleByteSet;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.Representation.Mode;
import io.lparjar.emulator.ftp.session.ShiftMarks;
import io.lparjar.emulator.ftp.session.TextCode;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * The forms of TYPE that name a character set.
 *
 * <pre>
 * B [1|2|5|6|7|8|9] [S [A|E|S]] [N]     double-byte; B alone is B 1
 * B 3|4 [A|R] [N]
 * U 2 [B|L]                             UCS-2, high or low byte first
 * </pre>
 *
 * <p>Only the texts of the refusals and of {@code N} are [seen].
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, TYpe subcommand"
 */
final class TextType {
  private TextType() {}

  /**
   * Sets the type.
   *
   * @param letter B or U
   * @param operands what stands behind it, upper case
   */
  static Reply set(FtpSession session, String letter, String operands) {
    return letter.equals("U") ? ucs2(session, operands) : doubleByte(session, operands);
  }

  private static Reply ucs2(FtpSession session, String operands) {
    ByteOrder order =
        switch (operands) {
          case "2", "2 B" -> ByteOrder.BIG_ENDIAN;
          case "2 L" -> ByteOrder.LITTLE_ENDIAN;
          default -> null;
        };
    if (order == null) {
      return Reply.ofLines(
          Reply.of(ServerMessage.ONLY_UCS2),
          Reply.of(ServerMessage.TYPE_REMAINS, session.representation().typeText()));
    }
    TextCode code = new TextCode.Ucs2(order);
    session.representation(session.representation().with(code));
    return Reply.of(ServerMessage.TYPE_IS, code);
  }

  private static Reply doubleByte(FtpSession session, String operands) {
    String[] words = operands.split(" +");
    int options = words[0].matches("[0-9]+") ? 1 : 0;
    Optional<DoubleByteSet> set = DoubleByteSet.of(options == 1 ? words[0] : "1");
    if (set.isEmpty()) {
      return Reply.of(ServerMessage.TYPE_INVALID);
    }
    String form = String.join(" ", words).substring(options == 1 ? words[0].length() : 0).strip();
    boolean pure = form.equals("N") || form.endsWith(" N");
    String option = pure ? form.substring(0, form.length() - 1).strip() : form;
    Optional<ShiftMarks> marks = set.get().hasEscapeSequences() ? escapes(option) : marks(option);
    if (marks.isEmpty()) {
      return Reply.of(ServerMessage.KANJI_TYPE_INVALID);
    }
    if (session.representation().mode() == Mode.BLOCK) {
      return Reply.of(ServerMessage.BLOCK_MODE_OF_TYPE_B);
    }
    if (session.representation().mode() == Mode.COMPRESSED) {
      return Reply.of(ServerMessage.COMPRESS_MODE_OF_TYPE_B);
    }
    TextCode code = new TextCode.DoubleByte(set.get(), marks.get(), pure);
    session.representation(session.representation().with(code));
    Reply type = Reply.of(ServerMessage.TYPE_IS, code);
    return pure ? Reply.ofLines(type, Reply.of(ServerMessage.PURE_DBCS)) : type;
  }

  private static Optional<ShiftMarks> escapes(String option) {
    return option.isEmpty() || option.equals("A") || option.equals("R")
        ? Optional.of(ShiftMarks.NONE)
        : Optional.empty();
  }

  private static Optional<ShiftMarks> marks(String option) {
    return switch (option) {
      case "" -> Optional.of(ShiftMarks.NONE);
      case "S", "S A" -> Optional.of(ShiftMarks.ASCII);
      case "S E" -> Optional.of(ShiftMarks.EBCDIC);
      case "S S" -> Optional.of(ShiftMarks.SPACE);
      default -> Optional.empty();
    };
  }
}
