package io.lparjar.jes.program.sort;

import io.lparjar.jes.program.statement.Operand;
import java.util.List;

/**
 * The report of an OUTFIL statement.
 *
 * @param header1 once, at the beginning
 * @param header2 on top of each page
 * @param sections what is printed where a field changes
 * @param trailer2 at the end of each page
 * @param trailer1 once, at the end
 * @param linesOnPage LINES
 * @param controlCharacter whether lines begin with an ANSI control character
 * @param detail whether records are written between headers and trailers
 */
record ReportForm(
    ReportText header1,
    ReportText header2,
    ReportSections sections,
    ReportText trailer2,
    ReportText trailer1,
    int linesOnPage,
    boolean controlCharacter,
    boolean detail) {
  private static final int USUAL_LINES = 60;

  /** Whether it is a report, with pages and control characters. */
  boolean isReport() {
    return sections.areGiven()
        || List.of(header1, header2, trailer2, trailer1).stream().anyMatch(ReportText::isGiven);
  }

  /** The longest line without control character. */
  int length() {
    return List.of(header1, header2, trailer2, trailer1).stream()
        .mapToInt(ReportText::length)
        .reduce(sections.length(), Math::max);
  }

  /** Gathers the operands. */
  static final class Builder {
    private final DateItem dates;
    private ReportText header1 = ReportText.NONE;
    private ReportText header2 = ReportText.NONE;
    private ReportSections sections = ReportSections.NONE;
    private ReportText trailer2 = ReportText.NONE;
    private ReportText trailer1 = ReportText.NONE;
    private int lines = USUAL_LINES;
    private boolean controlCharacter = true;
    private boolean detail = true;

    Builder(DateItem dates) {
      this.dates = dates;
    }

    /** Takes an operand; false when it is none of a report. */
    boolean take(Operand.Assignment operand) {
      List<Operand> items = operand.value().list();
      switch (operand.key()) {
        case "HEADER1" -> header1 = ReportText.parse(items, dates);
        case "HEADER2" -> header2 = ReportText.parse(items, dates);
        case "SECTIONS" -> sections = ReportSections.parse(items, dates);
        case "TRAILER1" -> trailer1 = ReportText.parse(items, dates);
        case "TRAILER2" -> trailer2 = ReportText.parse(items, dates);
        case "LINES" -> lines = Literal.number(operand.value().word());
        default -> {
          return false;
        }
      }
      return true;
    }

    void removeControlCharacter() {
      controlCharacter = false;
    }

    void withoutDetail() {
      detail = false;
    }

    ReportForm build() {
      return new ReportForm(
          header1, header2, sections, trailer2, trailer1, lines, controlCharacter, detail);
    }
  }
}
