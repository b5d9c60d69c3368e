package io.lparjar.emulator.client;

import io.lparjar.emulator.client.command.Connecting;
import io.lparjar.emulator.client.command.Login;
import io.lparjar.emulator.client.command.SubcommandHelp;
import io.lparjar.emulator.client.command.SubcommandTable;
import io.lparjar.emulator.client.config.ClientOptions;
import io.lparjar.emulator.client.config.ClientParameters;
import io.lparjar.emulator.client.config.ReturnCodes;
import io.lparjar.emulator.client.session.ClientError;
import io.lparjar.emulator.client.session.ClientFailure;
import io.lparjar.emulator.client.session.ClientMessage;
import io.lparjar.emulator.client.session.ClientSession;
import io.lparjar.emulator.client.session.ReturnCode;
import io.lparjar.emulator.client.session.Subcommand;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The FTP client: says who it is, connects, logs in, and carries out subcommands to the end of its
 * input or the first error that counts.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, FTP return codes"
 */
public final class FtpClient {
  private static final int SEQUENCE_COLUMN = 72;

  private final ClientSession session;
  private final String release;
  private boolean errorLogged;

  /**
   * A client that has not begun.
   *
   * @param release such as {@code V2R5}
   */
  public FtpClient(ClientSession session, String release) {
    this.session = session;
    this.release = release;
  }

  /**
   * What completion offers, in upper case: subcommands, and behind one its keywords.
   *
   * @param line what stands in front of the cursor
   */
  public static List<String> words(String line) {
    return SubcommandHelp.words(line.stripLeading());
  }

  /**
   * Runs to the end.
   *
   * @param firstLines what reading FTP.DATA has to say
   * @return the return code, which the system shows modulo 4,096
   */
  public int run(List<String> firstLines) {
    if (!begin(firstLines)) {
      return ClientError.NOT_FOUND.code();
    }
    ClientOptions options = session.options();
    if (!options.invalid().isEmpty()) {
      session.say(ClientMessage.INVALID_OPTION, options.invalid());
      return ClientError.INVALID_PARAMETER.code();
    }
    OptionalInt code = attempt(Subcommand.OPEN, this::connect);
    while (code.isEmpty() && !session.isEnded()) {
      code = next();
    }
    if (session.isConnected()) {
      session.disconnect();
    }
    return code.orElse(0);
  }

  /** False when there is something without which the client cannot begin. */
  private boolean begin(List<String> firstLines) {
    ClientOptions options = session.options();
    session.echo(("FTP " + options.text()).strip());
    firstLines.forEach(session::show);
    session.say(ClientMessage.CONTROL_TRANSLATION);
    Optional<String> table = session.local().translationTable(options.translate());
    if (table.isPresent()) {
      session.say(ClientMessage.DATA_TABLE, table.get());
    } else if (options.translate().isEmpty()) {
      session.say(ClientMessage.DATA_TRANSLATION);
    } else {
      session.say(ClientMessage.NO_TABLE, "TCPIP." + options.translate() + ".TCPXLBIN");
      return false;
    }
    session.say(ClientMessage.RELEASE, release);
    if (options.stack().isEmpty()) {
      session.say(ClientMessage.STACK, session.environment().services().identity().stack());
    } else {
      session.say(ClientMessage.SINGLE_STACK, options.stack());
    }
    if (options.exit()) {
      session.say(ClientMessage.EXIT_SET);
    }
    return true;
  }

  private void connect() {
    String host = session.options().host();
    int port = session.options().port();
    if (host.isEmpty()) {
      String[] words = session.askAloud(ClientMessage.CONNECT_TO).orElse("").split(" +", 2);
      host = words[0];
      port = words.length > 1 ? ClientOptions.port(words[1]).orElse(port) : port;
    }
    if (!host.isEmpty()) {
      Connecting.open(session, host, port);
      Login.afterConnect(session);
    }
  }

  /** The next line of input; empty when the client goes on behind it. */
  private OptionalInt next() {
    Optional<String> input =
        session
            .ask(ClientMessage.COMMAND)
            .map(this::withoutSequenceNumber)
            .map(this::withContinuation);
    if (input.isEmpty()) {
      return attempt(Subcommand.QUIT, () -> Connecting.quit(session, ""));
    }
    String line = input.get();
    String text = withoutComment(line);
    int blank = text.indexOf(' ');
    String word = blank < 0 ? text : text.substring(0, blank);
    String operands = blank < 0 ? "" : text.substring(blank).strip();
    List<Subcommand> found = word.isEmpty() ? List.of() : Subcommand.find(word);
    Subcommand subcommand = found.size() == 1 ? found.get(0) : Subcommand.NONE;
    if (subcommand != Subcommand.USER && subcommand != Subcommand.PASS) {
      session.echo(line);
    }
    if (word.isEmpty()) {
      return OptionalInt.empty();
    }
    if (found.isEmpty()) {
      session.say(ClientMessage.UNKNOWN_SUBCOMMAND, word);
      return OptionalInt.empty();
    }
    if (found.size() > 1) {
      return attempt(
          Subcommand.AMBIGUOUS,
          () -> {
            session.say(ClientMessage.AMBIGUOUS_SUBCOMMAND, word);
            throw new ClientFailure(ClientError.USAGE);
          });
    }
    return attempt(subcommand, () -> SubcommandTable.execute(session, subcommand, operands));
  }

  /** INPUT of a job goes on behind a plus sign that follows a blank. [inferred] */
  private String withContinuation(String first) {
    StringBuilder line = new StringBuilder(first);
    Optional<String> next = Optional.of(first);
    while (session.environment().terminal().echoes()
        && next.filter(text -> text.endsWith(" +")).isPresent()) {
      line.setLength(line.length() - 1);
      next = session.environment().terminal().read().map(this::withoutSequenceNumber);
      next.ifPresent(text -> line.append(text.strip()));
    }
    return line.toString();
  }

  private String withoutSequenceNumber(String line) {
    return session.get(ClientParameters.SEQNUMSUPPORT) && line.length() > SEQUENCE_COLUMN
        ? line.substring(0, SEQUENCE_COLUMN).strip()
        : line;
  }

  /** A line that begins with a semicolon is comment, and so is what follows a blank and one. */
  private static String withoutComment(String line) {
    int comment = line.indexOf(" ;");
    return line.startsWith(";") ? "" : comment < 0 ? line : line.substring(0, comment).strip();
  }

  /** The return code, when {@code action} fails and that ends the client. */
  private OptionalInt attempt(Subcommand subcommand, Runnable action) {
    session.current(subcommand);
    try {
      action.run();
      return OptionalInt.empty();
    } catch (ClientFailure failure) {
      return failed(failure.error());
    }
  }

  private OptionalInt failed(ClientError error) {
    ClientOptions options = session.options();
    Subcommand subcommand = session.current();
    boolean exit =
        (options.exit() || session.get(ClientParameters.CLIENTEXIT)) && subcommand.exitsOnError();
    ReturnCode code = new ReturnCode(subcommand.code(), session.lastReply(), error);
    ReturnCodes wanted = session.get(ClientParameters.CLIENTERRCODES);
    int computed = code.computed(wanted, options.exitValue());
    if (session.get(ClientParameters.LOGCLIENTERR) && (exit || !errorLogged)) {
      errorLogged = true;
      session
          .environment()
          .logOnConsole(
              ClientMessage.LOGGED_ERROR.with(
                  session.environment().jobName(),
                  subcommand.code(),
                  subcommand.shown(),
                  code.reply() == 0 ? "n/a" : Integer.toString(code.reply()),
                  exit ? "EX" : "NX",
                  ReturnCode.kind(wanted, options.exitValue()),
                  String.format(Locale.ROOT, "%04d", computed)));
    }
    if (!exit) {
      return OptionalInt.empty();
    }
    session.say(ClientMessage.EXIT_CODES, code.standard(), error.code());
    return OptionalInt.of(computed);
  }
}
