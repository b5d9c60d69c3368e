package io.lparjar.emulator.ftp.command;

import static io.lparjar.emulator.ftp.site.SiteParameters.UMASK;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.site.TransferSettings;
import java.util.List;

/**
 * The mask of anonymous users from level 2 on, which SITE UMASK does not change.
 *
 * @see "z/OS Communications Server IP Configuration Reference, ANONYMOUSLEVEL statement"
 */
final class FixedMask {
  private FixedMask() {}

  /**
   * The wanted settings, with the mask of before where it is fixed.
   *
   * @param notes gets a line then; the reply of z/OS is not known, this one is [inferred]
   */
  static TransferSettings check(FtpSession session, TransferSettings wanted, List<String> notes) {
    Integer before = session.settings().get(UMASK);
    if (!session.isConfined() || wanted.get(UMASK).equals(before)) {
      return wanted;
    }
    notes.add(Reply.of(ServerMessage.ACCESS_DENIED, Verb.SITE).lastLine());
    return wanted.with(UMASK, before);
  }
}
