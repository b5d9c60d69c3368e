package io.lparjar.jes.program.sort;

import io.lparjar.datasets.codepage.CodePages;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.codepage.TranslationTable;
import io.lparjar.jes.program.statement.Operand;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Compiles the items of BUILD, FIELDS, OUTREC and OVERLAY: fields and their editing, literals,
 * columns, sequence numbers, dates and arithmetic.
 *
 * @see "z/OS DFSORT Application Programming Guide, OUTREC control statement"
 */
final class ItemParser {
  private final Operands operands;
  private final SortOptions options;

  private ItemParser(List<Operand> items, SortOptions options, ParsedFields parsed) {
    this.operands = new Operands(items, SortMessage.REFORMATTING).with(options).with(parsed);
    this.options = options;
  }

  /**
   * Compiles items.
   *
   * @param parsed what %01 and the like stand for
   */
  static List<Item> parse(List<Operand> items, SortOptions options, ParsedFields parsed) {
    ItemParser parser = new ItemParser(items, options, parsed);
    List<Item> found = new ArrayList<>();
    while (parser.operands.hasNext()) {
      found.add(parser.item());
    }
    if (found.isEmpty()) {
      throw parser.operands.failure();
    }
    return found;
  }

  private Item item() {
    if (operands.ahead().orElse(null) instanceof Operand.Column column) {
      operands.next();
      int position = Literal.number(column.text());
      if (position == 0) {
        throw operands.failure();
      }
      return operands.hasNext()
          ? item().at(position - 1)
          : new Item(position - 1, 0, (in, out) -> {});
    }
    if (operands.atField() || Literal.isNumber(operands.peek())) {
      return field();
    }
    if (NumberExpression.isAhead(operands)) {
      return edited(NumberExpression.parse(operands, Optional.empty()));
    }
    if (operands.take("SEQNUM")) {
      return sequenceNumber();
    }
    Operand operand = operands.next();
    Optional<byte[]> packed = options.dates().packed(operand);
    if (packed.isPresent()) {
      return Item.of(packed.get());
    }
    Optional<byte[]> literal = Literal.parse(operand.word());
    return Item.of(
        literal
            .or(() -> options.dates().text(operand).map(Ebcdic::encode))
            .orElseThrow(operands::failure));
  }

  private Item field() {
    if (!operands.atField()) {
      int start = operands.number() - 1;
      return new Item(-1, -1, (in, out) -> copy(in, start, in.length() - start, out));
    }
    Field field = operands.field(Optional.of(FieldFormat.CH));
    if (field.format() == FieldFormat.Y2) {
      return DateForm.find(field.year().form().name())
          .flatMap(form -> DateFunction.parse(operands, field, form, options.dates().firstYear()))
          .orElseGet(() -> FullYear.plain(field));
    }
    if (field.format() != FieldFormat.CH) {
      return edited(NumberExpression.parse(operands, Optional.of(field)));
    }
    if (operands.take("HEX")) {
      return hexadecimal(field);
    }
    Optional<DateForm> whole = DateForm.find(operands.peek());
    if (whole.isPresent()) {
      operands.next();
      return DateFunction.parse(operands, field, whole.get(), options.dates().firstYear())
          .orElseThrow(operands::failure);
    }
    Optional<Item> date = FullYear.parse(operands, field);
    if (date.isPresent()) {
      return date.get();
    }
    Operand ahead = operands.ahead().orElse(new Operand.Word(""));
    if (ahead instanceof Operand.Assignment assignment) {
      switch (assignment.key()) {
        case "TRAN" -> {
          operands.next();
          return translated(field, assignment.value().word());
        }
        case "CHANGE" -> {
          operands.next();
          return changed(field, assignment.value().list());
        }
        case "JFY", "SQZ" -> {
          operands.next();
          return Squeeze.item(
              field, assignment.key().equals("SQZ"), assignment.value().list(), operands);
        }
        default -> throw operands.failure();
      }
    }
    return copy(field);
  }

  private static Item hexadecimal(Field field) {
    HexFormat hex = HexFormat.of().withUpperCase();
    return new Item(
        -1,
        2 * field.length(),
        (in, out) -> out.append(hex.formatHex(in.data(), field.offset(), checkedEnd(in, field))));
  }

  private static Item copy(Field field) {
    return new Item(-1, field.length(), (in, out) -> copy(in, field.offset(), field.length(), out));
  }

  /** Copies what is there of a field; the rest is blank. */
  private static void copy(WorkRecord in, int offset, int length, WorkRecord out) {
    int end = out.length() + Math.max(0, length);
    int there = offset >= WorkRecord.ASIDE ? length : Math.min(length, in.length() - offset);
    if (there > 0) {
      out.append(in.data(), offset, there);
    }
    out.pad(end, Ebcdic.SPACE);
  }

  private static int checkedEnd(WorkRecord in, Field field) {
    if (!in.has(field.end())) {
      throw new SortException(SortMessage.SHORT_RECORD, in.length(), field.end());
    }
    return field.end();
  }

  private Item translated(Field field, String table) {
    return switch (table) {
      case "LTOU" -> translated(field, letters(true));
      case "UTOL" -> translated(field, letters(false));
      case "ATOE" -> translated(field, CodePages.STANDARD.toFileSystem());
      case "ETOA" -> translated(field, CodePages.STANDARD.toNetwork());
      case "HEX" -> hexadecimal(field);
      case "ALTSEQ" -> translated(field, options.sequence());
      default -> throw operands.failure();
    };
  }

  private static TranslationTable letters(boolean upper) {
    byte[] translation = new byte[256];
    for (int i = 0; i < translation.length; i++) {
      String text = Ebcdic.decode(new byte[] {(byte) i});
      char c = text.charAt(0);
      boolean letter = c < 0x80 && Character.isLetter(c);
      String changed = upper ? text.toUpperCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT);
      translation[i] = letter ? Ebcdic.encode(changed)[0] : (byte) i;
    }
    return TranslationTable.of(translation);
  }

  private static Item translated(Field field, TranslationTable table) {
    return new Item(
        -1,
        field.length(),
        (in, out) -> {
          int start = out.length();
          copy(in, field.offset(), field.length(), out);
          table.translate(out.data(), start, out.data(), start, field.length());
        });
  }

  /** {@code CHANGE=(v,find,set,...),NOMATCH=(set)}. */
  private Item changed(Field field, List<Operand> table) {
    Operands entries = operands.within(table);
    int length = entries.number();
    List<byte[]> finds = new ArrayList<>();
    List<Item> results = new ArrayList<>();
    while (entries.hasNext()) {
      finds.add(Literal.quoted(entries.next().word()).orElseThrow(operands::failure));
      results.add(replacement(entries));
    }
    Optional<Item> other = Optional.empty();
    if (operands.ahead().orElse(null) instanceof Operand.Assignment next
        && next.key().equals("NOMATCH")) {
      operands.next();
      other = Optional.of(replacement(operands.within(next.value().list())));
    }
    Optional<Item> noMatch = other;
    return new Item(
        -1,
        length,
        (in, out) -> {
          int end = out.length() + length;
          int found = 0;
          while (found < finds.size() && !startsWith(in, field, finds.get(found))) {
            found++;
          }
          Item chosen =
              found < results.size()
                  ? results.get(found)
                  : noMatch.orElseThrow(() -> new SortException(SortMessage.REFORMATTING));
          chosen.producer().append(in, out);
          out.pad(end, Ebcdic.SPACE);
          out.truncate(end);
        });
  }

  private static Item replacement(Operands entries) {
    if (entries.atField()) {
      return copy(entries.field(Optional.of(FieldFormat.CH)));
    }
    return Item.of(Literal.quoted(entries.next().word()).orElseThrow(entries::failure));
  }

  private static boolean startsWith(WorkRecord in, Field field, byte[] find) {
    int length = Math.min(find.length, field.length());
    return in.has(field.offset() + length)
        && Arrays.equals(in.data(), field.offset(), field.offset() + length, find, 0, length);
  }

  /** A number with its mask, pattern or target format behind it. */
  private Item edited(NumberExpression number) {
    NumberEditing editing = NumberEditing.parse(operands, number.digits());
    return new Item(
        -1, editing.length(), (in, out) -> out.append(editing.encode(number.value().of(in))));
  }

  /** {@code SEQNUM,n,f,START=j,INCR=i,RESTART=(p,m)}. */
  private Item sequenceNumber() {
    int length = operands.number();
    FieldFormat format = FieldFormat.find(operands.next().word()).orElseThrow(operands::failure);
    long start = 1;
    long increment = 1;
    Optional<Field> restart = Optional.empty();
    while (operands.ahead().orElse(null) instanceof Operand.Assignment option) {
      operands.next();
      switch (option.key()) {
        case "START" -> start = Literal.number(option.value().word());
        case "INCR" -> increment = Literal.number(option.value().word());
        case "RESTART" ->
            restart =
                Optional.of(
                    operands.within(option.value().list()).field(Optional.of(FieldFormat.CH)));
        default -> throw operands.failure();
      }
    }
    return new Item(
        -1, length, new Sequence(length, format, start, increment, restart.map(ItemParser::copy)));
  }

  /** Counts the records that it is asked for. */
  private static final class Sequence implements Item.Producer {
    private final int length;
    private final FieldFormat format;
    private final long start;
    private final long increment;
    private final Optional<Item> restart;
    private final WorkRecord last = new WorkRecord();
    private final WorkRecord current = new WorkRecord();
    private long next;

    Sequence(int length, FieldFormat format, long start, long increment, Optional<Item> restart) {
      this.length = length;
      this.format = format;
      this.start = start;
      this.increment = increment;
      this.restart = restart;
      this.next = start;
    }

    @Override
    public void append(WorkRecord in, WorkRecord out) {
      if (restart.isPresent()) {
        current.clear();
        restart.get().producer().append(in, current);
        if (!Arrays.equals(current.data(), 0, current.length(), last.data(), 0, last.length())) {
          next = start;
          last.set(current);
        }
      }
      out.append(NumberForm.encode(BigInteger.valueOf(next), format, length));
      next += increment;
    }
  }
}
