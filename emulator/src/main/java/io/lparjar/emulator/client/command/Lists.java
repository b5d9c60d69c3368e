package io.lparjar.emulator.client.command;

import io.lparjar.emulator.client.session.ClientMessage;
import io.lparjar.emulator.client.session.ClientSession;
import io.lparjar.emulator.ftp.session.WorkingDirectory.PartitionedDataSet;
import io.lparjar.emulator.ftp.transfer.Transfer;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code DIR} and {@code LS}: shows each line of the list; with {@code (DISK} writes them to a data
 * set or file and shows nothing.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, DIr and LS subcommands"
 */
final class Lists {
  private static final String DISK = "DISK";

  private Lists() {}

  /** {@code DIR [name] [(DISK]}. */
  static void dir(ClientSession session, String operands) {
    list(session, "LIST", operands, new DiskName("FTP.DIROUTP", "DIROUTP", "diroutp"));
  }

  /** {@code LS [name] [(DISK]}. */
  static void ls(ClientSession session, String operands) {
    list(session, "NLST", operands, new DiskName("FTP.LSOUTPUT", "LSOUTPUT", "LSOUTPUT"));
  }

  /**
   * Where {@code (DISK} puts a list.
   *
   * @param dataSet below a prefix
   * @param member of a partitioned data set
   * @param file in a UNIX directory
   */
  private record DiskName(String dataSet, String member, String file) {
    String in(ClientSession session) {
      if (session.local().session().unixDirectory().isPresent()) {
        return file;
      }
      return session.local().session().workingDirectory() instanceof PartitionedDataSet
          ? member
          : dataSet;
    }
  }

  private static void list(ClientSession session, String verb, String operands, DiskName disk) {
    Words words = Words.of(operands);
    String command = (verb + " " + String.join(" ", words.names())).strip();
    if (!words.option().isEmpty() && DISK.startsWith(words.option())) {
      Transfer target = new LocalFile(disk.in(session)).toReceive(session, true);
      DataTransfer.run(session, command, target);
      return;
    }
    DataTransfer.run(
        session,
        command,
        new ListReceiver(session, line -> session.say(ClientMessage.LIST_LINE, line)));
  }

  /** The names that NLST gives, which are not shown. */
  static List<String> names(ClientSession session, String pattern) {
    List<String> names = new ArrayList<>();
    DataTransfer.run(session, "NLST " + pattern, new ListReceiver(session, names::add));
    return names;
  }
}
