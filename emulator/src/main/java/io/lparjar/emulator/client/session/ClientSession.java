package io.lparjar.emulator.client.session;

import io.lparjar.emulator.client.config.ClientConfiguration;
import io.lparjar.emulator.client.config.ClientOptions;
import io.lparjar.emulator.client.config.ClientParameter;
import io.lparjar.emulator.client.config.ClientParameters;
import io.lparjar.emulator.client.net.ControlChannel;
import io.lparjar.emulator.client.net.NetworkException;
import io.lparjar.emulator.client.net.Operation;
import io.lparjar.emulator.client.net.ServerReply;
import io.lparjar.emulator.ftp.session.Representation;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the client remembers between subcommands. Used by one thread. */
public final class ClientSession {
  private final ClientEnvironment environment;
  private final ClientOptions options;
  private final LocalSide local;
  private final ClientTraces traces = new ClientTraces();
  private final Set<Switch> switches = EnumSet.of(Switch.SENDSITE, Switch.SENDPORT);
  private ClientConfiguration configuration;
  private ServerLink server = new ServerLink();
  private ServerLink other = new ServerLink();
  private boolean proxied;
  private Subcommand current = Subcommand.NONE;
  private int lastReply;
  private @Nullable RestartMarks marks;
  private boolean ended;

  /** What toggles turn on and off. */
  public enum Switch {
    SENDSITE,
    SENDPORT,
    PROMPTING,
    GLOBBING,
    SUNIQUE,
    /** SUNIQUE sends the name. */
    SUNIQUE_NAME,
    VERBOSE
  }

  /** A client that is connected to nothing. */
  public ClientSession(
      ClientEnvironment environment, ClientOptions options, ClientConfiguration configuration) {
    this.environment = environment;
    this.options = options;
    this.configuration = configuration;
    this.local = new LocalSide(environment, configuration);
    set(Switch.PROMPTING, options.prompting());
    set(Switch.GLOBBING, options.globbing());
    set(Switch.SUNIQUE_NAME, true);
    if (options.tracing() || configuration.get(ClientParameters.TRACE)) {
      traces.toggle();
    }
    traces.set(configuration.get(ClientParameters.DEBUG));
    traces.dump(String.join(" ", configuration.get(ClientParameters.DUMP)));
  }

  public ClientEnvironment environment() {
    return environment;
  }

  public ClientOptions options() {
    return options;
  }

  /** The client's own data sets and files. */
  public LocalSide local() {
    return local;
  }

  /** What TLS protects. */
  public Protection protection() {
    return server.protection();
  }

  /** What DEBUG has switched on. */
  public ClientTraces traces() {
    return traces;
  }

  public boolean is(Switch which) {
    return switches.contains(which);
  }

  public void set(Switch which, boolean on) {
    if (on) {
      switches.add(which);
    } else {
      switches.remove(which);
    }
  }

  public ClientConfiguration configuration() {
    return configuration;
  }

  public void configuration(ClientConfiguration wanted) {
    configuration = wanted;
    local.configuration(wanted);
  }

  public <T> T get(ClientParameter<T> parameter) {
    return configuration.get(parameter);
  }

  /** A timer of FTP.DATA. */
  public Duration limit(ClientParameter<Integer> timer) {
    return Duration.ofSeconds(configuration.get(timer));
  }

  /** Shows a message. */
  public void say(ClientMessage message, Object... values) {
    environment.terminal().show(message.with(values));
  }

  /**
   * Shows a trace line, when its trace is on.
   *
   * @param trace such as {@code SEC}
   * @param place module and line, such as {@code FC0283}
   */
  public void trace(String trace, String place, String text) {
    if (traces.isOn(trace)) {
      say(ClientMessage.TRACE, place, text);
    }
  }

  /** Shows a line as it is. */
  public void show(String line) {
    environment.terminal().show(line);
  }

  /** The subcommand at work, to which return codes belong. */
  public Subcommand current() {
    return current;
  }

  /** Another subcommand begins, which has no reply yet. */
  public void current(Subcommand subcommand) {
    current = subcommand;
    lastReply = 0;
  }

  /** Code of the last reply to the subcommand at work; 0 when there was none. */
  public int lastReply() {
    return lastReply;
  }

  /** Whether QUIT was given. */
  public boolean isEnded() {
    return ended;
  }

  public void end() {
    ended = true;
  }

  /** Whom USER named last; empty before. */
  public String user() {
    return server.user();
  }

  public void user(String named) {
    server.user(named);
  }

  public boolean isLoggedIn() {
    return server.isLoggedIn();
  }

  public void loggedIn(boolean now) {
    server.loggedIn(now);
  }

  /** Whether the server has refused EPSV. */
  public boolean isExtendedPassiveRefused() {
    return server.isExtendedPassiveRefused();
  }

  public void extendedPassiveRefused() {
    server.extendedPassiveRefused();
  }

  public boolean isConnected() {
    return server.control() != null;
  }

  /** Host as it was entered; empty without a connection. */
  public String host() {
    return server.host();
  }

  /** The control connection. */
  public ControlChannel control() {
    return Optional.ofNullable(server.control())
        .orElseThrow(() -> new ClientFailure(ClientError.NOT_CONNECTED));
  }

  /** Carries out {@code action} with the second server, PROXY's, in place of the first. */
  public void withOtherServer(Runnable action) {
    swapServers();
    try {
      action.run();
    } finally {
      swapServers();
    }
  }

  private void swapServers() {
    ServerLink first = server;
    server = other;
    other = first;
    proxied = !proxied;
  }

  /** Whether the server at hand is the second one. */
  public boolean isProxied() {
    return proxied;
  }

  /** The control connection stands. */
  public void connected(String name, ControlChannel channel) {
    server.connected(name, channel);
    if (!proxied) {
      local.representation(Representation.INITIAL);
    }
  }

  /** There is no control connection any more. */
  public void disconnect() {
    server.disconnect();
  }

  /** Where the transfer at work, or the last one, can be taken up again. */
  public Optional<RestartMarks> marks() {
    return Optional.ofNullable(marks);
  }

  /** Remembers a place, or null to forget them all. */
  public void marks(@Nullable RestartMarks place) {
    marks = place;
  }

  /** Sends a command and waits for the reply. */
  public ServerReply command(String line) {
    return command(line, line);
  }

  /**
   * The same, and shows something else.
   *
   * @param shown what may be seen of the line
   */
  public ServerReply command(String line, String shown) {
    send(line, shown, Operation.SENDING_COMMAND);
    return reply();
  }

  /** Sends ABOR, and leaves its reply to be read behind that to the command it ends. */
  public void abort() {
    send("ABOR", "ABOR", Operation.SENDING_ABORT);
  }

  /** Sends QUIT, and waits for the reply as long as CCONNTIME says. */
  public void quit() {
    send("QUIT", "QUIT", Operation.SENDING_COMMAND);
    reply(ClientParameters.CCONNTIME, Operation.WAITING_FOR_REPLY);
  }

  private void send(String line, String shown, Operation operation) {
    trace("FLO", "SC2852", "sendCmd: entered");
    say(ClientMessage.SENT, shown);
    try {
      control().send(line, operation);
    } catch (NetworkException failure) {
      throw lost(failure);
    }
  }

  /** Waits for another reply. */
  public ServerReply reply() {
    return reply(ClientParameters.INACTTIME, Operation.WAITING_FOR_REPLY);
  }

  /** Waits for another reply, as long as {@code timer} says. */
  public ServerReply reply(ClientParameter<Integer> timer, Operation operation) {
    try {
      ServerReply reply = control().read(limit(timer), operation, this::show);
      lastReply = reply.code();
      return reply;
    } catch (NetworkException failure) {
      throw lost(failure);
    }
  }

  /** Sends a command that must succeed. */
  public ServerReply require(String line) {
    return required(command(line));
  }

  /** The reply, unless it tells of a failure. */
  public ServerReply required(ServerReply reply) {
    if (reply.isFailure()) {
      throw new ClientFailure(ClientError.SERVER);
    }
    return reply;
  }

  /** Tells that the control connection is of no use any more, and drops it. */
  public ClientFailure lost(NetworkException failure) {
    ClientFailure told = failed(failure);
    disconnect();
    return told;
  }

  /** Tells what is wrong with the network. */
  public ClientFailure failed(NetworkException failure) {
    Operation operation = failure.operation();
    switch (failure.reason()) {
      case TIMED_OUT -> say(ClientMessage.TIMED_OUT, operation);
      case REFUSED -> say(ClientMessage.CONNECT_REFUSED, operation.call());
      case NOT_AVAILABLE -> say(ClientMessage.ADDRESS_NOT_AVAILABLE);
      case RESET -> say(ClientMessage.CONNECTION_RESET, operation.call(), operation.routine());
      case CLOSED -> say(ClientMessage.NOT_RESPONDING);
    }
    return new ClientFailure(
        switch (failure.reason()) {
          case TIMED_OUT -> ClientError.TIMEOUT;
          case REFUSED, NOT_AVAILABLE, CLOSED -> ClientError.CONNECT_FAILED;
          case RESET -> ClientError.SESSION;
        },
        failure);
  }

  /** Asks for a line of input. */
  public Optional<String> ask(ClientMessage prompt, Object... values) {
    say(prompt, values);
    return environment.terminal().read().map(String::strip);
  }

  /** Asks for a line of input and shows it, when nobody has typed it. */
  public Optional<String> askAloud(ClientMessage prompt, Object... values) {
    Optional<String> line = ask(prompt, values);
    line.ifPresent(this::echo);
    return line;
  }

  /** Asks for a line of input that nobody is to see. */
  public Optional<String> askSecretly(ClientMessage prompt) {
    say(prompt);
    return environment.terminal().readSecret().map(String::strip);
  }

  /** Shows a line of input, when nobody has typed it. */
  public void echo(String line) {
    if (environment.terminal().echoes()) {
      say(ClientMessage.ECHO, line);
    }
  }
}
