package io.lparjar.emulator.console;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A command as an operator typed it, upper case.
 *
 * @param verb such as {@code D} or, of JES2, {@code $D}
 * @param operand what follows; without blanks in a command of JES2
 */
record CommandInput(String verb, String operand) {
  private static final int JES2_VERB = 2;
  private static final Pattern JOB = Pattern.compile("J(OB)?\\d|J'");

  /** Reads a line that is not blank; a slash before the command, as in SDSF, does not count. */
  static CommandInput parse(String line) {
    String typed = line.strip().toUpperCase(Locale.ROOT);
    String command = typed.startsWith("/") ? typed.substring(1).strip() : typed;
    if (command.startsWith("$")) {
      String dense = command.replace(" ", "");
      int end = Math.min(JES2_VERB, dense.length());
      return new CommandInput(dense.substring(0, end), dense.substring(end));
    }
    int blank = command.indexOf(' ');
    return blank < 0
        ? new CommandInput(command, "")
        : new CommandInput(command.substring(0, blank), command.substring(blank).strip());
  }

  boolean isForJes2() {
    return verb.startsWith("$");
  }

  /** The letters that the operand begins with; J for a job of JES2, however it is named. */
  String word() {
    if (isForJes2() && JOB.matcher(operand).lookingAt()) {
      return "J";
    }
    int end = 0;
    while (end < operand.length() && operand.charAt(end) >= 'A' && operand.charAt(end) <= 'Z') {
      end++;
    }
    return operand.substring(0, end);
  }
}
