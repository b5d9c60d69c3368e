package io.lparjar.emulator.ftp.session;

/**
 * Messages about sessions in the system log.
 *
 * @see "z/OS Communications Server IP Messages Volume 3 (EZY), EZYFS messages"
 */
enum LogMessage {
  /** A client has connected. [seen] */
  CONNECTED("EZYFS50I ID=%s CONN starts Client IPaddr=%s hostname=UNKNOWN"),

  /** The control connection has gone. Number and role [seen], text [inferred]. */
  ENDED("EZYFS52I ID=%s CONN ends"),

  /** A user has logged in. [inferred] */
  ACCEPTED("EZYFS56I ID=%s ACCESS OK USERID=%s"),

  /** A user was not let in. [inferred] */
  REFUSED("EZYFS57I ID=%s ACCESS fails USERID=%s reason=%s"),

  /** A client has broken the rules of TLS, or never began. [inferred] */
  TLS_FAILED("EZYFS58I ID=%s SECURE fails reason=%s"),

  /** A transfer begins. [inferred] */
  TRANSFER_STARTS("EZYFS80I ID=%s TRANS starts cmd=%s"),

  /** A transfer has ended well. [inferred] */
  TRANSFER_OK("EZYFS81I ID=%s TRANS OK cmd=%s reply=%s"),

  /** A transfer has failed. [inferred] */
  TRANSFER_FAILS("EZYFS82I ID=%s TRANS fails cmd=%s reply=%s"),

  /** How sure it is that a transfer did what it should. Number and role [seen], text [inferred]. */
  CONFIDENCE("EZYFS86I ID=%s CONF level=%s");

  private final String text;

  LogMessage(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
