package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.DataSockets;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Outcome;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetSocketAddress;

/**
 * {@code PASV}: listens for a data connection, in place of an earlier listener.
 *
 * <ol>
 *   <li>227 and the address
 *   <li>503 after EPSV ALL, 522 without IPv4, 425 when no port is free or SAF gives none
 * </ol>
 *
 * @see "RFC 959, PASSIVE"
 */
final class PasvCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    if (session.isExtendedPassiveOnly()) {
      return new Outcome.Done(Reply.of(ServerMessage.AFTER_EPSV_ALL));
    }
    if (!(session.connection().passiveAddress() instanceof Inet4Address)) {
      return new Outcome.Done(Reply.of(ServerMessage.NO_IPV4_FOR_PASV));
    }
    try {
      int port = DataSockets.listen(session).getPort();
      InetSocketAddress address =
          new InetSocketAddress(session.connection().passiveAddress(), port);
      return new Outcome.Done(Reply.of(ServerMessage.PASSIVE, HostPort.format(address)));
    } catch (IOException noPort) {
      return new Outcome.Done(Reply.of(ServerMessage.NO_DATA_CONNECTION));
    }
  }
}
