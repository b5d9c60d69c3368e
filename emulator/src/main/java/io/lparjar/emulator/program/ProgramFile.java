package io.lparjar.emulator.program;

import io.lparjar.emulator.program.ProgramStatement.Operand;
import io.lparjar.jes.host.HostCommand;
import io.lparjar.jes.host.HostDd;
import io.lparjar.jes.outcome.OutcomeRule;
import io.lparjar.jes.outcome.OutcomeScript;
import io.lparjar.jes.outcome.StepOutcome;
import io.lparjar.jes.program.ProgramTable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The host commands that are programs, and the outcomes of steps.
 *
 * <pre>
 * COMMAND PAYROLL PATH('/opt/payroll/run') INPUT(MASTER,TEXT) OUTPUT(REPORT,TEXT)
 * OUTCOME JOB(PAY*) STEP(LOAD) RC(8) AFTER(120) WRITE(SYSPRINT,'17 RECORDS REJECTED')
 * OUTCOME PROGRAM(CUSTUPD) ABEND(S0C7)
 * </pre>
 *
 * @param commands programs by name
 * @param outcomes the one that holds first comes first
 */
public record ProgramFile(Map<String, HostCommand> commands, List<OutcomeRule> outcomes) {
  /** Nothing. */
  public static final ProgramFile EMPTY = new ProgramFile(Map.of(), List.of());

  private static final int HEXADECIMAL = 16;

  public ProgramFile {
    commands = Map.copyOf(commands);
    outcomes = List.copyOf(outcomes);
  }

  /**
   * Reads the lines of a file; empty ones and those that begin with {@code #} say nothing.
   *
   * @throws ProgramFileException when a statement is wrong
   */
  public static ProgramFile parse(List<String> lines) {
    return parse(lines, true);
  }

  private static ProgramFile parse(List<String> lines, boolean commandsAllowed) {
    Map<String, HostCommand> commands = new LinkedHashMap<>();
    List<OutcomeRule> outcomes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).strip();
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      ProgramStatement statement = ProgramStatement.parse(i + 1, text);
      switch (statement.verb()) {
        case "COMMAND" -> {
          if (!commandsAllowed) {
            throw new ProgramFileException(i + 1, "no command of the host can be named here");
          }
          command(statement, commands);
        }
        case "OUTCOME" -> outcomes.add(outcome(statement));
        default -> throw new ProgramFileException(i + 1, "unknown verb " + statement.verb());
      }
    }
    return new ProgramFile(commands, outcomes);
  }

  /**
   * Reads lines that only say what becomes of steps.
   *
   * @throws ProgramFileException when a statement is wrong, or names a command of the host
   */
  public static ProgramFile parseOutcomes(List<String> lines) {
    return parse(lines, false);
  }

  /** Makes all of it known. */
  public void register(ProgramTable programs, OutcomeScript script) {
    commands.forEach(programs::register);
    addOutcomes(script);
  }

  /** Makes the outcomes known; the first that matches a step comes first. */
  public void addOutcomes(OutcomeScript script) {
    for (int i = outcomes.size() - 1; i >= 0; i--) {
      script.add(outcomes.get(i));
    }
  }

  private static void command(ProgramStatement statement, Map<String, HostCommand> commands) {
    List<Operand> operands = statement.operands();
    if (operands.isEmpty() || !operands.get(0).name().matches("[A-Z@#$][A-Z0-9@#$]{0,7}")) {
      throw new ProgramFileException(statement.line(), "no program name");
    }
    String path = "";
    List<HostDd> dds = new ArrayList<>();
    for (Operand operand : operands.subList(1, operands.size())) {
      if (operand.values().isEmpty()) {
        throw statement.wrong(operand);
      }
      switch (operand.name()) {
        case "PATH" -> path = operand.values().get(0);
        case "INPUT", "OUTPUT" -> dds.add(dd(statement, operand));
        default -> throw statement.wrong(operand);
      }
    }
    Path command = Path.of(path);
    if (!command.isAbsolute()) {
      throw new ProgramFileException(statement.line(), "PATH is not an absolute path");
    }
    commands.put(operands.get(0).name(), new HostCommand(command, dds));
  }

  private static HostDd dd(ProgramStatement statement, Operand operand) {
    String form = operand.values().size() == 1 ? "TEXT" : operand.values().get(1);
    if (operand.values().size() > 2 || !(form.equals("TEXT") || form.equals("BINARY"))) {
      throw statement.wrong(operand);
    }
    return new HostDd(
        operand.values().get(0),
        HostDd.Direction.valueOf(operand.name()),
        HostDd.Form.valueOf(form));
  }

  private static OutcomeRule outcome(ProgramStatement statement) {
    String job = "*";
    String step = "*";
    String program = "*";
    StepOutcome outcome = StepOutcome.returnCode(0);
    for (Operand operand : statement.operands()) {
      String value = operand.values().isEmpty() ? "" : operand.values().get(0);
      try {
        switch (operand.name()) {
          case "JOB" -> job = value;
          case "STEP" -> step = value;
          case "PROGRAM" -> program = value;
          case "RC" -> outcome = outcome.endingLike(StepOutcome.returnCode(number(value)));
          case "ABEND" -> outcome = outcome.endingLike(abend(value));
          case "NEVER" -> outcome = outcome.endingLike(StepOutcome.never());
          case "AFTER" -> outcome = outcome.after(Duration.ofSeconds(number(value)));
          case "WRITE" ->
              outcome =
                  outcome.writing(
                      value,
                      operand.values().subList(1, operand.values().size()).toArray(new String[0]));
          default -> throw statement.wrong(operand);
        }
      } catch (IllegalArgumentException e) {
        throw statement.wrong(operand);
      }
    }
    return new OutcomeRule(job, step, program, outcome);
  }

  private static int number(String digits) {
    return Integer.parseUnsignedInt(digits);
  }

  /** {@code S0C7} or {@code U0016}. */
  private static StepOutcome abend(String code) {
    if (code.startsWith("U")) {
      return StepOutcome.userAbend(number(code.substring(1)));
    }
    if (code.startsWith("S")) {
      return StepOutcome.systemAbend(Integer.parseUnsignedInt(code.substring(1), HEXADECIMAL));
    }
    throw new IllegalArgumentException(code);
  }
}
