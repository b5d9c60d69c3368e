package io.lparjar.jes.jcl;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists statements and reads them: name, symbols, operand field. */
final class StatementReader {
  private final SymbolTable symbols;
  private final Listing listing;
  private final Diagnostics diagnostics;

  StatementReader(SymbolTable symbols, Listing listing, Diagnostics diagnostics) {
    this.symbols = symbols;
    this.listing = listing;
    this.diagnostics = diagnostics;
  }

  /** Lists a statement under the next number, to which messages belong from now on. */
  void begin(JclStatement statement, Origin origin) {
    listing.add(statement, origin);
    diagnostics.at(listing.number());
  }

  /** Reports a name that is none. */
  void checkName(JclStatement statement) {
    String name = statement.name();
    boolean valid = Names.isQualifiedName(name, statement.is("DD") ? 2 : 1);
    if (!valid && (!name.isEmpty() || statement.is("JOB"))) {
      diagnostics.add(JclMessageText.INVALID_LABEL);
    }
  }

  /** The operands after substitution, or null after a message when they are wrong. */
  @Nullable List<Operand> operands(JclStatement statement, Origin origin) {
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

  /** The operands as parameters; empty after a message when they are wrong. */
  Optional<Parameters> parameters(JclStatement statement, Origin origin) {
    return Optional.ofNullable(operands(statement, origin))
        .map(operands -> Parameters.of(statement.operation(), operands, diagnostics));
  }

  /** The expression of an IF statement; empty after a message when it is wrong. */
  Optional<IfExpression> expression(JclStatement statement, Origin origin) {
    if (statement.incomplete()) {
      diagnostics.add(JclMessageText.CONTINUATION_MISSING);
      return Optional.empty();
    }
    try {
      return Optional.of(IfExpressionParser.parse(substituted(statement, origin)));
    } catch (OperandException wrong) {
      diagnostics.add(wrong);
      return Optional.empty();
    }
  }

  private String substituted(JclStatement statement, Origin origin) {
    String coded = statement.operands().text();
    String text = symbols.substitute(statement.operands()).text();
    if (!text.equals(coded)) {
      listing.addSubstitution(statement.is("JOB") ? PasswordMask.apply(text) : text, origin);
    }
    return text;
  }
}
