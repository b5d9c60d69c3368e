package io.lparjar.emulator.ftp.site;

/** How values of a parameter are written. */
public interface ValueType<T> {

  /**
   * Reads an operand.
   *
   * @param label name of the parameter in messages
   * @param text not empty
   * @throws InvalidValueException when it is wrong
   */
  T parse(String label, String text);

  /**
   * The value of a keyword without operand.
   *
   * @throws InvalidValueException when the value cannot be blank
   */
  T blank(String label);

  /** The operand that {@link #parse} reads; empty when {@link #blank} gives the value. */
  String format(T value);
}
