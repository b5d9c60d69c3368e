package io.lparjar.emulator.ftp.command;

import io.lparjar.datasets.name.DataSetName;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.MessageFile;
import io.lparjar.emulator.ftp.site.SiteMessage;
import io.lparjar.emulator.ftp.transfer.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code userid.FTPS.RC}: SITE and CWD (or CD) commands that a user wants done at each login, one a
 * line; a semicolon in front makes a comment.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, FTPS.RC configuration data set"
 */
final class StartFile {
  private static final FtpCommand SITE = new SiteCommand();
  private static final FtpCommand CWD = new CwdCommand();

  private StartFile() {}

  /** Carries out the user's file; the lines that the login reply shows, none without a file. */
  static List<String> process(FtpSession session) {
    String name = session.requester().user().userId() + ".FTPS.RC";
    if (session.services().dataSets().find(new DataSetName(name)).isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(ServerMessage.PROCESSING_START_FILE.text());
    for (String line : MessageFile.ofUser(session, "'" + name + "'")) {
      String command = line.strip();
      if (!command.isEmpty() && !command.startsWith(";")) {
        lines.addAll(execute(session, command));
      }
    }
    return lines;
  }

  /** What is to be told about a command: notes and errors. */
  private static List<String> execute(FtpSession session, String line) {
    String[] words = line.split(" +", 2);
    String verb = words[0].toUpperCase(Locale.ROOT);
    String argument = words.length > 1 ? words[1] : "";
    return switch (verb) {
      case "SITE" ->
          replies(CommandDispatcher.attempt(SITE, session, Verb.SITE, argument)).stream()
              .filter(text -> !text.equals(SiteMessage.ACCEPTED.text()))
              .toList();
      case "CWD", "CD" -> {
        Outcome outcome = CommandDispatcher.attempt(CWD, session, Verb.CWD, argument);
        yield outcome instanceof Outcome.Done done && done.reply().code() < 400
            ? List.of()
            : replies(outcome);
      }
      default -> List.of(String.format(Locale.ROOT, ServerMessage.UNKNOWN_COMMAND.text(), verb));
    };
  }

  private static List<String> replies(Outcome outcome) {
    return outcome instanceof Outcome.Done done ? done.reply().lines() : List.of();
  }
}
