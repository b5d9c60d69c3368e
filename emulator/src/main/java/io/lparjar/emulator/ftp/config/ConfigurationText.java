package io.lparjar.emulator.ftp.config;

import java.util.Locale;

/**
 * Messages about FTP.DATA.
 *
 * @see "z/OS Communications Server IP Messages Volume 3 (EZY), EZYFT messages"
 */
public enum ConfigurationText {
  /** A value that the statement does not take. Text [seen] on the client. */
  IN_ERROR("EZYFT46E Error in '%s' file: line %d near column %d."),

  /** A statement that the server does not know. Text [inferred]. */
  IGNORED("EZYFT47I %s, line %d: Ignoring keyword \"%s\"."),

  /** A translation table that cannot be read. Text [inferred]. */
  TABLE_IGNORED("EZYFT47I %s: %s");

  private final String text;

  ConfigurationText(String text) {
    this.text = text;
  }

  /** The message, with what varies. */
  public String with(Object... values) {
    return String.format(Locale.ROOT, text, values);
  }
}
