package io.lparjar.emulator.client.command;

import io.lparjar.emulator.client.config.ClientParameters;
import io.lparjar.emulator.client.net.ServerReply;
import io.lparjar.emulator.client.session.ClientError;
import io.lparjar.emulator.client.session.ClientFailure;
import io.lparjar.emulator.client.session.ClientMessage;
import io.lparjar.emulator.client.session.ClientSession;
import io.lparjar.emulator.client.session.RestartMarks;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.site.SiteParameters;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes broken transfers up again: {@code RESTART} at a checkpoint of block or compressed mode,
 * {@code SRESTART} behind the bytes that are there, in stream mode.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, REStart and SRestart subcommands"
 */
final class Restarts {
  private static final int FILE_STATUS = 213;

  private Restarts() {}

  /** A transfer; when it breaks off behind a restart marker, RESTART finds out where. */
  static void remembering(
      ClientSession session, String subcommand, String foreign, String local, Runnable transfer) {
    session.marks(null);
    String host = session.host();
    try {
      transfer.run();
    } catch (ClientFailure broken) {
      Optional<RestartMarks> marks = session.marks();
      if (marks.isPresent() && isKept(session, subcommand)) {
        new CheckpointDataSet(session)
            .write(new CheckpointDataSet.Entry(host, subcommand, foreign, local, marks.get()));
      }
      throw broken;
    }
    if (session.marks().isPresent()) {
      new CheckpointDataSet(session).forget();
    }
  }

  private static boolean isKept(ClientSession session, String subcommand) {
    return !subcommand.equals("GET") || session.get(ClientParameters.RESTGET);
  }

  /** {@code RESTART}. */
  static void restart(ClientSession session, String operands) {
    CheckpointDataSet checkpoints = new CheckpointDataSet(session);
    Optional<CheckpointDataSet.Entry> found =
        checkpoints.read().filter(entry -> entry.host().equalsIgnoreCase(session.host()));
    if (found.isEmpty()) {
      session.say(ClientMessage.NO_CHECKPOINT, checkpoints.name());
      throw new ClientFailure(ClientError.USAGE);
    }
    CheckpointDataSet.Entry entry = found.get();
    remembering(
        session,
        entry.subcommand(),
        entry.foreign(),
        entry.local(),
        () -> goOn(session, entry.subcommand().equals("GET"), entry));
    checkpoints.forget();
  }

  private static void goOn(ClientSession session, boolean get, CheckpointDataSet.Entry entry) {
    goOn(session, get, entry.foreign(), entry.local(), entry.marks());
  }

  private static void goOn(
      ClientSession session, boolean get, String foreign, String local, RestartMarks marks) {
    LocalDirectories.require(session, local, session.local().command("REST " + marks.local()));
    LocalFile file = new LocalFile(local);
    DataTransfer.file(
        session,
        marks.foreign(),
        (get ? "RETR " : "STOR ") + foreign,
        get ? file.toReceive(session, true) : file.toSend(session));
  }

  /** {@code SRESTART GET foreign [local]} and {@code SRESTART PUT local [foreign]}. */
  static void stream(ClientSession session, String operands) {
    Words words = Words.require(session, operands, 2, "SRESTART GET|PUT file file");
    if (session.local().settings().get(SiteParameters.ENCODING).equals("MBCS")) {
      session.say(ClientMessage.RESTART_OF_MULTI_BYTE);
      throw new ClientFailure(ClientError.USAGE);
    }
    String first = words.name(1, "");
    String second = words.name(2, first);
    switch (words.name(0, "").toUpperCase(Locale.ROOT)) {
      case "G", "GE", "GET" -> {
        String here = localSize(session, second);
        goOn(session, true, first, second, new RestartMarks(here, here));
      }
      case "PU", "PUT" -> {
        String there = foreignSize(session, second);
        goOn(session, false, second, first, new RestartMarks(there, there));
      }
      default -> {
        session.say(ClientMessage.USAGE, "SRESTART GET|PUT file file");
        throw new ClientFailure(ClientError.USAGE);
      }
    }
  }

  /** How much of a file the server has, as sent over the data connection. */
  private static String foreignSize(ClientSession session, String name) {
    ServerReply reply = session.require("SIZE " + name);
    if (reply.code() != FILE_STATUS) {
      throw new ClientFailure(ClientError.SERVER);
    }
    return reply.lastLine().substring(Integer.toString(FILE_STATUS).length()).strip();
  }

  /** How much of a local file is there, as sent over the data connection. */
  private static String localSize(ClientSession session, String name) {
    Reply reply = session.local().command("SIZE " + name);
    LocalDirectories.require(session, name, reply);
    return reply.lastLine().strip();
  }
}
