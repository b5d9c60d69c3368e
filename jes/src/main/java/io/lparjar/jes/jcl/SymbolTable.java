package io.lparjar.jes.jcl;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * JCL symbols and their values at one place of a job.
 *
 * <p>A symbol is an ampersand and a name of 1 to 8 characters; a period behind it vanishes with it.
 * A symbol without value stays as it is. In apostrophes only some keywords' symbols count
 * [documented for PARM and ACCT, recalled for AMP, PATH and SUBSYS].
 *
 * @see "z/OS MVS JCL Reference, using symbols"
 */
final class SymbolTable {
  private static final Set<String> SUBSTITUTED_IN_STRINGS =
      Set.of("PARM", "ACCT", "AMP", "PATH", "SUBSYS");
  private static final Set<String> TEMPORARY_NAMES = Set.of("DSN", "DSNAME");

  private final Map<String, String> values;

  SymbolTable(Map<String, String> values) {
    this.values = new HashMap<>(values);
  }

  void set(String name, String value) {
    values.put(name, value);
  }

  /** The operand field with the values in place of symbols; the same object when there are none. */
  OperandText substitute(OperandText operands) {
    return operands.text().indexOf('&') < 0
        ? operands
        : new Substitution(operands, operands.text()).run();
  }

  /** One pass over an operand field. */
  private final class Substitution {
    private final OperandText source;
    private final String text;
    private final OperandText result = new OperandText();
    private String keyword = "";
    private int operandBegin;
    private int parentheses;
    private boolean inString;
    private int at;

    Substitution(OperandText source, String text) {
      this.source = source;
      this.text = text;
    }

    OperandText run() {
      while (at < text.length()) {
        char character = text.charAt(at);
        if (character == '&' && (!inString || SUBSTITUTED_IN_STRINGS.contains(keyword))) {
          ampersand();
        } else {
          track(character);
          copy(1);
        }
      }
      return result;
    }

    /** Keeps count of where in the operand field we are. */
    private void track(char character) {
      if (character == '\'') {
        inString = !inString;
      } else if (!inString) {
        parentheses += character == '(' ? 1 : character == ')' ? -1 : 0;
        if (parentheses == 0 && character == ',') {
          operandBegin = at + 1;
          keyword = "";
        } else if (parentheses == 0 && character == '=' && keyword.isEmpty()) {
          String name = text.substring(operandBegin, at);
          int qualifier = name.indexOf('.');
          keyword = qualifier < 0 ? name : name.substring(0, qualifier);
        }
      }
    }

    private void ampersand() {
      if (at + 1 < text.length() && text.charAt(at + 1) == '&') {
        if (TEMPORARY_NAMES.contains(keyword)) {
          copy(2);
        } else {
          at++;
          copy(1);
        }
        return;
      }
      int end = at + 1;
      while (end < text.length() && Names.isNameCharacter(text.charAt(end))) {
        end++;
      }
      String value = values.get(text.substring(at + 1, end));
      if (value == null) {
        copy(end - at);
        return;
      }
      result.append(value, source.position(at));
      at = end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
    }

    private void copy(int length) {
      result.append(text.substring(at, at + length), source.position(at));
      at += length;
    }
  }
}
