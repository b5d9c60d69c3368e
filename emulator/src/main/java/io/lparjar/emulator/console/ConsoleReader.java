package io.lparjar.emulator.console;

import io.lparjar.datasets.allocation.Requester;
import io.lparjar.emulator.tso.ReadyPrompt;
import io.lparjar.emulator.tso.StreamTerminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A console without a screen: a command a line in, what the system writes out. For scripts.
 *
 * <p>The end of the input does not end the system, nor the messages.
 */
public final class ConsoleReader {
  private final OperatorConsole console;
  private final BufferedReader in;
  private final PrintWriter out;
  private final BooleanSupplier running;
  private final ReadyPrompt tso;
  private final Consumer<ConsoleEntry> printer;

  /**
   * Shows what was written so far, and from now on what is written.
   *
   * @param running whether the system is up
   * @param tso what {@code TSO} on the console leads to
   */
  public ConsoleReader(
      OperatorConsole console,
      BufferedReader in,
      PrintWriter out,
      BooleanSupplier running,
      ReadyPrompt tso) {
    this.console = console;
    this.in = in;
    this.out = out;
    this.running = running;
    this.tso = tso;
    this.printer = printer(out);
    console.log().listen(printer);
  }

  /** Carries commands out until there are no more, or the system is down. */
  public void run() throws IOException {
    String line = in.readLine();
    while (line != null) {
      Optional<Requester> user = TsoRequest.user(line, tso);
      if (user.isPresent()) {
        console.log().awaitShown(printer);
        tso.run(user.get(), new StreamTerminal(in, out));
      } else {
        console.execute(line);
      }
      line = running.getAsBoolean() ? in.readLine() : null;
    }
    console.log().awaitShown(printer);
  }

  private static Consumer<ConsoleEntry> printer(PrintWriter out) {
    return entry -> {
      entry.display().forEach(out::println);
      out.flush();
    };
  }
}
