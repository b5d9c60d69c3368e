package io.lparjar.emulator.client.command;

import io.lparjar.emulator.client.config.ClientParameters;
import io.lparjar.emulator.client.session.ClientMessage;
import io.lparjar.emulator.client.session.ClientSession;
import java.time.Clock;
import java.util.function.LongConsumer;

/** Tells every PROGRESS seconds how far a transfer is; a shorter one tells nothing. */
final class Progress implements LongConsumer {
  private static final long MILLIS = 1000;

  private final ClientSession session;
  private final Clock clock;
  private final long interval;
  private final long begin;
  private long last;
  private long told;

  /** A transfer begins. */
  Progress(ClientSession session) {
    this.session = session;
    this.clock = session.environment().services().clock();
    this.interval = session.get(ClientParameters.PROGRESS) * MILLIS;
    this.begin = clock.millis();
    this.last = begin;
  }

  @Override
  public void accept(long bytes) {
    if (interval == 0) {
      return;
    }
    long now = clock.millis();
    if (now - last >= interval) {
      session.say(
          ClientMessage.PROGRESS,
          Long.toString(bytes),
          Long.toString((now - last) / MILLIS),
          DataTransfer.rate(bytes - told, now - last),
          DataTransfer.rate(bytes, now - begin));
      last = now;
      told = bytes;
    }
  }
}
