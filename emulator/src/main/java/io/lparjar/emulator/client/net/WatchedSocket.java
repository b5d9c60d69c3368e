package io.lparjar.emulator.client.net;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;

/**
 * A socket over another one, which notes that its end was read. TLS over it that ends as it should,
 * by close_notify, does not read so far; the JDK tells no difference.
 */
final class WatchedSocket extends Socket {
  private final Socket wire;
  private volatile boolean ended;

  /** One over {@code wire}, which is connected. */
  WatchedSocket(Socket wire) {
    this.wire = wire;
  }

  /** Whether the end of the connection was read. */
  boolean hasEnded() {
    return ended;
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return new FilterInputStream(wire.getInputStream()) {
      @Override
      public int read() throws IOException {
        return noted(super.read());
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        return noted(super.read(target, offset, length));
      }
    };
  }

  private int noted(int count) {
    ended |= count < 0;
    return count;
  }

  @Override
  public OutputStream getOutputStream() throws IOException {
    return wire.getOutputStream();
  }

  @Override
  public boolean isConnected() {
    return wire.isConnected();
  }

  @Override
  public boolean isClosed() {
    return wire.isClosed();
  }

  @Override
  public InetAddress getInetAddress() {
    return wire.getInetAddress();
  }

  @Override
  public int getPort() {
    return wire.getPort();
  }

  @Override
  public synchronized void setSoTimeout(int millis) throws SocketException {
    wire.setSoTimeout(millis);
  }

  @Override
  public synchronized int getSoTimeout() throws SocketException {
    return wire.getSoTimeout();
  }

  @Override
  public synchronized void close() throws IOException {
    wire.close();
  }
}
