package io.lparjar.jes.program.statement;

import java.util.List;

/** A piece of a control statement's operand field. */
public sealed interface Operand {

  /** A name, number or literal such as {@code C'A B'}; empty between two commas. */
  record Word(String text) implements Operand {}

  /** A parenthesized list; {@code raw} is what stands between the parentheses. */
  record Listed(List<Operand> items, String raw) implements Operand {
    public Listed {
      items = List.copyOf(items);
    }
  }

  /** {@code KEY=value}. */
  record Assignment(String key, Operand value) implements Operand {}

  /** A word with a list behind it, such as {@code DATE1(/)}. */
  record Call(String name, Listed arguments) implements Operand {}

  /** {@code n:}, the column for what follows. */
  record Column(String text) implements Operand {}

  /** The word; empty text when it is none. */
  default String word() {
    return this instanceof Word word ? word.text() : "";
  }

  /** The items of a list; a list of itself when it is none. */
  default List<Operand> list() {
    return this instanceof Listed listed ? listed.items() : List.of(this);
  }
}
