package io.lparjar.jes.program.print;

import io.lparjar.datasets.name.InvalidNameException;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.program.Program;
import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.program.Report;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.library.Library;
import io.lparjar.jes.program.print.PrintRequest.Group;
import io.lparjar.jes.program.statement.Statement;
import io.lparjar.jes.program.statement.StatementException;
import io.lparjar.jes.program.statement.StatementReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * {@code IEBPTPCH}: prints or punches SYSUT1 on SYSUT2, directed by SYSIN, reports on SYSPRINT.
 *
 * <ol>
 *   <li>0, when it is done.
 *   <li>8, when a member was not there.
 *   <li>12, for a missing DD statement, a wrong statement or a data set of another organization.
 * </ol>
 *
 * <p>IDENT, EXITS and LABELS are not carried out.
 *
 * @see "z/OS DFSMSdfp Utilities, IEBPTPCH"
 */
public final class Iebptpch implements Program {
  private static final int MEMBER_MISSING = 8;
  private static final int FAILED = 12;
  private static final int PRINT_LENGTH = 121;

  private Iebptpch() {}

  /** Makes IEBPTPCH known. */
  public static void register(ProgramTable table) {
    table.register("IEBPTPCH", new Iebptpch());
  }

  @Override
  public int run(StepContext step) throws IOException {
    if (step.dd("SYSPRINT").isEmpty()) {
      return FAILED;
    }
    try (Report report = Report.open(step, "SYSPRINT", PRINT_LENGTH)) {
      report.line(PrintMessage.TITLE.with("", 1));
      for (String ddName : new String[] {"SYSIN", "SYSUT1", "SYSUT2"}) {
        if (step.dd(ddName).isEmpty()) {
          report.line(PrintMessage.NOT_OPENED.with(ddName));
          return FAILED;
        }
      }
      PrintRequest request;
      try {
        request = PrintRequest.parse(statements(step, report));
      } catch (PrintRequest.RefusedException | StatementException | InvalidNameException e) {
        report.line(PrintMessage.INVALID_STATEMENT.with(String.valueOf(e.getMessage())));
        return FAILED;
      }
      report.line(PrintMessage.END_OF_STATEMENTS.with());
      return request.partitioned()
          ? printMembers(step, report, request)
          : printRecords(step, report, request);
    }
  }

  private static List<Statement> statements(StepContext step, Report report) throws IOException {
    try (RecordReader reader = step.openInput("SYSIN")) {
      List<Statement> statements = StatementReader.read(reader);
      for (Statement statement : statements) {
        for (String card : statement.cards()) {
          report.line(PrintMessage.STATEMENT.with(card));
        }
      }
      return statements;
    }
  }

  private static int printRecords(StepContext step, Report report, PrintRequest request)
      throws IOException {
    try (RecordReader reader = step.openInput("SYSUT1");
        PrintOutput output = PrintOutput.open(step, request)) {
      print(reader, output, request, request.groups().get(0));
    }
    report.line(PrintMessage.END_OF_DATA.with());
    return 0;
  }

  private static int printMembers(StepContext step, Report report, PrintRequest request)
      throws IOException {
    Optional<Library> found = Library.of(step, "SYSUT1");
    if (found.isEmpty()) {
      report.line(PrintMessage.NOT_PARTITIONED.with());
      return FAILED;
    }
    Library library = found.get();
    int code = 0;
    try (PrintOutput output = PrintOutput.open(step, request)) {
      for (Group group : request.groups()) {
        List<MemberName> names =
            group
                .member()
                .map(List::of)
                .orElseGet(() -> library.members().stream().map(Member::name).toList());
        for (MemberName name : names) {
          if (!library.has(name)) {
            report.line(PrintMessage.MEMBER_NOT_FOUND.with(name));
            code = MEMBER_MISSING;
            continue;
          }
          output.member(name.value());
          library.read(name, reader -> print(reader, output, request, group));
          report.line(PrintMessage.END_OF_DATA.with());
        }
      }
    }
    return code;
  }

  private static void print(
      RecordReader reader, PrintOutput output, PrintRequest request, Group group)
      throws IOException {
    int read = 0;
    int taken = 0;
    while (taken < request.stopAfter() && reader.next()) {
      read++;
      int behind = read - request.startAfter();
      if (behind > 0 && behind % request.every() == 0) {
        output.record(reader, group.fields());
        taken++;
      }
    }
  }
}
