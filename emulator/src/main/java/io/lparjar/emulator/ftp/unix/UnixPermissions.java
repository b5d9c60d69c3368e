package io.lparjar.emulator.ftp.unix;

import io.lparjar.datasets.unix.UnixFile;
import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.datasets.unix.UnixFileException.Reason;
import io.lparjar.datasets.unix.UnixFiles;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.UnixAuthority;
import io.lparjar.emulator.ftp.site.SiteMessage;
import io.lparjar.security.saf.SecurityEnvironment;
import java.util.Optional;

/**
 * SITE CHMOD: permission bits of a file, octal or as {@code go+rx}.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, SITE subcommand"
 */
public final class UnixPermissions {
  private static final int PERMISSIONS = 0777;

  private UnixPermissions() {}

  /**
   * Sets them.
   *
   * @param operand mode and file name, a well-formed mode
   * @return the line in front of the last of the reply, without code, when that cannot be done
   */
  public static Optional<String> change(FtpSession session, String operand) {
    int blank = operand.indexOf(' ');
    String name = operand.substring(blank).strip();
    if (!session.isUnixPath(name)) {
      return note(Reply.of(SiteMessage.CHMOD_NOT_UNIX_FILE, name));
    }
    SecurityEnvironment user = session.requester().user();
    if (UnixAuthority.isDenied(session.services(), user)) {
      return note(Reply.of(UnixMessage.CHMOD_FAILED, Reason.PERMISSION_DENIED.message()));
    }
    UnixFiles files = session.unixFiles();
    try {
      UnixPath path = session.unixPath(name);
      UnixFile file =
          files
              .find(user, path)
              .orElseThrow(() -> new UnixFileException(Reason.NOT_FOUND, path.toString()));
      files.changeMode(user, path, mode(operand.substring(0, blank), file.mode()));
      return Optional.empty();
    } catch (UnixFileException error) {
      String text = error.reason().messageWithReasonCode();
      return note(
          error.reason() == Reason.NOT_PERMITTED
              ? Reply.of(UnixMessage.CHMOD_FAILED, text)
              : Reply.of(UnixMessage.CHMOD_NO_ACCESS, name, text));
    }
  }

  private static Optional<String> note(Reply reply) {
    return Optional.of(reply.lastLine());
  }

  /** The mode that {@code text} makes of {@code present}. */
  static int mode(String text, int present) {
    if (Character.isDigit(text.charAt(0))) {
      return (present & ~PERMISSIONS) | Integer.parseInt(text, 8);
    }
    int at = 0;
    int who = 0;
    while ("ugoa".indexOf(text.charAt(at)) >= 0) {
      who |= whose(text.charAt(at++));
    }
    int wanted = 0;
    for (int i = at + 1; i < text.length(); i++) {
      wanted |= permission(text.charAt(i));
    }
    int affected = who == 0 ? PERMISSIONS : who;
    return switch (text.charAt(at)) {
      case '+' -> present | (wanted & affected);
      case '-' -> present & ~(wanted & affected);
      default -> (present & ~affected) | (wanted & affected);
    };
  }

  private static int whose(char letter) {
    return switch (letter) {
      case 'u' -> 0700;
      case 'g' -> 0070;
      case 'o' -> 0007;
      default -> PERMISSIONS;
    };
  }

  private static int permission(char letter) {
    return switch (letter) {
      case 'r' -> 0444;
      case 'w' -> 0222;
      default -> 0111;
    };
  }
}
