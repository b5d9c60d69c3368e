package io.lparjar.jes.db2;

import io.lparjar.jes.db2.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads a statement token by token; what is not as it should be is SQLCODE -104. */
final class TokenReader {
  private final SqlStatement statement;
  private int at;

  /** Begins at a token. */
  TokenReader(SqlStatement statement, int at) {
    this.statement = statement;
    this.at = at;
  }

  boolean takeWord(String... words) {
    boolean there = statement.token(at).isWord(words);
    at += there ? 1 : 0;
    return there;
  }

  /** Takes a word unless it is a name itself. */
  boolean takeWordBeforeName(String word) {
    return statement.token(at + 1).isIdentifier() && takeWord(word);
  }

  boolean takeSymbol(String symbol) {
    boolean there = statement.token(at).isSymbol(symbol);
    at += there ? 1 : 0;
    return there;
  }

  void word(String word) {
    if (!takeWord(word)) {
      throw wrong(word);
    }
  }

  void symbol(String symbol) {
    if (!takeSymbol(symbol)) {
      throw wrong(symbol);
    }
  }

  /** A name, whose qualifier comes first. */
  List<String> name() {
    List<String> parts = new ArrayList<>();
    do {
      parts.add(identifier());
    } while (takeSymbol("."));
    return parts;
  }

  String identifier() {
    if (!statement.token(at).isIdentifier()) {
      throw wrong("<IDENTIFIER>");
    }
    return statement.token(at++).text();
  }

  String string() {
    if (statement.token(at).kind() != Kind.STRING) {
      throw wrong("<STRING>");
    }
    return statement.token(at++).text();
  }

  void end() {
    if (statement.token(at).kind() != Kind.END) {
      throw wrong("<END-OF-STATEMENT>");
    }
  }

  SqlErrorException wrong(String expected) {
    SqlToken found = statement.token(at);
    return new SqlErrorException(
        SqlCode.SYNTAX, found.kind() == Kind.END ? "<END-OF-STATEMENT>" : found.text(), expected);
  }
}
