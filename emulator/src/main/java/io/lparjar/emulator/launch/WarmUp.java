package io.lparjar.emulator.launch;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.Objects;

/** Has the JDK make ready what takes its time, while another thread reads the command line. */
final class WarmUp {
  private WarmUp() {}

  /** Begins; nobody needs to wait for the end. */
  static void begin() {
    Thread thread = new Thread(WarmUp::run, "warm-up");
    thread.setDaemon(true);
    thread.start();
  }

  /** The digest that the database asks for first, and the rules of time zones. */
  private static void run() {
    try {
      MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    Objects.requireNonNull(ZoneId.systemDefault().getRules());
  }
}
