package io.lparjar.emulator.ftp.config;

import io.lparjar.emulator.ftp.site.SiteParameter.Effect;
import io.lparjar.emulator.ftp.site.ValueType;
import io.lparjar.emulator.release.Release;
import java.util.function.BinaryOperator;

/**
 * A statement of FTP.DATA that SITE cannot change: the typed key of a value in {@link
 * ServerConfiguration}.
 *
 * @param <T> type of the value
 */
public final class ServerStatement<T> {
  private final int ordinal;
  private final String name;
  private final ValueType<T> type;
  private final T defaultValue;
  private final BinaryOperator<T> repeated;
  private final Effect effect;
  private final Release since;

  ServerStatement(
      int ordinal, String name, ValueType<T> type, T defaultValue, BinaryOperator<T> repeated) {
    this(ordinal, name, type, defaultValue, repeated, Effect.FULL, Release.OLDEST);
  }

  private ServerStatement(
      int ordinal,
      String name,
      ValueType<T> type,
      T defaultValue,
      BinaryOperator<T> repeated,
      Effect effect,
      Release since) {
    this.ordinal = ordinal;
    this.name = name;
    this.type = type;
    this.defaultValue = defaultValue;
    this.repeated = repeated;
    this.effect = effect;
    this.since = since;
  }

  /** The same statement whose value is kept and changes nothing. */
  ServerStatement<T> withoutEffect() {
    return new ServerStatement<>(
        ordinal, name, type, defaultValue, repeated, Effect.SHOWN_ONLY, since);
  }

  /** The same statement, which releases before {@code first} do not know. */
  ServerStatement<T> since(Release first) {
    return new ServerStatement<>(ordinal, name, type, defaultValue, repeated, effect, first);
  }

  /** Place in the table, from 0. */
  public int ordinal() {
    return ordinal;
  }

  /** Upper case. */
  public String name() {
    return name;
  }

  /** What the value does in this system. */
  public Effect effect() {
    return effect;
  }

  /** Whether a release has it. */
  public boolean isKnownIn(Release release) {
    return !release.isBefore(since);
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
  ServerConfiguration set(ServerConfiguration configuration, String text) {
    T value = text.isEmpty() ? type.blank(name) : type.parse(name, text);
    return configuration.with(this, repeated.apply(configuration.get(this), value));
  }

  /** The value as a statement writes it. */
  public String format(ServerConfiguration configuration) {
    return type.format(configuration.get(this));
  }

  @Override
  public String toString() {
    return name;
  }
}
