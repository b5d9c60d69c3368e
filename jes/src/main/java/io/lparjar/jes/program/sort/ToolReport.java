package io.lparjar.jes.program.sort;

import io.lparjar.jes.program.Report;
import io.lparjar.jes.program.statement.Keywords;
import io.lparjar.jes.program.statement.Operand;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The LIST data set of DISPLAY and OCCURS: pages with a title line (TITLE, DATE, TIME, PAGE),
 * headings and lines of columns, three blanks between them.
 */
final class ToolReport implements Closeable {
  private static final int LINES = 58;

  private final ToolOperation operation;
  private final Report report;
  private final List<DisplayColumn> columns;
  private final List<DisplayColumn> groups;
  private final String gap;
  private final String indent;
  private final int linesAPage;
  private int lines;
  private int page;
  private String group = "";

  private ToolReport(ToolOperation operation, Report report, List<DisplayColumn> columns) {
    Keywords keywords = operation.keywords();
    this.operation = operation;
    this.report = report;
    this.columns = List.copyOf(columns);
    this.groups = columns(operation, "BREAK");
    this.gap = " ".repeat(keywords.number("BETWEEN", 3));
    this.indent = " ".repeat(keywords.number("INDENT", 0));
    this.linesAPage = keywords.number("LINES", LINES);
  }

  static ToolReport open(ToolOperation operation) throws IOException {
    List<DisplayColumn> columns = columns(operation, "ON");
    if (columns.isEmpty()) {
      throw new ToolException(ToolMessage.KEYWORD_MISSING, "ON");
    }
    int width = columns.stream().mapToInt(column -> column.width() + 3).sum();
    ToolReport report = new ToolReport(operation, operation.list(width), columns);
    if (report.groups.isEmpty()) {
      report.begin();
    }
    return report;
  }

  /** What ON or BREAK shows; only ON has headings. */
  private static List<DisplayColumn> columns(ToolOperation operation, String keyword) {
    Keywords keywords = operation.keywords();
    List<Operand> headers = keyword.equals("ON") ? keywords.all("HEADER") : List.of();
    List<DisplayColumn> columns = new ArrayList<>();
    for (Operand on : keywords.all(keyword)) {
      List<Operand> parts = on.list();
      String first = parts.get(0).word();
      boolean counts = first.equals("VALCNT") || first.equals("NUM");
      Operands items = new Operands(parts, SortMessage.SYNTAX);
      Field field = counts ? new Field(0, 8, FieldFormat.BI) : operation.field(items);
      if (counts) {
        items.next();
      }
      int digits = counts ? 15 : field.format().digits(field.length());
      Optional<EditMask> mask =
          items.hasNext() ? EditMask.find(items.next().word(), digits) : Optional.empty();
      if (mask.isEmpty() && keywords.has("BLANK") && (counts || field.format().isNumeric())) {
        mask = EditMask.find("M25", digits);
      }
      String heading =
          columns.size() < headers.size()
              ? heading(headers.get(columns.size()))
              : counts
                  ? first.equals("NUM") ? "RECORD NUMBER" : "VALUE COUNT"
                  : first.equals("VLEN") ? "RECORD LENGTH" : ToolOperation.name(field);
      boolean headed = keyword.equals("ON") && !keywords.has("NOHEADER");
      columns.add(new DisplayColumn(field, counts, mask, headed ? heading : ""));
    }
    return columns;
  }

  private static String heading(Operand header) {
    String text = header.list().isEmpty() ? "" : header.list().get(0).word();
    return text.equals("NONE") ? "" : Keywords.unquoted(text);
  }

  /** The columns, in order. */
  List<DisplayColumn> columns() {
    return columns;
  }

  /** Prints a line for a record; {@code count} is what VALCNT or NUM shows. */
  void record(WorkRecord record, long count, long recordNumber) throws IOException {
    List<String> values = new ArrayList<>();
    for (DisplayColumn column : columns) {
      values.add(value(column, record, count, recordNumber));
    }
    line(values);
  }

  private String value(DisplayColumn column, WorkRecord record, long count, long recordNumber) {
    if (column.counts()) {
      return column.number(BigInteger.valueOf(count));
    }
    return column.isNumeric()
        ? column.number(operation.number(column.field(), record, recordNumber))
        : column.text(record);
  }

  /** Prints a line of values, one for each column. */
  void line(List<String> values) throws IOException {
    if (lines >= linesAPage) {
      begin();
    }
    print(' ', indent + String.join(gap, values));
  }

  /** Prints a line of text. */
  void text(String text) throws IOException {
    print(' ', indent + text);
  }

  /** The fields of BREAK, of whose values each begins a page. */
  List<Field> groupFields() {
    return groups.stream().map(DisplayColumn::field).toList();
  }

  /** Begins the page of a group: BTITLE and the values of BREAK in the order of the keywords. */
  void beginGroup(WorkRecord record, long recordNumber) throws IOException {
    List<String> parts = new ArrayList<>();
    int next = 0;
    for (Operand operand : operation.keywords().operands()) {
      if (!(operand instanceof Operand.Call call)) {
        continue;
      }
      switch (call.name().toUpperCase(Locale.ROOT)) {
        case "BTITLE" -> parts.add(heading(call.arguments()));
        case "BREAK" -> parts.add(value(groups.get(next++), record, 0, recordNumber));
        default -> {
          continue;
        }
      }
    }
    group = String.join("  ", parts);
    begin();
  }

  /** Begins the page behind the last group. */
  void endGroups() throws IOException {
    group = "";
    begin();
  }

  private void begin() throws IOException {
    lines = 0;
    page++;
    char control = '1';
    String title = title();
    if (!title.isEmpty()) {
      print(control, title);
      print(' ', "");
      control = ' ';
    }
    if (!group.isEmpty()) {
      print(control, indent + group);
      print(' ', "");
      control = ' ';
    }
    boolean headed = columns.stream().anyMatch(column -> !column.heading().isEmpty());
    if (headed) {
      print(control, indent + String.join(gap, columns.stream().map(DisplayColumn::top).toList()));
      print(' ', "");
    }
  }

  /** TITLE, DATE, TIME and PAGE in the order in which they are written, two blanks between. */
  private String title() {
    List<String> parts = new ArrayList<>();
    LocalDateTime now = operation.now();
    DateItem dates = new DateItem(now);
    for (Operand operand : operation.keywords().operands()) {
      String name =
          operand instanceof Operand.Call call
              ? call.name().toUpperCase(Locale.ROOT)
              : operand.word().toUpperCase(Locale.ROOT);
      String form =
          operand instanceof Operand.Call call ? call.arguments().raw().replace("'", "") : "";
      switch (name) {
        case "TITLE" -> parts.add(form);
        case "DATE", "TIME" -> {
          String usual = name.equals("DATE") ? "MDY/" : "24:";
          Operand wanted =
              new Operand.Assignment(name, new Operand.Word(form.isEmpty() ? usual : form));
          parts.add(dates.text(wanted).orElse(""));
        }
        case "PAGE" -> parts.add(String.format(Locale.ROOT, "- %d -", page));
        default -> {
          continue;
        }
      }
    }
    return String.join("  ", parts);
  }

  private void print(char control, String text) throws IOException {
    report.line(control + text);
    lines++;
  }

  @Override
  public void close() throws IOException {
    report.close();
  }
}
