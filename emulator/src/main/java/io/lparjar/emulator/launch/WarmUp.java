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

/** Has libraries make ready what takes its time, while another thread reads the command line. */
final class WarmUp {
  private WarmUp() {}

  /** Begins; nobody needs to wait for the end. */
  static void begin() {
    Thread thread = new Thread(WarmUp::run, "warm-up");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * In the order in which a start needs it: the joining of strings, as the classes of the database
   * do it, the digest that it asks for first, the rules of time zones, and what accepts
   * connections.
   */
  private static void run() {
    try {
      MethodType twoStrings = MethodType.methodType(String.class, String.class, String.class);
      StringConcatFactory.makeConcatWithConstants(
          MethodHandles.lookup(), "joined", twoStrings, "\1:\1");
      MessageDigest.getInstance("SHA-256");
    } catch (StringConcatException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    Objects.requireNonNull(ZoneId.systemDefault().getRules());
    FtpListener.warmUp();
  }
}
