package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.name.InvalidNameException;
import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.emulator.exit.CommandEnd;
import io.lparjar.emulator.exit.CommandEnd.ConfidenceLevel;
import io.lparjar.emulator.exit.Verdict;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.session.AccessDeniedException;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.SessionExits;
import io.lparjar.emulator.ftp.session.UnixPathException;
import io.lparjar.emulator.ftp.session.UsedFile;
import io.lparjar.emulator.ftp.site.FileType;
import io.lparjar.emulator.ftp.site.SiteParameters;
import java.util.Set;

/** FTPOSTPR, which sees how commands have ended; the reply waits for it. [inferred] */
public final class PostProcessing {
  private static final Set<String> COMMANDS =
      Set.of("RETR", "STOR", "STOU", "APPE", "DELE", "RNTO");
  private static final int ERROR = 4;

  private PostProcessing() {}

  /** A command has ended that did not use the data connection. */
  public static void ofCommand(FtpSession session, String command, String argument, Reply reply) {
    if (session.exits().isActive() && COMMANDS.contains(command)) {
      ConfidenceLevel level = reply.isFailure() ? ConfidenceLevel.LOW : ConfidenceLevel.UNKNOWN;
      show(session, command, nameOf(session, argument), 0, reply, level);
    }
  }

  /** The transfer of a session has ended. */
  static void ofTransfer(
      FtpSession session, Transfer transfer, Reply completion, Confidence confidence) {
    String command = session.log().transferCommand();
    if (session.exits().isActive() && COMMANDS.contains(command)) {
      String name = transfer.file().map(UsedFile::name).orElse("");
      long bytes = session.lastTransferBytes();
      show(session, command, name, bytes, completion, level(confidence));
    }
  }

  private static void show(
      FtpSession session,
      String command,
      String name,
      long bytes,
      Reply reply,
      ConfidenceLevel level) {
    SessionExits exits = session.exits();
    boolean checked = session.services().configuration().get(ServerStatements.CHKCONFIDENCE);
    CommandEnd end =
        new CommandEnd(
            exits.state(),
            command,
            reply.code(),
            reply.lastLine(),
            session.settings().get(SiteParameters.CONDDISP).name(),
            reply.isFailure() ? ERROR : 0,
            name,
            bytes,
            checked ? level : ConfidenceLevel.INACTIVE);
    exits.call(
        "FTPOSTPR",
        exit -> {
          exit.ftpostpr(end);
          return Verdict.ACCEPT;
        },
        Verdict.ACCEPT);
  }

  private static ConfidenceLevel level(Confidence confidence) {
    return switch (confidence) {
      case HIGH -> ConfidenceLevel.HIGH;
      case NO_EOF -> ConfidenceLevel.NO_EOF;
      case LOW -> ConfidenceLevel.LOW;
    };
  }

  private static String nameOf(FtpSession session, String argument) {
    if (session.settings().get(SiteParameters.FILETYPE) == FileType.JES) {
      return "";
    }
    try {
      return session.isUnixPath(argument)
          ? session.unixPath(argument).toString()
          : session.qualify(argument).toString();
    } catch (InvalidNameException
        | AccessDeniedException
        | UnixPathException
        | UnixFileException noName) {
      return argument.strip();
    }
  }
}
