package io.lparjar.emulator.console;

import io.lparjar.security.saf.LogonResult;
import io.lparjar.security.saf.SecurityEnvironment;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The system's end of an attached console. */
final class ConsoleConnection {
  static final String ACCEPTED = "OK";

  private static final Logger LOG = LoggerFactory.getLogger(ConsoleConnection.class);

  private final OperatorConsole console;
  private final BooleanSupplier running;
  private final SocketChannel channel;

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
    }
  }

  /** The end of the commands is the end, once everything is shown that they wrote. */
  private void serve(SecurityEnvironment user, BufferedReader in, PrintWriter out)
      throws IOException {
    Consumer<ConsoleEntry> printer = entry -> entry.display().forEach(out::println);
    console.log().listen(printer);
    try {
      @Nullable String line = in.readLine();
      while (line != null) {
        console.execute(user, line);
        line = running.getAsBoolean() ? in.readLine() : null;
      }
    } finally {
      console.log().ignore(printer);
    }
  }
}
