package io.lparjar.emulator.launch;

import io.lparjar.emulator.fault.Faults;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.Reporter;
import org.slf4j.simple.SimpleServiceProvider;

/**
 * The log of a system started from the command line: warnings, errors and what the server logs of
 * its sessions to standard error, more with {@code LPARJAR_LOG=info} or {@code debug}, and then
 * with the time of day. Embedded, the host's logging is left alone.
 */
final class Logging {
  private static final String PREFIX = "org.slf4j.simpleLogger.";

  private Logging() {}

  /** To be called before {@link #begin}. */
  static void configure() {
    Optional<String> level = Optional.ofNullable(System.getenv("LPARJAR_LOG"));
    System.setProperty(PREFIX + "defaultLogLevel", level.orElse("warn"));
    if (level.isPresent()) { // formatting dates takes 40 ms of a start
      System.setProperty(PREFIX + "showDateTime", "true");
      System.setProperty(PREFIX + "dateTimeFormat", "HH:mm:ss.SSS");
    }
    System.setProperty(PREFIX + "log.syslog", "info");
    System.setProperty(PREFIX + "log." + Faults.class.getName(), "info"); // seeds
    // MINA calls it an error that a client resets its connection.
    System.setProperty(PREFIX + "log.org.apache.mina.core.service.IoProcessor", "off");
    System.setProperty(PREFIX + "showShortLogName", "true");
    System.setProperty(Reporter.SLF4J_INTERNAL_VERBOSITY_KEY, "WARN");
    System.setProperty(LoggerFactory.PROVIDER_PROPERTY_KEY, SimpleServiceProvider.class.getName());
  }

  /** Keeps what the server logs of its sessions from a person's terminal. */
  static void keepFromTerminal() {
    System.setProperty(PREFIX + "log.syslog", "warn");
  }

  /**
   * Makes the logger factory under a class loader that has no libraries, lest it look for a
   * properties file in each of them: opening them all takes longer than the rest of the log. To be
   * called before the first logger is made.
   */
  static void begin() {
    Thread thread = Thread.currentThread();
    ClassLoader own = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    LoggerFactory.getILoggerFactory();
    thread.setContextClassLoader(own);
  }
}
