package io.lparjar.emulator.console;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where further consoles attach to a running system: a UNIX domain socket below its home, in a
 * directory that only the owner of the process may enter. Each console has a thread of its own, so
 * that none holds up the system or another.
 *
 * <p>On the socket go lines of UTF-8. The console sends user ID and password, a line each; the
 * answer is {@code OK}, or the message that refuses them, and the end. Then it sends commands, and
 * gets what is written to the console.
 */
public final class ConsoleSocket implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ConsoleSocket.class);
  private static final String OWNER_ONLY = "rwx------";

  private final OperatorConsole console;
  private final BooleanSupplier running;
  private final Runnable ended;
  private final Path place;
  private final ServerSocketChannel listener;

  private ConsoleSocket(
      OperatorConsole console,
      BooleanSupplier running,
      Runnable ended,
      Path place,
      ServerSocketChannel listener) {
    this.console = console;
    this.running = running;
    this.ended = ended;
    this.place = place;
    this.listener = listener;
  }

  /** The socket of the system whose state is in {@code home}. */
  public static Path placeIn(Path home) {
    return home.resolve("console").resolve("socket");
  }

  /**
   * Waits for consoles.
   *
   * @param running whether the system is up
   * @param ended called when a command has ended it, and the console has seen its answer
   * @throws IOException when there cannot be such a socket: the path is too long, or the file
   *     system knows no permissions
   */
  public static ConsoleSocket open(
      OperatorConsole console, Path home, BooleanSupplier running, Runnable ended)
      throws IOException {
    Path place = placeIn(home);
    if (Files.notExists(place.getParent())) {
      Files.createDirectory(
          place.getParent(),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
    }
    Files.deleteIfExists(place);
    ServerSocketChannel listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      listener.bind(UnixDomainSocketAddress.of(place));
    } catch (IOException | RuntimeException impossible) {
      listener.close();
      throw impossible;
    }
    ConsoleSocket socket = new ConsoleSocket(console, running, ended, place, listener);
    start(socket::accept, "console-socket");
    return socket;
  }

  private void accept() {
    try {
      while (true) {
        SocketChannel attached = listener.accept();
        start(
            () -> {
              new ConsoleConnection(console, running, attached).run();
              if (!running.getAsBoolean()) {
                ended.run();
              }
            },
            "console-attached");
      }
    } catch (ClosedChannelException closed) {
      LOG.debug("no more consoles", closed);
    } catch (IOException failure) {
      LOG.error("no more consoles can attach", failure);
    }
  }

  private static void start(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    listener.close();
    Files.deleteIfExists(place);
  }
}
