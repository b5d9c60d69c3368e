package io.lparjar.emulator.ftp.command;

import io.lparjar.datasets.allocation.WriteRequest;
import io.lparjar.emulator.ftp.jes.JesInterface;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.PathName;
import io.lparjar.emulator.ftp.session.Target;
import io.lparjar.emulator.ftp.site.FileType;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.transfer.Outcome;
import io.lparjar.emulator.ftp.transfer.StoreTransfer;
import io.lparjar.emulator.ftp.transfer.TextRefusal;
import java.util.Optional;

/**
 * {@code STOU}: as STOR, under a name that is not in use: digits are put behind the last qualifier
 * or the member, which is cut so that it keeps to 8 characters. [recalled]
 *
 * <ol>
 *   <li>125 and the name, then 250
 *   <li>550 when SITE DEST names another node, of which there is none here
 *   <li>504 when the record format or structure does not go with text of several bytes a character
 *   <li>550 when all names with up to three digits are in use
 * </ol>
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, SUnique subcommand"
 */
final class StouCommand implements FtpCommand {
  /** What a client means who gives no name. [inferred] */
  private static final String UNNAMED = "FTP";

  private static final int ATTEMPTS = 1000;
  private static final int QUALIFIER_LENGTH = 8;

  @Override
  public Outcome execute(FtpSession session, String argument) {
    if (session.settings().get(SiteParameters.FILETYPE) == FileType.JES) {
      return new JesInterface(session).store();
    }
    if (session.settings().get(SiteParameters.DEST).isPresent()) {
      return new Outcome.Done(Reply.of(ServerMessage.NO_REMOTE_DESTINATION));
    }
    PathName wanted = session.qualify(argument.isBlank() ? UNNAMED : argument);
    for (int i = 0; i < ATTEMPTS; i++) {
      Target target = (i == 0 ? wanted : numbered(wanted, String.valueOf(i))).target();
      if (!target.exists(session.services().dataSets(), session.requester())) {
        Optional<Reply> refusal = TextRefusal.of(session, target);
        return refusal.isPresent()
            ? new Outcome.Done(refusal.get())
            : new Outcome.Transmit(StoreTransfer.open(session, target, WriteRequest.Mode.REPLACE));
      }
    }
    return new Outcome.Done(
        Reply.of(
            wanted.hasMember() ? ServerMessage.NO_UNIQUE_MEMBER : ServerMessage.NO_UNIQUE_NAME,
            wanted));
  }

  private static PathName numbered(PathName name, String digits) {
    if (name.hasMember()) {
      return new PathName(name.dataSet(), numbered(name.member(), digits), name.absolute());
    }
    int last = name.dataSet().lastIndexOf('.') + 1;
    String qualifier = numbered(name.dataSet().substring(last), digits);
    return new PathName(name.dataSet().substring(0, last) + qualifier, "", name.absolute());
  }

  private static String numbered(String qualifier, String digits) {
    int kept = Math.min(qualifier.length(), QUALIFIER_LENGTH - digits.length());
    return qualifier.substring(0, kept) + digits;
  }
}
