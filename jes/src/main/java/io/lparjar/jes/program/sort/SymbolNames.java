package io.lparjar.jes.program.sort;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.statement.Statement;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The symbols of DD SYMNAMES: {@code name,position,length,format} and {@code name,literal}. An
 * asterisk as position is the byte behind the field before, an equal sign its position; {@code
 * POSITION,n} and {@code SKIP,n} move on.
 *
 * <p>In statements that reformat records a symbol stands for position and length only, unless it is
 * compared, edited, converted, computed with or totalled.
 *
 * @see "z/OS DFSORT Application Programming Guide, using symbols"
 */
final class SymbolNames {
  /** No symbols. */
  static final SymbolNames NONE = new SymbolNames();

  private static final Set<String> REFORMATTING = Set.of("INREC", "OUTREC", "OUTFIL");

  private static final Set<String> OPERATORS = Set.of("EQ", "NE", "GT", "GE", "LT", "LE");

  /** What follows a number or date that is not taken as it is. */
  private static final Pattern EDITING =
      Pattern.compile(
          "M\\d\\d?|EDIT|TO|LENGTH|TOJUL|TOGREG|WEEKDAY|(ADD|SUB)(DAYS|MONS|YEARS)"
              + "|(NEXT|PREV)D\\w{3}|LASTDAY[WMQY]");

  /** What stands between two numbers or dates. */
  private static final Set<String> ARITHMETIC =
      Set.of("ADD", "SUB", "MUL", "DIV", "MOD", "MIN", "MAX", "DATEDIFF");

  /** Before a field in a header or trailer. */
  private static final Pattern TOTAL =
      Pattern.compile("(?:.*[,(])?(TOT|TOTAL|AVG|MIN|MAX|SUB|SUB(TOTAL|TOT|AVG|MIN|MAX))=\\($");

  private final Map<String, String> fields = new HashMap<>();
  private final Map<String, String> formats = new HashMap<>();
  private int position = 1;
  private int previous = 1;

  private SymbolNames() {}

  /**
   * Those of a step.
   *
   * @throws SortException for a statement of SYMNAMES that is wrong
   */
  static SymbolNames of(StepContext step) throws IOException {
    if (step.dd("SYMNAMES").isEmpty()) {
      return NONE;
    }
    SymbolNames names = new SymbolNames();
    try (RecordReader reader = step.openInput("SYMNAMES")) {
      while (reader.next()) {
        String line = Ebcdic.decode(reader.array(), reader.offset(), reader.length()).strip();
        if (!line.isEmpty() && !line.startsWith("*")) {
          names.add(line);
        }
      }
    }
    return names;
  }

  private void add(String line) {
    int comma = line.indexOf(',');
    if (comma <= 0) {
      throw new SortException(SortMessage.SYNTAX);
    }
    String name = line.substring(0, comma);
    String value = line.substring(comma + 1);
    if (value.indexOf('\'') >= 0) {
      fields.put(name, value.substring(0, value.lastIndexOf('\'') + 1));
      return;
    }
    String[] parts = value.split(" ", 2)[0].split(",", -1);
    switch (name.toUpperCase(Locale.ROOT)) {
      case "POSITION" -> position = Literal.number(parts[0]);
      case "SKIP" -> position += Literal.number(parts[0]);
      default -> define(name, parts);
    }
  }

  private void define(String name, String[] parts) {
    if (parts.length == 1) {
      fields.put(name, parts[0]);
      return;
    }
    int start =
        switch (parts[0]) {
          case "*" -> position;
          case "=" -> previous;
          default -> Literal.number(parts[0]);
        };
    int length = Literal.number(parts[1]);
    previous = start;
    position = start + length;
    fields.put(name, start + "," + length);
    if (parts.length > 2) {
      formats.put(name, "," + parts[2]);
    }
  }

  /** A statement with what its symbols stand for. */
  Statement in(Statement statement) {
    return fields.isEmpty()
        ? statement
        : new Statement(
            statement.operation(),
            in(statement.operands(), !REFORMATTING.contains(statement.operation())),
            statement.cards());
  }

  private String in(String operands, boolean withFormat) {
    StringBuilder result = new StringBuilder();
    int at = 0;
    while (at < operands.length()) {
      int end = endOfWord(operands, at);
      String word = operands.substring(at, end);
      boolean isValue = at > 0 && operands.charAt(at - 1) == '=';
      boolean isName =
          !isValue && (end == operands.length() || "=(:'".indexOf(operands.charAt(end)) < 0);
      if (isName && fields.containsKey(word)) {
        boolean typed = withFormat || isTyped(result, wordBehind(operands, end));
        result.append(fields.get(word));
        result.append(typed ? formats.getOrDefault(word, "") : "");
      } else {
        result.append(word);
      }
      at = end;
      if (at < operands.length()) {
        int next = operands.charAt(at) == '\'' ? endOfLiteral(operands, at) : at + 1;
        result.append(operands, at, next);
        at = next;
      }
    }
    return result.toString();
  }

  /** Whether it matters how the bytes of a field are to be taken. */
  private static boolean isTyped(StringBuilder before, String behind) {
    String word = wordBefore(before);
    return OPERATORS.contains(word)
        || OPERATORS.contains(behind)
        || ARITHMETIC.contains(word)
        || ARITHMETIC.contains(behind)
        || EDITING.matcher(behind).matches()
        || TOTAL.matcher(before).matches();
  }

  /** The word between the last two commas. */
  private static String wordBefore(StringBuilder text) {
    int comma = text.length() - 1;
    if (comma < 0 || text.charAt(comma) != ',') {
      return "";
    }
    return text.substring(text.lastIndexOf(",", comma - 1) + 1, comma);
  }

  /** The word behind a comma. */
  private static String wordBehind(String text, int comma) {
    return comma < text.length() && text.charAt(comma) == ','
        ? text.substring(comma + 1, endOfWord(text, comma + 1))
        : "";
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && ",()=:'".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static int endOfLiteral(String text, int start) {
    int end = text.indexOf('\'', start + 1);
    return end < 0 ? text.length() : end + 1;
  }
}
