package io.lparjar.jes.db2;

import java.util.ArrayList;
import java.util.List;

/**
 * What GRANT gives or REVOKE takes: privileges on tables and views.
 *
 * @param granted whether it is given
 * @param privileges SELECT, INSERT, UPDATE, DELETE; those without meaning here are left out
 * @param tables names, each with its qualifier if there is one
 * @param grantees authorization IDs, or PUBLIC
 */
public record Privilege(
    boolean granted, List<String> privileges, List<List<String>> tables, List<String> grantees) {
  private static final List<String> ALL = List.of("SELECT", "INSERT", "UPDATE", "DELETE");

  public Privilege {
    privileges = List.copyOf(privileges);
    tables = List.copyOf(tables);
    grantees = List.copyOf(grantees);
  }

  /** Reads {@code GRANT SELECT, UPDATE ON TABLE t TO id, PUBLIC WITH GRANT OPTION} and REVOKE. */
  static Privilege of(SqlStatement statement) {
    boolean grant = statement.verb().equals("GRANT");
    TokenReader at = new TokenReader(statement, 1);
    List<String> privileges = new ArrayList<>();
    do {
      String word = at.identifier();
      privileges.addAll(word.equals("ALL") ? ALL : List.of(word));
    } while (at.takeSymbol(","));
    at.takeWord("PRIVILEGES");
    if (!at.takeWord("ON")) {
      throw new SqlErrorException(SqlCode.UNACCEPTABLE_STATEMENT);
    }
    at.takeWordBeforeName("TABLE");
    List<List<String>> tables = new ArrayList<>();
    do {
      tables.add(at.name());
    } while (at.takeSymbol(","));
    at.word(grant ? "TO" : "FROM");
    List<String> grantees = new ArrayList<>();
    do {
      grantees.add(at.identifier());
    } while (at.takeSymbol(","));
    if (grant && at.takeWord("WITH")) {
      at.word("GRANT");
      at.word("OPTION");
    }
    at.end();
    privileges.retainAll(ALL);
    return new Privilege(grant, privileges, tables, grantees);
  }
}
