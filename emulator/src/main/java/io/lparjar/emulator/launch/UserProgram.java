package io.lparjar.emulator.launch;

import io.lparjar.datasets.allocation.Requester;
import io.lparjar.emulator.StartException;
import io.lparjar.emulator.ZosEmulator;
import io.lparjar.emulator.console.AttachedConsole;
import io.lparjar.emulator.console.LineTerminal;
import io.lparjar.emulator.tso.ReadyPrompt;
import io.lparjar.emulator.tso.StreamTerminal;
import io.lparjar.jes.tso.TsoTerminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a person does with a system of his own, in place of starting one for others: a sub-command
 * of {@code launch.sh}. The FTP server of that system is out of everybody's way on a free port.
 */
@StandardStreams
enum UserProgram {
  /** The FTP client; its operands are those of TSO's FTP command. */
  FTP,
  /** The READY prompt; with words, that one command. */
  TSO,
  /** An operator console of a system that runs already, found by --home. */
  CONSOLE;

  private static final String FIRST_USER = "IBMUSER";

  /** The one that the first argument names. */
  static Optional<UserProgram> named(String[] arguments) {
    for (UserProgram program : values()) {
      if (arguments.length > 0 && program.word().equals(arguments[0])) {
        return Optional.of(program);
      }
    }
    return Optional.empty();
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Runs to its end.
   *
   * @param arguments with the sub-command first
   * @return exit status: the return code modulo 256
   */
  int run(String[] arguments, Map<String, String> environment) throws IOException {
    Logging.keepFromTerminal();
    LaunchOptions options =
        LaunchOptions.parseBefore(Arrays.copyOfRange(arguments, 1, arguments.length), environment);
    if (this == CONSOLE) {
      return attach(options.home());
    }
    ZosEmulator.Builder wanted = options.emulator();
    if (options.get(LaunchOption.HOME).isEmpty()) {
      wanted.inMemory();
    }
    try (ZosEmulator system = wanted.bind("127.0.0.1").port(0).noTlsPort().start()) {
      ReadyPrompt tso = system.tso();
      String userId = options.get(LaunchOption.LOGON).orElse(FIRST_USER);
      Requester user =
          tso.logon(userId).orElseThrow(() -> new StartException("no such user: " + userId));
      List<String> words = options.words();
      Function<String, List<String>> offered = typed -> tso.words(user, typed);
      if (this == TSO && words.isEmpty()) {
        return with(offered, terminal -> tso.run(user, terminal));
      }
      String command = (this == FTP ? "FTP " : "") + String.join(" ", words);
      return with(offered, terminal -> tso.execute(user, terminal, command));
    }
  }

  private static int attach(Path home) throws IOException {
    try (AttachedConsole console = AttachedConsole.to(home)) {
      return with(AttachedConsole::words, console::run);
    } catch (SocketException none) {
      throw new StartException("no system runs in " + home, none);
    }
  }

  /** Something that needs a terminal, and ends with a return code. */
  @FunctionalInterface
  private interface Dialogue {
    int run(TsoTerminal terminal) throws IOException;
  }

  private static int with(Function<String, List<String>> words, Dialogue dialogue)
      throws IOException {
    if (ConsoleThread.isTerminal()) {
      try (LineTerminal terminal = LineTerminal.open(words)) {
        return dialogue.run(terminal) & 0xFF;
      }
    }
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    return dialogue.run(new StreamTerminal(in, out)) & 0xFF;
  }
}
