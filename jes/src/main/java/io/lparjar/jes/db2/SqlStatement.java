package io.lparjar.jes.db2;

import io.lparjar.jes.db2.SqlToken.Kind;
import java.util.List;

/**
 * One SQL statement.
 *
 * @param category what it does
 * @param text as written, without the semicolon behind it
 * @param tokens its pieces
 */
public record SqlStatement(Category category, String text, List<SqlToken> tokens) {

  /** The longest statement, in characters: 2 MiB. [documented] */
  public static final int LONGEST = 2 * 1024 * 1024;

  /** What statements do, as far as this Db2 tells them apart. */
  public enum Category {
    QUERY,
    /** INSERT, UPDATE, DELETE, MERGE. */
    CHANGE,
    /** CREATE, ALTER, DROP of tables, views and indexes. */
    DEFINITION,
    /** GRANT and REVOKE of privileges on tables and views. */
    PRIVILEGE,
    /** LABEL ON and COMMENT ON. */
    REMARK,
    /** SET CURRENT SQLID, which CURRENT SCHEMA is too. */
    SET_SQLID,
    COMMIT,
    ROLLBACK,
    UNSUPPORTED
  }

  public SqlStatement {
    tokens = List.copyOf(tokens);
  }

  /**
   * Reads a statement, behind which a semicolon may stand.
   *
   * @throws SqlErrorException when there is none, or more than one, or one that SQL has no tokens
   *     for
   */
  public static SqlStatement parse(String text) {
    if (text.length() > LONGEST) {
      throw new SqlErrorException(SqlCode.TOO_COMPLEX);
    }
    List<SqlToken> tokens = SqlScanner.all(text);
    int end = 0;
    while (end < tokens.size() && !tokens.get(end).isSymbol(";")) {
      end++;
    }
    if (end == 0) {
      throw new SqlErrorException(SqlCode.SYNTAX, "<END-OF-STATEMENT>", "SELECT INSERT UPDATE");
    }
    if (end + 1 < tokens.size()) {
      throw new SqlErrorException(SqlCode.SYNTAX, tokens.get(end + 1).text(), "<END-OF-STATEMENT>");
    }
    String shown = end < tokens.size() ? text.substring(0, tokens.get(end).offset()) : text;
    List<SqlToken> own = tokens.subList(0, end);
    return new SqlStatement(categoryOf(own), shown, own);
  }

  private static Category categoryOf(List<SqlToken> tokens) {
    SqlToken first = tokens.get(0);
    if (first.isSymbol("(") || first.isWord("SELECT", "WITH")) {
      return Category.QUERY;
    }
    if (first.isWord("INSERT", "UPDATE", "DELETE", "MERGE")) {
      return Category.CHANGE;
    }
    SqlToken second = at(tokens, 1);
    if (isDefinition(first, second) || isUniqueIndex(tokens)) {
      return Category.DEFINITION;
    }
    if (first.isWord("GRANT", "REVOKE")) {
      return Category.PRIVILEGE;
    }
    if (first.isWord("LABEL", "COMMENT") && second.isWord("ON")) {
      return Category.REMARK;
    }
    if (first.isWord("SET")
        && second.isWord("CURRENT")
        && at(tokens, 2).isWord("SQLID", "SCHEMA")) {
      return Category.SET_SQLID;
    }
    if (first.isWord("COMMIT")) {
      return Category.COMMIT;
    }
    return first.isWord("ROLLBACK") ? Category.ROLLBACK : Category.UNSUPPORTED;
  }

  private static boolean isDefinition(SqlToken first, SqlToken second) {
    return first.isWord("CREATE", "DROP")
        ? second.isWord("TABLE", "VIEW", "INDEX")
        : first.isWord("ALTER") && second.isWord("TABLE");
  }

  private static boolean isUniqueIndex(List<SqlToken> tokens) {
    return tokens.get(0).isWord("CREATE")
        && at(tokens, 1).isWord("UNIQUE")
        && at(tokens, 2).isWord("INDEX");
  }

  /** The first word, such as INSERT; SELECT of all queries. */
  public String verb() {
    return category == Category.QUERY ? "SELECT" : tokens.get(0).text();
  }

  /**
   * The statement for the database behind Db2.
   *
   * @throws SqlErrorException when it names what Db2 does not have, or is too deeply nested
   */
  public String rewritten(SpecialRegisters registers) {
    return SqlRewriter.rewrite(this, registers);
  }

  /** What LABEL ON and COMMENT ON say. */
  public List<Remark> remarks() {
    return Remark.of(this);
  }

  /** What GRANT and REVOKE are about. */
  public Privilege privilege() {
    return Privilege.of(this);
  }

  /**
   * What a definition is about, its qualifier first if it has one: {@code USER1, T} of {@code
   * CREATE TABLE USER1.T (...)}.
   *
   * @throws SqlErrorException when DROP is about more than one, or it begins as none of Db2's does
   */
  public List<String> defined() {
    int at = token(1).isWord("UNIQUE") ? 3 : 2;
    TokenReader reader = new TokenReader(this, at);
    if (token(at).isWord("IF") && token(at + 1).isWord("NOT", "EXISTS")) {
      throw reader.wrong("<IDENTIFIER>");
    }
    List<String> name = reader.name();
    if (reader.takeWord("RENAME") && !reader.takeWord("COLUMN")) {
      throw reader.wrong("COLUMN");
    }
    if (verb().equals("DROP")) {
      reader.end();
    }
    return name;
  }

  /**
   * Whether it says where an identity column goes on: {@code ALTER TABLE t ALTER COLUMN c RESTART
   * WITH n}, which defines nothing.
   */
  public boolean restartsIdentity() {
    TokenReader reader = new TokenReader(this, 2);
    if (!verb().equals("ALTER") || reader.name().isEmpty() || !reader.takeWord("ALTER")) {
      return false;
    }
    reader.takeWordBeforeName("COLUMN");
    return !reader.identifier().isEmpty() && reader.takeWord("RESTART");
  }

  /** The wanted qualifier of SET CURRENT SQLID; {@code user} for USER. */
  public String wantedSqlId(String user) {
    TokenReader reader = new TokenReader(this, 3);
    reader.symbol("=");
    String wanted = reader.takeWord("USER") ? user : reader.string();
    reader.end();
    return wanted;
  }

  /** The qualifier that the statement gives to a name; empty for none. */
  public String qualifierOf(String name) {
    for (int i = 2; i < tokens.size(); i++) {
      if (tokens.get(i).isIdentifier()
          && tokens.get(i).text().equals(name)
          && tokens.get(i - 1).isSymbol(".")) {
        return tokens.get(i - 2).text();
      }
    }
    return "";
  }

  /** The token at an index; one of kind END behind the last. */
  SqlToken token(int index) {
    return at(tokens, index);
  }

  private static SqlToken at(List<SqlToken> tokens, int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : new SqlToken(Kind.END, "", 0);
  }
}
