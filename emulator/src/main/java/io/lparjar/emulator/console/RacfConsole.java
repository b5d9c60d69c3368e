package io.lparjar.emulator.console;

import io.lparjar.security.saf.SecurityEnvironment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * RACF commands at the console, behind the prefix of the RACF subsystem: its name {@code RACF} and
 * a blank, or {@code #}. [recalled]
 *
 * @param racf carries out a command of a user, and gives what it says
 * @see "z/OS Security Server RACF Command Language Reference, RACF operator commands"
 */
record RacfConsole(BiFunction<SecurityEnvironment, String, List<String>> racf) {
  private static final String NAME = "RACF ";
  private static final String CHARACTER = "#";

  /** The RACF command in a line; empty when it is a command of somebody else. */
  static Optional<String> commandIn(String line) {
    String typed = line.strip();
    if (typed.startsWith(CHARACTER)) {
      return Optional.of(typed.substring(CHARACTER.length()).strip());
    }
    return typed.toUpperCase(Locale.ROOT).startsWith(NAME)
        ? Optional.of(typed.substring(NAME.length()).strip())
        : Optional.empty();
  }

  /** Carries out a command under the authority of {@code user}. */
  void execute(SecurityEnvironment user, String command, Answers answers) {
    List<String> said = racf.apply(user, command);
    if (!said.isEmpty()) {
      answers.write("", said);
    }
  }
}
