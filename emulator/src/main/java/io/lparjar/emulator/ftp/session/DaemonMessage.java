package io.lparjar.emulator.ftp.session;

/**
 * Messages of the FTP daemon in the system log, in the order of its start.
 *
 * @see "z/OS Communications Server IP Messages Volume 3 (EZY)"
 */
enum DaemonMessage {
  /** Where its messages come from. [seen] */
  MESSAGE_CATALOG("EZYFT18I Using catalog '/usr/lib/nls/msg/C/ftpdmsg.cat' for FTP messages."),

  /** Release, time and date. [seen] */
  RELEASE("EZY2697I IBM FTP CS %s %2$tT on %2$tD"),

  /** Where its FTP.DATA is. [seen] */
  CONFIGURATION("EZY2640I Using %s for local site configuration parameters."),

  /** Where its replies come from. [seen] */
  REPLY_CATALOG("EZYFT21I Using catalog '/usr/lib/nls/msg/C/ftpdrply.cat' for FTP replies."),

  /** CTRLCONN 7BIT. [seen] */
  SEVEN_BIT(
      "EZYFT26I Using 7-bit conversion derived from 'ISO8859-1' and 'IBM-1047' for the control"
          + " connection."),

  /** No table for data was named. [seen] */
  INTERNAL_TABLES("EZYFT75I Using internal translate tables for the data connection."),

  /** Clients can connect: time and date. [documented] */
  INITIALIZED("EZY2702I Server-FTP: Initialization completed at %1$tT on %1$tD."),

  /** Process and job name. [documented] */
  PROCESS("EZYFT41I Server-FTP: process id %s, server job name %s."),

  /** The operator stops it. [documented] */
  STOPPING("EZYFT59I FTP shutdown in progress."),

  /** It has ended. [documented] */
  STOPPED("EZYFT67I FTP shutdown complete.");

  private final String text;

  DaemonMessage(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
