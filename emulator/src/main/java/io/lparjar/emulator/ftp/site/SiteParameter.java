package io.lparjar.emulator.ftp.site;

/**
 * A row of the SITE table: the typed key of a value in {@link TransferSettings}.
 *
 * @param <T> type of the value; rows that can be blank ("not specified") use {@code Optional<...>}
 */
public final class SiteParameter<T> {
  private final String name;
  private final T defaultValue;

  SiteParameter(String name, T defaultValue) {
    this.name = name;
    this.defaultValue = defaultValue;
  }

  /** The keyword in full, upper case. */
  public String name() {
    return name;
  }

  /** The value when neither FTP.DATA nor SITE says otherwise. */
  public T defaultValue() {
    return defaultValue;
  }
}
