package io.lparjar.jes.program.sort;

import io.lparjar.jes.program.statement.Operand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * {@code SECTIONS=(p,m,SKIP=P,HEADER3=(...),TRAILER3=(...),p,m,...)}: a report in sections, a new
 * one where a field changes; with it begin those of the fields behind it.
 *
 * @param list from the outermost
 * @see "z/OS DFSORT Application Programming Guide, OUTFIL control statement, SECTIONS"
 */
record ReportSections(List<Section> list) {
  /** A report without. */
  static final ReportSections NONE = new ReportSections(List.of());

  /**
   * What is printed around the records with the same bytes in a field.
   *
   * @param header HEADER3
   * @param trailer TRAILER3
   * @param skippedLines SKIP=nL: empty lines behind it
   * @param newPage SKIP=P: the next begins a page
   * @param onEachPage PAGEHEAD: the header is repeated on top of pages
   */
  record Section(
      Field field,
      ReportText header,
      ReportText trailer,
      int skippedLines,
      boolean newPage,
      boolean onEachPage) {}

  ReportSections {
    list = List.copyOf(list);
  }

  static ReportSections parse(List<Operand> items, DateItem dates) {
    Operands operands = new Operands(items, SortMessage.REFORMATTING);
    List<Section> sections = new ArrayList<>();
    while (operands.hasNext()) {
      sections.add(section(operands, dates));
    }
    if (sections.isEmpty()) {
      throw operands.failure();
    }
    return new ReportSections(sections);
  }

  private static Section section(Operands operands, DateItem dates) {
    Field field = operands.field(Optional.of(FieldFormat.CH));
    ReportText header = ReportText.NONE;
    ReportText trailer = ReportText.NONE;
    String skip = "0L";
    boolean onEachPage = false;
    while (operands.hasNext() && !operands.atField()) {
      if (operands.take("PAGEHEAD")) {
        onEachPage = true;
        continue;
      }
      if (!(operands.next() instanceof Operand.Assignment option)) {
        throw operands.failure();
      }
      switch (option.key()) {
        case "SKIP" -> skip = option.value().word();
        case "HEADER3" -> header = ReportText.parse(option.value().list(), dates);
        case "TRAILER3" -> trailer = ReportText.parse(option.value().list(), dates);
        default -> throw operands.failure();
      }
    }
    boolean newPage = skip.equals("P");
    if (!newPage && !skip.matches("\\d{0,3}L")) {
      throw operands.failure();
    }
    int lines =
        newPage ? 0 : skip.equals("L") ? 1 : Literal.number(skip.substring(0, skip.length() - 1));
    return new Section(field, header, trailer, lines, newPage, onEachPage);
  }

  boolean areGiven() {
    return !list.isEmpty();
  }

  /** Bytes of the longest line of a header or trailer. */
  int length() {
    return list.stream()
        .mapToInt(section -> Math.max(section.header().length(), section.trailer().length()))
        .max()
        .orElse(0);
  }

  /** The first section whose field differs between two records; how many there are when none. */
  int changed(WorkRecord before, WorkRecord record) {
    for (int i = 0; i < list.size(); i++) {
      Field field = list.get(i).field();
      before.pad(field.end(), (byte) 0);
      int length = record.length();
      record.pad(field.end(), (byte) 0);
      record.truncate(length);
      if (!Arrays.equals(
          before.data(), field.offset(), field.end(), record.data(), field.offset(), field.end())) {
        return i;
      }
    }
    return list.size();
  }

  /** Counts a record for the totals. */
  void count(WorkRecord record) {
    list.forEach(section -> section.trailer().count(record));
  }
}
