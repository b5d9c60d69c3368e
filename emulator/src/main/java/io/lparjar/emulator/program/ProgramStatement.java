package io.lparjar.emulator.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of the file: a verb, and operands of the form {@code NAME} or {@code NAME(value,value)}. A
 * value in apostrophes is taken as it stands, an apostrophe in it is doubled; other values are in
 * upper case.
 *
 * @param line its number
 * @param verb in upper case
 * @param operands in order
 */
record ProgramStatement(int line, String verb, List<Operand> operands) {
  private static final String QUOTED = "'(?:[^']|'')*'";
  private static final Pattern OPERAND =
      Pattern.compile("\\s*(\\w+)(?:\\(((?:" + QUOTED + "|[^')])*)\\))?");
  private static final Pattern VALUE = Pattern.compile("\\s*(" + QUOTED + "|[^',]+?)\\s*(?:,|$)");

  ProgramStatement {
    operands = List.copyOf(operands);
  }

  /** An operand; without values when there are no parentheses. */
  record Operand(String name, List<String> values) {
    Operand {
      values = List.copyOf(values);
    }
  }

  /**
   * Reads a line that is neither empty nor a comment.
   *
   * @throws ProgramFileException when it has another form
   */
  static ProgramStatement parse(int line, String text) {
    Matcher matcher = OPERAND.matcher(text);
    List<Operand> operands = new ArrayList<>();
    int end = 0;
    while (end < text.length() && matcher.region(end, text.length()).lookingAt()) {
      operands.add(
          new Operand(matcher.group(1).toUpperCase(Locale.ROOT), values(line, matcher.group(2))));
      end = matcher.end();
    }
    if (operands.isEmpty() || !text.substring(end).isBlank()) {
      throw new ProgramFileException(line, "cannot read " + text.substring(end).strip());
    }
    return new ProgramStatement(line, operands.get(0).name(), operands.subList(1, operands.size()));
  }

  private static List<String> values(int line, @Nullable String text) {
    List<String> values = new ArrayList<>();
    if (text == null) {
      return values;
    }
    Matcher matcher = VALUE.matcher(text);
    int end = 0;
    while (end < text.length() && matcher.region(end, text.length()).lookingAt()) {
      String value = matcher.group(1);
      values.add(
          value.startsWith("'")
              ? value.substring(1, value.length() - 1).replace("''", "'")
              : value.toUpperCase(Locale.ROOT));
      end = matcher.end();
    }
    if (values.isEmpty() || end < text.length()) {
      throw new ProgramFileException(line, "cannot read (" + text + ")");
    }
    return values;
  }

  ProgramFileException wrong(Operand operand) {
    return new ProgramFileException(line, "wrong operand " + operand.name());
  }
}
