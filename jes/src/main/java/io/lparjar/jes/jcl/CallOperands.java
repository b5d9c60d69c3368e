package io.lparjar.jes.jcl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The operands of an EXEC statement that calls a procedure.
 *
 * @param parameters EXEC parameters for its steps, with or without {@code .procstep}
 * @param symbols all other keywords: symbols and their values
 * @see "z/OS MVS JCL Reference, EXEC statement"
 */
record CallOperands(List<Operand.Keyword> parameters, Map<String, String> symbols) {
  /**
   * Characters of a value. [inferred] Without a limit each SET statement could double the one
   * before.
   */
  private static final int LONGEST_VALUE = 255;

  /** The procedure that {@code PROC=} or the first positional parameter names, or empty. */
  static String procedureOf(List<Operand> operands) {
    for (Operand operand : operands) {
      if (operand instanceof Operand.Keyword keyword && keyword.name().equals("PROC")) {
        return keyword.value().text();
      }
    }
    return operands.isEmpty() || operands.get(0) instanceof Operand.Keyword
        ? ""
        : operands.get(0).text();
  }

  /** Sorts the operands, and reports those that a call cannot have. */
  static CallOperands of(List<Operand> operands, Diagnostics diagnostics) {
    List<Operand.Keyword> parameters = new ArrayList<>();
    Map<String, String> symbols = new LinkedHashMap<>();
    int named = 0;
    for (Operand operand : operands) {
      if (!(operand instanceof Operand.Keyword keyword)) {
        named++;
        continue;
      }
      String name = keyword.name();
      int period = name.indexOf('.');
      if (name.equals("PROC")) {
        named++;
      } else if (name.equals("PGM")) {
        diagnostics.add(JclMessageText.MUTUALLY_EXCLUSIVE, name, "PROC", "EXEC");
      } else if (KeywordTable.knows("EXEC", period < 0 ? name : name.substring(0, period))) {
        parameters.add(keyword);
      } else if (Names.isName(name)) {
        assign(keyword, symbols, diagnostics);
      } else {
        diagnostics.add(JclMessageText.UNIDENTIFIED_KEYWORD, name, "EXEC");
      }
    }
    if (named > 1) {
      diagnostics.onStatement(JclMessageText.TOO_MANY_POSITIONALS, "EXEC");
    }
    return new CallOperands(parameters, symbols);
  }

  /** The symbols of a SET or PROC statement and their values; reports all other operands. */
  static Map<String, String> assignments(
      List<Operand> operands, String operation, Diagnostics diagnostics) {
    Map<String, String> symbols = new LinkedHashMap<>();
    for (Operand operand : operands) {
      if (operand instanceof Operand.Keyword symbol && Names.isName(symbol.name())) {
        assign(symbol, symbols, diagnostics);
      } else {
        diagnostics.add(JclMessageText.STATEMENT_FORMAT, operation);
      }
    }
    return symbols;
  }

  private static void assign(
      Operand.Keyword symbol, Map<String, String> symbols, Diagnostics diagnostics) {
    String value = valueOf(symbol);
    if (value.length() > LONGEST_VALUE) {
      diagnostics.inField(JclMessageText.TOO_LONG, symbol.name());
    } else {
      symbols.put(symbol.name(), value);
    }
  }

  private static String valueOf(Operand.Keyword symbol) {
    String value = symbol.value().text();
    return symbol.value() instanceof Operand.Group ? '(' + value + ')' : value;
  }
}
