package io.lparjar.emulator.launch;

import io.lparjar.emulator.ftp.net.FtpListener;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.StringConcatException;
import java.lang.invoke.StringConcatFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;

/** Has libraries make ready what takes its time, while another thread reads the command line. */
final class WarmUp {
  private final CountDownLatch logging = new CountDownLatch(1);

  private WarmUp() {}

  /** Begins; nobody needs to wait for the end. */
  static WarmUp begin() {
    WarmUp begun = new WarmUp();
    Thread thread = new Thread(begun::run, "warm-up");
    thread.setDaemon(true);
    thread.start();
    return begun;
  }

  /** Returns when loggers can be made. */
  void awaitLogging() throws InterruptedException {
    logging.await();
  }

  /**
   * In the order in which a start needs it: the log, the two ways of joining strings that the
   * database uses first, the digest that it asks for, the rules of time zones, and what accepts
   * connections.
   */
  private void run() {
    try {
      Logging.begin();
    } finally {
      logging.countDown();
    }
    try {
      join("\1:\1", String.class, String.class);
      join("table.\1", int.class);
      MessageDigest.getInstance("SHA-256");
    } catch (StringConcatException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    Objects.requireNonNull(ZoneId.systemDefault().getRules());
    FtpListener.warmUp();
  }

  private static void join(String recipe, Class<?>... parts) throws StringConcatException {
    StringConcatFactory.makeConcatWithConstants(
        MethodHandles.lookup(), "joined", MethodType.methodType(String.class, parts), recipe);
  }
}
