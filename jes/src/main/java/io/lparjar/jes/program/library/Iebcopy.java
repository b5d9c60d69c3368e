package io.lparjar.jes.program.library;

import io.lparjar.datasets.name.InvalidNameException;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.program.Program;
import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.program.Report;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.statement.Statement;
import io.lparjar.jes.program.statement.StatementException;
import io.lparjar.jes.program.statement.StatementReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * {@code IEBCOPY}: copies members between partitioned data sets, unloads them to sequential ones
 * and loads them again; directed by SYSIN, reports on SYSPRINT.
 *
 * <ol>
 *   <li>0, when all is copied.
 *   <li>4, when a member was not there, or was in the output already and is not to be replaced.
 *   <li>8, for a missing DD statement, a wrong statement, or data sets that cannot be copied.
 * </ol>
 *
 * @see "z/OS DFSMSdfp Utilities, IEBCOPY"
 */
public final class Iebcopy implements Program {
  private static final int FAILED = 8;
  private static final int PRINT_LENGTH = 133;

  private Iebcopy() {}

  /** Makes IEBCOPY known. */
  public static void register(ProgramTable table) {
    table.register("IEBCOPY", new Iebcopy());
  }

  @Override
  public int run(StepContext step) throws IOException {
    if (step.dd("SYSPRINT").isEmpty()) {
      return FAILED;
    }
    try (Report report = Report.open(step, "SYSPRINT", PRINT_LENGTH)) {
      report.line(LibraryMessage.TITLE.with("", "", 1));
      report.line(LibraryMessage.VERSION.with());
      int code = 0;
      try {
        Optional<List<CopyRequest>> requests = requests(step, report);
        if (requests.isEmpty()) {
          report.line(LibraryMessage.INVALID_STATEMENT.with());
          code = FAILED;
        }
        for (CopyRequest request : requests.orElse(List.of())) {
          code = Math.max(code, new MemberCopy(step, report, request).run());
        }
      } catch (StatementException | InvalidNameException e) {
        report.line(LibraryMessage.INVALID_STATEMENT.with());
        code = FAILED;
      }
      report.line(LibraryMessage.END_OF_JOB.with(code));
      return code;
    }
  }

  private static Optional<List<CopyRequest>> requests(StepContext step, Report report)
      throws IOException {
    List<Statement> statements = List.of();
    if (step.dd("SYSIN").isPresent()) {
      try (RecordReader reader = step.openInput("SYSIN")) {
        statements = StatementReader.read(reader);
      }
    }
    if (statements.isEmpty()) {
      report.line(LibraryMessage.GENERATED.with(step.stepName()));
      return Optional.of(List.of(CopyRequest.GENERATED));
    }
    for (Statement statement : statements) {
      boolean copies = statement.operation().startsWith("C");
      for (String card : statement.cards()) {
        LibraryMessage form = copies ? LibraryMessage.STATEMENT : LibraryMessage.FURTHER;
        report.line(form.with(card));
        copies = false;
      }
    }
    return CopyRequest.parse(statements);
  }
}
