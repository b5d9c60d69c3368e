package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.config.TlsRfcLevel;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Outcome;

/**
 * {@code CCC}: takes the control connection back to clear; data connections stay as they are.
 *
 * <p>AT-TLS cannot end without telling the other side: with CCCNONOTIFY and TLSMECHANISM ATTLS the
 * session fails, since the client goes on in clear and the server does not. [seen that it fails,
 * inferred how]
 *
 * <ol>
 *   <li>200, and TLS ends
 *   <li>503 without TLS
 *   <li>534 on the implicit port, at level DRAFT, or when SECURE_CTRLCONN asks for protection
 * </ol>
 *
 * @see "z/OS Communications Server IP Configuration Reference, TLSRFCLEVEL statement"
 */
final class CccCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    if (!session.security().isControlPrivate()) {
      return new Outcome.Done(Reply.of(ServerMessage.AUTHENTICATION_NEEDED));
    }
    if (session.connection().tls().isImplicit()) {
      return new Outcome.Done(Reply.of(ServerMessage.CCC_ON_TLS_PORT));
    }
    ServerConfiguration configuration = session.services().configuration();
    TlsRfcLevel level = configuration.get(ServerStatements.TLSRFCLEVEL);
    if (level == TlsRfcLevel.DRAFT
        || configuration.get(ServerStatements.SECURE_CTRLCONN).isMandatory()) {
      return new Outcome.Done(Reply.of(ServerMessage.CCC_NOT_SUPPORTED));
    }
    if (level == TlsRfcLevel.CCCNONOTIFY && !configuration.get(ServerStatements.TLSMECHANISM)) {
      return new Outcome.Done(Reply.of(ServerMessage.CCC_OK));
    }
    session.security().controlCleared();
    return new Outcome.EndTls(Reply.of(ServerMessage.CCC_OK), level == TlsRfcLevel.RFC4217);
  }
}
