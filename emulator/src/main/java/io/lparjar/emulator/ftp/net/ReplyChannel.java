package io.lparjar.emulator.ftp.net;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.mina.core.buffer.IoBuffer;
import org.apache.mina.core.session.IoSession;
import org.apache.mina.transport.socket.nio.NioSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way out of a control connection. Bytes leave at once, written by the thread that sends them:
 * to wake up the I/O thread for each reply costs more than the reply. That thread sends what the
 * host does not take, since the client does not read, and what comes behind it; and what is sent
 * while nothing is read from the client, since it is told then when to read again.
 *
 * <p>Safe for use by many threads.
 */
final class ReplyChannel {
  private static final Logger LOG = LoggerFactory.getLogger(ReplyChannel.class);

  private final IoSession io;

  ReplyChannel(IoSession io) {
    this.io = io;
  }

  /** Sends {@code bytes} behind all that was sent before; drops them when the session closes. */
  synchronized void send(byte[] bytes) {
    ByteBuffer unsent = ByteBuffer.wrap(bytes);
    if (io instanceof NioSession open && isClear()) {
      write(unsent, open);
    }
    if (unsent.hasRemaining()) {
      io.write(IoBuffer.wrap(unsent));
    }
  }

  /** The queue of writes is not empty, either, when the session is to close behind the last. */
  private boolean isClear() {
    return io.getScheduledWriteBytes() == 0
        && io.getWriteRequestQueue().isEmpty(io)
        && !io.isReadSuspended()
        && !io.isClosing();
  }

  private void write(ByteBuffer bytes, NioSession open) {
    try {
      int count = open.getChannel().write(bytes);
      // MINA subtracts what was written from what it has scheduled.
      open.increaseWrittenBytes(count, System.currentTimeMillis());
      open.increaseScheduledWriteBytes(count);
    } catch (IOException broken) {
      LOG.debug("control connection of {} failed", io.getRemoteAddress(), broken);
      io.closeNow();
    }
  }
}
