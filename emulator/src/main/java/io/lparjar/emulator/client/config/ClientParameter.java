package io.lparjar.emulator.client.config;

import io.lparjar.emulator.ftp.site.ValueType;
import java.util.function.BinaryOperator;

/**
 * A statement of FTP.DATA that only the client knows: the typed key of a value in {@link
 * ClientConfiguration}.
 *
 * @param <T> type of the value
 */
public final class ClientParameter<T> {
  private final int ordinal;
  private final String name;
  private final ValueType<T> type;
  private final T defaultValue;
  private final BinaryOperator<T> repeated;

  ClientParameter(
      int ordinal, String name, ValueType<T> type, T defaultValue, BinaryOperator<T> repeated) {
    this.ordinal = ordinal;
    this.name = name;
    this.type = type;
    this.defaultValue = defaultValue;
    this.repeated = repeated;
  }

  /** Place in the table, from 0. */
  int ordinal() {
    return ordinal;
  }

  /** Upper case. */
  public String name() {
    return name;
  }

  /** The value without such a statement. */
  public T defaultValue() {
    return defaultValue;
  }

  /**
   * The configuration with the value that {@code text} says.
   *
   * @throws io.lparjar.emulator.ftp.site.InvalidValueException when it is none
   */
  public ClientConfiguration set(ClientConfiguration configuration, String text) {
    T value = text.isEmpty() ? type.blank(name) : type.parse(name, text);
    return configuration.with(this, repeated.apply(configuration.get(this), value));
  }

  /** The value as a statement writes it. */
  public String format(ClientConfiguration configuration) {
    return type.format(configuration.get(this));
  }

  @Override
  public String toString() {
    return name;
  }
}
