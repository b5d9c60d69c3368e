package io.lparjar.jes.store.db2;

import io.lparjar.jes.db2.SpecialRegisters;
import io.lparjar.jes.db2.SqlCode;
import io.lparjar.jes.db2.SqlErrorException;
import io.lparjar.jes.db2.SqlStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.h2.api.ErrorCode;

/**
 * SQLCODEs for errors of H2. The names in them are those that H2 puts in quotation marks.
 *
 * @see "Db2 for z/OS Codes, SQL error codes"
 */
final class H2Errors {
  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"]|\"\")*)\"");
  private static final int MOST_SYMBOLS = 8;

  /** What H2 would have taken and Db2 has not. */
  private static final Set<String> NOT_IN_DB2 =
      Set.of(
          "ILIKE", "INTERSECTS", "LIMIT", "MINUS", "QUALIFY", "REGEXP", "TABLE", "TOP", "WINDOW");

  private H2Errors() {}

  static SqlErrorException translate(
      SQLException failure, SqlStatement statement, SpecialRegisters registers) {
    String name = quoted(failure);
    return switch (failure.getErrorCode()) {
      case ErrorCode.SYNTAX_ERROR_1, ErrorCode.SYNTAX_ERROR_2 -> syntax(failure);
      case ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
          ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1,
          ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2,
          ErrorCode.VIEW_NOT_FOUND_1,
          ErrorCode.INDEX_NOT_FOUND_1 ->
          error(SqlCode.UNDEFINED_NAME, failure, qualified(name, statement, registers));
      case ErrorCode.SCHEMA_NOT_FOUND_1 ->
          error(SqlCode.UNDEFINED_NAME, failure, behind(name, statement));
      case ErrorCode.UNKNOWN_DATA_TYPE_1, ErrorCode.CONSTRAINT_NOT_FOUND_1 ->
          error(SqlCode.UNDEFINED_NAME, failure, name);
      case ErrorCode.COLUMN_NOT_FOUND_1 -> error(SqlCode.UNDEFINED_COLUMN, failure, name);
      case ErrorCode.AMBIGUOUS_COLUMN_NAME_1 -> error(SqlCode.AMBIGUOUS_COLUMN, failure, name);
      case ErrorCode.FUNCTION_NOT_FOUND_1 -> error(SqlCode.NO_SUCH_FUNCTION, failure, name);
      case ErrorCode.INVALID_PARAMETER_COUNT_2 -> error(SqlCode.NUMBER_OF_ARGUMENTS, failure, name);
      case ErrorCode.COLUMN_COUNT_DOES_NOT_MATCH -> error(SqlCode.NUMBER_OF_VALUES, failure);
      case ErrorCode.MUST_GROUP_BY_COLUMN_1, ErrorCode.INVALID_USE_OF_AGGREGATE_FUNCTION_1 ->
          error(SqlCode.NOT_GROUPED, failure);
      case ErrorCode.VALUE_TOO_LONG_2 -> error(SqlCode.VALUE_TOO_LONG, failure);
      case ErrorCode.NUMERIC_VALUE_OUT_OF_RANGE_1, ErrorCode.NUMERIC_VALUE_OUT_OF_RANGE_2 ->
          error(SqlCode.OUT_OF_RANGE, failure);
      case ErrorCode.NULL_NOT_ALLOWED -> error(SqlCode.NULL_NOT_ALLOWED, failure, name);
      case ErrorCode.DATA_CONVERSION_ERROR_1 ->
          error(SqlCode.ARGUMENT_NOT_ACCEPTED, failure, "DECIMAL");
      case ErrorCode.INVALID_DATETIME_CONSTANT_2 ->
          error(SqlCode.ARGUMENT_NOT_ACCEPTED, failure, "DATE");
      case ErrorCode.TYPES_ARE_NOT_COMPARABLE_2 -> error(SqlCode.NOT_COMPATIBLE, failure, name);
      case ErrorCode.DIVISION_BY_ZERO_1 -> error(SqlCode.DIVISION_BY_ZERO, failure);
      case ErrorCode.DUPLICATE_KEY_1 -> error(SqlCode.DUPLICATE_KEY, failure, index(failure));
      case ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_PARENT_MISSING_1 ->
          error(SqlCode.NO_PARENT, failure, constraint(name));
      case ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_CHILD_EXISTS_1 ->
          error(SqlCode.HAS_DEPENDENTS, failure, constraint(name));
      case ErrorCode.CHECK_CONSTRAINT_VIOLATED_1, ErrorCode.CHECK_CONSTRAINT_INVALID ->
          error(SqlCode.CHECK_VIOLATED, failure, constraint(name));
      case ErrorCode.SCALAR_SUBQUERY_CONTAINS_MORE_THAN_ONE_ROW ->
          error(SqlCode.MORE_THAN_ONE_ROW, failure);
      case ErrorCode.TABLE_OR_VIEW_ALREADY_EXISTS_1, ErrorCode.VIEW_ALREADY_EXISTS_1 ->
          error(SqlCode.ALREADY_DEFINED, failure, qualified(name, statement, registers), "TABLE");
      case ErrorCode.INDEX_ALREADY_EXISTS_1 ->
          error(SqlCode.ALREADY_DEFINED, failure, qualified(name, statement, registers), "INDEX");
      case ErrorCode.DUPLICATE_COLUMN_NAME_1 -> error(SqlCode.DUPLICATE_COLUMN, failure, name);
      case ErrorCode.NOT_ENOUGH_RIGHTS_FOR_1 ->
          error(
              SqlCode.NO_PRIVILEGE_ON_OBJECT,
              failure,
              registers.user(),
              statement.verb(),
              name.replace("\"", ""));
      case ErrorCode.ADMIN_RIGHTS_REQUIRED, ErrorCode.SCHEMA_NAME_MUST_MATCH ->
          error(SqlCode.NO_PRIVILEGE, failure, registers.user(), statement.verb());
      case ErrorCode.STATEMENT_WAS_CANCELED -> error(SqlCode.LIMIT_EXCEEDED, failure, "60");
      case ErrorCode.DEADLOCK_1 -> error(SqlCode.ROLLED_BACK, failure, "00C90088");
      case ErrorCode.LOCK_TIMEOUT_1, ErrorCode.CONCURRENT_UPDATE_1 ->
          error(SqlCode.DEADLOCK, failure, "00C9008E");
      case ErrorCode.METHOD_ONLY_ALLOWED_FOR_QUERY, ErrorCode.METHOD_NOT_ALLOWED_FOR_QUERY ->
          error(SqlCode.UNACCEPTABLE_STATEMENT, failure);
      case ErrorCode.OBJECT_CLOSED -> error(SqlCode.CURSOR_NOT_OPEN, failure);
      default ->
          error(
              SqlCode.UNAVAILABLE_RESOURCE,
              failure,
              String.format(Locale.ROOT, "00E%05d", Math.abs(failure.getErrorCode()) % 100_000),
              "00000100",
              registers.server());
    };
  }

  private static SqlErrorException error(SqlCode code, SQLException cause, Object... tokens) {
    return new SqlErrorException(code, cause, tokens);
  }

  /** H2 shows the place by {@code [*]}, and what it expected there. */
  private static SqlErrorException syntax(SQLException failure) {
    String message = String.valueOf(failure.getMessage());
    int place = message.indexOf("[*]");
    String rest = place < 0 ? "" : message.substring(place + 3);
    int end = rest.indexOf("\"; ");
    String symbol = (end < 0 ? rest : rest.substring(0, end)).strip();
    int blank = symbol.indexOf(' ');
    symbol = blank < 0 ? symbol : symbol.substring(0, blank);
    int expected = rest.indexOf("expected \"");
    String symbols = "";
    if (expected >= 0) {
      String list = rest.substring(expected + 10);
      symbols =
          Arrays.stream(list.substring(0, Math.max(0, list.indexOf("\";"))).split(", "))
              .filter(each -> each.chars().allMatch(c -> c >= 'A' && c <= 'Z'))
              .filter(each -> !NOT_IN_DB2.contains(each))
              .distinct()
              .limit(MOST_SYMBOLS)
              .collect(Collectors.joining(" "));
    }
    return error(
        SqlCode.SYNTAX,
        failure,
        symbol.isEmpty() ? "<END-OF-STATEMENT>" : symbol,
        symbols.isEmpty() ? "<IDENTIFIER>" : symbols);
  }

  private static String quoted(SQLException failure) {
    Matcher found = QUOTED.matcher(String.valueOf(failure.getMessage()));
    return found.find() ? found.group(1).replace("\"\"", "\"") : "";
  }

  private static String qualified(String name, SqlStatement statement, SpecialRegisters registers) {
    String bare = name.substring(name.lastIndexOf('.') + 1);
    String qualifier = statement.qualifierOf(bare);
    return (qualifier.isEmpty() ? registers.sqlId() : qualifier) + "." + bare;
  }

  /** The name that a schema qualifies. */
  private static String behind(String schema, SqlStatement statement) {
    String text = statement.text().toUpperCase(Locale.ROOT);
    Matcher found = Pattern.compile(Pattern.quote(schema) + "\\.([A-Z0-9$#@_]+)").matcher(text);
    return found.find() ? schema + "." + found.group(1) : schema;
  }

  /** The name of the index: {@code "USER1.CONSTRAINT_1 INDEX USER1.PRIMARY_KEY_1 ON ..."}. */
  private static String index(SQLException failure) {
    String text = quoted(failure);
    int end = text.indexOf(" ON ");
    String index = end < 0 ? text : text.substring(0, end);
    return index.substring(Math.max(index.lastIndexOf(' '), index.lastIndexOf('.')) + 1);
  }

  /** {@code "CONSTRAINT_4: USER1.T FOREIGN KEY ..."}. */
  private static String constraint(String text) {
    int end = text.indexOf(':');
    return (end < 0 ? text : text.substring(0, end)).replace("\"", "");
  }
}
