package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Outcome;
import java.net.Inet4Address;
import java.net.InetSocketAddress;

/**
 * {@code PORT}: names the address that data connections go to.
 *
 * <ol>
 *   <li>200
 *   <li>501 when it is no address, 503 after EPSV ALL, 522 without IPv4
 *   <li>504 when the configuration rules it out
 * </ol>
 *
 * @see "z/OS Communications Server IP Configuration Reference, PORTCOMMAND statement"
 */
final class PortCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    if (session.isExtendedPassiveOnly()) {
      return new Outcome.Done(Reply.of(ServerMessage.AFTER_EPSV_ALL));
    }
    if (!(session.connection().client().getAddress() instanceof Inet4Address)) {
      return new Outcome.Done(Reply.of(ServerMessage.NOT_IPV4));
    }
    return new Outcome.Done(
        HostPort.parse(argument.strip())
            .map(address -> connect(session, address, ServerMessage.PORT_OK))
            .orElseGet(() -> Reply.of(ServerMessage.PARAMETER_INVALID, Verb.PORT, argument)));
  }

  /** Agrees on an address, if the configuration lets a client name it. */
  static Reply connect(FtpSession session, InetSocketAddress address, ServerMessage agreed) {
    ServerConfiguration configuration = session.services().configuration();
    boolean elsewhere = !address.getAddress().equals(session.connection().client().getAddress());
    if (!configuration.get(ServerStatements.PORTCOMMAND)
        || (address.getPort() < HostPort.FIRST_UNPRIVILEGED
            && !configuration.get(ServerStatements.PORTCOMMANDPORT))
        || (elsewhere && !configuration.get(ServerStatements.PORTCOMMANDIPADDR))) {
      return Reply.of(ServerMessage.PORT_REFUSED);
    }
    session.connection().data().connectTo(address);
    return Reply.of(agreed);
  }
}
