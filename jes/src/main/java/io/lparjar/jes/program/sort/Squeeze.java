package io.lparjar.jes.program.sort;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.codepage.TranslationTable;
import io.lparjar.jes.program.statement.Operand;
import java.util.List;

/**
 * {@code JFY=} and {@code SQZ=}: a field without the blanks at its ends, or without any, shifted to
 * the left or right.
 *
 * @param all whether the blanks within go too (SQZ)
 * @param left whether the result stands at the left
 * @param lead what comes before the result
 * @param middle what comes in place of the blanks within, SQZ only
 * @param trail what comes behind the result
 * @param preblank makes blanks of the characters that count as such
 * @param pair the character between two of which nothing is squeezed, or 0
 * @param length of the result
 * @see "z/OS DFSORT Application Programming Guide, justify and squeeze"
 */
record Squeeze(
    boolean all,
    boolean left,
    Item lead,
    Item middle,
    Item trail,
    TranslationTable preblank,
    byte pair,
    int length) {
  private static final Item NONE = Item.of(new byte[0]);
  private static final byte APOSTROPHE = 0x7D;
  private static final byte QUOTE = 0x7F;

  /** The item that the keywords in parentheses ask for. */
  static Item item(Field field, boolean all, List<Operand> keywords, Operands context) {
    Squeeze squeeze =
        new Squeeze(
            all, true, NONE, NONE, NONE, TranslationTable.IDENTITY, (byte) 0, field.length());
    for (Operand keyword : keywords) {
      if (!(keyword instanceof Operand.Assignment assignment)) {
        throw context.failure();
      }
      squeeze = squeeze.with(assignment.key(), assignment.value().word(), context);
    }
    Squeeze wanted = squeeze;
    WorkRecord result = new WorkRecord();
    return new Item(-1, wanted.length, (in, out) -> wanted.append(field, in, result, out));
  }

  private Squeeze with(String key, String value, Operands context) {
    boolean leftmost = left;
    Item before = lead;
    Item within = middle;
    Item behind = trail;
    TranslationTable blanks = preblank;
    byte paired = pair;
    int size = length;
    switch (key) {
      case "SHIFT" -> {
        leftmost = value.equals("LEFT");
        if (!leftmost && !value.equals("RIGHT")) {
          throw context.failure();
        }
      }
      case "LEAD" -> before = Item.of(literal(value, context));
      case "MID" -> within = Item.of(literal(value, context));
      case "TRAIL" -> behind = Item.of(literal(value, context));
      case "PREBLANK" -> blanks = blanking(literal(value, context));
      case "PAIR" -> paired = value.equals("QUOTE") ? QUOTE : APOSTROPHE;
      case "LENGTH" -> size = Literal.number(value);
      default -> throw context.failure();
    }
    return new Squeeze(all, leftmost, before, within, behind, blanks, paired, size);
  }

  private static byte[] literal(String value, Operands context) {
    return Literal.quoted(value).orElseThrow(context::failure);
  }

  private static TranslationTable blanking(byte[] characters) {
    byte[] table = new byte[256];
    for (int i = 0; i < table.length; i++) {
      table[i] = (byte) i;
    }
    for (byte character : characters) {
      table[character & 0xFF] = Ebcdic.SPACE;
    }
    return TranslationTable.of(table);
  }

  private void append(Field field, WorkRecord in, WorkRecord result, WorkRecord out) {
    if (!in.has(field.end())) {
      throw new SortException(SortMessage.SHORT_RECORD, in.length(), field.end());
    }
    byte[] text = new byte[field.length()];
    preblank.translate(in.data(), field.offset(), text, 0, text.length);
    result.clear();
    lead.producer().append(in, result);
    squeeze(text, in, result);
    trail.producer().append(in, result);
    result.truncate(length);
    int end = out.length() + length;
    if (!left) {
      out.pad(end - result.length(), Ebcdic.SPACE);
    }
    out.append(result.data(), 0, result.length());
    out.pad(end, Ebcdic.SPACE);
  }

  private void squeeze(byte[] text, WorkRecord in, WorkRecord result) {
    int from = 0;
    int to = text.length;
    while (from < to && text[from] == Ebcdic.SPACE) {
      from++;
    }
    while (from < to && text[to - 1] == Ebcdic.SPACE) {
      to--;
    }
    boolean paired = false;
    boolean gap = false;
    for (int i = from; i < to; i++) {
      paired ^= pair != 0 && text[i] == pair;
      if (all && !paired && text[i] == Ebcdic.SPACE) {
        gap = true;
        continue;
      }
      if (gap) {
        middle.producer().append(in, result);
        gap = false;
      }
      result.append(text, i, 1);
    }
  }
}
