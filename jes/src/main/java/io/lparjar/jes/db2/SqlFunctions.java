package io.lparjar.jes.db2;

import java.util.Set;

/**
 * Words that may stand in front of a parenthesis. Functions are those of Db2 that the database
 * behind computes as Db2 does; whatever else it knows, such as functions that read files, cannot be
 * called.
 */
final class SqlFunctions {
  private static final Set<String> KEYWORDS =
      Set.of(
          "ALL",
          "AND",
          "ANY",
          "AS",
          "BETWEEN",
          "BY",
          "CASE",
          "CHECK",
          "DEFAULT",
          "DISTINCT",
          "ELSE",
          "EXCEPT",
          "EXISTS",
          "FROM",
          "HAVING",
          "IDENTITY",
          "IN",
          "INTERSECT",
          "IS",
          "JOIN",
          "KEY",
          "LIKE",
          "NOT",
          "ON",
          "OR",
          "OVER",
          "SELECT",
          "SET",
          "SOME",
          "THEN",
          "UNION",
          "UNIQUE",
          "USING",
          "VALUES",
          "WHEN",
          "WHERE");

  private static final Set<String> FUNCTIONS =
      Set.of(
          "ABS",
          "AVG",
          "CAST",
          "CEIL",
          "CEILING",
          "COALESCE",
          "CONCAT",
          "COUNT",
          "DAY",
          "DAYOFWEEK",
          "DAYOFYEAR",
          "DENSE_RANK",
          "EXP",
          "FLOOR",
          "HOUR",
          "IFNULL",
          "LCASE",
          "LEFT",
          "LENGTH",
          "LN",
          "LOCATE",
          "LOG10",
          "LOWER",
          "LTRIM",
          "MAX",
          "MIN",
          "MINUTE",
          "MOD",
          "MONTH",
          "NULLIF",
          "POSITION",
          "POWER",
          "QUARTER",
          "RANK",
          "REPLACE",
          "RIGHT",
          "ROUND",
          "ROW_NUMBER",
          "RTRIM",
          "SECOND",
          "SIGN",
          "SQRT",
          "STDDEV",
          "SUBSTR",
          "SUBSTRING",
          "SUM",
          "TRANSLATE",
          "TRIM",
          "TRUNC",
          "TRUNCATE",
          "UCASE",
          "UPPER",
          "VALUE",
          "VARIANCE",
          "WEEK",
          "YEAR");

  private static final Set<String> TYPES =
      Set.of(
          "BINARY",
          "BLOB",
          "CHAR",
          "CHARACTER",
          "CLOB",
          "DBCLOB",
          "DEC",
          "DECFLOAT",
          "DECIMAL",
          "FLOAT",
          "GRAPHIC",
          "NUMERIC",
          "TIMESTAMP",
          "VARBINARY",
          "VARCHAR",
          "VARGRAPHIC",
          "VARYING");

  private SqlFunctions() {}

  static boolean isKeyword(String word) {
    return KEYWORDS.contains(word);
  }

  static boolean isFunction(String word) {
    return FUNCTIONS.contains(word);
  }

  static boolean isType(String word) {
    return TYPES.contains(word);
  }
}
