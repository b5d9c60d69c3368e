package io.lparjar.jes.jcl;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * JCL symbols and their values at one place of a job.
 *
 * <p>A symbol is an ampersand and a name of 1 to 8 characters; a period behind it vanishes with it.
 * A symbol without value stays as it is. In apostrophes only some keywords' symbols count
 * [documented for PARM and ACCT, recalled for AMP, PATH and SUBSYS].
 *
 * <p>SET gives a symbol its value from there on. In a procedure the values of its call and of its
 * PROC statement come first, then those of the procedure that called it, last those of SET.
 *
 * @see "z/OS MVS JCL Reference, using symbols"
 */
final class SymbolTable {
  private static final Set<String> SUBSTITUTED_IN_STRINGS =
      Set.of("PARM", "ACCT", "AMP", "PATH", "SUBSYS");
  private static final Set<String> TEMPORARY_NAMES = Set.of("DSN", "DSNAME");

  private final Map<String, String> values;
  private final Deque<Scope> scopes = new ArrayDeque<>();

  /** The symbols of a procedure, and those among them that something used. */
  private record Scope(Map<String, String> values, Set<String> used) {}

  SymbolTable(Map<String, String> values) {
    this.values = new HashMap<>(values);
  }

  void set(String name, String value) {
    values.put(name, value);
  }

  /** Begins a procedure that is called with these values. */
  void enter(Map<String, String> assigned) {
    scopes.push(new Scope(new HashMap<>(assigned), new HashSet<>()));
  }

  /** Gives a symbol of the innermost procedure the value of its PROC statement. */
  void setDefault(String name, String value) {
    scopes.element().values().putIfAbsent(name, value);
    scopes.element().used().add(name);
  }

  /**
   * Ends the innermost procedure.
   *
   * @return the symbols of its call that it neither used nor has on its PROC statement, sorted
   */
  List<String> leave() {
    Scope scope = scopes.pop();
    return scope.values().keySet().stream()
        .filter(name -> !scope.used().contains(name))
        .sorted()
        .toList();
  }

  /** Number of procedures that are begun. */
  int depth() {
    return scopes.size();
  }

  /** The names that have a value here. */
  Set<String> names() {
    Set<String> names = new HashSet<>(values.keySet());
    scopes.forEach(scope -> names.addAll(scope.values().keySet()));
    return names;
  }

  private @Nullable String valueOf(String name) {
    for (Scope scope : scopes) {
      String value = scope.values().get(name);
      if (value != null) {
        scope.used().add(name);
        return value;
      }
    }
    return values.get(name);
  }

  /** A record of in-stream data with the values of these symbols in it. */
  String substituteIn(String data, Set<String> names) {
    StringBuilder result = new StringBuilder();
    int at = 0;
    for (int symbol = data.indexOf('&'); symbol >= 0; symbol = data.indexOf('&', at)) {
      int end = endOfName(data, symbol + 1);
      String name = data.substring(symbol + 1, end);
      String value = names.contains(name) ? valueOf(name) : null;
      result.append(data, at, symbol);
      if (value == null) {
        result.append(data, symbol, end);
        at = end;
      } else {
        result.append(value);
        at = end < data.length() && data.charAt(end) == '.' ? end + 1 : end;
      }
    }
    return result.append(data, at, data.length()).toString();
  }

  private static int endOfName(String text, int begin) {
    int end = begin;
    while (end < text.length() && Names.isNameCharacter(text.charAt(end))) {
      end++;
    }
    return end;
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
      int end = endOfName(text, at + 1);
      String value = valueOf(text.substring(at + 1, end));
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
