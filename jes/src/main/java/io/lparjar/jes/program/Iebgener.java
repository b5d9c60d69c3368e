package io.lparjar.jes.program;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.jes.program.StepContext.DdAttributes;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code IEBGENER}, alias {@code ICEGENER}: copies SYSUT1 to SYSUT2 and reports on SYSPRINT.
 *
 * <ol>
 *   <li>Condition code 0 after a copy; what SYSUT2 does not say is taken from SYSUT1.
 *   <li>12, when a DD statement is missing, when record formats or lengths do not go together
 *       without editing, or when SYSIN holds control statements, which are not carried out.
 * </ol>
 *
 * <p>Without editing the record length stays: F to F of the same length, V to V not shorter, F to V
 * with room for the record descriptor word. [recalled]
 *
 * @see "z/OS DFSMSdfp Utilities, IEBGENER"
 */
final class Iebgener implements Program {
  private static final int OK = 0;
  private static final int FAILED = 12;
  private static final int PRINT_LENGTH = 121;

  @Override
  public int run(StepContext step) throws IOException {
    if (isMissing(step, "SYSPRINT")) {
      return FAILED;
    }
    try (Report report = Report.open(step, "SYSPRINT", PRINT_LENGTH)) {
      report.line(UtilityMessage.GENERATE_TITLE.with("DATA SET UTILITY - GENERATE", 1));
      if (hasMissing(step, report, "SYSIN")
          || hasStatements(step, report)
          || hasMissing(step, report, "SYSUT1")
          || hasMissing(step, report, "SYSUT2")) {
        return FAILED;
      }
      return copy(step, report);
    }
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

  /** Whether SYSIN asks for editing. */
  private static boolean hasStatements(StepContext step, Report report) throws IOException {
    boolean found = false;
    try (RecordReader reader = step.openInput("SYSIN")) {
      while (reader.next()) {
        report.line(" " + Ebcdic.decode(reader.array(), reader.offset(), reader.length()));
        found = true;
      }
    }
    if (found) {
      report.line(UtilityMessage.STATEMENT_REFUSED.with());
    }
    return found;
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
