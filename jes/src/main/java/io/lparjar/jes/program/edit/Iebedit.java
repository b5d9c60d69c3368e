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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
      try (RecordReader input = step.openInput("SYSUT1");
          RecordWriter writer = step.openOutput("SYSUT2", CARDS)) {
        if (statements.isEmpty()) {
          while (input.next()) {
            write(input, writer);
          }
          return 0;
        }
        return edit(statements, new JobReader(input), writer, report);
      }
    }
  }

  private static int edit(
      List<Statement> statements, JobReader jobs, RecordWriter writer, Report report)
      throws IOException {
    int code = 0;
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
      if (!jobs.nextJob(request.start())) {
        report.line(EditMessage.NOT_FOUND.with(request.start()));
        return WARNING;
      }
      Optional<String> missing = copy(jobs, request, writer, report);
      if (missing.isPresent()) {
        report.line(EditMessage.NOT_FOUND.with(missing.get()));
        code = WARNING;
      }
    }
    return code;
  }

  /** Copies what a request takes of a job; gives the first step that it does not have. */
  private static Optional<String> copy(
      JobReader job, EditRequest request, RecordWriter writer, Report report) throws IOException {
    StepSelection selection = new StepSelection(request);
    boolean taken = true;
    while (job.next()) {
      if (job.step().isPresent()) {
        taken = selection.takes(job.step().get());
      }
      if (taken) {
        write(job.record(), writer);
        if (request.print()) {
          report.line(EditMessage.LINE.with(text(job.record())));
        }
      }
    }
    return selection.missing();
  }

  private static String text(RecordReader record) {
    return Ebcdic.decode(record.array(), record.offset(), record.length()).stripTrailing();
  }

  private static void write(RecordReader record, RecordWriter writer) throws IOException {
    int length = Math.min(record.length(), writer.maximumLength());
    if (length >= writer.minimumLength()) {
      writer.write(record.array(), record.offset(), length);
      return;
    }
    byte[] padded = new byte[writer.minimumLength()];
    System.arraycopy(record.array(), record.offset(), padded, 0, length);
    Arrays.fill(padded, length, padded.length, Ebcdic.SPACE);
    writer.write(padded, 0, padded.length);
  }
}
