package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.DataSockets;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Outcome;
import java.io.IOException;
import java.util.Locale;

/**
 * {@code EPSV}: listens for a data connection of either protocol, in place of an earlier listener.
 *
 * <ol>
 *   <li>229 and the port
 *   <li>200 to EPSV ALL, after which PORT, PASV and EPRT are refused
 *   <li>522 for another protocol than that of the session, 425 when no port is free or SAF gives
 *       none
 * </ol>
 *
 * @see "RFC 2428, FTP Extensions for IPv6 and NATs"
 */
final class EpsvCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    String wanted = argument.strip().toUpperCase(Locale.ROOT);
    String protocol = HostPort.protocol(session.connection().server());
    return new Outcome.Done(
        switch (wanted) {
          case "" -> listen(session);
          case "ALL" -> {
            session.extendedPassiveOnly();
            yield Reply.of(ServerMessage.EPSV_ALL_OK);
          }
          case "1", "2" ->
              wanted.equals(protocol)
                  ? listen(session)
                  : Reply.of(ServerMessage.PROTOCOL_INCONSISTENT, wanted, protocol);
          default -> Reply.of(ServerMessage.PROTOCOL_UNKNOWN, "1,2");
        });
  }

  private static Reply listen(FtpSession session) {
    try {
      return Reply.of(
          ServerMessage.EXTENDED_PASSIVE, String.valueOf(DataSockets.listen(session).getPort()));
    } catch (IOException noPort) {
      return Reply.of(ServerMessage.NO_DATA_CONNECTION);
    }
  }
}
