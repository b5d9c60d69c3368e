package io.lparjar.emulator.ftp.session;

import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.security.saf.UserId;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What a percent sign and a letter stand for in banners and messages. {@code %E} is [documented],
 * the others are [recalled]:
 *
 * <pre>
 * %T  local time        %C  working directory   %E  ADMINEMAILADDRESS
 * %R  client's address  %L  server's host name  %U  user   %%  percent sign
 * </pre>
 *
 * Any other percent sign stands for itself.
 */
final class MessageWords {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss yyyy", Locale.ENGLISH);

  private MessageWords() {}

  static String fill(FtpSession session, String line) {
    if (line.indexOf('%') < 0) {
      return line;
    }
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char character = line.charAt(i);
      if (character != '%' || i + 1 == line.length()) {
        filled.append(character);
      } else {
        filled.append(value(session, line.charAt(++i)));
      }
    }
    return filled.toString();
  }

  private static String value(FtpSession session, char letter) {
    FtpServices services = session.services();
    return switch (letter) {
      case 'T' -> TIME.format(LocalDateTime.now(services.clock()));
      case 'C' -> session.workingDirectory().prefix();
      case 'E' -> services.configuration().get(ServerStatements.ADMINEMAILADDRESS);
      case 'R' -> AddressText.of(session.connection().client().getAddress());
      case 'L' -> services.identity().hostName();
      case 'U' -> session.userId().map(UserId::value).orElse("");
      case '%' -> "%";
      default -> "%" + letter;
    };
  }
}
