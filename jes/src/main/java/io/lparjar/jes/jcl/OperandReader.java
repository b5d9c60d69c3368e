package io.lparjar.jes.jcl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads operand fields: puts in the values of symbols, lists that, and takes the field apart. */
final class OperandReader {
  private final SymbolTable symbols;
  private final Listing listing;
  private final Diagnostics diagnostics;

  OperandReader(SymbolTable symbols, Listing listing, Diagnostics diagnostics) {
    this.symbols = symbols;
    this.listing = listing;
    this.diagnostics = diagnostics;
  }

  /** The operands after substitution, or null after a message when they are wrong. */
  @Nullable List<Operand> read(JclStatement statement, Origin origin) {
    if (statement.incomplete()) {
      diagnostics.add(JclMessageText.CONTINUATION_MISSING);
      return null;
    }
    String text = substituted(statement, origin);
    try {
      return OperandParser.parse(text, statement.operation());
    } catch (OperandException wrong) {
      diagnostics.add(wrong);
      return null;
    }
  }

  /** The operand field after substitution. */
  String substituted(JclStatement statement, Origin origin) {
    String coded = statement.operands().text();
    String text = symbols.substitute(statement.operands()).text();
    if (!text.equals(coded)) {
      listing.addSubstitution(statement.is("JOB") ? PasswordMask.apply(text) : text, origin);
    }
    return text;
  }
}
