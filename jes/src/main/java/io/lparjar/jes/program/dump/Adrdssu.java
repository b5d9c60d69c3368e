package io.lparjar.jes.program.dump;

import io.lparjar.datasets.name.InvalidNameException;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.program.Program;
import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.program.Report;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.statement.StatementException;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * {@code ADRDSSU}: DUMP, RESTORE and COPY of data sets, as SYSIN says; reports on SYSPRINT.
 *
 * <ol>
 *   <li>0, when all data sets were processed.
 *   <li>4, when the filters select none.
 *   <li>8, when one of several, or a command, failed; or a DD statement is missing.
 *   <li>12, for a command that is not understood; none is carried out then. [inferred]
 * </ol>
 *
 * <p>Volumes and tracks are not dumped.
 *
 * @see "z/OS DFSMSdss Storage Administration"
 */
public final class Adrdssu implements Program {
  private static final int FAILED = 8;
  private static final int SYNTAX = 12;
  private static final int PRINT_LENGTH = 133;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu.DDD HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu.DDD HH:mm", Locale.ROOT);

  private Adrdssu() {}

  /** Makes ADRDSSU known. */
  public static void register(ProgramTable table) {
    table.register("ADRDSSU", new Adrdssu());
  }

  @Override
  public int run(StepContext step) throws IOException {
    if (step.dd("SYSPRINT").isEmpty() || step.dd("SYSIN").isEmpty()) {
      return FAILED;
    }
    try (Report report = Report.open(step, "SYSPRINT", PRINT_LENGTH)) {
      report.line(DumpMessage.TITLE.with(MINUTE.format(LocalDateTime.now(step.clock()))));
      int code = run(step, report);
      report.line(DumpMessage.COMPLETE.with(timeOf(step), code));
      return code;
    }
  }

  private static int run(StepContext step, Report report) throws IOException {
    List<DumpCommand> commands;
    try (RecordReader reader = step.openInput("SYSIN")) {
      commands = DumpCommand.read(reader, card -> report.line(DumpMessage.STATEMENT.with(card)));
    }
    int number = 1;
    for (DumpCommand command : commands) {
      if (!check(command, report)) {
        return SYNTAX;
      }
      report.line(DumpMessage.ASSIGNED.with(number++, command.verb()));
    }
    report.line(DumpMessage.SCANNED.with(timeOf(step)));
    int code = 0;
    for (int i = 0; i < commands.size(); i++) {
      code = Math.max(code, new DumpTask(step, report, i + 1, commands.get(i)).run());
    }
    return code;
  }

  private static boolean check(DumpCommand command, Report report) throws IOException {
    try {
      if (!DumpTask.isVerb(command.verb())) {
        throw new DumpException(DumpMessage.SYNTAX.with(command.verb()));
      }
      DataSetFilter.of(command.keywords());
      Renaming.of(command.keywords());
      return true;
    } catch (DumpException e) {
      report.line(e.line());
    } catch (StatementException | InvalidNameException e) {
      report.line(DumpMessage.SYNTAX.with(command.text().strip()));
    }
    return false;
  }

  /** {@code 2026.072 12:50:03}. */
  static String timeOf(StepContext step) {
    return TIME.format(LocalDateTime.now(step.clock()));
  }
}
