package io.lparjar.jes.program.sort;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.jes.program.Closing;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.sort.ReportSections.Section;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries out one OUTFIL statement. */
final class OutfilWriter implements Closeable {
  private static final byte NEW_PAGE = (byte) 0xF1;

  private final Outfil outfil;
  private final boolean variable;
  private final boolean toVariable;
  private final int lrecl;
  private final List<RecordOutput> outputs = new ArrayList<>();
  private final WorkRecord work = new WorkRecord();
  private final WorkRecord last = new WorkRecord();
  private final WorkRecord line = new WorkRecord();
  private long seen;
  private long detailed;
  private long data;
  private long report;
  private int page;
  private int lines;

  /**
   * Opens the data sets.
   *
   * @param recfm of the records that come
   * @param length the longest of them, with the descriptor word for V
   */
  OutfilWriter(StepContext step, Outfil outfil, RecordFormat recfm, int length) throws IOException {
    this.outfil = outfil;
    this.variable = recfm.isVariable();
    this.toVariable =
        switch (outfil.conversion()) {
          case NONE -> variable;
          case TO_FIXED -> false;
          case TO_VARIABLE -> true;
        };
    int content =
        outfil.lines().stream().mapToInt(lines -> lines.lengthOf(length)).max().orElse(length);
    int converted =
        content + (toVariable && !variable ? WorkRecord.DESCRIPTOR : 0) - lostDescriptor();
    int reported =
        outfil.report().isReport()
            ? Math.max(converted, outfil.report().length()) + controlCharacters()
            : converted;
    this.lrecl = length == 0 ? 0 : reported;
    RecordFormat format = formatOf(recfm);
    for (String ddName : outfil.ddNames()) {
      outputs.add(RecordOutput.open(step, ddName, format, lrecl, toVariable, outfil.fill()));
    }
  }

  /** VTOF without BUILD leaves the descriptor word out. */
  private int lostDescriptor() {
    return variable && !toVariable && outfil.lines().get(0) == Reformat.NONE
        ? WorkRecord.DESCRIPTOR
        : 0;
  }

  private int controlCharacters() {
    return outfil.report().controlCharacter() ? 1 : 0;
  }

  private RecordFormat formatOf(RecordFormat recfm) {
    String kind = toVariable == variable ? recfm.toString() : toVariable ? "VB" : "FB";
    boolean controlled = outfil.report().isReport() && outfil.report().controlCharacter();
    return RecordFormat.of(controlled && !kind.endsWith("A") ? kind + "A" : kind);
  }

  Outfil outfil() {
    return outfil;
  }

  /** Takes a record; false when it does not belong here. */
  boolean offer(WorkRecord record) throws IOException {
    seen++;
    if (seen < outfil.first() || seen > outfil.last() || !outfil.test().holds(record)) {
      return false;
    }
    write(record);
    return true;
  }

  /** Takes a record for SAVE, when it has no other place. */
  void offerRest(WorkRecord record, boolean placed) throws IOException {
    seen++;
    if (!placed) {
      write(record);
    }
  }

  private void write(WorkRecord record) throws IOException {
    if (outfil.report().isReport()) {
      int changed = page == 0 ? 0 : outfil.report().sections().changed(last, record);
      endSections(changed);
      separateSections(changed);
      boolean begun = beginPage(record);
      beginSections(changed, begun, record);
      outfil.report().sections().count(record);
      outfil.report().trailer1().count(record);
      outfil.report().trailer2().count(record);
    }
    last.set(record);
    if (!outfil.report().detail()) {
      return;
    }
    detailed++;
    for (int i = 0; i < outfil.repeat(); i++) {
      for (Reformat reformat : outfil.lines()) {
        work.set(record);
        work.describe(variable);
        reformat.apply(work);
        writeDetail();
      }
    }
  }

  private void writeDetail() throws IOException {
    data++;
    if (!outfil.report().isReport()) {
      convert();
      next().write(work);
      return;
    }
    detail();
    lines++;
    if (lines >= outfil.report().linesOnPage()) {
      endPage();
    }
  }

  /** Ends the page, where there are pages. */
  private void endPage() throws IOException {
    if (outfil.report().controlCharacter() && lines > 0) {
      print(outfil.report().trailer2(), last, Ebcdic.SPACE);
      lines = 0;
    }
  }

  /** Prints the trailers of the sections that end, the innermost first. */
  private void endSections(int changed) throws IOException {
    List<Section> sections = outfil.report().sections().list();
    if (page == 0 || changed == sections.size()) {
      return;
    }
    for (int i = sections.size() - 1; i >= changed; i--) {
      print(sections.get(i).trailer(), last, Ebcdic.SPACE);
    }
  }

  /** Leaves the page, or lines empty, as the outermost of the sections that ended asks. */
  private void separateSections(int changed) throws IOException {
    List<Section> sections = outfil.report().sections().list();
    if (page == 0 || changed == sections.size()) {
      return;
    }
    boolean newPage =
        sections.subList(changed, sections.size()).stream().anyMatch(Section::newPage);
    if (newPage || lines >= outfil.report().linesOnPage()) {
      endPage();
    }
    for (int i = 0; lines > 0 && i < sections.get(changed).skippedLines(); i++) {
      startLine(Ebcdic.SPACE);
      finishLine();
      lines++;
      report++;
    }
  }

  /** Prints the headers of the sections that begin, on a new page those with PAGEHEAD too. */
  private void beginSections(int changed, boolean begun, WorkRecord record) throws IOException {
    List<Section> sections = outfil.report().sections().list();
    for (int i = 0; i < sections.size(); i++) {
      if (i >= changed || (begun && sections.get(i).onEachPage())) {
        print(sections.get(i).header(), record, lines == 0 ? NEW_PAGE : Ebcdic.SPACE);
      }
    }
  }

  private void convert() {
    if (toVariable != variable) {
      line.clear();
      if (toVariable) {
        line.pad(WorkRecord.DESCRIPTOR, (byte) 0);
      }
      int lost = lostDescriptor();
      line.append(work.data(), lost, work.length() - lost);
      work.set(line);
    }
    if (toVariable && outfil.trimmed() >= 0) {
      trim((byte) outfil.trimmed());
    }
    work.describe(toVariable);
  }

  /** Takes away what a record ends with, but not its first byte. [documented] */
  private void trim(byte trimmed) {
    int length = work.length();
    while (length > WorkRecord.DESCRIPTOR + 1 && work.data()[length - 1] == trimmed) {
      length--;
    }
    work.truncate(length);
  }

  private void detail() throws IOException {
    int skipped = variable ? WorkRecord.DESCRIPTOR : 0;
    startLine(Ebcdic.SPACE);
    line.append(work.data(), skipped, work.length() - skipped);
    finishLine();
  }

  /** Begins the report or a page, when the last one ended; tells whether it did. */
  private boolean beginPage(WorkRecord record) throws IOException {
    boolean begins = page == 0;
    if (begins && outfil.report().header1().isGiven()) {
      page++;
      print(outfil.report().header1(), record, NEW_PAGE);
    }
    boolean pages = outfil.report().controlCharacter();
    boolean newPage = begins || (pages && lines == 0);
    if (newPage) {
      page++;
      lines = 0;
      print(outfil.report().header2(), record, NEW_PAGE);
    }
    return newPage;
  }

  private void print(ReportText text, WorkRecord record, byte control) throws IOException {
    byte first = control;
    for (WorkRecord printed : text.lines(record, page)) {
      startLine(first);
      line.append(printed.data(), 0, printed.length());
      finishLine();
      first = Ebcdic.SPACE;
      lines++;
      report++;
    }
    text.reset();
  }

  private void startLine(byte control) {
    line.clear();
    if (toVariable) {
      line.pad(WorkRecord.DESCRIPTOR, (byte) 0);
    }
    if (outfil.report().controlCharacter()) {
      line.append(new byte[] {control});
    }
  }

  private void finishLine() throws IOException {
    line.describe(toVariable);
    for (RecordOutput output : outputs) {
      output.write(line);
    }
  }

  private RecordOutput next() throws IOException {
    if (outfil.splitBy() == 0) {
      for (int i = 1; i < outputs.size(); i++) {
        outputs.get(i).write(work);
      }
      return outputs.get(0);
    }
    return outputs.get((int) ((data - 1) / outfil.splitBy() % outputs.size()));
  }

  /** Writes the trailers. */
  void finish() throws IOException {
    if (!outfil.report().isReport()) {
      return;
    }
    if (page == 0) {
      last.pad(lrecl, Ebcdic.SPACE);
      beginPage(last);
    } else {
      endSections(0);
    }
    print(outfil.report().trailer2(), last, Ebcdic.SPACE);
    print(outfil.report().trailer1(), last, Ebcdic.SPACE);
  }

  /** What NULLOFL makes of it: 0 when there were data records. */
  int nullCode() {
    return wroteNothing() ? outfil.nullCode() : 0;
  }

  /** Whether there were no data records. */
  boolean wroteNothing() {
    return data == 0;
  }

  /** What is told of each data set. */
  List<String> summary() {
    List<String> summary = new ArrayList<>();
    for (int i = 0; i < outputs.size(); i++) {
      String ddName = outfil.ddNames().get(i);
      long out = outputs.get(i).records();
      summary.add(SortMessage.OUTFIL_RECORDS.with(ddName, seen - detailed, report, out - report));
      summary.add(SortMessage.OUTFIL_TOTAL.with(ddName, seen, out));
    }
    return summary;
  }

  /** The output to SORTOUT, when it goes there. */
  Optional<RecordOutput> sortout() {
    int index = outfil.ddNames().indexOf("SORTOUT");
    return index < 0 ? Optional.empty() : Optional.of(outputs.get(index));
  }

  @Override
  public void close() throws IOException {
    Closing.all(outputs);
  }
}
