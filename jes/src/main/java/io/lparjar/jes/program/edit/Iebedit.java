package io.lparjar.jes.program.edit;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.jes.program.Program;
import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.program.Report;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.StepContext.DdAttributes;
import io.lparjar.jes.program.statement.Statement;
import io.lparjar.jes.program.statement.StatementException;
import io.lparjar.jes.program.statement.StatementReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * {@code IEBEDIT}: copies jobs from SYSUT1 to SYSUT2, whole or in part as the EDIT statements of
 * SYSIN say, which name jobs in the order of the input; without a statement all of it. Lists them
 * on SYSPRINT.
 *
 * <ol>
 *   <li>0, when it is done.
 *   <li>4, when a job or step is not in the input, or a control statement is wrong; the next ones
 *       are carried out. [recalled]
 *   <li>8, when a DD statement is missing. [recalled]
 * </ol>
 *
 * @see "z/OS DFSMSdfp Utilities, IEBEDIT"
 */
public final class Iebedit implements Program {
  private static final int WARNING = 4;
  private static final int FAILED = 8;
  private static final int PRINT_LENGTH = 121;
  private static final DdAttributes CARDS = new DdAttributes(RecordFormat.of("FB"), 80, 0, false);

  private Iebedit() {}

  /** Makes IEBEDIT known. */
  public static void register(ProgramTable table) {
    table.register("IEBEDIT", new Iebedit());
  }

  @Override
  public int run(StepContext step) throws IOException {
    if (step.dd("SYSPRINT").isEmpty()) {
      return FAILED;
    }
    try (Report report = Report.open(step, "SYSPRINT", PRINT_LENGTH)) {
      report.line(EditMessage.TITLE.with("", 1));
      for (String ddName : new String[] {"SYSIN", "SYSUT1", "SYSUT2"}) {
        if (step.dd(ddName).isEmpty()) {
          report.line(EditMessage.NOT_OPENED.with(ddName));
          return FAILED;
        }
      }
      List<Statement> statements;
      try (RecordReader cards = step.openInput("SYSIN")) {
        statements = StatementReader.read(cards);
      } catch (StatementException e) {
        report.line(EditMessage.INVALID.with());
        return WARNING;
      }
      List<byte[]> input = read(step);
      try (RecordWriter writer = step.openOutput("SYSUT2", CARDS)) {
        if (statements.isEmpty()) {
          write(input, writer);
          return 0;
        }
        return edit(statements, JobDeck.of(input), writer, report);
      }
    }
  }

  private static int edit(
      List<Statement> statements, List<JobDeck> jobs, RecordWriter writer, Report report)
      throws IOException {
    int code = 0;
    int next = 0;
    for (Statement statement : statements) {
      for (String card : statement.cards()) {
        report.line(EditMessage.LINE.with(card));
      }
      EditRequest request;
      try {
        request = EditRequest.of(statement);
      } catch (StatementException e) {
        report.line(EditMessage.INVALID.with());
        code = WARNING;
        continue;
      }
      while (next < jobs.size()
          && !request.start().isEmpty()
          && !jobs.get(next).name().equals(request.start())) {
        next++;
      }
      if (next == jobs.size()) {
        report.line(EditMessage.NOT_FOUND.with(request.start()));
        return WARNING;
      }
      JobDeck job = jobs.get(next++);
      List<byte[]> taken = job.taken(request);
      write(taken, writer);
      if (request.print()) {
        for (byte[] record : taken) {
          report.line(EditMessage.LINE.with(Ebcdic.decode(record).stripTrailing()));
        }
      }
      if (job.missing(request).isPresent()) {
        report.line(EditMessage.NOT_FOUND.with(job.missing(request).get()));
        code = WARNING;
      }
    }
    return code;
  }

  private static List<byte[]> read(StepContext step) throws IOException {
    List<byte[]> records = new ArrayList<>();
    try (RecordReader reader = step.openInput("SYSUT1")) {
      while (reader.next()) {
        records.add(
            Arrays.copyOfRange(reader.array(), reader.offset(), reader.offset() + reader.length()));
      }
    }
    return records;
  }

  private static void write(List<byte[]> records, RecordWriter writer) throws IOException {
    for (byte[] record : records) {
      byte[] sized = record;
      int length = Math.min(record.length, writer.maximumLength());
      if (length < writer.minimumLength()) {
        sized = Arrays.copyOf(record, writer.minimumLength());
        Arrays.fill(sized, length, sized.length, Ebcdic.SPACE);
        length = sized.length;
      }
      writer.write(sized, 0, length);
    }
  }
}
