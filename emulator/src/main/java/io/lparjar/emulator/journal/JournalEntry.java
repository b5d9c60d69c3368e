package io.lparjar.emulator.journal;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.jes.job.JobMessage;
import io.lparjar.security.racf.Ich408i;
import io.lparjar.security.saf.SecurityEvent;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;

/** Something that has happened. */
public sealed interface JournalEntry {

  /** As a transcript shows it. */
  List<String> lines();

  /**
   * A command of a client, with all its replies.
   *
   * @param session number of the session, from 1 up
   * @param client the client's end
   * @param user who has logged in, empty before
   * @param line as sent, a password in it as asterisks; empty for the greeting
   * @param target full name of what the argument means to a transfer command, else empty
   * @param replies in the order in which they were due; none when the client left before
   * @param bytes moved on the data connection
   */
  record Command(
      int session,
      InetSocketAddress client,
      String user,
      String line,
      String target,
      List<Reply> replies,
      long bytes)
      implements JournalEntry {
    public Command {
      replies = List.copyOf(replies);
    }

    /** The verb as sent, in upper case; empty for the greeting. */
    public String verb() {
      return CommandText.verb(line);
    }

    /** What follows the verb. */
    public String argument() {
      return CommandText.argument(line);
    }

    /** The reply that ended it, if there was one. */
    public Optional<Reply> completion() {
      return replies.isEmpty() ? Optional.empty() : Optional.of(replies.get(replies.size() - 1));
    }

    @Override
    public List<String> lines() {
      return CommandText.transcript(this);
    }
  }

  /**
   * A message about a job, such as {@code $HASP395 JOBA ENDED - RC=0000}.
   *
   * @param message as the console shows it
   */
  record Job(JobMessage message) implements JournalEntry {
    @Override
    public List<String> lines() {
      return message.lines().stream().map(line -> message.job() + " " + line).toList();
    }
  }

  /**
   * An access or a user that RACF has refused.
   *
   * @param event what the audit trail says
   */
  record Refusal(SecurityEvent event) implements JournalEntry {
    @Override
    public List<String> lines() {
      return Ich408i.linesOf(event);
    }
  }
}
