package io.lparjar.jes.db2;

import static java.util.Map.entry;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Functions of Db2 for which the database behind has other words, by name and number of arguments.
 * {@code {1}} stands for the first argument, which may be any expression and is named once only, so
 * that nested calls cannot grow; {@code #2} for the second, which must be an integer constant.
 *
 * <p>Numbers are cut, not rounded, as Db2 does. CHAR of a time or a timestamp keeps the punctuation
 * of the database behind.
 *
 * @see "Db2 for z/OS SQL Reference, Scalar functions"
 */
final class FunctionForms {
  private static final String NUMBER = "CAST({1} AS DECFLOAT(34))";
  private static final String WHOLE = "TRUNCATE(" + NUMBER + ")";
  private static final String DECIMAL = "CAST(" + WHOLE + " AS DECIMAL(15))";
  private static final String DECIMAL_2 = "CAST(" + WHOLE + " AS DECIMAL(#2))";
  private static final String DECIMAL_3 = "CAST(TRUNCATE(" + NUMBER + ", #3) AS DECIMAL(#2, #3))";
  private static final String DOUBLE = "CAST({1} AS DOUBLE PRECISION)";
  private static final String INTEGER = "CAST(" + WHOLE + " AS INTEGER)";

  private static final Map<String, String> FORMS =
      Map.ofEntries(
          entry("BIGINT/1", "CAST(" + WHOLE + " AS BIGINT)"),
          entry("CHAR/1", "CAST({1} AS VARCHAR)"),
          entry("CHAR/2", "CAST({1} AS CHAR(#2))"),
          entry("CHAR/EUR", "CAST(TO_CHAR(CAST({1} AS DATE), 'DD.MM.YYYY') AS CHAR(10))"),
          entry("CHAR/ISO", "CAST(CAST({1} AS DATE) AS CHAR(10))"),
          entry("CHAR/JIS", "CAST(CAST({1} AS DATE) AS CHAR(10))"),
          entry("CHAR/USA", "CAST(TO_CHAR(CAST({1} AS DATE), 'MM/DD/YYYY') AS CHAR(10))"),
          entry("DATE/1", "CAST({1} AS DATE)"),
          entry("DAYS/1", "(DATEDIFF(DAY, DATE '0001-01-01', CAST({1} AS DATE)) + 1)"),
          entry("DEC/1", DECIMAL),
          entry("DEC/2", DECIMAL_2),
          entry("DEC/3", DECIMAL_3),
          entry("DECIMAL/1", DECIMAL),
          entry("DECIMAL/2", DECIMAL_2),
          entry("DECIMAL/3", DECIMAL_3),
          entry("DOUBLE/1", DOUBLE),
          entry("FLOAT/1", DOUBLE),
          entry("INT/1", INTEGER),
          entry("INTEGER/1", INTEGER),
          entry("POSSTR/2", "LOCATE({2}, {1})"),
          entry("REAL/1", "CAST({1} AS REAL)"),
          entry("SMALLINT/1", "CAST(" + WHOLE + " AS SMALLINT)"),
          entry("STRIP/1", "TRIM({1})"),
          entry("TIME/1", "CAST({1} AS TIME)"),
          entry("TIMESTAMP/1", "CAST({1} AS TIMESTAMP)"),
          entry("TIMESTAMP/2", "(CAST({1} AS DATE) + CAST({2} AS TIME))"),
          entry("VARCHAR/1", "CAST({1} AS VARCHAR)"),
          entry("VARCHAR/2", "CAST({1} AS VARCHAR(#2))"));

  private FunctionForms() {}

  /** Whether Db2 has a function of that name, here under another. */
  static boolean isKnown(String name) {
    return FORMS.containsKey(name + "/1") || FORMS.containsKey(name + "/2");
  }

  /**
   * The words for a function; null when it does not take so many arguments.
   *
   * @param variant number of its arguments, or the word that the second is, such as USA
   */
  static @Nullable String form(String name, String variant) {
    return FORMS.get(name + "/" + variant);
  }

  static boolean isVariant(String name, String word) {
    return FORMS.containsKey(name + "/" + word);
  }
}
