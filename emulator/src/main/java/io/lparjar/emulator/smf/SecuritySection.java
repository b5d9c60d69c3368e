package io.lparjar.emulator.smf;

import io.lparjar.datasets.smf.SmfSection;
import io.lparjar.emulator.attls.CipherNames;
import io.lparjar.emulator.ftp.config.ClientAuthentication;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.TransportSecurity;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLSession;

/**
 * How a session was protected. Of the cipher, its number in TLS and as much of its name as there is
 * room for are told. [inferred]
 */
final class SecuritySection {
  /** The method is not known yet. */
  static final String UNKNOWN_LOGIN = "U";

  private static final String NONE = "N";
  private static final String CLEAR = "C";
  private static final String PRIVATE = "P";
  private static final String SHORT_NUMBER = "00";

  private SecuritySection() {}

  /** Of a session of the server. */
  static SmfSection of(FtpSession session, String login) {
    TransportSecurity security = session.security();
    if (!security.isAuthenticated()) {
      return section(NONE, NONE, NONE, login, Optional.empty());
    }
    boolean byServer = session.services().configuration().get(ServerStatements.TLSMECHANISM);
    return section(
        byServer ? "T" : "A",
        security.isControlPrivate() ? PRIVATE : CLEAR,
        security.isDataPrivate() ? PRIVATE : CLEAR,
        login,
        session.connection().tls().agreed());
  }

  /**
   * Of a session of the client.
   *
   * @param active whether TLS protects it
   * @param dataPrivate whether that is so of data connections
   */
  static SmfSection ofClient(boolean active, boolean dataPrivate) {
    return active
        ? section("T", PRIVATE, dataPrivate ? PRIVATE : CLEAR, UNKNOWN_LOGIN, Optional.empty())
        : section(NONE, NONE, NONE, UNKNOWN_LOGIN, Optional.empty());
  }

  /** How the user of a session was identified: P by password, C by certificate. */
  static String login(FtpSession session) {
    ServerConfiguration configuration = session.services().configuration();
    boolean certificate =
        session.security().isAuthenticated()
            && configuration.get(ServerStatements.SECURE_LOGIN) == ClientAuthentication.VERIFY_USER
            && !configuration.get(ServerStatements.SECURE_PASSWORD);
    return certificate ? "C" : "P";
  }

  private static SmfSection section(
      String mechanism, String control, String data, String login, Optional<SSLSession> agreed) {
    String cipher = agreed.map(SSLSession::getCipherSuite).orElse("");
    String number = CipherNames.numberOf(cipher).orElse("");
    return new SmfSection(SecurityFields.LENGTH)
        .text(SecurityFields.MECHANISM, mechanism)
        .text(SecurityFields.CONTROL_PROTECTION, control)
        .text(SecurityFields.DATA_PROTECTION, data)
        .text(SecurityFields.LOGIN, login)
        .text(
            SecurityFields.PROTOCOL,
            agreed.map(SSLSession::getProtocol).orElse("").toUpperCase(Locale.ROOT))
        .text(SecurityFields.CIPHER_SPECIFICATION, cipher)
        .text(
            SecurityFields.CIPHER,
            number.startsWith(SHORT_NUMBER) ? number.substring(SHORT_NUMBER.length()) : "")
        .text(SecurityFields.CIPHER_OF_FOUR, number);
  }
}
