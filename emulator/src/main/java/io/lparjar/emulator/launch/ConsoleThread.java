package io.lparjar.emulator.launch;

import io.lparjar.emulator.ZosEmulator;
import io.lparjar.emulator.console.ConsoleReader;
import io.lparjar.emulator.console.ConsoleSocket;
import io.lparjar.emulator.console.TerminalConsole;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads operator commands from standard input: with editing from a terminal, line by line from
 * anything else.
 */
@StandardStreams
final class ConsoleThread {
  private static final Logger LOG = LoggerFactory.getLogger(ConsoleThread.class);
  private static final String FIRST_STEPS =
      """
      Operator console. HELP lists the commands, tab completes; try D A,L or $D JOBQ.
      TSO leads to the READY prompt, where HELP lists commands, too. P FTPD ends the
      system. FTP users: IBMUSER/SYS1, DEVUSER/DEVUSER.\
      """;

  private ConsoleThread() {}

  /**
   * Opens the console when the options or the terminal ask for one. The end of its input does not
   * end the system.
   *
   * @param stop called when the operator has ended the system
   */
  static void start(LaunchOptions options, ZosEmulator system, StopSignal stop) {
    if (options.has(LaunchOption.NO_CONSOLE)) {
      return;
    }
    boolean terminal = isTerminal();
    if (terminal || options.has(LaunchOption.CONSOLE)) {
      Thread thread = new Thread(() -> run(terminal, system, stop), "console");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** Lets further consoles attach to a system that has a home, where the host knows how. */
  static Optional<ConsoleSocket> listen(
      LaunchOptions options, ZosEmulator system, StopSignal stop) {
    if (options.has(LaunchOption.IN_MEMORY)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          ConsoleSocket.open(system.console(), options.home(), system::isRunning, stop::stop));
    } catch (IOException | UnsupportedOperationException impossible) {
      LOG.warn("no console can attach: {}", impossible.getMessage());
      return Optional.empty();
    }
  }

  /** Whether a person sits at standard input and output. */
  @SuppressWarnings("SystemConsoleNull") // the console of java.base is null without a terminal
  static boolean isTerminal() {
    System.setProperty("jdk.console", "java.base"); // JDK 22 has another by default
    return System.console() != null;
  }

  private static void run(boolean terminal, ZosEmulator system, StopSignal stop) {
    try {
      boolean ended = terminal ? runOnTerminal(system) : runOnStreams(system);
      if (ended) {
        stop.stop();
      }
    } catch (IOException | RuntimeException e) {
      System.err.println("lparjar: the console has failed: " + e);
    }
  }

  private static boolean runOnTerminal(ZosEmulator system) throws IOException {
    System.out.println(FIRST_STEPS);
    return TerminalConsole.run(system.console(), system::isRunning, system.tso())
        == TerminalConsole.End.STOPPED;
  }

  private static boolean runOnStreams(ZosEmulator system) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    new ConsoleReader(system.console(), in, out, system::isRunning, system.tso()).run();
    return !system.isRunning();
  }
}
