package io.lparjar.jes.db2;

import io.lparjar.jes.db2.SqlStatement.Category;
import io.lparjar.jes.db2.SqlToken.Kind;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a statement anew for the database behind Db2, from its tokens.
 *
 * <h2>Why not as it came</h2>
 *
 * That database knows far more than Db2: functions and table functions that read and write files of
 * the host, other quotation marks, settings. A statement that is put together from tokens of ours
 * holds nothing that was read in two ways, and only calls what {@link SqlFunctions} lists. This is
 * the first of two fences; the other is that users have no administrator's rights there.
 *
 * <p>What is Db2's own is said in other words on the way: special registers, durations, physical
 * attributes behind CREATE TABLE and CREATE INDEX (left out), isolation and optimization clauses
 * behind a query (left out).
 */
final class SqlRewriter {
  private static final int DEEPEST = 128;
  private static final int MOST_TOKENS = 20_000;
  private static final int MOST_DIGITS = 9;
  private static final String DEFINITION_SCHEMA = "INFORMATION_SCHEMA";
  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

  private static final Map<String, String> TYPES =
      Map.of(
          "GRAPHIC",
          "CHAR",
          "VARGRAPHIC",
          "VARCHAR",
          "DBCLOB",
          "CLOB",
          "DEC",
          "DECIMAL",
          "FLOAT",
          "DOUBLE PRECISION");

  /** The longest strings, in bytes or double-byte characters. [documented] */
  private static final Map<String, Integer> LONGEST =
      Map.of(
          "BINARY", 255,
          "CHAR", 255,
          "CHARACTER", 255,
          "GRAPHIC", 127,
          "VARBINARY", 32_704,
          "VARCHAR", 32_704,
          "VARGRAPHIC", 16_352,
          "VARYING", 32_704);

  private final SqlStatement statement;
  private final SpecialRegisters registers;
  private final StringBuilder text = new StringBuilder();
  private int depth;

  private SqlRewriter(SqlStatement statement, SpecialRegisters registers) {
    this.statement = statement;
    this.registers = registers;
  }

  /**
   * The statement in the other database's words.
   *
   * @throws SqlErrorException when it names what Db2 does not have, or is too deeply nested
   */
  static String rewrite(SqlStatement statement, SpecialRegisters registers) {
    return new SqlRewriter(statement, registers).rewrite();
  }

  private String rewrite() {
    int end =
        switch (statement.category()) {
          case QUERY, CHANGE -> endOfQuery();
          case DEFINITION, PRIVILEGE, REMARK, SET_SQLID, COMMIT, ROLLBACK, UNSUPPORTED ->
              statement.tokens().size();
        };
    if (end > MOST_TOKENS) {
      throw new SqlErrorException(SqlCode.TOO_COMPLEX);
    }
    boolean physical = isCreate() && !statement.token(1).isWord("VIEW");
    int at = 0;
    while (at < end) {
      SqlToken token = statement.token(at);
      at += step(token, at);
      if (physical && depth == 0 && token.isSymbol(")")) {
        return text.toString();
      }
    }
    if (physical) {
      throw new SqlErrorException(SqlCode.SYNTAX, "<END-OF-STATEMENT>", "(");
    }
    if (statement.verb().equals("DROP") && statement.token(1).isWord("TABLE", "VIEW")) {
      text.append("CASCADE");
    }
    return text.toString();
  }

  private int step(SqlToken token, int at) {
    deeper(token.isSymbol("(") ? 1 : token.isSymbol(")") ? -1 : 0);
    return write(token, at);
  }

  private void deeper(int more) {
    depth += more;
    if (depth > DEEPEST) {
      throw new SqlErrorException(SqlCode.TOO_COMPLEX);
    }
  }

  /** Writes what begins at a token, and tells how many tokens that are. */
  private int write(SqlToken token, int at) {
    switch (token.kind()) {
      case WORD -> {
        check(token, at);
        return word(token, at);
      }
      case NAME -> {
        check(token, at);
        quote(token.text(), '"');
      }
      case STRING -> quote(token.text(), '\'');
      case HEX -> text.append("X'").append(token.text()).append("' ");
      case NUMBER -> {
        return number(token, at);
      }
      case SYMBOL -> text.append(token.text()).append(' ');
      case END -> {}
    }
    return 1;
  }

  private int word(SqlToken token, int at) {
    if (!statement.token(at - 1).isSymbol(".") && !statement.token(at + 1).isSymbol(".")) {
      if (isCall(token, at)) {
        return call(token, at);
      }
      int register = register(token, at);
      if (register > 0) {
        return register;
      }
      int leftOut = leftOut(token, at);
      if (leftOut > 0) {
        return leftOut;
      }
    }
    String word = token.text();
    if (isInfixConcat(token, at)) {
      text.append("|| ");
    } else if (token.isWord("VALUE") && statement.token(at + 1).isSymbol("(") && !isTableName(at)) {
      text.append("COALESCE ");
    } else if (isCreate() || isType(at)) {
      if (isType(at) && statement.token(at + 1).isSymbol("(")) {
        checkLength(word, statement.token(at + 2).text());
      }
      text.append(TYPES.getOrDefault(word, plain(word))).append(' ');
    } else {
      text.append(plain(word)).append(' ');
    }
    return 1;
  }

  /** {@code A CONCAT B} is another way to write {@code A || B}. */
  private boolean isInfixConcat(SqlToken token, int at) {
    SqlToken before = statement.token(at - 1);
    return token.isWord("CONCAT")
        && (before.isSymbol(")")
            || before.kind() == Kind.STRING
            || before.kind() == Kind.NAME
            || (before.kind() == Kind.WORD && !SqlFunctions.isKeyword(before.text())))
        && !statement.token(at + 1).isSymbol(",");
  }

  private boolean isCall(SqlToken token, int at) {
    return statement.token(at + 1).isSymbol("(")
        && FunctionForms.isKnown(token.text())
        && !isType(at)
        && !isTableName(at);
  }

  /** Writes a call of a function in its other words. */
  private int call(SqlToken token, int at) {
    CallArguments arguments = CallArguments.behind(statement, at);
    String name = token.text();
    String variant = arguments.word(1);
    if (arguments.count() != 2 || !FunctionForms.isVariant(name, variant)) {
      variant = String.valueOf(arguments.count());
    }
    @Nullable String form = FunctionForms.form(name, variant);
    if (form == null) {
      throw new SqlErrorException(SqlCode.NUMBER_OF_ARGUMENTS, name);
    }
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c == '#') {
        String constant = arguments.constant(form.charAt(++i) - '1');
        checkLength(name, constant);
        text.append(constant);
      } else if (c == '{') {
        argument(arguments, form.charAt(++i) - '1');
        i++;
      } else {
        text.append(c);
      }
    }
    text.append(' ');
    return arguments.end() - at;
  }

  private static void checkLength(String type, String length) {
    @Nullable Integer longest = LONGEST.get(type);
    boolean number = length.chars().allMatch(Character::isDigit);
    if (longest != null
        && number
        && (length.length() > MOST_DIGITS || Integer.parseInt(length) > longest)) {
      throw new SqlErrorException(SqlCode.INVALID_LENGTH);
    }
  }

  private void argument(CallArguments arguments, int index) {
    deeper(1);
    int at = arguments.begin(index);
    while (at < arguments.end(index)) {
      at += step(statement.token(at), at);
    }
    deeper(-1);
  }

  /** Dummy tables that the database behind has a meaning of its own for are another of Db2's. */
  private static String plain(String word) {
    if (word.equals("SYSDUMMY1")) {
      return "SYSDUMMYE";
    }
    return word.chars().anyMatch(c -> "$#@".indexOf(c) >= 0) ? '"' + word + '"' : word;
  }

  /** The value of a special register; 0 when the word is none. */
  private int register(SqlToken token, int at) {
    if (token.isWord("USER", "CURRENT_USER", "SESSION_USER")) {
      quote(registers.user(), '\'');
      return 1;
    }
    int words = token.isWord("CURRENT") ? 2 : 1;
    String name =
        words == 2
            ? statement.token(at + 1).text()
            : token.text().startsWith("CURRENT_") ? token.text().substring(8) : "";
    switch (name) {
      case "DATE" -> moment("CURRENT_DATE", "DATE", 0, 10);
      case "TIME" -> moment("LOCALTIME(0)", "TIME", 11, 19);
      case "TIMESTAMP" -> moment("LOCALTIMESTAMP(6)", "TIMESTAMP", 0, 26);
      case "SQLID", "SCHEMA" -> quote(registers.sqlId(), '\'');
      case "SERVER" -> quote(registers.server(), '\'');
      default -> {
        return 0;
      }
    }
    return words;
  }

  /** In a definition the moment is that of a later statement. */
  private void moment(String later, String type, int begin, int end) {
    if (statement.category() == Category.DEFINITION) {
      text.append(later).append(' ');
    } else {
      text.append(type).append(' ');
      quote(TIMESTAMP.format(registers.now()).substring(begin, end), '\'');
    }
  }

  /** How many tokens are left out from here on. */
  private int leftOut(SqlToken token, int at) {
    if (statement.category() != Category.DEFINITION) {
      return 0;
    }
    SqlToken next = statement.token(at + 1);
    if (token.isWord("FOR") && next.isWord("BIT", "SBCS", "MIXED")) {
      return 3;
    }
    if (token.isWord("CCSID")) {
      return 2;
    }
    if (token.isWord("WITH") && next.isWord("DEFAULT")) {
      SqlToken value = statement.token(at + 2);
      return value.isSymbol(",") || value.isSymbol(")") ? 2 : 1;
    }
    return 0;
  }

  /** {@code 3 DAYS} behind a sign is a duration. */
  private int number(SqlToken token, int at) {
    SqlToken before = statement.token(at - 1);
    String unit = statement.token(at + 1).kind() == Kind.WORD ? statement.token(at + 1).text() : "";
    String singular = unit.endsWith("S") ? unit.substring(0, unit.length() - 1) : unit;
    boolean signed = before.isSymbol("+") || before.isSymbol("-");
    if (signed
        && List.of("YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND").contains(singular)
        && token.text().chars().allMatch(Character::isDigit)) {
      text.append("INTERVAL '").append(token.text()).append("' ").append(singular).append(' ');
      return 2;
    }
    text.append(token.text()).append(' ');
    return 1;
  }

  /** Refuses a name that Db2 does not know, and a call of anything that is no function of Db2's. */
  private void check(SqlToken token, int at) {
    if (token.text().equalsIgnoreCase(DEFINITION_SCHEMA)
        || token.text().equalsIgnoreCase(Db2Storage.HIDDEN_SCHEMA)) {
      throw new SqlErrorException(SqlCode.UNDEFINED_NAME, token.text());
    }
    if (isForeignType(token, at) || (at == 1 && token.isWord("RECURSIVE"))) {
      throw new SqlErrorException(SqlCode.SYNTAX, token.text(), "<IDENTIFIER>");
    }
    if (statement.token(at + 1).isSymbol("(") && !mayHaveParenthesis(token, at)) {
      throw new SqlErrorException(SqlCode.NO_SUCH_FUNCTION, token.text());
    }
  }

  /** Whether it stands where a type does, and means one whose values are objects of Java. */
  private boolean isForeignType(SqlToken token, int at) {
    SqlToken before = statement.token(at - 1);
    boolean behindColumn =
        statement.category() == Category.DEFINITION
            && before.isIdentifier()
            && !before.isWord(
                "ADD", "COLUMN", "FROM", "INDEX", "LARGE", "ON", "REFERENCES", "TABLE", "VIEW");
    return token.isWord("JAVA_OBJECT", "OTHER", "OBJECT", "GEOMETRY")
        && !statement.token(at + 1).isSymbol(".")
        && (before.isWord("AS", "TYPE") || behindColumn);
  }

  private boolean mayHaveParenthesis(SqlToken token, int at) {
    String word = token.text();
    boolean qualified = statement.token(at - 1).isSymbol(".");
    if (token.kind() == Kind.WORD && !qualified) {
      if (SqlFunctions.isKeyword(word)
          || SqlFunctions.isFunction(word)
          || FunctionForms.isKnown(word)
          || isType(at)) {
        return true;
      }
    }
    int first = at;
    while (statement.token(first - 1).isSymbol(".")) {
      first -= 2;
    }
    return isTableName(first);
  }

  /** Whether columns of a table follow its name. */
  private boolean isTableName(int first) {
    SqlToken before = statement.token(first - 1);
    return switch (statement.verb()) {
      case "INSERT" -> first == 2 && before.isWord("INTO");
      case "CREATE" ->
          (first <= 3 && before.isWord("TABLE", "VIEW"))
              || before.isWord("REFERENCES")
              || (before.isWord("ON") && isIndex());
      case "ALTER" -> before.isWord("REFERENCES");
      default -> false;
    };
  }

  private boolean isIndex() {
    return statement.token(1).isWord("INDEX") || statement.token(2).isWord("INDEX");
  }

  /** A type stands behind AS in CAST, and behind the name of a column. */
  private boolean isType(int at) {
    SqlToken before = statement.token(at - 1);
    return SqlFunctions.isType(statement.token(at).text())
        && (before.isWord("AS", "TYPE", "CHARACTER", "CHAR")
            || (statement.category() == Category.DEFINITION
                && before.isIdentifier()
                && !SqlFunctions.isKeyword(before.text())));
  }

  /** Behind a query or change may stand what says how it is to be done. */
  private int endOfQuery() {
    int end = statement.tokens().size();
    while (true) {
      if (matches(end, "WITH", "UR|CS|RS|RR")) {
        end -= 2;
      } else if (matches(end, "SKIP", "LOCKED", "DATA")) {
        end -= 3;
      } else if (statement.token(end - 1).kind() == Kind.NUMBER && matches(end - 1, "QUERYNO")) {
        end -= 2;
      } else if (matches(end, "FOR", "FETCH|READ", "ONLY")
          || (statement.token(end - 1).isWord("ROW", "ROWS")
              && statement.token(end - 2).kind() == Kind.NUMBER
              && matches(end - 2, "OPTIMIZE", "FOR"))) {
        end -= statement.token(end - 1).isWord("ONLY") ? 3 : 4;
      } else {
        return end;
      }
    }
  }

  private boolean matches(int end, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!statement.token(end - words.length + i).isWord(words[i].split("\\|"))) {
        return false;
      }
    }
    return true;
  }

  private boolean isCreate() {
    return statement.category() == Category.DEFINITION && statement.verb().equals("CREATE");
  }

  private void quote(String content, char mark) {
    text.append(mark)
        .append(content.replace(String.valueOf(mark), String.valueOf(mark) + mark))
        .append(mark)
        .append(' ');
  }
}
