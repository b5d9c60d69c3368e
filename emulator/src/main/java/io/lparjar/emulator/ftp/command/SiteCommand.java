package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.jes.FilterAuthority;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.site.SiteAction;
import io.lparjar.emulator.ftp.site.SiteMessage;
import io.lparjar.emulator.ftp.site.SiteParser;
import io.lparjar.emulator.ftp.site.TransferSettings;
import io.lparjar.emulator.ftp.transfer.ModelDataSet;
import io.lparjar.emulator.ftp.transfer.Outcome;
import io.lparjar.emulator.ftp.unix.UnixPermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code SITE}: changes settings of the session.
 *
 * <ol>
 *   <li>200, in front of it a 200- line for everything that was ignored or adapted
 *   <li>202 without operands
 * </ol>
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, SITE subcommand"
 */
final class SiteCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    if (argument.isBlank()) {
      return new Outcome.Done(Reply.of(SiteMessage.NOT_NECESSARY));
    }
    SiteParser.Result parsed =
        SiteParser.parse(session.release(), session.settings(), session.isLoggedIn(), argument);
    List<String> notes = new ArrayList<>(parsed.notes());
    TransferSettings settings = ModelDataSet.qualified(session, parsed.settings(), notes);
    ModelDataSet.recall(session, settings, notes);
    settings = FilterAuthority.check(session, settings, notes);
    settings = FileTypeAuthority.check(session, settings, notes);
    settings = FixedMask.check(session, settings, notes);
    session.settings(CodePageNotes.check(session, settings, notes));
    parsed
        .traces()
        .forEach(
            (action, operand) ->
                notes.add(
                    action == SiteAction.DEBUG
                        ? TraceControl.debug(session, operand)
                        : TraceControl.dump(session, operand)));
    if (!parsed.chmod().isEmpty()) {
      UnixPermissions.change(session, parsed.chmod()).ifPresent(notes::add);
    }
    if (session.isLoggedIn()) {
      for (String serial : parsed.diskQueries()) {
        notes.addAll(VolumeTable.lines(session.services().dataSets().volumes(), serial));
      }
    }
    return new Outcome.Done(Reply.of(session.release(), SiteMessage.ACCEPTED).after(notes));
  }
}
