package io.lparjar.emulator.ftp;

import io.lparjar.datasets.device.Content;
import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.DataConnectionException;
import io.lparjar.emulator.ftp.session.DataConnector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Data connections without a network: what was sent is kept, what is to come was given before. */
public final class FakeData implements DataConnector, DataConnection {
  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
  private ByteBuffer incoming = ByteBuffer.allocate(0);
  private int pieceSize = Integer.MAX_VALUE;
  private boolean refused;
  private boolean breaking;
  private boolean listening;
  private InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 1);

  /** What a client will send. */
  public void incoming(byte[] bytes) {
    incoming = ByteBuffer.wrap(bytes);
  }

  /** Lets data come in pieces of that size. */
  public void inPieces(int size) {
    pieceSize = size;
  }

  /** No connection comes about. */
  public void refuse() {
    refused = true;
  }

  /** The connection breaks where it should end. */
  public void breakAtEnd() {
    breaking = true;
  }

  public byte[] sent() {
    return sent.toByteArray();
  }

  /** Where the server would connect to. */
  public InetSocketAddress address() {
    return address;
  }

  @Override
  public void connectTo(InetSocketAddress wanted) {
    address = wanted;
  }

  @Override
  public InetSocketAddress listen() {
    listening = true;
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 50_001);
  }

  @Override
  public Optional<InetSocketAddress> destination() {
    return listening ? Optional.empty() : Optional.of(address);
  }

  @Override
  public DataConnection open(boolean secured, int keepAlive) throws DataConnectionException {
    if (refused) {
      throw new DataConnectionException(new IOException("refused"));
    }
    return this;
  }

  @Override
  public void send(Content content) throws IOException {
    content.transferTo(0, content.size(), this);
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    if (!incoming.hasRemaining()) {
      if (breaking) {
        throw new DataConnectionException(new IOException("reset"));
      }
      return -1;
    }
    int count = Math.min(pieceSize, Math.min(target.remaining(), incoming.remaining()));
    target.put(incoming.slice(incoming.position(), count));
    incoming.position(incoming.position() + count);
    return count;
  }

  @Override
  public int write(ByteBuffer source) {
    byte[] bytes = new byte[source.remaining()];
    source.get(bytes);
    sent.writeBytes(bytes);
    return bytes.length;
  }

  @Override
  public long bytes() {
    return sent.size();
  }

  @Override
  public void abort() {}

  @Override
  public void transferEnded() {}

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void close() {}
}
