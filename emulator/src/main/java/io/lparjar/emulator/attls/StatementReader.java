package io.lparjar.emulator.attls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads the statements of a policy file: a keyword with values on a line, braces on lines of their
 * own, {@code #} before a comment. Statements that are not of AT-TLS are refused.
 */
final class StatementReader {
  private static final int DEEPEST = 4;
  private static final int LONGEST_NAME = 32;

  private final List<String> lines;
  private int next;

  private StatementReader(List<String> lines) {
    this.lines = lines;
  }

  /**
   * The statements of a file.
   *
   * @throws PolicyException for the first line that cannot be used
   */
  static List<Statement> read(List<String> lines) {
    StatementReader reader = new StatementReader(lines);
    List<Statement> statements = new ArrayList<>();
    Optional<String> word = reader.peek();
    while (word.isPresent()) {
      Statement statement = reader.statement(0);
      if (!statement.braced() || StatementKind.find(statement.keyword()).isEmpty()) {
        throw new PolicyException(statement.line(), "unknown statement " + statement.keyword());
      }
      if (statement.name().isEmpty()) {
        throw new PolicyException(statement.line(), statement.keyword() + " needs a name");
      }
      statements.add(statement);
      word = reader.peek();
    }
    return statements;
  }

  /** The next line with something on it; empty at the end. */
  private Optional<String> peek() {
    while (next < lines.size()) {
      String text = lines.get(next);
      int comment = text.indexOf('#');
      String line = (comment < 0 ? text : text.substring(0, comment)).strip();
      if (!line.isEmpty()) {
        return Optional.of(line);
      }
      next++;
    }
    return Optional.empty();
  }

  private Statement statement(int depth) {
    int line = next + 1;
    List<String> words = Arrays.asList(peek().orElse("").split("\\s+"));
    next++;
    String keyword = words.get(0);
    List<String> values = words.subList(1, words.size());
    if (keyword.equals("{") || keyword.equals("}")) {
      throw new PolicyException(line, "no statement for " + keyword);
    }
    if (peek().filter("{"::equals).isEmpty()) {
      return new Statement(keyword, values, line, false, List.of());
    }
    next++;
    StatementKind kind =
        StatementKind.find(keyword)
            .orElseThrow(() -> new PolicyException(line, "unknown statement " + keyword));
    if (depth >= DEEPEST || (!values.isEmpty() && values.get(0).length() > LONGEST_NAME)) {
      throw new PolicyException(line, keyword + " is nested too deep or its name is too long");
    }
    return new Statement(keyword, values, line, true, parameters(kind, line, depth));
  }

  private List<Statement> parameters(StatementKind kind, int line, int depth) {
    List<Statement> parameters = new ArrayList<>();
    Optional<String> word = peek();
    while (word.isPresent() && !word.get().equals("}")) {
      Statement parameter = statement(depth + 1);
      if (!kind.takes(parameter.keyword())) {
        throw new PolicyException(
            parameter.line(), kind.keyword() + " takes no " + parameter.keyword());
      }
      parameters.add(parameter);
      word = peek();
    }
    if (word.isEmpty()) {
      throw new PolicyException(line, kind.keyword() + " has no closing brace");
    }
    next++;
    return parameters;
  }
}
