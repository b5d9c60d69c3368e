package io.lparjar.jes.program.testdata;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.jes.program.Program;
import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.program.Report;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.StepContext.DdAttributes;
import io.lparjar.jes.program.statement.Keywords;
import io.lparjar.jes.program.statement.Operand;
import io.lparjar.jes.program.statement.Statement;
import io.lparjar.jes.program.statement.StatementException;
import io.lparjar.jes.program.statement.StatementReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code IEBDG}: makes records of the fields that FD defines, as many as CREATE asks for, in the
 * data set of DSD OUTPUT, up to the next END; reports on SYSPRINT. CREATE INPUT takes its records
 * from a data set and lays the fields over them; REPEAT carries out the CREATE statements behind it
 * again.
 *
 * <ol>
 *   <li>0, when it is done.
 *   <li>8, when a control statement is wrong; the records made before stay, and the set of
 *       statements that the next DSD begins is carried out. [recalled]
 *   <li>12, when a DD statement is missing; nothing more is done. [recalled]
 * </ol>
 *
 * <p>Exits and CREATE INPUT=SYSIN are not carried out.
 *
 * @see "z/OS DFSMSdfp Utilities, IEBDG"
 */
public final class Iebdg implements Program {
  private static final int IGNORED = 8;
  private static final int FAILED = 12;
  private static final int PRINT_LENGTH = 121;

  /** Bytes of a record, and so fields too. */
  private static final int LONGEST = 32_760;

  private Iebdg() {}

  /** Makes IEBDG known. */
  public static void register(ProgramTable table) {
    table.register("IEBDG", new Iebdg());
  }

  @Override
  public int run(StepContext step) throws IOException {
    if (step.dd("SYSPRINT").isEmpty()) {
      return FAILED;
    }
    try (Report report = Report.open(step, "SYSPRINT", PRINT_LENGTH)) {
      report.line(TestDataMessage.TITLE.with("", 1));
      if (step.dd("SYSIN").isEmpty()) {
        report.line(TestDataMessage.NOT_OPENED.with("SYSIN"));
        return FAILED;
      }
      try (RecordReader cards = step.openInput("SYSIN");
          Run run = new Run(step, report)) {
        return run.run(StatementReader.read(cards));
      } catch (StatementException e) {
        report.line(TestDataMessage.INVALID.with());
        return IGNORED;
      }
    }
  }

  /** One step's work. */
  private static final class Run implements AutoCloseable {
    private final StepContext step;
    private final Report report;
    private final Map<String, TestField> fields = new HashMap<>();
    private String output = "";
    private @Nullable RecordWriter opened;
    private int code;
    private boolean ignored;

    Run(StepContext step, Report report) {
      this.step = step;
      this.report = report;
    }

    int run(List<Statement> statements) throws IOException {
      for (int i = 0; i < statements.size() && code < FAILED; i++) {
        Statement statement = statements.get(i);
        for (String card : statement.cards()) {
          report.line(TestDataMessage.STATEMENT.with(card));
        }
        ignored &= !statement.operation().equals("DSD");
        if (!ignored) {
          try {
            carryOut(statement, statements.subList(i + 1, statements.size()));
          } catch (StatementException e) {
            ignore(TestDataMessage.INVALID.with());
          }
        }
      }
      return code;
    }

    private void carryOut(Statement statement, List<Statement> following) throws IOException {
      Keywords keywords = Keywords.of(statement);
      switch (statement.operation()) {
        case "DSD" -> describe(keywords);
        case "FD" -> {
          TestField field = TestField.of(keywords);
          fields.put(field.name(), field);
        }
        case "CREATE" -> create(keywords);
        case "REPEAT" -> repeat(keywords, following);
        case "END" -> end();
        default -> throw StatementException.syntax();
      }
    }

    private void describe(Keywords keywords) throws IOException {
      end();
      output = keywords.text("OUTPUT");
      if (step.dd(output).isEmpty()) {
        fail(output);
      }
    }

    /** All but the first of the repetitions: the statements follow once more by themselves. */
    private void repeat(Keywords keywords, List<Statement> following) throws IOException {
      List<Keywords> group = new ArrayList<>();
      int count = keywords.number("CREATE", 1);
      for (Statement statement : following) {
        if (group.size() == count || !statement.operation().equals("CREATE")) {
          break;
        }
        group.add(Keywords.of(statement));
      }
      for (int i = 1; i < keywords.number("QUANTITY", 1) && code < FAILED && !ignored; i++) {
        for (Keywords create : group) {
          create(create);
        }
      }
    }

    private void create(Keywords keywords) throws IOException {
      List<TestField> wanted = new ArrayList<>();
      for (Operand named : keywords.find("NAME").map(Operand::list).orElse(List.of())) {
        if (!addFields(named, wanted)) {
          return;
        }
      }
      String input = keywords.text("INPUT");
      if (!input.isEmpty() && step.dd(input).isEmpty()) {
        fail(input);
        return;
      }
      int length = lengthOf(wanted);
      if (length > LONGEST) {
        ignore(TestDataMessage.TOO_LONG.with(output));
        return;
      }
      RecordWriter writer = writer(length);
      int size = writer.minimumLength() > 0 ? writer.minimumLength() : length;
      if (length > writer.maximumLength()) {
        ignore(TestDataMessage.TOO_LONG.with(output));
        return;
      }
      TestRecord record = new TestRecord(size, TestField.fill(keywords), wanted);
      record.picture(TestField.behind(keywords, "PICTURE", 2));
      long made = input.isEmpty() ? 0 : fromInput(input, keywords, record, writer);
      if (input.isEmpty()) {
        for (int quantity = keywords.number("QUANTITY", 1); made < quantity; made++) {
          writer.write(record.bytes(made), 0, record.length());
        }
      }
      report.line(TestDataMessage.CREATED.with(made, output));
    }

    private long fromInput(String input, Keywords keywords, TestRecord record, RecordWriter writer)
        throws IOException {
      int quantity = keywords.number("QUANTITY", Integer.MAX_VALUE);
      long made = 0;
      try (RecordReader reader = step.openInput(input)) {
        while (made < quantity && reader.next()) {
          record.base(reader.array(), reader.offset(), reader.length());
          writer.write(record.bytes(made++), 0, record.length());
        }
      }
      return made;
    }

    /** A field, or {@code (COPY=n,field,...)}. */
    private boolean addFields(Operand named, List<TestField> wanted) throws IOException {
      Keywords names = new Keywords(named.list());
      int copies = names.number("COPY", 1);
      if ((long) copies * named.list().size() > LONGEST) {
        throw StatementException.syntax();
      }
      for (int i = 0; i < copies; i++) {
        for (Operand operand : named.list()) {
          String name = operand.word();
          if (!name.isEmpty()) {
            TestField field = fields.get(name);
            if (field == null) {
              ignore(TestDataMessage.FIELD_UNKNOWN.with(name));
              return false;
            }
            wanted.add(field);
          }
        }
      }
      return true;
    }

    private static int lengthOf(List<TestField> wanted) {
      int at = 0;
      int length = 0;
      for (TestField field : wanted) {
        at = (field.start() < 0 ? at : field.start()) + field.length();
        length = Math.max(length, at);
      }
      return length;
    }

    /** The output; a data set without attributes gets records of fixed length. [inferred] */
    private RecordWriter writer(int length) throws IOException {
      if (output.isEmpty()) {
        throw StatementException.syntax();
      }
      RecordWriter writer = opened;
      if (writer == null) {
        DdAttributes wanted = new DdAttributes(RecordFormat.of("FB"), length, 0, false);
        writer = step.openOutput(output, wanted);
        opened = writer;
      }
      return writer;
    }

    /** Passes over the rest of the set of statements. */
    private void ignore(String message) throws IOException {
      report.line(message);
      code = IGNORED;
      ignored = true;
    }

    private void fail(String ddName) throws IOException {
      report.line(TestDataMessage.NOT_OPENED.with(ddName));
      code = FAILED;
    }

    private void end() throws IOException {
      RecordWriter writer = opened;
      opened = null;
      fields.clear();
      if (writer != null) {
        writer.close();
      }
    }

    @Override
    public void close() throws IOException {
      end();
    }
  }
}
