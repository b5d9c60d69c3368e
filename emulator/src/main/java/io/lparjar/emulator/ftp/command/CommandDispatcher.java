package io.lparjar.emulator.ftp.command;

import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.Pause;
import io.lparjar.datasets.name.InvalidNameException;
import io.lparjar.emulator.exit.CommandVerdict;
import io.lparjar.emulator.ftp.command.Verb.Access;
import io.lparjar.emulator.ftp.command.Verb.Argument;
import io.lparjar.emulator.ftp.config.Trace;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.AccessDeniedException;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.UnixPathException;
import io.lparjar.emulator.ftp.transfer.Outcome;
import io.lparjar.emulator.ftp.transfer.PostProcessing;
import io.lparjar.emulator.ftp.transfer.RestartException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a command line apart, checks what is the same for all commands, and carries it out. Every
 * line gets an outcome, whatever it holds.
 */
public final class CommandDispatcher {
  /** Longest command line in bytes, without its end. [inferred] */
  public static final int MAXIMUM_LINE = 4096;

  private static final Logger LOG = LoggerFactory.getLogger(CommandDispatcher.class);

  private final CommandTable table;
  private final DataSetWait wait;

  public CommandDispatcher(CommandTable table) {
    this(table, Pause.HOST);
  }

  /**
   * Of these commands.
   *
   * @param pause how transfers wait for a data set that is in use
   */
  public CommandDispatcher(CommandTable table, Pause pause) {
    this.table = table;
    this.wait = new DataSetWait(pause);
  }

  /** The verb of a command line; empty when there is none that the server knows. */
  public static Optional<Verb> verbOf(String line) {
    return Verb.find(word(line));
  }

  /** Carries out one command line for somebody who takes no replies before its outcome. */
  public Outcome dispatch(FtpSession session, String line) {
    return dispatch(session, line, early -> {});
  }

  /**
   * Carries out one command line.
   *
   * @param line without its end; of one that is longer than {@link #MAXIMUM_LINE}, so much that
   *     this shows
   * @param early takes preliminary replies that come before the outcome
   */
  public Outcome dispatch(FtpSession session, String line, Consumer<Reply> early) {
    if (line.length() > MAXIMUM_LINE) {
      return done(Reply.of(ServerMessage.LINE_TOO_LONG));
    }
    String word = word(line);
    Optional<Verb> verb = Verb.find(word);
    if (verb.isEmpty()) {
      return done(Reply.of(ServerMessage.UNKNOWN_COMMAND, word.toUpperCase(Locale.ROOT)));
    }
    String argument = line.length() > word.length() ? line.substring(word.length() + 1) : "";
    if (session.traces().isActive(Trace.CMD)) {
      boolean secret = verb.get() == Verb.PASS || verb.get() == Verb.ADAT;
      session.log().trace(Trace.CMD, "command: " + verb.get() + " " + (secret ? "***" : argument));
    }
    if (!session.exits().isActive()) {
      return execute(session, verb.get(), argument, early);
    }
    CommandVerdict verdict = CommandExit.verdict(session, verb.get(), argument);
    return verdict.action() == CommandVerdict.Action.DENY
        ? done(CommandExit.refusal(session, verb.get(), verdict))
        : execute(session, verb.get(), verdict.argumentFor(argument), early);
  }

  private Outcome execute(FtpSession session, Verb verb, String argument, Consumer<Reply> early) {
    if (!session.isLoggedIn() && verb.access() != Access.ANYBODY) {
      return done(
          Reply.of(
              verb.access() == Access.LOGGED_IN
                  ? ServerMessage.MUST_LOGIN
                  : ServerMessage.NOT_LOGGED_IN));
    }
    if (verb.argument() == Argument.REQUIRED && argument.isBlank()) {
      return done(Reply.of(ServerMessage.NO_PARAMETER, verb));
    }
    Optional<Reply> outOfOrder = RestartSequence.refusal(session, verb);
    if (outOfOrder.isPresent()) {
      return done(outOfOrder.get());
    }
    String plain = UrlKey.replace(session, verb, argument);
    Outcome outcome = attempt(wait.around(table.get(verb), verb, early), session, verb, plain);
    RestartSequence.after(session, verb);
    if (outcome instanceof Outcome.Done ended) {
      session.log().commandEnded(ended.reply());
      PostProcessing.ofCommand(session, verb.name(), plain, ended.reply());
    }
    if (outcome instanceof Outcome.Transmit transmit) {
      session.log().transferStarts(verb.name(), transmit.transfer().file().orElse(null));
    }
    return outcome;
  }

  /** Carries out a command; what it throws becomes a reply. */
  static Outcome attempt(FtpCommand command, FtpSession session, Verb verb, String argument) {
    try {
      return command.execute(session, argument);
    } catch (DataSetException error) {
      session.log().notAllocated(verb.name(), argument.strip(), error.reason());
      return done(ErrorReplies.of(verb, error));
    } catch (InvalidNameException error) {
      return done(ErrorReplies.of(verb, argument.strip(), fullName(session, argument), error));
    } catch (AccessDeniedException error) {
      return done(Reply.of(ServerMessage.ACCESS_DENIED, verb));
    } catch (RestartException error) {
      return done(Reply.of(ServerMessage.RESTART_BEHIND_END, error.marker()));
    } catch (UnixPathException error) {
      return done(ErrorReplies.ofMissingFile(verb, error.path()));
    } catch (RuntimeException error) {
      LOG.error("{} failed", verb, error);
      session.log().abended(error.getClass().getSimpleName());
      return done(Reply.of(ServerMessage.INTERNAL_ERROR, verb));
    }
  }

  /** The name behind the working directory; as it was written when it is not that of a data set. */
  private static String fullName(FtpSession session, String argument) {
    try {
      return session.qualify(argument).toString();
    } catch (AccessDeniedException | UnixPathException | InvalidNameException notOfDataSet) {
      return argument.strip();
    }
  }

  private static String word(String line) {
    int blank = line.indexOf(' ');
    return blank < 0 ? line : line.substring(0, blank);
  }

  private static Outcome done(Reply reply) {
    return new Outcome.Done(reply);
  }
}
