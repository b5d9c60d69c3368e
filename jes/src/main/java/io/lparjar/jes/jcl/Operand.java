package io.lparjar.jes.jcl;

import java.util.List;

/**
 * A parameter or subparameter.
 *
 * <p>{@code DCB=(RECFM=FB,LRECL=80)} is a keyword whose value is a group of two keywords.
 */
sealed interface Operand {

  /** Offset of its first character in the operand field. */
  int offset();

  /** As it is coded, without apostrophes around strings and parentheses around a group. */
  String text();

  /** The subparameters of a group; else the operand itself, or none when it is omitted. */
  default List<Operand> items() {
    return List.of(this);
  }

  /**
   * A word, a string, or a name with something in parentheses: {@code A.B(C)}.
   *
   * @param text without apostrophes around strings, and single ones in them
   * @param quoted whether it is or has a string
   */
  record Text(int offset, String text, boolean quoted) implements Operand {}

  /** {@code name=value}. */
  record Keyword(int offset, String name, Operand value) implements Operand {
    @Override
    public String text() {
      return name + '=' + (value instanceof Group ? '(' + value.text() + ')' : value.text());
    }
  }

  /** {@code (item,item)}. */
  record Group(int offset, List<Operand> items) implements Operand {
    public Group {
      items = List.copyOf(items);
    }

    @Override
    public String text() {
      StringBuilder text = new StringBuilder();
      for (Operand item : items) {
        text.append(text.isEmpty() && item == items.get(0) ? "" : ",");
        text.append(item instanceof Group ? '(' + item.text() + ')' : item.text());
      }
      return text.toString();
    }
  }

  /** Nothing between two commas. */
  record Omitted(int offset) implements Operand {
    @Override
    public String text() {
      return "";
    }

    @Override
    public List<Operand> items() {
      return List.of();
    }
  }
}
