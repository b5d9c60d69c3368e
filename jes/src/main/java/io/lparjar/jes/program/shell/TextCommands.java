package io.lparjar.jes.program.shell;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Commands that write text, and {@code sleep}. */
final class TextCommands {
  /** How often the system's clock, which tells nobody that it goes on, is looked at. */
  private static final long LOOK_UP_MILLIS = 10;

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss zzz yyyy", Locale.ENGLISH);

  private TextCommands() {}

  /** {@code echo}: its arguments, with blanks between. */
  static int echo(ShellSession session, List<String> arguments) throws IOException {
    session.print(String.join(" ", arguments));
    return 0;
  }

  /** {@code cat}: files one after another; standard input without any. */
  static int cat(ShellSession session, List<String> arguments) throws IOException {
    if (arguments.isEmpty()) {
      session.input().transferTo(session.output());
    }
    for (String name : arguments) {
      try (InputStream input = session.read(name)) {
        input.transferTo(session.output());
      }
    }
    return 0;
  }

  /** {@code pwd}: the working directory. */
  static int pwd(ShellSession session, List<String> arguments) throws IOException {
    session.print(session.directory().toString());
    return 0;
  }

  /** {@code date}, without a form of its own. */
  static int date(ShellSession session, List<String> arguments) throws IOException {
    session.print(DATE.format(ZonedDateTime.now(session.step().clock())));
    return 0;
  }

  /** {@code sleep n}: waits for seconds of the system's clock, or until the job is cancelled. */
  static int sleep(ShellSession session, List<String> arguments) {
    int seconds = Shell.number(arguments.isEmpty() ? "" : arguments.get(0));
    Instant end = session.step().clock().instant().plusSeconds(seconds);
    try {
      while (session.step().clock().instant().isBefore(end)) {
        TimeUnit.MILLISECONDS.sleep(LOOK_UP_MILLIS);
      }
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }
}
