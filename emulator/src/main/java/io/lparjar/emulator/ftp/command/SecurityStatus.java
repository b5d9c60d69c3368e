package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.config.Extension;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.TransportSecurity;
import java.util.List;

/** Lines of STAT about TLS. */
final class SecurityStatus {
  private SecurityStatus() {}

  /** Which text on TLS holds; no line without EXTENSIONS AUTH_TLS. */
  static List<String> level(FtpSession session) {
    return StatusLines.server(session, ServerStatements.EXTENSIONS).contains(Extension.AUTH_TLS)
        ? StatusLines.line(
            StatusMessage.TLS_LEVEL, StatusLines.server(session, ServerStatements.TLSRFCLEVEL))
        : List.of();
  }

  /** What the session has agreed. */
  static List<String> lines(FtpSession session) {
    TransportSecurity security = session.security();
    return StatusLines.lines(
        session,
        security.isAuthenticated()
            ? StatusMessage.AUTHENTICATION_TLS
            : StatusMessage.AUTHENTICATION,
        security.isControlPrivate()
            ? StatusMessage.CONTROL_PRIVATE
            : StatusMessage.CONTROL_PROTECTION,
        security.isDataPrivate() ? StatusMessage.DATA_PRIVATE : StatusMessage.DATA_PROTECTION);
  }
}
