package io.lparjar.emulator.ftp.net;

import io.lparjar.datasets.device.Content;
import io.lparjar.emulator.ftp.session.ConnectionEnds;
import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.DataConnectionException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** A data connection without TLS. */
final class SocketDataConnection implements DataConnection {
  private final SocketChannel channel;
  private final DataTraffic traffic;
  private final AtomicBoolean counted = new AtomicBoolean(true);
  private volatile long bytes;

  /**
   * A connection over an open channel.
   *
   * @param traffic counts it until it is closed
   */
  SocketDataConnection(SocketChannel channel, DataTraffic traffic) {
    this.channel = channel;
    this.traffic = traffic;
    traffic.opened();
  }

  @Override
  public boolean mayReadAhead() {
    return traffic.leavesProcessors();
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    try {
      int count = channel.read(target);
      count(Math.max(count, 0));
      return count;
    } catch (IOException broken) {
      throw new DataConnectionException(broken);
    }
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    try {
      int count = channel.write(source);
      count(count);
      return count;
    } catch (IOException broken) {
      throw new DataConnectionException(broken);
    }
  }

  /** A failure is taken for one of the network, which is by far the likelier. */
  @Override
  public void send(Content content) throws IOException {
    long size = content.size();
    long position = 0;
    try {
      while (position < size) {
        long count = content.transferTo(position, size - position, channel);
        position += count;
        count(count);
      }
    } catch (IOException broken) {
      throw new DataConnectionException(broken);
    }
  }

  @Override
  public Optional<ConnectionEnds> ends() {
    try {
      return channel.getLocalAddress() instanceof InetSocketAddress local
              && channel.getRemoteAddress() instanceof InetSocketAddress remote
          ? Optional.of(new ConnectionEnds(local, remote))
          : Optional.empty();
    } catch (IOException closed) {
      return Optional.empty();
    }
  }

  /** Only the transfer's thread counts; others look. */
  @SuppressWarnings("NonAtomicVolatileUpdate")
  private void count(long more) {
    bytes += more;
  }

  @Override
  public long bytes() {
    return bytes;
  }

  @Override
  public boolean isOpen() {
    return channel.isOpen();
  }

  @Override
  public void abort() {
    uncount();
    try (channel) {
      channel.setOption(StandardSocketOptions.SO_LINGER, 0);
    } catch (IOException gone) {
      return;
    }
  }

  @Override
  public void close() throws IOException {
    uncount();
    channel.close();
  }

  private void uncount() {
    if (counted.getAndSet(false)) {
      traffic.closed();
    }
  }
}
