package io.lparjar.jes.jcl;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The symbols that in-stream data may have: those of EXPORT SYMLIST=, and of the system where
 * SYMBOLS= asks for them.
 *
 * @see "z/OS MVS JCL Reference, EXPORT statement; DD statement, SYMBOLS parameter"
 */
final class DataSymbols {
  private static final int LONGEST_RECORD = 254;

  private final SymbolTable symbols;
  private final Set<String> systemSymbols;
  private final Set<String> exported = new HashSet<>();
  private boolean allExported;

  DataSymbols(SymbolTable symbols, Set<String> systemSymbols) {
    this.symbols = symbols;
    this.systemSymbols = systemSymbols;
  }

  /** Takes an EXPORT statement. */
  void export(Parameters parameters) {
    for (Operand name : parameters.value("SYMLIST").items()) {
      allExported |= name.text().equals("*");
      exported.add(name.text());
    }
  }

  /**
   * The data of a DD statement after substitution. A record keeps its length, and grows only where
   * the values need more room than its trailing blanks [inferred].
   */
  List<Card> substitute(Parameters parameters, List<Card> data) {
    List<Operand> parts = parameters.value("SYMBOLS").items();
    if (parts.isEmpty()) {
      return data;
    }
    Set<String> names = new HashSet<>(exported);
    if (allExported) {
      names.addAll(symbols.names());
    }
    names.removeAll(systemSymbols);
    switch (parts.get(0).text()) {
      case "JCLONLY" -> {}
      case "EXECSYS", "CNVTSYS" -> names.addAll(systemSymbols);
      default ->
          parameters.diagnostics().inField(JclMessageText.UNIDENTIFIED_POSITIONAL, "SYMBOLS");
    }
    return data.stream().map(card -> substitute(card, names)).toList();
  }

  private Card substitute(Card card, Set<String> names) {
    String record = card.wholeText();
    if (record.indexOf('&') < 0) {
      return card;
    }
    String text = symbols.substituteIn(record, names).stripTrailing();
    String padded = String.format(Locale.ROOT, "%-" + Math.max(1, record.length()) + "s", text);
    return Card.of(card.number(), padded.substring(0, Math.min(LONGEST_RECORD, padded.length())));
  }
}
