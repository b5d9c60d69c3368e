package io.lparjar.jes.program.idcams;

import io.lparjar.datasets.allocation.DataSetException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Carries out the statements of one SYSIN, with their IF, DO and SET. Statements that are passed
 * over are printed too.
 *
 * @see "z/OS DFSMS Access Method Services Commands, modal commands"
 */
final class Interpreter {
  private static final int DEEPEST = 10;
  private static final Pattern SET =
      Pattern.compile("\\s*SET\\s+(LASTCC|MAXCC)\\s*=\\s*(\\d{1,5})\\s*", Pattern.CASE_INSENSITIVE);

  private final CommandTable commands;
  private final StatementReader reader;
  private final Services services;
  private @Nullable Statement ahead;
  private int lastCode;
  private int highestCode;

  Interpreter(CommandTable commands, StatementReader reader, Services services) {
    this.commands = commands;
    this.reader = reader;
    this.services = services;
  }

  /** The condition code of all. */
  int run() throws IOException {
    Optional<Statement> statement = take();
    while (statement.isPresent() && !isTerminating()) {
      execute(statement.get().text(), true, 0);
      statement = isTerminating() ? Optional.empty() : take();
    }
    services.message(IdcamsMessage.BEFORE_COMMAND);
    services.message(IdcamsMessage.EMPTY);
    services.message(IdcamsMessage.PROCESSING_COMPLETE, highestCode);
    return highestCode;
  }

  private boolean isTerminating() {
    return highestCode >= ConditionCode.TERMINATING;
  }

  /** The next statement, printed. */
  private Optional<Statement> take() throws IOException {
    Optional<Statement> next = peek();
    ahead = null;
    if (next.isPresent()) {
      services.message(IdcamsMessage.BEFORE_COMMAND);
      for (String record : next.get().records()) {
        services.listing().line(" " + record);
      }
    }
    return next;
  }

  private Optional<Statement> peek() throws IOException {
    if (ahead == null) {
      ahead = reader.next().orElse(null);
    }
    return Optional.ofNullable(ahead);
  }

  /**
   * Carries out a statement and those that belong to it.
   *
   * @param wanted false to pass over it
   */
  private void execute(String text, boolean wanted, int depth) throws IOException {
    Statement statement = new Statement(List.of(), text);
    switch (statement.verb()) {
      case "" -> {}
      case "IF" -> executeIf(text, wanted, depth + 1);
      case "DO" -> executeBlock(statement.rest(), wanted, depth + 1);
      case "SET" -> {
        if (wanted) {
          set(text);
        }
      }
      case "ELSE", "END", "THEN" -> {
        services.message(IdcamsMessage.MODAL_MISPLACED, statement.verb());
        fail();
      }
      case "PARM" -> {}
      default -> {
        if (wanted) {
          command(statement);
        }
      }
    }
  }

  private void executeIf(String text, boolean wanted, int depth) throws IOException {
    Optional<Condition> condition = Condition.parse(text);
    if (condition.isEmpty() || depth > DEEPEST) {
      services.message(IdcamsMessage.MODAL_MISPLACED, "IF");
      fail();
      return;
    }
    boolean holds = condition.get().test(lastCode, highestCode);
    execute(condition.get().then(), wanted && holds, depth);
    if (peek().filter(next -> next.verb().equals("ELSE")).isPresent()) {
      String otherwise = take().map(Statement::rest).orElse("");
      execute(otherwise, wanted && !holds, depth);
    }
  }

  private void executeBlock(String first, boolean wanted, int depth) throws IOException {
    execute(first, wanted, depth);
    Optional<Statement> next = take();
    while (next.isPresent() && !next.get().verb().equals("END") && !isTerminating()) {
      execute(next.get().text(), wanted, depth);
      next = take();
    }
  }

  private void set(String text) throws IOException {
    Matcher matcher = SET.matcher(text);
    if (!matcher.matches()) {
      services.message(IdcamsMessage.IMPROPER_KEYWORD, text.strip());
      fail();
      return;
    }
    int code = Math.min(ConditionCode.TERMINATING, Integer.parseInt(matcher.group(2)));
    lastCode = code;
    if (matcher.group(1).equalsIgnoreCase("MAXCC")) {
      highestCode = code;
    } else {
      highestCode = Math.max(highestCode, code);
    }
  }

  private void command(Statement statement) throws IOException {
    Optional<IdcamsCommand> command = commands.find(statement.verb());
    if (command.isEmpty()) {
      services.message(IdcamsMessage.UNKNOWN_COMMAND, statement.verb());
      fail();
      return;
    }
    try {
      TermParser.Parsed parsed = TermParser.parse(statement.rest());
      if (parsed.excess()) {
        services.message(IdcamsMessage.EXCESS_PARENTHESES);
      }
      end(command.get().execute(parsed.terms(), services));
    } catch (SyntaxException e) {
      services.listing().line(e.line());
      fail();
    } catch (DataSetException e) {
      services.refused(e.dataSet(), e);
      end(ConditionCode.SEVERE);
    }
  }

  private void end(int code) throws IOException {
    services.message(
        code < ConditionCode.SEVERE
            ? IdcamsMessage.FUNCTION_COMPLETED
            : IdcamsMessage.FUNCTION_TERMINATED,
        code);
    count(code);
  }

  /** A statement that cannot be understood. */
  private void fail() throws IOException {
    services.message(IdcamsMessage.BYPASSED, ConditionCode.SEVERE);
    count(ConditionCode.SEVERE);
  }

  private void count(int code) {
    lastCode = code;
    highestCode = Math.max(highestCode, code);
  }
}
