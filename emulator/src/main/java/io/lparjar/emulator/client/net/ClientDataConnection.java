package io.lparjar.emulator.client.net;

import io.lparjar.datasets.device.Content;
import io.lparjar.emulator.ftp.session.ConnectionEnds;
import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.DataConnectionException;
import io.lparjar.emulator.ftp.session.TruncatedDataException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A data connection of the client, in clear or with TLS. TLS that ends without close_notify was cut
 * off by somebody on the way: that is a failure, and not the end of the data.
 */
public final class ClientDataConnection implements DataConnection {
  private static final Logger LOG = LoggerFactory.getLogger(ClientDataConnection.class);
  private static final int PIECE = 64 * 1024;

  private final Socket wire;
  private final Socket socket;
  private final BooleanSupplier cutOff;
  private final Duration closing;
  private final LongConsumer progress;
  private final byte[] piece = new byte[PIECE];
  private long bytes;
  private boolean sent;

  private ClientDataConnection(
      Socket wire, Socket socket, BooleanSupplier cutOff, Duration closing, LongConsumer progress) {
    this.wire = wire;
    this.socket = socket;
    this.cutOff = cutOff;
    this.closing = closing;
    this.progress = progress;
  }

  /**
   * Over a socket that stands.
   *
   * @param tls what protects it, or null for nothing
   * @param limit for each piece of data
   * @param closing how long the server may take to end what it was sent
   * @param progress is told the number of bytes so far, behind each piece
   * @throws javax.net.ssl.SSLException when the handshake fails
   */
  public static ClientDataConnection over(
      Socket wire,
      @Nullable TlsClient tls,
      InetSocketAddress server,
      Duration limit,
      Duration closing,
      LongConsumer progress)
      throws IOException {
    try {
      wire.setSoTimeout(ControlChannel.millis(limit));
      if (tls == null) {
        return new ClientDataConnection(wire, wire, () -> false, closing, progress);
      }
      WatchedSocket watched = new WatchedSocket(wire);
      return new ClientDataConnection(
          wire, tls.protect(watched, server, limit), watched::hasEnded, closing, progress);
    } catch (IOException refused) {
      reset(wire); // the server must not take it for the end of the data
      throw refused;
    }
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    try {
      int count = socket.getInputStream().read(piece, 0, Math.min(PIECE, target.remaining()));
      if (count > 0) {
        target.put(piece, 0, count);
        bytes += count;
        progress.accept(bytes);
      }
      if (count < 0 && cutOff.getAsBoolean()) {
        throw new TruncatedDataException();
      }
      return count;
    } catch (IOException broken) {
      throw failure(broken, Operation.RECEIVING_DATA);
    }
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    int count = source.remaining();
    sent = true;
    try {
      while (source.hasRemaining()) {
        int length = Math.min(PIECE, source.remaining());
        source.get(piece, 0, length);
        socket.getOutputStream().write(piece, 0, length);
        bytes += length;
        progress.accept(bytes);
      }
    } catch (IOException broken) {
      throw failure(broken, Operation.SENDING_DATA);
    }
    return count;
  }

  @Override
  public void send(Content content) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(PIECE);
    long position = 0;
    long size = content.size();
    while (position < size) {
      int count = content.read(position, buffer.clear());
      if (count < 0) {
        break;
      }
      position += count;
      write(buffer.flip());
    }
  }

  private static DataConnectionException failure(IOException broken, Operation operation) {
    return new DataConnectionException(ControlChannel.network(broken, operation));
  }

  @Override
  public Optional<ConnectionEnds> ends() {
    return wire.getLocalSocketAddress() instanceof InetSocketAddress local
            && wire.getRemoteSocketAddress() instanceof InetSocketAddress remote
        ? Optional.of(new ConnectionEnds(local, remote))
        : Optional.empty();
  }

  @Override
  public long bytes() {
    return bytes;
  }

  @Override
  public boolean isOpen() {
    return !wire.isClosed();
  }

  @Override
  public void abort() {
    reset(wire);
  }

  private static void reset(Socket wire) {
    try (wire) {
      wire.setSoLinger(true, 0);
    } catch (IOException gone) {
      return;
    }
  }

  @Override
  public void close() throws IOException {
    try (wire) {
      if (sent && socket instanceof SSLSocket secured && !wire.isClosed()) {
        awaitEnd(secured);
      }
      socket.close();
    }
  }

  /**
   * Says that nothing more comes, and reads to the server's end: a session ticket that comes before
   * it is what the next connection resumes with.
   */
  private void awaitEnd(SSLSocket secured) {
    try {
      wire.setSoTimeout(ControlChannel.millis(closing));
      secured.shutdownOutput();
      secured.getInputStream().transferTo(OutputStream.nullOutputStream());
    } catch (IOException broken) {
      LOG.debug("the server did not end the data connection", broken);
    }
  }
}
