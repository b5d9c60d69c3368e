package io.lparjar.jes.program.compare;

import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.program.Program;
import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.program.Report;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.StepContext.DdAttributes;
import io.lparjar.jes.program.library.Library;
import io.lparjar.jes.program.statement.Keywords;
import io.lparjar.jes.program.statement.Statement;
import io.lparjar.jes.program.statement.StatementException;
import io.lparjar.jes.program.statement.StatementReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code IEBCOMPR}: compares SYSUT1 with SYSUT2, directed by SYSIN, reports on SYSPRINT.
 *
 * <ol>
 *   <li>0, when all records are equal.
 *   <li>8, when some are not; ten in a row end the comparison.
 *   <li>12, for a missing DD statement, a wrong statement or data sets that cannot be compared.
 * </ol>
 *
 * <p>Of partitioned data sets, one may have members that the other lacks. EXITS and LABELS are not
 * carried out.
 *
 * @see "z/OS DFSMSdfp Utilities, IEBCOMPR"
 */
public final class Iebcompr implements Program {
  private static final int UNEQUAL = 8;
  private static final int FAILED = 12;
  private static final int PRINT_LENGTH = 121;

  private Iebcompr() {}

  /** Makes IEBCOMPR known. */
  public static void register(ProgramTable table) {
    table.register("IEBCOMPR", new Iebcompr());
  }

  @Override
  public int run(StepContext step) throws IOException {
    if (step.dd("SYSPRINT").isEmpty()) {
      return FAILED;
    }
    try (Report report = Report.open(step, "SYSPRINT", PRINT_LENGTH)) {
      report.line(CompareMessage.TITLE.with("", "", 1));
      for (String ddName : new String[] {"SYSIN", "SYSUT1", "SYSUT2"}) {
        if (step.dd(ddName).isEmpty()) {
          report.line(CompareMessage.NOT_OPENED.with(ddName));
          return FAILED;
        }
      }
      Optional<String> organization = organization(step, report);
      if (organization.isEmpty()) {
        report.line(CompareMessage.INVALID_STATEMENT.with());
        return FAILED;
      }
      Comparison comparison = new Comparison(report);
      int code =
          organization.get().equals("PO")
              ? compareMembers(step, report, comparison)
              : compareRecords(step, report, comparison);
      if (code != FAILED) {
        report.line(CompareMessage.END_OF_JOB.with(comparison.compared()));
      }
      return code;
    }
  }

  /** What TYPORG says; empty when the statements are wrong. */
  private static Optional<String> organization(StepContext step, Report report) throws IOException {
    String organization = "PS";
    try (RecordReader reader = step.openInput("SYSIN")) {
      for (Statement statement : StatementReader.read(reader)) {
        for (String card : statement.cards()) {
          report.line(CompareMessage.STATEMENT.with(card));
        }
        if (!statement.operation().equals("COMPARE")) {
          return Optional.empty();
        }
        String typorg = Keywords.of(statement).text("TYPORG");
        organization = typorg.isEmpty() ? organization : typorg;
      }
    } catch (StatementException e) {
      return Optional.empty();
    }
    return Optional.of(organization).filter(typorg -> List.of("PS", "PO").contains(typorg));
  }

  private static int compareRecords(StepContext step, Report report, Comparison comparison)
      throws IOException {
    DdAttributes first = step.dd("SYSUT1").orElse(DdAttributes.NONE);
    DdAttributes second = step.dd("SYSUT2").orElse(DdAttributes.NONE);
    if (!first.dummy() && !second.dummy()) {
      if (first.recfm().kind() != second.recfm().kind()) {
        report.line(CompareMessage.FORMATS.with());
        return FAILED;
      }
      if (first.recfm().isFixed() && first.lrecl() != second.lrecl()) {
        report.line(CompareMessage.LENGTHS.with());
        return FAILED;
      }
    }
    try (RecordReader one = step.openInput("SYSUT1");
        RecordReader other = step.openInput("SYSUT2")) {
      comparison.compare(one, other, "");
    }
    return comparison.isUnequal() ? UNEQUAL : 0;
  }

  private static int compareMembers(StepContext step, Report report, Comparison comparison)
      throws IOException {
    List<Library> libraries = new ArrayList<>();
    for (String ddName : new String[] {"SYSUT1", "SYSUT2"}) {
      Optional<Library> library = Library.of(step, ddName);
      if (library.isEmpty()) {
        report.line(CompareMessage.NOT_PARTITIONED.with(ddName));
        return FAILED;
      }
      libraries.add(library.get());
    }
    List<MemberName> first = names(libraries.get(0));
    List<MemberName> second = names(libraries.get(1));
    if (!first.containsAll(second) && !second.containsAll(first)) {
      report.line(CompareMessage.DIRECTORIES.with());
      return FAILED;
    }
    for (MemberName name : first.size() < second.size() ? first : second) {
      boolean[] goesOn = new boolean[1];
      libraries
          .get(0)
          .read(
              name,
              one ->
                  libraries
                      .get(1)
                      .read(
                          name, other -> goesOn[0] = comparison.compare(one, other, name.value())));
      if (!goesOn[0]) {
        break;
      }
    }
    return comparison.isUnequal() ? UNEQUAL : 0;
  }

  private static List<MemberName> names(Library library) {
    return library.members().stream().map(Member::name).toList();
  }
}
