package io.lparjar.jes.jcl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parameters of a JOB, EXEC or DD statement. What is wrong with one goes to the diagnostics,
 * and the parameter counts as not coded.
 */
final class Parameters {
  private final String operation;
  private final Diagnostics diagnostics;
  private final List<Operand> positionals = new ArrayList<>();
  private final Map<String, Operand> keywords = new LinkedHashMap<>();

  private Parameters(String operation, Diagnostics diagnostics) {
    this.operation = operation;
    this.diagnostics = diagnostics;
  }

  /** The parameters of a statement; unknown keywords are reported and dropped. */
  static Parameters of(String operation, List<Operand> operands, Diagnostics diagnostics) {
    Parameters parameters = new Parameters(operation, diagnostics);
    operands.forEach(parameters::add);
    return parameters;
  }

  private void add(Operand operand) {
    if (!(operand instanceof Operand.Keyword keyword)) {
      positionals.add(operand);
      return;
    }
    String name = KeywordTable.canonical(keyword.name());
    if (!KeywordTable.knows(operation, name)) {
      diagnostics.add(JclMessageText.UNIDENTIFIED_KEYWORD, keyword.name(), operation);
    } else if (keywords.putIfAbsent(name, keyword.value()) != null) {
      diagnostics.add(JclMessageText.MUTUALLY_EXCLUSIVE, keyword.name(), keyword.name(), operation);
    }
  }

  List<Operand> positionals() {
    return positionals;
  }

  /** A positional parameter, from 0. */
  Operand positional(int index) {
    return index < positionals.size() ? positionals.get(index) : new Operand.Omitted(0);
  }

  boolean has(String keyword) {
    return keywords.containsKey(keyword);
  }

  Set<String> keywords() {
    return keywords.keySet();
  }

  /** The value of a keyword. */
  Operand value(String keyword) {
    return keywords.getOrDefault(keyword, new Operand.Omitted(0));
  }

  /** The value as text, empty when not coded or longer than {@code longest} characters. */
  String text(String keyword, int longest) {
    String text = value(keyword).text();
    if (text.length() <= longest) {
      return text;
    }
    diagnostics.inField(JclMessageText.TOO_LONG, keyword);
    return "";
  }

  /** The value as a name of 1 to 8 characters, empty when not coded. */
  String name(String keyword) {
    return checkedName(text(keyword, 8), keyword);
  }

  /** The text, or empty after a report when it is no name. */
  String checkedName(String text, String field) {
    if (text.isEmpty() || Names.isName(text)) {
      return text;
    }
    if (text.length() > 8) {
      diagnostics.inField(JclMessageText.TOO_LONG, field);
    } else if (Names.isAlphabetic(text.charAt(0))) {
      diagnostics.inField(JclMessageText.ILLEGAL_CHARACTERS, field);
    } else {
      diagnostics.inField(JclMessageText.FIRST_CHARACTER, field);
    }
    return "";
  }

  /** The value as a number from 0 to {@code largest}, or {@code none} when not coded. */
  int number(String keyword, int largest, int none) {
    Operand value = value(keyword);
    return value instanceof Operand.Omitted ? none : number(value, keyword, largest, none);
  }

  /** The operand as a number, or {@code none} after a report. */
  int number(Operand operand, String field, int largest, int none) {
    String digits = operand.text();
    if (digits.isEmpty() || !digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
      diagnostics.inField(JclMessageText.INVALID_NUMERIC, field);
      return none;
    }
    long number = digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits);
    if (number > largest) {
      diagnostics.inField(JclMessageText.NUMERIC_TOO_LARGE, field);
      return none;
    }
    return (int) number;
  }

  /** The value as one of an enum's constants; the first of them stands for not coded. */
  <E extends Enum<E>> E choice(String keyword, E[] constants) {
    return has(keyword) ? choice(value(keyword), keyword, constants, constants[0]) : constants[0];
  }

  /** The operand as one of the constants behind the first, or {@code none} after a report. */
  <E extends Enum<E>> E choice(Operand operand, String field, E[] constants, E none) {
    String text = operand.text();
    for (int i = 1; i < constants.length; i++) {
      if (constants[i].name().equals(text)) {
        return constants[i];
      }
    }
    diagnostics.inField(JclMessageText.UNIDENTIFIED_POSITIONAL, field);
    return none;
  }

  /** A class, 1 to {@code longest} letters and digits; empty when not coded. */
  String outputClass(String keyword, int longest) {
    String text = value(keyword).text();
    if (text.length() <= longest
        && (!has(keyword) || !text.isEmpty())
        && text.chars().allMatch(Parameters::isClassCharacter)) {
      return text;
    }
    diagnostics.inField(JclMessageText.INVALID_CLASS, keyword);
    return "";
  }

  static boolean isClassCharacter(int character) {
    return (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9');
  }

  /** TIME=: minutes, (minutes,seconds), NOLIMIT, MAXIMUM or 1440. */
  TimeLimit time() {
    if (!has("TIME")) {
      return TimeLimit.NONE;
    }
    String text = value("TIME").text();
    if (text.equals("NOLIMIT") || text.equals("1440")) {
      return TimeLimit.UNLIMITED;
    }
    if (text.equals("MAXIMUM")) {
      return new TimeLimit(TimeLimit.LARGEST_MINUTES * 60);
    }
    List<Operand> parts = value("TIME").items();
    if (parts.size() > 2) {
      diagnostics.inField(JclMessageText.TOO_MANY_POSITIONALS, "TIME");
      return TimeLimit.NONE;
    }
    int minutes =
        parts.isEmpty() || parts.get(0) instanceof Operand.Omitted
            ? 0
            : number(parts.get(0), "TIME", TimeLimit.LARGEST_MINUTES, 0);
    int seconds = parts.size() < 2 ? 0 : number(parts.get(1), "TIME", 59, 0);
    return new TimeLimit(minutes * 60 + seconds);
  }

  /** REGION= as coded: a number, with K or M behind it. */
  String region() {
    String text = value("REGION").text();
    String digits =
        text.endsWith("K") || text.endsWith("M") ? text.substring(0, text.length() - 1) : text;
    boolean valid =
        !digits.isEmpty()
            && digits.length() <= 7
            && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    if (has("REGION") && !valid) {
      diagnostics.inField(JclMessageText.INVALID_NUMERIC, "REGION");
      return "";
    }
    return text;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }
}
