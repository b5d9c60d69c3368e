package io.lparjar.emulator.console;

import io.lparjar.security.saf.LogonResult;
import io.lparjar.security.saf.SecurityEnvironment;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The system's end of an attached console. Messages wait in a queue for a console that is slow; of
 * a full queue the message that comes is dropped.
 */
final class ConsoleConnection {
  static final String ACCEPTED = "OK";

  private static final Logger LOG = LoggerFactory.getLogger(ConsoleConnection.class);
  private static final int MOST_WAITING = 4 * ConsoleLog.CAPACITY;

  private final OperatorConsole console;
  private final BooleanSupplier running;
  private final SocketChannel channel;
  private final BlockingQueue<Optional<ConsoleEntry>> waiting =
      new LinkedBlockingQueue<>(MOST_WAITING);

  ConsoleConnection(OperatorConsole console, BooleanSupplier running, SocketChannel channel) {
    this.console = console;
    this.running = running;
    this.channel = channel;
  }

  /** Serves the console until it goes. */
  void run() {
    try (channel;
        BufferedReader in =
            new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
        PrintWriter out =
            new PrintWriter(Channels.newWriter(channel, StandardCharsets.UTF_8), true)) {
      @Nullable String userId = in.readLine();
      @Nullable String password = in.readLine();
      if (userId == null || password == null) {
        return;
      }
      if (console.logon(userId, password) instanceof LogonResult.Accepted accepted) {
        out.println(ACCEPTED);
        serve(accepted.environment(), in, out);
      } else {
        out.println(ConsoleMessage.NOT_AUTHORIZED.with("LOGON"));
      }
    } catch (IOException gone) {
      LOG.debug("console gone", gone);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** The end of the commands is the end, once everything is shown that they wrote. */
  private void serve(SecurityEnvironment user, BufferedReader in, PrintWriter out)
      throws IOException, InterruptedException {
    Thread printer = new Thread(() -> print(out), "console-attached-output");
    printer.setDaemon(true);
    printer.start();
    Consumer<ConsoleEntry> listener =
        entry -> {
          if (!waiting.offer(Optional.of(entry))) {
            LOG.debug("dropped for a slow console: {}", entry);
          }
        };
    console.log().listen(listener);
    try {
      @Nullable String line = in.readLine();
      while (line != null) {
        console.execute(user, line);
        line = running.getAsBoolean() ? in.readLine() : null;
      }
    } finally {
      console.log().ignore(listener);
      waiting.put(Optional.empty());
    }
    printer.join();
  }

  private void print(PrintWriter out) {
    try {
      for (Optional<ConsoleEntry> entry = waiting.take();
          entry.isPresent();
          entry = waiting.take()) {
        entry.get().display().forEach(out::println);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
