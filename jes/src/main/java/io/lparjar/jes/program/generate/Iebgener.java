package io.lparjar.jes.program.generate;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.jes.program.Program;
import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.program.Report;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.StepContext.DdAttributes;
import io.lparjar.jes.program.library.Library;
import io.lparjar.jes.program.sort.Icegener;
import io.lparjar.jes.program.statement.Statement;
import io.lparjar.jes.program.statement.StatementException;
import io.lparjar.jes.program.statement.StatementReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code IEBGENER}: copies SYSUT1 to SYSUT2 and reports on SYSPRINT; behind ICEGENER also, where
 * there are control statements.
 *
 * <ol>
 *   <li>Condition code 0 after a copy; what SYSUT2 does not say is taken from SYSUT1.
 *   <li>12, when a DD statement is missing, when record formats or lengths do not go together, or
 *       when a control statement is wrong.
 * </ol>
 *
 * <p>SYSIN may have GENERATE, MEMBER and RECORD; EXITS, LABELS and LABELS= are not known. SYSUT2 of
 * MEMBER must be a data set as a whole.
 *
 * <p>Without editing the record length stays: F to F of the same length, V to V not shorter, F to V
 * with room for the record descriptor word. [recalled]
 *
 * @see "z/OS DFSMSdfp Utilities, IEBGENER"
 */
public final class Iebgener implements Program {
  private static final int OK = 0;
  private static final int FAILED = 12;
  private static final int PRINT_LENGTH = 121;

  Iebgener() {}

  /** Makes IEBGENER known, and ICEGENER, which hands on to it. */
  public static void register(ProgramTable table) {
    Iebgener iebgener = new Iebgener();
    table.register("IEBGENER", iebgener);
    Icegener.register(table, iebgener);
  }

  @Override
  public int run(StepContext step) throws IOException {
    if (isMissing(step, "SYSPRINT")) {
      return FAILED;
    }
    try (Report report = Report.open(step, "SYSPRINT", PRINT_LENGTH)) {
      report.line(UtilityMessage.GENERATE_TITLE.with("DATA SET UTILITY - GENERATE", 1));
      if (hasMissing(step, report, "SYSIN")) {
        return FAILED;
      }
      Optional<GenerateRequest> request;
      try {
        request = request(step, report);
      } catch (StatementException e) {
        report.line(UtilityMessage.STATEMENT_REFUSED.with());
        return FAILED;
      }
      if (hasMissing(step, report, "SYSUT1") || hasMissing(step, report, "SYSUT2")) {
        return FAILED;
      }
      return request.isPresent() ? edit(step, report, request.get()) : copy(step, report);
    }
  }

  private static int edit(StepContext step, Report report, GenerateRequest request)
      throws IOException {
    DdAttributes input = step.dd("SYSUT1").orElse(DdAttributes.NONE);
    int length = request.length();
    Optional<Library> library = Library.of(step, "SYSUT2");
    if (request.makesMembers() != library.isPresent()
        || library
            .map(Library::attributes)
            .filter(it -> !EditedCopy.fits(it, length))
            .isPresent()) {
      report.line(UtilityMessage.CONFLICTING_ATTRIBUTES.with());
      return FAILED;
    }
    report.line(UtilityMessage.NOTHING_TO_SAY.with());
    try (RecordReader reader = step.openInput("SYSUT1")) {
      EditedCopy copy = new EditedCopy(reader);
      if (library.isPresent()) {
        copy.run(library.get(), request);
      } else {
        copy.run(step, request, edited(step, input, length));
      }
    }
    report.line(UtilityMessage.ENDED.with());
    return OK;
  }

  /** Attributes of SYSUT2 where it has none: those of SYSUT1 with the length that FIELD makes. */
  private static DdAttributes edited(StepContext step, DdAttributes input, int length) {
    DdAttributes completed = completed(step.dd("SYSUT2").orElse(DdAttributes.NONE), input);
    boolean given = step.dd("SYSUT2").orElse(DdAttributes.NONE).lrecl() != 0;
    if (given || length == 0) {
      return completed;
    }
    return new DdAttributes(
        completed.recfm(), length + descriptorLength(completed.recfm()), 0, completed.dummy());
  }

  private static int copy(StepContext step, Report report) throws IOException {
    DdAttributes input = step.dd("SYSUT1").orElse(DdAttributes.NONE);
    DdAttributes given = step.dd("SYSUT2").orElse(DdAttributes.NONE);
    if (!input.dummy() && (isUnknown(input.recfm()) || lengthOf(input) == 0)) {
      report.line(UtilityMessage.CONFLICTING_ATTRIBUTES.with());
      return FAILED;
    }
    DdAttributes output = completed(given, input);
    if (!input.dummy() && !given.dummy() && !fit(input, output)) {
      report.line(UtilityMessage.CONFLICTING_ATTRIBUTES.with());
      return FAILED;
    }
    if (given.dummy() || output.equals(given)) {
      report.line(UtilityMessage.NOTHING_TO_SAY.with());
    } else {
      report.line(UtilityMessage.ATTRIBUTES_COPIED.with());
      report.line(UtilityMessage.EMPTY.with());
    }
    try (RecordReader reader = step.openInput("SYSUT1");
        RecordWriter writer = step.openOutput("SYSUT2", output)) {
      while (reader.next()) {
        writer.write(reader.array(), reader.offset(), reader.length());
      }
    }
    report.line(UtilityMessage.ENDED.with());
    return OK;
  }

  private static DdAttributes completed(DdAttributes given, DdAttributes input) {
    boolean formatGiven = !isUnknown(given.recfm());
    RecordFormat recfm = formatGiven ? given.recfm() : input.recfm();
    int lrecl =
        given.lrecl() != 0 || recfm.isUndefined()
            ? given.lrecl()
            : input.lrecl() + descriptorLength(recfm) - descriptorLength(input.recfm());
    int blksize = given.blksize() != 0 || formatGiven ? given.blksize() : input.blksize();
    return new DdAttributes(recfm, lrecl, blksize, given.dummy());
  }

  private static boolean fit(DdAttributes input, DdAttributes output) {
    if (output.recfm().isUndefined() || input.recfm().isUndefined()) {
      return output.recfm().kind() == input.recfm().kind();
    }
    if (output.recfm().isFixed()) {
      return input.recfm().isFixed() && input.lrecl() == output.lrecl();
    }
    return dataLength(output) >= dataLength(input);
  }

  private static int dataLength(DdAttributes attributes) {
    return attributes.lrecl() - descriptorLength(attributes.recfm());
  }

  private static int descriptorLength(RecordFormat recfm) {
    return recfm.isVariable() ? 4 : 0;
  }

  private static int lengthOf(DdAttributes attributes) {
    return attributes.recfm().isUndefined() ? attributes.blksize() : attributes.lrecl();
  }

  private static boolean isUnknown(RecordFormat recfm) {
    return recfm.kind() == RecordFormat.Kind.NONE;
  }

  /** What SYSIN asks for; empty without statements. */
  private static Optional<GenerateRequest> request(StepContext step, Report report)
      throws IOException {
    List<String> cards = new ArrayList<>();
    try (RecordReader reader = step.openInput("SYSIN")) {
      while (reader.next()) {
        cards.add(Ebcdic.decode(reader.array(), reader.offset(), reader.length()));
        report.line(" " + cards.get(cards.size() - 1));
      }
    }
    List<Statement> statements = StatementReader.read(cards);
    return statements.isEmpty() ? Optional.empty() : Optional.of(GenerateRequest.parse(statements));
  }

  private static boolean hasMissing(StepContext step, Report report, String ddName)
      throws IOException {
    boolean missing = isMissing(step, ddName);
    if (missing) {
      report.line(UtilityMessage.NOT_OPENED.with(ddName));
    }
    return missing;
  }

  private static boolean isMissing(StepContext step, String ddName) {
    Optional<DdAttributes> dd = step.dd(ddName);
    if (dd.isEmpty()) {
      step.writeToProgrammer(UtilityMessage.DD_MISSING.with(ddName));
    }
    return dd.isEmpty();
  }
}
