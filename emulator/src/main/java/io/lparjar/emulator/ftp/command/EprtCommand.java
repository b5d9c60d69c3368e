package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Outcome;
import java.util.regex.Pattern;

/**
 * {@code EPRT}: names the address that data connections go to, {@code |1|9.1.2.3|5000|} or {@code
 * |2|fe80::1|5000|}.
 *
 * <ol>
 *   <li>200
 *   <li>501 when it is no address, 503 after EPSV ALL
 *   <li>522 for another protocol than that of the session
 *   <li>504 when the configuration rules it out
 * </ol>
 *
 * @see "RFC 2428, FTP Extensions for IPv6 and NATs"
 */
final class EprtCommand implements FtpCommand {
  private static final int FIELDS = 5;

  @Override
  public Outcome execute(FtpSession session, String argument) {
    return new Outcome.Done(reply(session, argument.strip()));
  }

  private static Reply reply(FtpSession session, String wanted) {
    if (session.isExtendedPassiveOnly()) {
      return Reply.of(ServerMessage.AFTER_EPSV_ALL);
    }
    String[] fields = wanted.split(Pattern.quote(wanted.substring(0, 1)), -1);
    if (fields.length != FIELDS || !fields[FIELDS - 1].isEmpty()) {
      return Reply.of(ServerMessage.PARAMETER_INVALID, Verb.EPRT, wanted);
    }
    String protocol = HostPort.protocol(session.connection().client());
    if (!fields[1].equals("1") && !fields[1].equals("2")) {
      return Reply.of(ServerMessage.PROTOCOL_UNKNOWN, "1,2");
    }
    if (!fields[1].equals(protocol)) {
      return Reply.of(ServerMessage.PROTOCOL_INCONSISTENT, fields[1], protocol);
    }
    return HostPort.of(fields[2], fields[3])
        .filter(address -> HostPort.protocol(address).equals(protocol))
        .map(address -> PortCommand.connect(session, address, ServerMessage.EPRT_OK))
        .orElseGet(() -> Reply.of(ServerMessage.PARAMETER_INVALID, Verb.EPRT, wanted));
  }
}
