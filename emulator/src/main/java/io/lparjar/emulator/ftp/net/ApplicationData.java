package io.lparjar.emulator.ftp.net;

import io.lparjar.emulator.attls.CipherNames;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.TransportSecurity;
import io.lparjar.security.saf.UserId;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLSession;

/**
 * What a control connection tells NETSTAT about itself: user, protection and how it is protected.
 *
 * <pre>
 * EZAFTP0S C USER1     PF134X 1301
 * </pre>
 *
 * @see "z/OS Communications Server IP Programmer's Guide and Reference, FTP server application data
 *     format for the control connection"
 */
final class ApplicationData {
  private static final String CLEAR = "C";
  private static final String CLEAR_AGAIN = "L";
  private static final String PRIVATE = "P";
  private static final String BY_FTP = "F";
  private static final String BY_ATTLS = "T";

  /** In place of a number of two digits: there are more. */
  private static final String FOUR_DIGITS = "4X";

  private ApplicationData() {}

  /** The data of a session, without blanks at its end. [seen] */
  static String of(FtpSession session, ConnectionTls tls) {
    String user = session.userId().map(UserId::value).orElse("");
    return String.format(Locale.ROOT, "EZAFTP0S C %-9s %s", user, protection(session, tls))
        .stripTrailing();
  }

  private static String protection(FtpSession session, ConnectionTls tls) {
    TransportSecurity security = session.security();
    if (!security.isControlPrivate()) {
      return security.isControlCleared() ? CLEAR_AGAIN : CLEAR;
    }
    String method =
        session.services().configuration().get(ServerStatements.TLSMECHANISM) ? BY_FTP : BY_ATTLS;
    return PRIVATE + method + tls.agreed().map(ApplicationData::negotiated).orElse("");
  }

  private static String negotiated(SSLSession session) {
    Optional<String> number = CipherNames.numberOf(session.getCipherSuite());
    return level(session.getProtocol())
        + number.map(ApplicationData::twoDigits).orElse("  ")
        + number.map(four -> " " + four).orElse("");
  }

  private static String twoDigits(String number) {
    return number.startsWith("00") ? number.substring(2) : FOUR_DIGITS;
  }

  /** The level in two characters; of TLS 1.3 [inferred]. */
  private static String level(String protocol) {
    return switch (protocol) {
      case "TLSv1.3" -> "13";
      case "TLSv1.2" -> "12";
      case "TLSv1.1" -> "11";
      case "TLSv1" -> "T1";
      default -> "  ";
    };
  }
}
