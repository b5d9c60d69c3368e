package io.lparjar.jes.program.sort;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.jes.program.statement.Operand;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a header or trailer: literals, columns, {@code /} for a new line, fields, page,
 * date, time, totals over the records since the last time, and running ones (SUBTOTAL).
 */
final class ReportText {
  /** No lines. */
  static final ReportText NONE = new ReportText(List.of(), 0);

  private static final String SUB = "SUB";
  private static final int NEW_LINE = -2;
  private static final int NEXT = -1;
  private static final int PAGE_DIGITS = 6;
  private static final int COUNT_DIGITS = 8;

  /** Lines that one {@code n/} begins. [recalled] */
  private static final int MOST_LINES = 255;

  private final List<Piece> pieces;
  private final int length;
  private final List<Total> totals = new ArrayList<>();
  private long count;
  private long all;

  /** A column (from 0), else -1; with -2 a new line begins. */
  private record Piece(int column, Writer writer) {}

  /** Appends to a line. */
  @FunctionalInterface
  private interface Writer {
    void append(WorkRecord line, WorkRecord record, int page, ReportText text);
  }

  /** A number that is added up, or of which the lowest or highest is kept. */
  private static final class Total {
    private final String kind;
    private final boolean running;
    private final Field field;
    private final NumberEditing editing;
    private BigInteger value = BigInteger.ZERO;
    private long count;

    Total(String kind, Field field, NumberEditing editing) {
      this.running = kind.startsWith(SUB);
      this.kind = running ? kind.substring(SUB.length()) : kind;
      this.field = field;
      this.editing = editing;
    }

    void add(WorkRecord record) {
      BigInteger number = field.bigNumber(record.data());
      value =
          switch (kind) {
            case "MIN" -> count == 0 ? number : value.min(number);
            case "MAX" -> count == 0 ? number : value.max(number);
            default -> value.add(number);
          };
      count++;
    }

    byte[] text() {
      boolean average = kind.equals("AVG") && count > 0;
      return editing.encode(average ? value.divide(BigInteger.valueOf(count)) : value);
    }

    void reset() {
      if (!running) {
        value = BigInteger.ZERO;
        count = 0;
      }
    }
  }

  private ReportText(List<Piece> pieces, int length) {
    this.pieces = pieces;
    this.length = length;
  }

  static ReportText parse(List<Operand> items, DateItem dates) {
    List<Piece> pieces = new ArrayList<>();
    Operands operands = new Operands(items, SortMessage.REFORMATTING);
    List<Total> totals = new ArrayList<>();
    int column = NEXT;
    while (operands.hasNext()) {
      if (operands.ahead().orElse(null) instanceof Operand.Column coded) {
        operands.next();
        column = Literal.inRecord(coded.text()) - 1;
        continue;
      }
      String word = operands.peek();
      if (word.endsWith("/") && (word.length() == 1 || Literal.isNumber(word.replace("/", "")))) {
        operands.next();
        int lines = word.length() == 1 ? 1 : Literal.number(word.substring(0, word.length() - 1));
        if (lines > MOST_LINES) {
          throw operands.failure();
        }
        for (int i = 0; i < lines; i++) {
          pieces.add(new Piece(NEW_LINE, (line, record, page, text) -> {}));
        }
        continue;
      }
      pieces.add(new Piece(column, writer(operands, dates, totals)));
      column = NEXT;
    }
    ReportText measured = new ReportText(pieces, 0);
    WorkRecord blank = new WorkRecord();
    blank.pad(WorkRecord.LONGEST, (byte) 0xF0);
    int length = measured.lines(blank, 1).stream().mapToInt(WorkRecord::length).max().orElse(0);
    ReportText text = new ReportText(pieces, length);
    text.totals.addAll(totals);
    return text;
  }

  private static Writer writer(Operands operands, DateItem dates, List<Total> totals) {
    if (operands.atField()) {
      Field field = operands.field(Optional.of(FieldFormat.CH));
      return (line, record, page, text) ->
          line.append(record.data(), field.offset(), field.length());
    }
    Operand item = operands.next();
    Optional<byte[]> literal =
        Literal.parse(item.word()).or(() -> dates.text(item).map(Ebcdic::encode));
    if (literal.isPresent()) {
      byte[] bytes = literal.get();
      return (line, record, page, text) -> line.append(bytes);
    }
    if (item.word().equals("PAGE") || item.word().equals("&PAGE")) {
      NumberEditing editing = editing(List.of(), PAGE_DIGITS);
      return (line, record, page, text) -> line.append(editing.encode(BigInteger.valueOf(page)));
    }
    if (item.word().equals("COUNT")) {
      return counting(editing(List.of(), COUNT_DIGITS), false);
    }
    if (item.word().equals("SUBCOUNT")) {
      return counting(editing(List.of(), COUNT_DIGITS), true);
    }
    if (item instanceof Operand.Assignment assignment) {
      List<Operand> parts = assignment.value().list();
      switch (assignment.key()) {
        case "COUNT", "SUBCOUNT" -> {
          return counting(editing(parts, COUNT_DIGITS), assignment.key().startsWith(SUB));
        }
        case "PAGE" -> {
          NumberEditing editing = editing(parts, PAGE_DIGITS);
          return (line, record, page, text) ->
              line.append(editing.encode(BigInteger.valueOf(page)));
        }
        case "TOTAL",
            "TOT",
            "MIN",
            "MAX",
            "AVG",
            "SUBTOTAL",
            "SUB",
            "SUBMIN",
            "SUBMAX",
            "SUBAVG" -> {
          Operands inner = new Operands(parts, SortMessage.REFORMATTING);
          Field field = inner.field(Optional.empty());
          Total total =
              new Total(
                  assignment.key(),
                  field,
                  NumberEditing.parse(inner, field.format().digits(field.length())));
          totals.add(total);
          return (line, record, page, text) -> line.append(total.text());
        }
        default -> throw operands.failure();
      }
    }
    throw operands.failure();
  }

  private static Writer counting(NumberEditing editing, boolean running) {
    return (line, record, page, text) ->
        line.append(editing.encode(BigInteger.valueOf(running ? text.all : text.count)));
  }

  private static NumberEditing editing(List<Operand> parts, int digits) {
    return NumberEditing.parse(new Operands(parts, SortMessage.REFORMATTING), digits);
  }

  boolean isGiven() {
    return !pieces.isEmpty();
  }

  /** Bytes of the longest line. */
  int length() {
    return length;
  }

  /** Counts a record for the totals. */
  void count(WorkRecord record) {
    count++;
    all++;
    totals.forEach(total -> total.add(record));
  }

  /** Begins the totals anew, except the running ones. */
  void reset() {
    count = 0;
    totals.forEach(Total::reset);
  }

  /** The lines, without control characters. */
  List<WorkRecord> lines(WorkRecord record, int page) {
    List<WorkRecord> lines = new ArrayList<>();
    if (pieces.isEmpty()) {
      return lines;
    }
    lines.add(new WorkRecord());
    for (Piece piece : pieces) {
      WorkRecord line = lines.get(lines.size() - 1);
      if (piece.column() == NEW_LINE) {
        lines.add(new WorkRecord());
        continue;
      }
      if (piece.column() >= 0) {
        line.pad(piece.column(), Ebcdic.SPACE);
      }
      piece.writer().append(line, record, page, this);
    }
    return lines;
  }
}
