package io.lparjar.emulator.ftp.config;

/**
 * Messages about FTP.DATA.
 *
 * @see "z/OS Communications Server IP Messages Volume 3 (EZY), EZYFT messages"
 */
enum ConfigurationText {
  /** A value that the statement does not take. Text [seen] on the client. */
  IN_ERROR("EZYFT46E Error in '%s' file: line %d near column %d."),

  /** A statement that the server does not know. Text [inferred]. */
  IGNORED("EZYFT47I %s, line %d: Ignoring keyword \"%s\".");

  private final String text;

  ConfigurationText(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
