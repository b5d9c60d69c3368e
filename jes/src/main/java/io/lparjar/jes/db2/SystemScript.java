package io.lparjar.jes.db2;

import io.lparjar.jes.db2.SqlStatement.Category;
import java.util.ArrayList;
import java.util.List;

/**
 * Carries out a script in which rows may come before their parents, as in that of {@link
 * Db2Storage#script}: what lacks a parent is carried out again behind all others, until nothing is
 * left or nothing is gained by that.
 */
final class SystemScript {
  private static final String OWN_SQLID = "SET CURRENT SQLID = USER";

  private final Db2Session session;

  SystemScript(Db2Session session) {
    this.session = session;
  }

  /**
   * Carries it out.
   *
   * @throws SqlErrorException when a statement fails
   */
  void execute(String script) {
    List<String> rest = new ArrayList<>();
    rest.add(OWN_SQLID);
    rest.addAll(SqlScript.statements(script));
    int before;
    do {
      before = rest.size();
      rest = withoutParents(rest);
    } while (rest.size() < before);
    for (String text : rest) {
      session.execute(SqlStatement.parse(text));
    }
  }

  /** The statements that failed for want of a parent, and those that say whose tables they mean. */
  private List<String> withoutParents(List<String> statements) {
    List<String> left = new ArrayList<>();
    for (String text : statements) {
      SqlStatement statement = SqlStatement.parse(text);
      boolean again = statement.category() == Category.SET_SQLID;
      try {
        session.execute(statement);
      } catch (SqlErrorException failure) {
        if (failure.code() != SqlCode.NO_PARENT) {
          throw failure;
        }
        again = true;
      }
      if (again) {
        left.add(text);
      }
    }
    return left;
  }
}
