package io.lparjar.emulator.ftp.session;

/**
 * Messages about sessions in the system log.
 *
 * @see "z/OS Communications Server IP Messages Volume 3 (EZY), EZYFS messages"
 */
enum LogMessage {
  /** A client has connected. [seen] */
  CONNECTED("EZYFS50I ID=%s CONN starts Client IPaddr=%s hostname=UNKNOWN"),

  /** A client has connected and is not served. [inferred] */
  REJECTED("EZYFS51I ID=%s CONN fails Client IPaddr=%s hostname=UNKNOWN reason=%s"),

  /** The control connection has gone. Number and role [seen], text [inferred]. */
  ENDED("EZYFS52I ID=%s CONN ends"),

  /** The control connection is under TLS. [inferred] */
  SECURED("EZYFS53I ID=%s AUTH OK mechanism=TLS"),

  /** The handshake has failed. [inferred] */
  NOT_SECURED("EZYFS54I ID=%s AUTH fails mechanism=TLS reason=%s"),

  /** A user has logged in. [inferred] */
  ACCEPTED("EZYFS56I ID=%s ACCESS OK USERID=%s"),

  /** A user was not let in. [inferred] */
  REFUSED("EZYFS57I ID=%s ACCESS fails USERID=%s reason=%s"),

  /** What a transfer reads or writes is open: Use or Create, file. [inferred] */
  ALLOCATED("EZYFS60I ID=%s ALLOC OK %s %s"),

  /** It could not be opened. [inferred] */
  NOT_ALLOCATED("EZYFS61I ID=%s ALLOC fails cmd=%s name=%s reason=%s"),

  /** What a transfer has read or written is closed. [inferred] */
  RELEASED("EZYFS70I ID=%s DEALC OK %s"),

  /** The same when the transfer has failed. [inferred] */
  RELEASED_AFTER_FAILURE("EZYFS71I ID=%s DEALC OK %s after failure"),

  /** A transfer begins. [inferred] */
  TRANSFER_STARTS("EZYFS80I ID=%s TRANS starts cmd=%s%s"),

  /** A transfer has ended well. [inferred] */
  TRANSFER_OK("EZYFS81I ID=%s TRANS OK cmd=%s%s bytes=%s reply=%s"),

  /** A transfer has failed. [inferred] */
  TRANSFER_FAILS("EZYFS82I ID=%s TRANS fails cmd=%s%s bytes=%s reply=%s"),

  /** A job was submitted. [inferred] */
  SUBMITTED("EZYFS84I ID=%s SUBMT OK JOBID=%s"),

  /** What was to be a job was not submitted. [inferred] */
  NOT_SUBMITTED("EZYFS85I ID=%s SUBMT fails"),

  /** How sure it is that a transfer did what it should. Number and role [seen], text [inferred]. */
  CONFIDENCE("EZYFS86I ID=%s CONF level=%s"),

  /** A command has come to an abnormal end. [inferred] */
  ABENDED("EZYFS95I ID=%s ABEND %s");

  private final String text;

  LogMessage(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
