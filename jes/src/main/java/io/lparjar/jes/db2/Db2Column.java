package io.lparjar.jes.db2;

/**
 * A column of a result.
 *
 * @param name its name; empty for an expression without AS
 * @param label what LABEL ON says of it; empty without
 * @param type data type
 * @param length characters, bytes or digits, as goes with the type
 * @param scale digits behind the decimal point
 */
public record Db2Column(String name, String label, Db2Type type, int length, int scale) {

  /** Characters that the longest value takes. */
  public int width() {
    return type.width(length);
  }
}
