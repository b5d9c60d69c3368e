package io.lparjar.emulator.ftp.command;

import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.MessageFile;
import io.lparjar.emulator.ftp.site.SiteMessage;
import io.lparjar.emulator.ftp.transfer.Outcome;
import io.lparjar.emulator.ftp.unix.UnixCommand;
import io.lparjar.security.saf.SecurityEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code userid.FTPS.RC}, or else {@code ftps.rc} in the home directory: SITE and CWD (or CD)
 * commands that a user wants done at each login, one a line; a semicolon in front makes a comment.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, FTPS.RC configuration data set"
 */
final class StartFile {
  private static final FtpCommand SITE = new SiteCommand();
  private static final FtpCommand CWD = new UnixAware(new CwdCommand(), UnixCommand.CWD);

  private StartFile() {}

  /** Carries out the user's file; the lines that the login reply shows, none without a file. */
  static List<String> process(FtpSession session) {
    Optional<String> name = find(session);
    if (name.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(ServerMessage.PROCESSING_START_FILE.text());
    for (String line : MessageFile.ofUser(session, name.get())) {
      String command = line.strip();
      if (!command.isEmpty() && !command.startsWith(";")) {
        lines.addAll(execute(session, command));
      }
    }
    return lines;
  }

  /** The data set, or else the z/OS UNIX file in the home directory; anonymous users have none. */
  private static Optional<String> find(FtpSession session) {
    SecurityEnvironment user = session.requester().user();
    if (session.isAnonymous()) {
      return Optional.empty();
    }
    String dataSet = user.userId() + ".FTPS.RC";
    if (session.services().dataSets().find(new DataSetName(dataSet)).isPresent()) {
      return Optional.of("'" + dataSet + "'");
    }
    try {
      UnixPath file = UnixPath.parse(user.home()).child("ftps.rc");
      return session.unixFiles().find(user, file).map(found -> file.toString());
    } catch (UnixFileException unreachable) {
      return Optional.empty();
    }
  }

  /** What is to be told about a command: notes and errors. */
  private static List<String> execute(FtpSession session, String line) {
    String[] words = line.split(" +", 2);
    String verb = words[0].toUpperCase(Locale.ROOT);
    String argument = words.length > 1 ? words[1] : "";
    return switch (verb) {
      case "SITE" ->
          replies(CommandDispatcher.attempt(SITE, session, Verb.SITE, argument)).stream()
              .filter(text -> !text.equals(SiteMessage.ACCEPTED.text(session.release())))
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
