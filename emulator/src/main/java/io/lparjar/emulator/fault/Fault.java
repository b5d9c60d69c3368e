package io.lparjar.emulator.fault;

/**
 * What can go wrong. Each constant says when a test wants it; {@link FaultRule} says when it
 * happens. "Halfway" is the middle of the first piece of data that the server reads or sends, so
 * that files of two bytes have one, too.
 */
public enum Fault {
  /**
   * The connection is reset before the greeting. For retries and for the message that a user sees
   * when the server is down. (The port itself stays open: a TCP connect succeeds.)
   */
  REFUSE_CONNECTION(Occasion.CONNECTION),

  /**
   * A reply of the test's choice in place of the greeting, and then the end of the connection; see
   * {@link FaultRule#reply(Fault, int, String)}. For clients of a server that is too busy (421).
   */
  GREETING_REPLY(Occasion.CONNECTION),

  /** The client is connected and nothing follows. For a client's connect timeout. */
  HANG_BEFORE_GREETING(Occasion.CONNECTION),

  /** Nothing follows the 220 reply. For the read timeout of the control connection. */
  HANG_AFTER_GREETING(Occasion.CONNECTION),

  /** TLS was agreed, but the handshake fails with an alert. For clients that must not fall back. */
  TLS_HANDSHAKE_FAILURE(Occasion.HANDSHAKE),

  /**
   * The server shows a certificate on the control connection that expired long ago, whatever clock
   * looks at it; all else about it is right. For clients that must not go on, and for the message
   * that tells an operator what to renew.
   */
  EXPIRED_CERTIFICATE(Occasion.HANDSHAKE),

  /** The password is right but expired. For batch users whose password nobody has changed. */
  EXPIRED_PASSWORD(Occasion.LOGON),

  /**
   * The 227 reply names an address where nobody listens (192.0.2.1). For clients that work behind a
   * wrong NAT, or say why they do not.
   */
  WRONG_PASSIVE_ADDRESS(Occasion.PASSIVE),

  /** Each reply to a command comes in two packets, a moment apart. For clients that parse early. */
  SPLIT_REPLY(Occasion.COMMAND),

  /**
   * A reply of the test's choice in place of carrying out any command, whose verb is the name that
   * {@link FaultRule#on} looks at; see {@link FaultRule#reply(String, int, String)}. For refusals
   * of CWD, SITE, MKD and the like.
   */
  COMMAND_REPLY(Occasion.COMMAND),

  /** A transfer command hangs before its 125 reply. For the timeout of a transfer's start. */
  HANG_BEFORE_TRANSFER(Occasion.TRANSFER),

  /** A transfer hangs behind its 125 reply. For the timeout of the data connection. */
  HANG_DURING_TRANSFER(Occasion.TRANSFER),

  /**
   * The data connection ends halfway, as if all had been sent; 426 follows. For clients that take
   * the end of the data for the end of the transfer.
   */
  DROP_DATA_HALFWAY(Occasion.TRANSFER),

  /** The data connection is reset halfway; 426 follows. For retries of whole transfers. */
  RESET_DATA_HALFWAY(Occasion.TRANSFER),

  /** Control and data connection are reset halfway. For clients that must log in again. */
  DROP_CONTROL_HALFWAY(Occasion.TRANSFER),

  /** Ten kilobytes a second. For progress reports, and timeouts that count from the start. */
  SLOW_DATA(Occasion.TRANSFER),

  /**
   * The rest of the data is lost from halfway on, and the server replies 250 all the same. For
   * clients that compare sizes or count records.
   */
  TRUNCATE_DATA(Occasion.TRANSFER),

  /** The transfer succeeds, but its last reply never comes. For firewalls that forget a session. */
  LOST_COMPLETION(Occasion.TRANSFER),

  /**
   * A reply of the test's choice in place of the 250 behind a transfer that succeeded; see {@link
   * FaultRule#reply(Fault, int, String)}. For clients that must not take what came for complete,
   * nor send twice what must not be there twice.
   */
  COMPLETION_REPLY(Occasion.TRANSFER),

  /**
   * A reply of the test's choice in place of carrying out a transfer command, see {@link
   * FaultRule#reply(int, String)}. For every 4xx and 5xx that a client tells apart.
   */
  REPLY(Occasion.TRANSFER),

  /**
   * JES2 is down: transfer commands with FILETYPE=JES get a 550 reply. For submitters that must
   * tell a job that was not taken from one that failed.
   */
  JES_NOT_AVAILABLE(Occasion.TRANSFER),

  /** Another job holds the data set. For clients that wait and try again. */
  DATA_SET_IN_USE(Occasion.ALLOCATION),

  /**
   * The data set is migrated just now, and its recall takes {@link Faults#RECALL}. For timeouts of
   * clients that fetch what nobody has read for months.
   */
  SLOW_RECALL(Occasion.ALLOCATION),

  /**
   * The volume is full at the first record: abend B37 and a 451 reply. For clients that give more
   * space and try again, or call an operator.
   */
  SPACE_EXHAUSTED(Occasion.ALLOCATION),

  /**
   * The directory has no room for the member: abend B14 and a 451 reply. For clients that deliver
   * to libraries.
   */
  DIRECTORY_FULL(Occasion.ALLOCATION);

  private final Occasion occasion;

  Fault(Occasion occasion) {
    this.occasion = occasion;
  }

  /** What counts as one time. */
  Occasion occasion() {
    return occasion;
  }

  /** When a fault can happen; in parentheses what a name pattern is compared with. */
  enum Occasion {
    /** A client connects (the client's address). */
    CONNECTION,
    /** A control connection changes to TLS (the client's address). */
    HANDSHAKE,
    /** A password is checked (the user id). */
    LOGON,
    /** A PASV command (the verb). */
    PASSIVE,
    /** Any command (the verb). */
    COMMAND,
    /** RETR, STOR, STOU, APPE, LIST or NLST (the full name of a data set, member or path). */
    TRANSFER,
    /** A data set is allocated for a client (its name, with the member). */
    ALLOCATION
  }
}
