package io.lparjar.emulator.console;

import java.util.ArrayList;
import java.util.List;

/** Where a command writes what it is answered with: on the console, as it comes. */
final class Answers {
  private final ConsoleLog log;
  private final List<String> lines = new ArrayList<>();

  Answers(ConsoleLog log) {
    this.log = log;
  }

  /** The number, 0 to 999, of a message of several lines. */
  int connector() {
    return log.connector();
  }

  /** Writes a message about no job. */
  void write(String... message) {
    write("", List.of(message));
  }

  /** Writes a message about the job of that identifier, or about none when it is empty. */
  void write(String job, List<String> message) {
    log.write(job, message);
    lines.addAll(message);
  }

  /** All lines so far. */
  List<String> lines() {
    return List.copyOf(lines);
  }
}
