package io.lparjar.jes.program.sort;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.program.Abend;
import io.lparjar.jes.program.Report;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.StepContext.DdAttributes;
import io.lparjar.jes.program.sort.SortControl.Technique;
import io.lparjar.jes.program.sort.SortKey.KeyField;
import io.lparjar.jes.program.statement.Keywords;
import io.lparjar.jes.program.statement.Operand;
import io.lparjar.jes.program.statement.Statement;
import io.lparjar.jes.program.statement.StatementReader;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an operator of ICETOOL works with: its keywords, messages and calls of DFSORT. */
final class ToolOperation {
  private final StepContext step;
  private final Keywords keywords;
  private final Report messages;
  private final SortListing listing;
  private final int call;

  /**
   * An operation.
   *
   * @param messages TOOLMSG
   * @param listing DFSMSG
   * @param call number of its call of DFSORT
   */
  ToolOperation(
      StepContext step, Keywords keywords, Report messages, SortListing listing, int call) {
    this.step = step;
    this.keywords = keywords;
    this.messages = messages;
    this.listing = listing;
    this.call = call;
  }

  StepContext step() {
    return step;
  }

  Keywords keywords() {
    return keywords;
  }

  void say(ToolMessage message, Object... parts) throws IOException {
    messages.line(message.with(parts));
  }

  LocalDateTime now() {
    return LocalDateTime.now(step.clock());
  }

  /** The word of a keyword that must be there. */
  String required(String keyword) {
    String text = keywords.text(keyword);
    if (text.isEmpty()) {
      throw new ToolException(ToolMessage.KEYWORD_MISSING, keyword);
    }
    return text;
  }

  /** The fields of all ON, at least one. */
  List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    for (Operand on : keywords.all("ON")) {
      fields.add(field(new Operands(on.list(), SortMessage.SYNTAX)));
    }
    if (fields.isEmpty()) {
      throw new ToolException(ToolMessage.KEYWORD_MISSING, "ON");
    }
    return fields;
  }

  /** A field of ON; VLEN is the length in the descriptor word of records that have one. */
  Field field(Operands on) {
    if (!on.take("VLEN")) {
      return on.field(Optional.empty());
    }
    if (!isVariable()) {
      throw new ToolException(ToolMessage.KEYWORD_ERROR);
    }
    return new Field(0, 2, FieldFormat.BI);
  }

  /** {@code (1,10,CH)}, or {@code (VLEN)}. */
  String shown(Field field) {
    return isVariable() && field.offset() == 0 ? "(VLEN)" : name(field);
  }

  /** {@code (1,10,CH)}. */
  static String name(Field field) {
    return String.format(
        Locale.ROOT, "(%d,%d,%s)", field.offset() + 1, field.length(), field.format());
  }

  /** Ascending in all fields. */
  static SortKey keyOf(List<Field> fields) {
    return new SortKey(fields.stream().map(field -> new KeyField(field, false)).toList());
  }

  /** What the DD of USING says; {@code usual} is done without it. */
  SortControl control(Optional<Technique> usual) throws IOException {
    List<Statement> statements = new ArrayList<>();
    String using = keywords.text("USING");
    if (!using.isEmpty()) {
      String ddName = using + "CNTL";
      if (step.dd(ddName).isEmpty()) {
        throw new ToolException(ToolMessage.DD_MISSING, ddName);
      }
      try (RecordReader reader = step.openInput(ddName)) {
        statements.addAll(StatementReader.read(reader));
      }
    }
    LocalDateTime now = now();
    if (!statements.isEmpty()) {
      listing.statements(statements, now);
    }
    SymbolNames symbols = SymbolNames.of(step);
    return ControlParser.parse(
        statements.stream().map(symbols::in).toList(), usual, new DateItem(now));
  }

  /** Hands the records of FROM, in their order, to {@code to}. */
  long copy(SortRun.Receiver to) throws IOException {
    return run(control(Optional.of(Technique.COPY)), to);
  }

  /** Hands the records of FROM, in the order of the key, to {@code to}. */
  long sort(SortKey key, SortRun.Receiver to) throws IOException {
    return sort(control(Optional.of(Technique.COPY)), key, to);
  }

  /** The same, with statements that have been read. */
  long sort(SortControl control, SortKey key, SortRun.Receiver to) throws IOException {
    return run(control.sortedBy(key), to);
  }

  /** Hands some of the records of FROM to {@code to}: those behind the first {@code skip}. */
  long run(SortControl control, long skip, long most, SortRun.Receiver to) throws IOException {
    return run(control.limitedTo(skip, most), to);
  }

  private long run(SortControl control, SortRun.Receiver to) throws IOException {
    String from = from();
    long[] count = new long[1];
    try (SortRun run = new SortRun(step, control, listing, List.of(from))) {
      listing.print(SortMessage.TECHNIQUE, control.technique());
      run.run(
          record -> {
            count[0]++;
            to.receive(record);
          });
      listing.print(SortMessage.END_OF_SORT);
      say(ToolMessage.CALLED_FOR_EXIT, call, control.technique(), from);
    } catch (SortException e) {
      throw failed(control, from, e);
    }
    return count[0];
  }

  /**
   * Has DFSORT write the data sets of TO and OUTFIL: from that of FROM, from several for a merge,
   * or with JKFROM from those that JOINKEYS names.
   *
   * @return what NULLOUT and NULLOFL make of it: 0 or 4
   */
  int runToDataSets(SortControl control) throws IOException {
    boolean joins = keywords.has("JKFROM");
    if (joins != control.join().isPresent()) {
      throw new ToolException(ToolMessage.KEYWORD_MISSING, joins ? "JOINKEYS" : "JKFROM");
    }
    List<String> inputs = joins ? List.of("JKFROM") : inputs();
    String from = String.join(",", inputs);
    List<String> to =
        keywords.find("TO").map(Operand::list).orElse(List.of()).stream()
            .map(Operand::word)
            .toList();
    if (to.isEmpty() && control.outputs().isEmpty()) {
      throw new ToolException(ToolMessage.KEYWORD_MISSING, "TO");
    }
    try (SortRun run = new SortRun(step, control, listing, inputs)) {
      listing.print(SortMessage.TECHNIQUE, control.technique());
      run.run(to);
      if (run.code() == Dfsort.FAILED) {
        throw failed(control, from, run.nothingWritten());
      }
      listing.print(SortMessage.END_OF_SORT);
      String names = to.isEmpty() ? "OUTFIL" : String.join(",", to);
      say(ToolMessage.CALLED, call, control.technique(), from, names);
      return run.code();
    } catch (SortException e) {
      throw failed(control, from, e);
    }
  }

  private ToolException failed(SortControl control, String from, SortException e)
      throws IOException {
    listing.line(e.line());
    return failed(control, from, e.line());
  }

  /**
   * DFSORT has ended with an error.
   *
   * @param reason its message
   */
  private ToolException failed(SortControl control, String from, String reason) throws IOException {
    listing.print(SortMessage.END);
    return new ToolException(
        ToolMessage.CALL_FAILED, call, control.technique(), from, reason.strip());
  }

  private String from() {
    String from = required("FROM");
    if (step.dd(from).isEmpty()) {
      throw new ToolException(ToolMessage.DD_MISSING, from);
    }
    return from;
  }

  /** The DD names of all FROM. */
  private List<String> inputs() {
    from();
    List<String> names =
        keywords.all("FROM").stream()
            .flatMap(from -> from.list().stream())
            .map(Operand::word)
            .toList();
    for (String name : names) {
      if (step.dd(name).isEmpty()) {
        throw new ToolException(ToolMessage.DD_MISSING, name);
      }
    }
    return names;
  }

  /** Whether the records of FROM have descriptor words. */
  boolean isVariable() {
    return attributes().recfm().isVariable();
  }

  /** Listing of DFSORT. */
  SortListing listing() {
    return listing;
  }

  /** Record format of FROM. */
  RecordFormat recordFormat() {
    return attributes().recfm();
  }

  /** Record length of FROM. */
  int recordLength() {
    return attributes().lrecl();
  }

  private DdAttributes attributes() {
    return step.dd(required("FROM")).orElse(DdAttributes.NONE);
  }

  /** The data set of a keyword such as TO, for records like those of FROM; empty without it. */
  Optional<RecordOutput> output(String keyword) throws IOException {
    return output(keyword, attributes().lrecl());
  }

  /** The same for records of another length, of which a descriptor word is a part. */
  Optional<RecordOutput> output(String keyword, int lrecl) throws IOException {
    String ddName = keywords.text(keyword);
    if (ddName.isEmpty()) {
      return Optional.empty();
    }
    if (step.dd(ddName).isEmpty()) {
      throw new ToolException(ToolMessage.DD_MISSING, ddName);
    }
    DdAttributes from = attributes();
    return Optional.of(
        RecordOutput.open(step, ddName, from.recfm(), lrecl, isVariable(), (byte) 0x40));
  }

  /** The print data set of LIST. */
  Report list(int width) throws IOException {
    String ddName = required("LIST");
    if (step.dd(ddName).isEmpty()) {
      throw new ToolException(ToolMessage.DD_MISSING, ddName);
    }
    return Report.open(step, ddName, Math.max(121, width + 1));
  }

  /**
   * The number in a field.
   *
   * @throws ToolException when its digits are none
   */
  BigInteger number(Field field, WorkRecord record, long recordNumber) {
    try {
      record.pad(field.end(), (byte) 0);
      return field.bigNumber(record.data());
    } catch (Abend e) {
      throw new ToolException(
          ToolMessage.INVALID_VALUE, name(field), recordNumber, hexOf(field, record));
    }
  }

  /** The bytes of a field in hexadecimal digits. */
  static String hexOf(Field field, WorkRecord record) {
    return HexFormat.of().withUpperCase().formatHex(record.data(), field.offset(), field.end());
  }
}
