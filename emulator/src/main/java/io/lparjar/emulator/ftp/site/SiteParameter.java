package io.lparjar.emulator.ftp.site;

import io.lparjar.emulator.release.Release;
import java.util.List;

/**
 * A row of the SITE table: the typed key of a value in {@link TransferSettings}, with everything
 * that SITE, FTP.DATA, STAT and HELP need to know about it.
 *
 * @param <T> type of the value; rows that can be blank ("not specified") use {@code Optional<...>}
 */
public final class SiteParameter<T> {
  private final int ordinal;
  private final String name;
  private final ValueType<T> type;
  private final T defaultValue;
  private final SiteRow.Texts texts;
  private final Effect effect;
  private final Release since;

  /** What the value does in this system. */
  public enum Effect {
    /** Directs transfers, listings or allocations. */
    FULL,
    /** Is kept and shown by STAT, and changes nothing else. */
    SHOWN_ONLY
  }

  SiteParameter(
      int ordinal,
      String name,
      ValueType<T> type,
      T defaultValue,
      SiteRow.Texts texts,
      Effect effect,
      Release since) {
    this.ordinal = ordinal;
    this.name = name;
    this.type = type;
    this.defaultValue = defaultValue;
    this.texts = texts;
    this.effect = effect;
    this.since = since;
  }

  /** Place in the table, from 0. */
  int ordinal() {
    return ordinal;
  }

  /** The keyword in full, upper case. */
  public String name() {
    return name;
  }

  /** The value when neither FTP.DATA nor SITE says otherwise. */
  public T defaultValue() {
    return defaultValue;
  }

  /** The keyword as messages write it, such as {@code JESLrecl}. */
  public String label() {
    return texts.label();
  }

  /** Name of the FTP.DATA statement, empty when there is none. */
  public String statement() {
    return texts.statement();
  }

  /** Lines of HELP SITE, without code. */
  public List<String> help() {
    return texts.help();
  }

  /** Manual and topic. */
  public String source() {
    return texts.source();
  }

  public Effect effect() {
    return effect;
  }

  /** Whether a release has it. */
  public boolean isKnownIn(Release release) {
    return !release.isBefore(since);
  }

  /**
   * The settings with the value that {@code text} says.
   *
   * @param text the operand; blank means "not specified"
   * @throws InvalidValueException when the operand is none of this parameter's
   */
  public TransferSettings set(TransferSettings settings, String text) {
    String label = label();
    return settings.with(this, text.isEmpty() ? type.blank(label) : type.parse(label, text));
  }

  /** The value as an operand that {@link #set} reads; empty for a blank value. */
  public String format(TransferSettings settings) {
    return type.format(settings.get(this));
  }

  /** The line of STAT that shows the value alone. */
  public String statusLine(TransferSettings settings) {
    return texts.stat().replace("%s", format(settings));
  }

  @Override
  public String toString() {
    return name;
  }
}
