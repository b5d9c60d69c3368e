package io.lparjar.jes.db2;

import io.lparjar.jes.db2.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the arguments of a call stand among the tokens of a statement.
 *
 * @param bounds tokens in front of the first, between two, and behind the last argument
 */
record CallArguments(SqlStatement statement, List<Integer> bounds) {

  CallArguments {
    bounds = List.copyOf(bounds);
  }

  /**
   * Those of the function that a token names.
   *
   * @throws SqlErrorException when the call has no end
   */
  static CallArguments behind(SqlStatement statement, int name) {
    List<Integer> bounds = new ArrayList<>();
    bounds.add(name + 1);
    int depth = 1;
    int at = name + 2;
    while (statement.token(at).kind() != Kind.END) {
      SqlToken token = statement.token(at);
      depth += token.isSymbol("(") ? 1 : token.isSymbol(")") ? -1 : 0;
      if (depth == 0 || (depth == 1 && token.isSymbol(","))) {
        bounds.add(at);
      }
      if (depth == 0) {
        return new CallArguments(statement, bounds);
      }
      at++;
    }
    throw new SqlErrorException(SqlCode.SYNTAX, "<END-OF-STATEMENT>", ")");
  }

  int count() {
    return bounds.size() - 1;
  }

  /** The first token of an argument. */
  int begin(int index) {
    return bounds.get(index) + 1;
  }

  /** The token behind an argument. */
  int end(int index) {
    return bounds.get(index + 1);
  }

  /** The token behind the call. */
  int end() {
    return end(count() - 1) + 1;
  }

  /** The word that an argument is; empty when it is something else, or not there. */
  String word(int index) {
    boolean one = index < count() && end(index) == begin(index) + 1;
    SqlToken token = statement.token(one ? begin(index) : -1);
    return token.kind() == Kind.WORD ? token.text() : "";
  }

  /**
   * The digits of an argument.
   *
   * @throws SqlErrorException when it is no integer constant
   */
  String constant(int index) {
    SqlToken token = statement.token(begin(index));
    if (end(index) != begin(index) + 1
        || token.kind() != Kind.NUMBER
        || !token.text().chars().allMatch(Character::isDigit)) {
      throw new SqlErrorException(SqlCode.SYNTAX, token.text(), "<INTEGER>");
    }
    return token.text();
  }
}
