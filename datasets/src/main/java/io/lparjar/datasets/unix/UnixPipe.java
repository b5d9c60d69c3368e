package io.lparjar.datasets.unix;

import io.lparjar.datasets.unix.UnixPipeBuffer.Side;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * One end of a named pipe, open. Bytes go from those who write to those who read, through at most
 * 64 KiB of storage; nothing of them is kept. Used by one thread.
 *
 * @see "z/OS XL C/C++ Programming Guide, using named pipes"
 */
public final class UnixPipe implements ByteChannel {
  private final UnixPipeBuffer buffer;
  private final Side own;
  private final Side other;
  private final long before;
  private final Patience patience;
  private boolean open = true;

  /**
   * How long to wait for the other end.
   *
   * @param opening until somebody opens it
   * @param moving until bytes come, or there is room for more
   * @param givenUp whether waiting is of no use any more; asked a few times a second
   */
  public record Patience(Duration opening, Duration moving, BooleanSupplier givenUp) {}

  /**
   * Takes an end that {@code buffer} has counted.
   *
   * @param before how many of {@code other} had come and gone by then
   */
  UnixPipe(UnixPipeBuffer buffer, Side own, Side other, long before, Patience patience) {
    this.buffer = buffer;
    this.own = own;
    this.other = other;
    this.before = before;
    this.patience = patience;
  }

  /**
   * Waits until somebody has opened the other end.
   *
   * @throws UnixPipeException when nobody does in time
   */
  public void connect() throws UnixPipeException {
    buffer.meet(other, before, patience);
  }

  /**
   * Reads what is there, but waits for the first byte.
   *
   * @return number of bytes, -1 when all who wrote have closed the pipe
   * @throws UnixPipeException when nothing comes in time
   */
  @Override
  public int read(ByteBuffer target) throws UnixPipeException {
    return buffer.read(target, patience);
  }

  /**
   * Writes all of {@code source}.
   *
   * @throws UnixPipeException when nobody reads any more, or not in time
   */
  @Override
  public int write(ByteBuffer source) throws UnixPipeException {
    return buffer.write(source, patience);
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() {
    if (open) {
      open = false;
      buffer.close(own);
    }
  }
}
