package io.lparjar.emulator.ftp.command;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.WorkingDirectory;
import io.lparjar.emulator.ftp.session.WorkingDirectory.Prefix;
import io.lparjar.emulator.ftp.transfer.Outcome;
import java.util.Optional;

/**
 * {@code CWD}: changes the working directory.
 *
 * <ol>
 *   <li>250 and a prefix, whether or not there is anything below it
 *   <li>250 and a partitioned data set, when there is one of just that name; a period behind the
 *       name asks for the prefix nevertheless
 *   <li>501 or 550 when it is no name
 * </ol>
 *
 * <p>In front of a 250 stand the lines of the file that MVSINFO names, when the directory has it.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, CD subcommand"
 */
final class CwdCommand implements FtpCommand {
  private static final String UP = "..";
  private static final String TOP = "//";

  @Override
  public Outcome execute(FtpSession session, String argument) {
    String wanted = argument.strip();
    if (wanted.equals(UP)) {
      return CdupCommand.up(session);
    }
    String name = session.qualify(wanted).toString();
    if (wanted.equals(TOP) || name.isEmpty()) {
      return enter(session, Prefix.EMPTY);
    }
    if (name.endsWith(".")) {
      DataSetName prefix = new DataSetName(name.substring(0, name.length() - 1));
      return enter(session, new Prefix(prefix + "."));
    }
    DataSetName dataSet = new DataSetName(name);
    Optional<CatalogEntry> entry = session.services().dataSets().find(dataSet);
    if (entry.isEmpty() || !entry.get().attributes().isPartitioned()) {
      return enter(session, new Prefix(name + "."));
    }
    return enter(session, entry.get());
  }

  static Outcome enter(FtpSession session, WorkingDirectory directory) {
    session.workingDirectory(directory);
    return new Outcome.Done(directory.entered().after(DirectoryMessage.lines(session)));
  }

  private static Outcome enter(FtpSession session, CatalogEntry entry) {
    WorkingDirectory directory = new WorkingDirectory.PartitionedDataSet(entry.name());
    session.workingDirectory(directory);
    DataSetAttributes attributes = entry.attributes();
    boolean mayHoldPrograms =
        attributes.recfm().isUndefined() || attributes.type() == DataSetType.PDSE;
    Reply entered =
        mayHoldPrograms
            ? Reply.ofLines(Reply.of(ServerMessage.MAYBE_LOAD_LIBRARY), directory.entered())
            : directory.entered();
    return new Outcome.Done(entered.after(DirectoryMessage.lines(session)));
  }
}
