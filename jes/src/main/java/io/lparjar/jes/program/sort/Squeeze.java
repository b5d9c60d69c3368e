package io.lparjar.jes.program.sort;

import io.lparjar.datasets.codepage.Ebcdic;
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
 * @param preblank characters that count as blanks
 * @param pair the character between two of which nothing is squeezed, or 0
 * @param length of the result
 * @see "z/OS DFSORT Application Programming Guide, justify and squeeze"
 */
record Squeeze(
    boolean all,
    boolean left,
    byte[] lead,
    byte[] middle,
    byte[] trail,
    byte[] preblank,
    byte pair,
    int length) {
  private static final byte APOSTROPHE = 0x7D;
  private static final byte QUOTE = 0x7F;

  /** The item that the keywords in parentheses ask for. */
  static Item item(Field field, boolean all, List<Operand> keywords, Operands context) {
    Squeeze squeeze =
        new Squeeze(all, true, none(), none(), none(), none(), (byte) 0, field.length());
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
    byte[] before = lead;
    byte[] within = middle;
    byte[] behind = trail;
    byte[] blanks = preblank;
    byte paired = pair;
    int size = length;
    switch (key) {
      case "SHIFT" -> {
        leftmost = value.equals("LEFT");
        if (!leftmost && !value.equals("RIGHT")) {
          throw context.failure();
        }
      }
      case "LEAD" -> before = Literal.quoted(value).orElseThrow(context::failure);
      case "MID" -> within = Literal.quoted(value).orElseThrow(context::failure);
      case "TRAIL" -> behind = Literal.quoted(value).orElseThrow(context::failure);
      case "PREBLANK" -> blanks = Literal.quoted(value).orElseThrow(context::failure);
      case "PAIR" -> paired = value.equals("QUOTE") ? QUOTE : APOSTROPHE;
      case "LENGTH" -> size = Literal.number(value);
      default -> throw context.failure();
    }
    return new Squeeze(all, leftmost, before, within, behind, blanks, paired, size);
  }

  private static byte[] none() {
    return new byte[0];
  }

  private void append(Field field, WorkRecord in, WorkRecord result, WorkRecord out) {
    if (!in.has(field.end())) {
      throw new SortException(SortMessage.SHORT_RECORD, in.length(), field.end());
    }
    byte[] text = new byte[field.length()];
    System.arraycopy(in.data(), field.offset(), text, 0, text.length);
    blank(text);
    result.clear();
    result.append(lead);
    squeeze(text, result);
    result.append(trail);
    result.truncate(length);
    int end = out.length() + length;
    if (!left) {
      out.pad(end - result.length(), Ebcdic.SPACE);
    }
    out.append(result.data(), 0, result.length());
    out.pad(end, Ebcdic.SPACE);
  }

  private void blank(byte[] text) {
    for (int i = 0; i < text.length; i++) {
      for (byte wanted : preblank) {
        if (text[i] == wanted) {
          text[i] = Ebcdic.SPACE;
        }
      }
    }
  }

  private void squeeze(byte[] text, WorkRecord result) {
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
        result.append(middle);
        gap = false;
      }
      result.append(text, i, 1);
    }
  }
}
