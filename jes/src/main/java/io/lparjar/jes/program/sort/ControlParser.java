package io.lparjar.jes.program.sort;

import io.lparjar.jes.program.sort.SortControl.Technique;
import io.lparjar.jes.program.statement.Operand;
import io.lparjar.jes.program.statement.OperandParser;
import io.lparjar.jes.program.statement.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compiles control statements.
 *
 * <p>OPTION keywords that only tune (DYNALLOC, MAINSIZE, FILSZ ...) are read and not obeyed.
 *
 * @see "z/OS DFSORT Application Programming Guide, using DFSORT program control statements"
 */
final class ControlParser {
  private static final Set<String> REPEATABLE = Set.of("OUTFIL", "OPTION", "JOINKEYS");

  private final SortOptions options;
  private final Set<String> seen = new HashSet<>();
  private final List<Outfil> outputs = new ArrayList<>();
  private Optional<Technique> technique = Optional.empty();
  private SortKey key = SortKey.NONE;
  private long skip;
  private long stopAfter = Long.MAX_VALUE;
  private RecordTest filter = RecordTest.ALL;
  private Reformat inrec = Reformat.NONE;
  private Reformat outrec = Reformat.NONE;
  private Summation sum = Summation.NONE;
  private List<String> mergeInputs = List.of();
  private int nullCode;
  private final JoinParser join;

  private ControlParser(SortOptions options) {
    this.options = options;
    this.join = new JoinParser(options);
  }

  /**
   * Compiles statements.
   *
   * @param usual what is done when no statement says so; empty when one must
   */
  static SortControl parse(List<Statement> statements, Optional<Technique> usual, DateItem dates) {
    SortOptions options = SortOptions.of(statements, dates);
    ControlParser parser = new ControlParser(options);
    for (Statement statement : statements) {
      if (statement.operation().equals("END")) {
        break;
      }
      parser.take(statement);
    }
    return new SortControl(
        parser
            .technique
            .or(() -> usual)
            .orElseThrow(() -> new SortException(SortMessage.NO_SORT_STATEMENT)),
        parser.key,
        parser.skip,
        parser.stopAfter,
        parser.filter,
        parser.inrec,
        parser.sum,
        parser.outrec,
        parser.outputs,
        options.shortAllowed(),
        parser.mergeInputs,
        parser.join(),
        parser.nullCode);
  }

  private Optional<JoinControl> join() {
    Optional<JoinControl> result = join.result();
    if (result.isPresent() && technique.equals(Optional.of(Technique.MERGE))) {
      throw new SortException(SortMessage.DUPLICATE_STATEMENT);
    }
    return result;
  }

  /** A copy of all records as they are. */
  static SortControl copying() {
    return new SortControl(
        Technique.COPY,
        SortKey.NONE,
        0,
        Long.MAX_VALUE,
        RecordTest.ALL,
        Reformat.NONE,
        Summation.NONE,
        Reformat.NONE,
        List.of(),
        false,
        List.of(),
        Optional.empty(),
        0);
  }

  private void take(Statement statement) {
    List<Operand> operands = OperandParser.parse(statement.operands());
    String operation = statement.operation();
    if (!REPEATABLE.contains(operation) && !seen.add(operation)) {
      throw new SortException(SortMessage.DUPLICATE_STATEMENT);
    }
    switch (operation) {
      case "SORT" -> order(Technique.SORT, operands);
      case "MERGE" -> order(Technique.MERGE, operands);
      case "OPTION" -> operands.forEach(this::option);
      case "INCLUDE" -> filter = condition(operands);
      case "OMIT" -> filter = condition(operands).negated();
      case "INREC" -> inrec = reformat(operands);
      case "OUTREC" -> outrec = reformat(operands);
      case "SUM" -> sum = sum(operands);
      case "JOINKEYS" -> join.keys(operands);
      case "JOIN" -> join.join(operands);
      case "REFORMAT" -> join.reformat(operands);
      case "OUTFIL" -> outputs.add(Outfil.parse(operands, options));
      case "RECORD", "ALTSEQ", "DEBUG" -> {
        return;
      }
      default -> throw new SortException(SortMessage.STATEMENT_DEFINER);
    }
  }

  private void order(Technique wanted, List<Operand> operands) {
    Optional<Operand> fields = value(operands, "FIELDS");
    if (fields.isEmpty()) {
      throw new SortException(SortMessage.INVALID_OPERAND);
    }
    if (technique.isEmpty()) {
      technique = Optional.of(wanted);
    }
    List<Operand> list = fields.get().list();
    if (list.size() == 1 && list.get(0).word().equals("COPY")) {
      technique = Optional.of(Technique.COPY);
    } else {
      key = SortKey.parse(list, format(operands), options);
    }
    operands.stream()
        .filter(operand -> !(operand instanceof Operand.Assignment a && isFields(a.key())))
        .forEach(this::option);
  }

  private static boolean isFields(String name) {
    return name.equals("FIELDS") || name.equals("FORMAT");
  }

  private void option(Operand operand) {
    if (operand.word().equals("COPY")) {
      technique = Optional.of(Technique.COPY);
    } else if (operand instanceof Operand.Assignment assignment) {
      switch (assignment.key()) {
        case "SKIPREC" -> skip = Literal.number(assignment.value().word());
        case "NULLOUT" -> nullCode = SortOptions.returnCode(assignment.value());
        case "MERGEIN" ->
            mergeInputs = assignment.value().list().stream().map(Operand::word).toList();
        case "STOPAFT" -> stopAfter = Literal.number(assignment.value().word());
        default -> {
          return;
        }
      }
    }
  }

  private RecordTest condition(List<Operand> operands) {
    Operand condition =
        value(operands, "COND").orElseThrow(() -> new SortException(SortMessage.CONDITION));
    return ConditionParser.parse(condition, FieldFormat.find(format(operands)), options);
  }

  private Reformat reformat(List<Operand> operands) {
    ReformatParser parser = new ReformatParser(options);
    for (Operand operand : operands) {
      if (!(operand instanceof Operand.Assignment assignment) || !parser.take(assignment)) {
        throw new SortException(SortMessage.SYNTAX);
      }
    }
    return parser.result();
  }

  private static Summation sum(List<Operand> operands) {
    return Summation.parse(
        value(operands, "FIELDS").orElseThrow(() -> new SortException(SortMessage.SYNTAX)),
        format(operands),
        operands.stream().anyMatch(operand -> operand.word().equals("XSUM")));
  }

  private static String format(List<Operand> operands) {
    return value(operands, "FORMAT").map(Operand::word).orElse("");
  }

  private static Optional<Operand> value(List<Operand> operands, String key) {
    for (Operand operand : operands) {
      if (operand instanceof Operand.Assignment assignment && assignment.key().equals(key)) {
        return Optional.of(assignment.value());
      }
    }
    return Optional.empty();
  }
}
