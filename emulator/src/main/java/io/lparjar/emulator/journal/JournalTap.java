package io.lparjar.emulator.journal;

import io.lparjar.datasets.name.InvalidNameException;
import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.emulator.ftp.command.Verb;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.session.AccessDeniedException;
import io.lparjar.emulator.ftp.session.ControlOutput;
import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.SessionTap;
import io.lparjar.emulator.ftp.session.UnixPathException;
import io.lparjar.security.saf.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Records one session. */
final class JournalTap implements SessionTap {
  private static final Set<String> TRANSFERS =
      Set.of(
          Verb.RETR.name(), Verb.STOR.name(), Verb.STOU.name(), Verb.APPE.name(), Verb.DELE.name());

  private final Journal journal;
  private final int number;
  private volatile @Nullable FtpSession session;

  JournalTap(Journal journal, int number) {
    this.journal = journal;
    this.number = number;
  }

  @Override
  public boolean opened(FtpSession opened, ControlOutput output) {
    session = opened;
    return true;
  }

  @Override
  public Exchange command(String line) {
    return new Recording(line);
  }

  private String targetOf(FtpSession of, String line) {
    if (!of.isLoggedIn() || !TRANSFERS.contains(CommandText.verb(line))) {
      return "";
    }
    String argument = CommandText.argument(line);
    try {
      return of.isUnixPath(argument)
          ? of.unixPath(argument).toString()
          : of.qualify(argument).toString();
    } catch (InvalidNameException
        | UnixFileException
        | UnixPathException
        | AccessDeniedException none) {
      return argument;
    }
  }

  /** A command until its last reply. */
  private final class Recording implements Exchange {
    private final String line;
    private final String target;
    private final List<Reply> replies = new ArrayList<>(2);
    private @Nullable DataConnection data;

    Recording(String line) {
      this.line = line;
      FtpSession of = session;
      this.target = of == null ? "" : targetOf(of, line);
    }

    @Override
    public void reply(Reply reply, ControlOutput output) {
      replies.add(reply);
      FtpSession of = session;
      if (reply.isPreliminary() && of != null) {
        data = of.transfer().orElse(data);
      } else if (of != null) {
        DataConnection used = data;
        journal.add(
            new JournalEntry.Command(
                number,
                of.connection().client(),
                of.userId().map(UserId::value).orElse(""),
                CommandText.withoutPassword(line),
                target,
                replies,
                used == null ? 0 : used.bytes()));
      }
      output.send(reply);
    }
  }
}
