package io.lparjar.security.racf.command;

import java.util.List;
import java.util.Locale;

/**
 * A piece of a command: a word, a quoted string, a keyword with operands, or a list.
 *
 * @param text as typed, without quotation marks; empty for a list
 * @param quoted whether it stood in quotation marks
 * @param parenthesized whether operands in parentheses follow, perhaps none
 * @param operands those in the parentheses
 */
public record Term(String text, boolean quoted, boolean parenthesized, List<Term> operands) {
  public Term {
    operands = List.copyOf(operands);
  }

  /** Whether it is a list without keyword. */
  public boolean isList() {
    return text.isEmpty() && parenthesized;
  }

  /** The text as names are read. */
  public String upperCase() {
    return text.toUpperCase(Locale.ROOT);
  }
}
