package io.lparjar.jes.program.sort;

import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.program.Program;
import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.program.Report;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.sort.SortControl.Technique;
import io.lparjar.jes.program.statement.Keywords;
import io.lparjar.jes.program.statement.Operand;
import io.lparjar.jes.program.statement.StatementException;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code ICETOOL}: carries out the operators in TOOLIN, with DFSORT statements in the DDs that
 * {@code USING(xxxx)} names (xxxxCNTL); reports on TOOLMSG, DFSORT on DFSMSG.
 *
 * <ol>
 *   <li>The highest code of an operation: 0; 4 or 12 for a criterion of COUNT that is met; 4 when
 *       DFSORT ends with it; 12 for a statement that is wrong or fails; 16 when DFSORT fails.
 *   <li>24, when TOOLMSG or TOOLIN is missing.
 * </ol>
 *
 * <p>With MODE STOP, the default, statements behind one that fails are only scanned.
 *
 * @see "z/OS DFSORT Application Programming Guide, using ICETOOL"
 */
public final class Icetool implements Program {
  /** The code of an operation that is wrong or fails. */
  static final int FAILED = 12;

  private static final int NO_MESSAGES = 24;
  private static final int PRINT_LENGTH = 121;

  private static final Map<String, ToolOperator> OPERATORS =
      Map.ofEntries(
          Map.entry("COPY", Icetool::copy),
          Map.entry("SORT", Icetool::sort),
          Map.entry("COUNT", new CountOperator()),
          Map.entry("DISPLAY", new DisplayOperator()),
          Map.entry("DEFAULTS", new DefaultsOperator()),
          Map.entry("MERGE", Icetool::merge),
          Map.entry("OCCUR", new OccursOperator()),
          Map.entry("OCCURS", new OccursOperator()),
          Map.entry("SELECT", new SelectOperator()),
          Map.entry("SUBSET", new SubsetOperator()),
          Map.entry("DATASORT", new DatasortOperator()),
          Map.entry("RESIZE", new ResizeOperator()),
          Map.entry("SPLICE", new SpliceOperator()),
          Map.entry("STATS", new StatsOperator()),
          Map.entry("RANGE", Icetool::range),
          Map.entry("UNIQUE", Icetool::unique),
          Map.entry("VERIFY", Icetool::verify));

  private Icetool() {}

  /** Makes ICETOOL known. */
  public static void register(ProgramTable table) {
    table.register("ICETOOL", new Icetool());
  }

  @Override
  public int run(StepContext step) throws IOException {
    if (step.dd("TOOLMSG").isEmpty() || step.dd("TOOLIN").isEmpty()) {
      return NO_MESSAGES;
    }
    try (Report messages = Report.open(step, "TOOLMSG", PRINT_LENGTH);
        SortListing listing = SortListing.openIfThere(step, "DFSMSG");
        RecordReader reader = step.openInput("TOOLIN")) {
      return new Run(step, messages, listing).run(ToolStatement.read(reader));
    }
  }

  /** One step's work. */
  private static final class Run {
    private final StepContext step;
    private final Report messages;
    private final SortListing listing;
    private String mode = "STOP";
    private int calls;
    private int highest;

    Run(StepContext step, Report messages, SortListing listing) {
      this.step = step;
      this.messages = messages;
      this.listing = listing;
    }

    int run(List<ToolStatement> statements) throws IOException {
      print(
          ToolMessage.STARTED.with(),
          ToolMessage.VISIT.with(),
          ToolMessage.SOURCE.with("TOOLIN"),
          "",
          ToolMessage.MODE.with(mode));
      for (ToolStatement statement : statements) {
        for (String card : statement.cards()) {
          messages.line(ToolMessage.STATEMENT.with(card));
        }
        int code = carryOut(statement);
        highest = Math.max(highest, code);
        print(ToolMessage.OPERATION.with(code), "");
        if (code >= FAILED && mode.equals("STOP")) {
          mode = "SCAN";
          print(ToolMessage.MODE.with(mode));
        }
      }
      messages.line(ToolMessage.ENDED.with(highest));
      return highest;
    }

    private int carryOut(ToolStatement statement) throws IOException {
      try {
        Keywords keywords = statement.keywords();
        if (statement.operator().equals("MODE")) {
          return change(keywords);
        }
        ToolOperator operator = OPERATORS.get(statement.operator());
        if (operator == null) {
          messages.line(ToolMessage.NOT_OPERATOR.with());
          return FAILED;
        }
        if (mode.equals("SCAN")) {
          messages.line(ToolMessage.SCANNED.with());
          return 0;
        }
        ToolOperation operation = new ToolOperation(step, keywords, messages, listing, ++calls);
        return operator.run(operation);
      } catch (ToolException e) {
        messages.line(e.line());
        return e.code();
      } catch (StatementException | SortException e) {
        messages.line(ToolMessage.KEYWORD_ERROR.with());
      }
      return FAILED;
    }

    private int change(Keywords keywords) throws IOException {
      for (String wanted : new String[] {"STOP", "CONTINUE", "SCAN"}) {
        if (keywords.has(wanted)) {
          mode = wanted;
          messages.line(ToolMessage.MODE.with(mode));
          return 0;
        }
      }
      throw new ToolException(ToolMessage.KEYWORD_MISSING, "STOP, CONTINUE OR SCAN");
    }

    /** Lines with an empty one behind each. */
    private void print(String... lines) throws IOException {
      for (String line : lines) {
        if (!line.isEmpty()) {
          messages.line(line);
        }
        messages.line(ToolMessage.EMPTY.with());
      }
    }
  }

  private static int copy(ToolOperation operation) throws IOException {
    return operation.runToDataSets(operation.control(Optional.of(Technique.COPY)));
  }

  private static int sort(ToolOperation operation) throws IOException {
    operation.required("USING");
    return operation.runToDataSets(operation.control(Optional.empty()));
  }

  private static int merge(ToolOperation operation) throws IOException {
    operation.required("USING");
    SortControl control = operation.control(Optional.empty());
    if (control.technique() != Technique.MERGE) {
      throw new ToolException(ToolMessage.KEYWORD_MISSING, "MERGE FIELDS");
    }
    return operation.runToDataSets(control);
  }

  private static int unique(ToolOperation operation) throws IOException {
    List<Field> fields = operation.fields();
    SortKey key = ToolOperation.keyOf(fields);
    ValueGroups groups = new ValueGroups(key);
    long[] values = new long[1];
    long read = operation.sort(key, record -> groups.next(record, () -> values[0]++));
    groups.finish(() -> values[0]++);
    operation.say(ToolMessage.RECORD_COUNT, read);
    operation.say(ToolMessage.UNIQUE_VALUES, operation.shown(fields.get(0)), values[0]);
    return 0;
  }

  private static int range(ToolOperation operation) throws IOException {
    Field field = operation.fields().get(0);
    Keywords keywords = operation.keywords();
    Optional<BigInteger> above = limit(keywords, "HIGHER");
    Optional<BigInteger> below = limit(keywords, "LOWER");
    Optional<BigInteger> equal = limit(keywords, "EQUAL");
    Optional<BigInteger> unequal = limit(keywords, "NOTEQUAL");
    if (above.isEmpty() && below.isEmpty() && equal.isEmpty() && unequal.isEmpty()) {
      throw new ToolException(ToolMessage.KEYWORD_MISSING, "HIGHER");
    }
    long[] counts = new long[2];
    operation.copy(
        record -> {
          BigInteger value = operation.number(field, record, ++counts[0]);
          boolean in =
              above.filter(limit -> value.compareTo(limit) <= 0).isEmpty()
                  && below.filter(limit -> value.compareTo(limit) >= 0).isEmpty()
                  && equal.filter(limit -> !value.equals(limit)).isEmpty()
                  && unequal.filter(value::equals).isEmpty();
          counts[1] += in ? 1 : 0;
        });
    operation.say(ToolMessage.RECORD_COUNT, counts[0]);
    operation.say(ToolMessage.VALUES_IN_RANGE, operation.shown(field), counts[1]);
    return 0;
  }

  private static Optional<BigInteger> limit(Keywords keywords, String name) {
    Optional<Operand> operand = keywords.find(name);
    if (operand.isEmpty()) {
      return Optional.empty();
    }
    String text = keywords.text(name);
    if (!text.matches("[+-]?\\d{1,31}")) {
      throw new ToolException(ToolMessage.KEYWORD_ERROR);
    }
    return Optional.of(new BigInteger(text.startsWith("+") ? text.substring(1) : text));
  }

  private static int verify(ToolOperation operation) throws IOException {
    List<Field> fields = operation.fields();
    long[] counts = new long[2];
    operation.copy(
        record -> {
          counts[0]++;
          for (Field field : fields) {
            try {
              operation.number(field, record, counts[0]);
            } catch (ToolException e) {
              counts[1]++;
              operation.say(
                  ToolMessage.INVALID_VALUE,
                  operation.shown(field),
                  counts[0],
                  ToolOperation.hexOf(field, record));
            }
          }
        });
    operation.say(ToolMessage.RECORD_COUNT, counts[0]);
    return counts[1] > 0 ? FAILED : 0;
  }
}
