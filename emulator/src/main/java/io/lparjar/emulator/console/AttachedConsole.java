package io.lparjar.emulator.console;

import io.lparjar.jes.tso.TsoTerminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A console in another process than its system, over the {@link ConsoleSocket} of that system. */
public final class AttachedConsole implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(AttachedConsole.class);
  private static final int REFUSED = 8;

  private final SocketChannel channel;
  private final BufferedReader in;
  private final PrintWriter out;

  private AttachedConsole(SocketChannel channel) {
    this.channel = channel;
    this.in = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
    this.out = new PrintWriter(Channels.newWriter(channel, StandardCharsets.UTF_8), true);
  }

  /**
   * Attaches to the system whose state is in {@code home}.
   *
   * @throws IOException when none runs there
   */
  public static AttachedConsole to(Path home) throws IOException {
    return new AttachedConsole(
        SocketChannel.open(UnixDomainSocketAddress.of(ConsoleSocket.placeIn(home))));
  }

  /**
   * What completion offers: how the commands that begin so go on, from the last blank.
   *
   * @param line what stands in front of the cursor
   */
  public static List<String> words(String line) {
    String typed = line.toUpperCase(Locale.ROOT);
    return Arrays.stream(OperatorCommand.values())
        .map(OperatorCommand::syntax)
        .filter(syntax -> syntax.startsWith(typed))
        .map(syntax -> syntax.substring(typed.lastIndexOf(' ') + 1))
        .toList();
  }

  /**
   * Asks for user ID and password, then takes commands until there are no more or the system ends.
   *
   * @return 0, or {@value #REFUSED} when the system does not let the user in
   */
  public int run(TsoTerminal terminal) throws IOException {
    terminal.show("USERID:");
    out.println(terminal.read().orElse(""));
    terminal.show("PASSWORD:");
    out.println(terminal.readSecret().orElse(""));
    @Nullable String answer = in.readLine();
    if (!ConsoleConnection.ACCEPTED.equals(answer)) {
      terminal.show(Optional.ofNullable(answer).orElse("The system has ended."));
      return REFUSED;
    }
    Thread messages = new Thread(() -> show(terminal), "console-messages");
    messages.setDaemon(true);
    messages.start();
    Optional<String> line = terminal.read();
    while (line.isPresent() && messages.isAlive()) {
      out.println(line.get());
      line = terminal.read();
    }
    channel.shutdownOutput();
    join(messages);
    return 0;
  }

  private void show(TsoTerminal terminal) {
    try {
      for (@Nullable String line = in.readLine(); line != null; line = in.readLine()) {
        terminal.show(line);
      }
    } catch (IOException gone) {
      LOG.debug("the system is gone", gone);
    }
  }

  private static void join(Thread messages) {
    try {
      messages.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
