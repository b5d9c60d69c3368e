package io.lparjar.emulator.ftp.command;

import io.lparjar.datasets.codepage.CodePages;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.site.SiteMessage;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.site.TransferSettings;
import io.lparjar.emulator.ftp.site.UserTables;
import java.util.List;

/** What SITE does about code pages when its operands have been read. */
final class CodePageNotes {
  private CodePageNotes() {}

  /**
   * The wanted settings with the user's tables. Before login no table is read, and the code pages
   * stay as they are. [inferred]
   *
   * @param notes gets a line for what cannot be read, and for code pages that lack characters
   */
  static TransferSettings check(FtpSession session, TransferSettings wanted, List<String> notes) {
    TransferSettings before = session.settings();
    TransferSettings checked = wanted;
    if (session.isLoggedIn()) {
      checked =
          new UserTables(session.services().dataSets(), session.requester())
              .read(wanted, before, session.services().configuration().settings(), notes);
    } else if (wanted.get(SiteParameters.SBDATACONN).isNotRead()) {
      checked = wanted.with(SiteParameters.SBDATACONN, before.get(SiteParameters.SBDATACONN));
    }
    CodePages pages = checked.get(SiteParameters.SBDATACONN);
    boolean total = pages.toNetwork().isTotal() && pages.toFileSystem().isTotal();
    if (!total && !pages.equals(before.get(SiteParameters.SBDATACONN))) {
      notes.add(
          Reply.of(SiteMessage.SOME_UNTRANSLATABLE, pages.fileSystem(), pages.network())
              .lastLine());
    }
    return checked;
  }
}
