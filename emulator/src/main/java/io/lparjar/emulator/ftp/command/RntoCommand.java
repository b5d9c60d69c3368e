package io.lparjar.emulator.ftp.command;

import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.Target;
import io.lparjar.emulator.ftp.session.Target.DataSetTarget;
import io.lparjar.emulator.ftp.session.Target.MemberTarget;
import io.lparjar.emulator.ftp.session.UsedFile;
import io.lparjar.emulator.ftp.transfer.Outcome;
import java.util.Optional;

/**
 * {@code RNTO}: renames what RNFR named: a data set, or a member within its data set. RNFR is
 * forgotten, however it goes.
 *
 * <ol>
 *   <li>250 and both names
 *   <li>550 without RNFR, when the new name exists, when it is of another kind or in another
 *       partitioned data set, is in use, or SAF refuses
 * </ol>
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, REName subcommand"
 */
final class RntoCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    Optional<Target> source = session.renameSource();
    boolean file = session.unixRenameSource().isPresent();
    session.forgetRenameSource();
    if (source.isPresent()) {
      return new Outcome.Done(rename(session, source.get(), session.target(argument)));
    }
    return new Outcome.Done(
        file ? ErrorReplies.renameOfAnotherKind() : ErrorReplies.renameWithoutSource());
  }

  private static Reply rename(FtpSession session, Target from, Target to) {
    if (from.equals(to)) {
      return Reply.of(ServerMessage.RENAMED_TO_ITSELF);
    }
    DataSets dataSets = session.services().dataSets();
    if (from instanceof MemberTarget old && to instanceof MemberTarget wanted) {
      if (!old.dataSet().equals(wanted.dataSet())) {
        return Reply.of(ServerMessage.OTHER_PARTITIONED, old.dataSet(), wanted.dataSet());
      }
      begin(session, from, to);
      dataSets.renameMember(session.requester(), old.dataSet(), old.member(), wanted.member());
    } else if (from instanceof DataSetTarget && to instanceof DataSetTarget) {
      begin(session, from, to);
      dataSets.rename(session.requester(), from.dataSet(), to.dataSet());
    } else {
      return ErrorReplies.renameOfAnotherKind();
    }
    return Reply.of(ServerMessage.RENAMED, from, to);
  }

  private static void begin(FtpSession session, Target from, Target to) {
    session
        .log()
        .renames(
            new UsedFile(from.toString(), false, false), new UsedFile(to.toString(), false, false));
  }
}
