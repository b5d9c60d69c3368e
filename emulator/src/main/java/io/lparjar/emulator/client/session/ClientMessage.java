package io.lparjar.emulator.client.session;

import java.util.Locale;

/**
 * Messages of the FTP client. Those whose identifier no source shows have none here.
 *
 * @see "z/OS Communications Server IP Messages Volume 1 (EZA) and Volume 4 (EZZ, SNM)"
 */
public enum ClientMessage {
  /** [seen] */
  RELEASE("EZA1450I", "IBM FTP CS %s"),
  /** [seen] */
  CONNECT_TO("EZA1456I", "Connect to ?"),
  /** Host as entered, user ID in upper case. [seen] */
  NAME("EZA1459I", "NAME (%s:%s):"),
  /** [seen] */
  COMMAND("EZA1460I", "Command:"),
  /** [seen] */
  STACK("EZA1466I", "FTP: using %s"),
  /** Bytes so far, seconds, rate in these seconds, rate so far. [inferred] */
  PROGRESS(
      "EZA1485I",
      "%s bytes transferred - %s second interval rate %s KB/sec - Overall transfer rate %s KB/sec"),
  /** [inferred] */
  UNKNOWN_HOST("EZA1551I", "Unknown Host: %s"),
  /** Name and address, or an address alone. [seen] */
  CONNECTING("EZA1554I", "Connecting to: %s port: %s."),
  /** [seen] */
  LOCSTAT_TRACE("EZA1600I", "Trace: %s, Send Port: %s"),
  /** [seen] */
  LOCSTAT_SENDSITE("EZA1601I", "Send Site with Put command: %s"),
  /** Host as entered, port, and whether logged in. [inferred] */
  LOCSTAT_CONNECTED("EZA2677I", "Connected to:%s, Port: FTP control (%s), %s"),
  /** [inferred] */
  LOCSTAT_NOT_CONNECTED("EZA2677I", "Not connected"),
  /** [inferred] */
  LOCSTAT_LOCAL_PORT("", "Local Port: %s"),
  /** Type, mode and structure by their letters. [inferred] */
  LOCSTAT_REPRESENTATION("", "Data type:%s, Transfer mode:%s, Structure:%s"),
  /** [inferred] */
  LOCSTAT_SPACE("", "Primary allocation %s, Secondary allocation %s"),
  /** [inferred] */
  LOCSTAT_DESCRIPTORS("", "RDWs from VB/VBS files are %s."),
  /** A statement that only the client has, and its value. [inferred] */
  LOCSTAT_VALUE("", "%s is set to %s"),
  /** [inferred] */
  LOCSTAT_UNSET("", "%s is not set"),
  /** As STAT has it. [inferred] */
  LOCSTAT_AUTHENTICATION("", "Authentication type: %s"),
  /** As STAT has it: Control or Data, Private or Clear. [inferred] */
  LOCSTAT_PROTECTION("", "%s protection level: %s"),
  /** That the name is shown is [documented], the text [inferred]. */
  LOCSTAT_SOCKS("", "Using %s for SOCKS configuration."),
  /** An option that LOCSTAT does not know, as STAT has it. [inferred] */
  UNDEFINED_OPTION("", "The value of option %s is undefined"),
  /** Two blanks in front of Transfer are [inferred]. [seen] */
  STATISTICS("EZA1617I", "%s bytes transferred in %s seconds.  Transfer rate %s Kbytes/sec."),
  /** [inferred] */
  UNKNOWN_SUBCOMMAND("EZA1618I", "Unknown subcommand: %s"),
  /** [inferred] */
  AMBIGUOUS_SUBCOMMAND("EZA1619I", "Ambiguous subcommand: %s"),
  /** [seen] */
  NO_DATA_CONNECTION("EZA1636I", "*** I can't open a data-transfer connection:"),
  /** [seen] */
  SENT("EZA1701I", ">>> %s"),
  /** [seen] */
  NOT_RESPONDING("EZA1721W", "Server not responding, closing connection"),
  /** What MVSGET and MVSPUT cannot move: subcommand, name. [documented] */
  UNSUPPORTED_TYPE("EZA1771I", "%s fails: %s is of an unsupported type"),
  /** [documented] */
  EXIT_CODES("EZA1735I", "Std Return Code = %05d, Error Code = %05d"),
  /** A line of input. [seen] */
  ECHO("EZA1736I", "%s"),
  /** [seen] */
  EXIT_SET("EZA1772I", "FTP: EXIT has been set."),
  /** [seen] */
  PASSWORD("EZA1789I", "PASSWORD:"),
  /** [inferred] */
  ACCOUNT("EZA1790I", "ACCOUNT:"),
  /** [inferred] */
  LOCAL_PARTITIONED("EZA2081I", "Local directory name set to partitioned data set %s"),
  /** When is [documented], the layout [inferred]. */
  CONFIDENCE("EZA2108I", "Confidence=%s for %s of %s"),
  /** A line of a list. [seen] */
  LIST_LINE("EZA2284I", "%s"),
  /** [documented] */
  RECORDS_TOO_LONG(
      "EZA2537E",
      "File transfer failed. File contains records that are longer than the LRECL of the new"
          + " file."),
  /** Its number [documented], text [inferred] from the server's. */
  SQL_CONNECT_FAILED("EZA2568E", "%s"),
  /** Its number [documented], text [inferred] from the server's. */
  SQL_PLAN_FAILED("EZA2569E", "%s"),
  /** [documented] */
  SQL_PREPARE_FAILED("EZA2570E", "SQL PREPARE/DESCRIBE failure"),
  /** [documented] */
  SQL_UNSUPPORTED("EZA2573E", "unsupported SQL statement"),
  /** [seen] */
  LOCAL_UNIX("EZA2578I", "Local directory name set to hierarchical file %s"),
  /** [seen], the operation [documented]. */
  TIMED_OUT("EZA2589E", "Connection to server interrupted or timed out. %s"),
  /** Form of a refused connection. [inferred] */
  CONNECT_REFUSED("EZA2590E", "%s error : EDC8128I Connection refused. (errno2=0x76630291)"),
  /** The address of -s is none of this host's. [inferred] */
  ADDRESS_NOT_AVAILABLE(
      "EZA2590E", "bind error : EDC8116I Address not available. (errno2=0x744C7246)"),
  /** [seen] */
  CONNECTION_RESET("EZA2590E", "%s error from %s - EDC8121I Connection reset. (errno2=0x74520442)"),
  /** [seen] */
  PROMPTING("EZA2689I", "Prompting: %s, Globbing: %s"),
  /** [seen] */
  SINGLE_STACK(
      "EZA2807I", "Executing under single stack configuration. Specified TCPIP name %s ignored."),
  /** [seen] */
  LOCSTAT_CCONNTIME("EZA2809I", "CCONNTIME is %s"),
  /** [seen] */
  LOCSTAT_DATACTTIME("EZA2810I", "DATACTTIME is %s"),
  /** [seen] */
  LOCSTAT_DCONNTIME("EZA2811I", "DCONNTIME is %s"),
  /** [seen] */
  LOCSTAT_INACTTIME("EZA2812I", "INACTTIME is %s"),
  /** [seen] */
  LOCSTAT_MYOPENTIME("EZA2813I", "MYOPENTIME is %s"),
  /** [seen] */
  LOCSTAT_VCOUNT("EZA2815I", "VCOUNT is %s"),
  /** [seen] */
  LOCSTAT_NO_TAPE("EZA2816I", "No automatic mount of tape volumes."),
  /** [seen] */
  LOCSTAT_FRIENDLY("EZA2818I", "Data connections for the client are firewall friendly."),
  /** [seen] */
  LOCSTAT_UNFRIENDLY("EZA2819I", "Data connections for the client are not firewall friendly."),
  /** [seen] */
  NEGOTIATED("EZA2895I", "Authentication negotiation succeeded"),
  /** [seen] */
  NEGOTIATION_FAILED("EZA2897I", "Authentication negotiation failed"),
  /** [seen] */
  NEGOTIATION_REQUIRED("EZA2898I", "Unable to successfully negotiate required authentication"),
  /** [seen] */
  DATA_PRIVATE("EZA2906I", "Data connection protection is private"),
  /** [inferred] */
  DATA_CLEAR("EZA2905I", "Data connection protection is clear"),
  /** [seen] */
  ACTIVE_TRACES("EZA2923I", "Active client traces - %s"),
  /** [inferred] from EZA2923I and the server's EZYFT83I. */
  ACTIVE_DUMPS("EZA2924I", "Active client dumpIDs - %s"),
  /** [seen] */
  CONFIGURED("EZY2640I", "Using %s for local site configuration parameters."),
  /** [seen] */
  CATALOG("EZYFT18I", "Using catalog '/usr/lib/nls/msg/C/ftpdmsg.cat' for FTP messages."),
  /** [seen] */
  CONTROL_TRANSLATION(
      "EZYFT26I",
      "Using 7-bit conversion derived from 'ISO8859-1' and 'IBM-1047' for the control"
          + " connection."),
  /** The data set. [documented] */
  DATA_TABLE("EZYFT31I", "Using //'%s' for FTP translation tables for the data connection."),
  /** A translation table that is not there. [seen] of a server */
  NO_TABLE("EZY2693I", "Unable to open //'%s' : DSSTAT rcode = -1"),
  /** [seen] */
  DATA_TRANSLATION(
      "EZYFT32I", "Using the same translate tables for the control and data connections."),
  /** [seen] */
  LOCSTAT_KEEPALIVE("EZZ9813I", "FTPKEEPALIVE is %s"),
  /** [documented] */
  RESTART_OF_MULTI_BYTE(
      "EZZ9798I", "Multi-byte encoding not supported for the SRESTART subcommand"),
  /** [documented] */
  SITE_VARIABLES_CHANGED("EZZ9815I", "local site variables have changed"),
  /** On the console. [seen] */
  LOGGED_ERROR("EZZ9830I", "%s FTP failed - Cmd = %02d(%s) Reply = %s %s %s RC = %s"),
  /** A trace line: where it comes from, and what happens. */
  TRACE("", "%s %s"),
  /** [seen] */
  NOT_CONNECTED("", "You must first issue the 'OPEN' command"),
  /** [seen] */
  LOCAL_PREFIX("", "Local directory is %s"),
  /** [seen], the other direction [inferred]. */
  INTERACTIVE_MODE("", "Interactive mode is %s"),
  /** [seen], the other direction [inferred]. */
  GLOBBING("", "Globbing %s"),
  /** [seen] */
  USAGE_APPEND("", "Usage: APPEND localfile foreignfile"),
  /** [inferred] */
  USAGE("", "Usage: %s"),
  /** Yes, no, quit or stop prompting. [seen] for MPut, [inferred] for others. */
  CONFIRM("", "%s %s (Yes|No|Quit|Stop prompting)?"),
  /** [inferred] */
  ALREADY_EXISTS("", "Local file %s already exists. Use (REPLACE to replace it."),
  /** Behind it what the local system says. [inferred] */
  LOCAL_FAILURE("", "Local file %s: %s"),
  /** [inferred] */
  ALREADY_CONNECTED("", "Already connected to %s"),
  /** [inferred] */
  UNRECOGNIZED_PARAMETER("", "%s"),
  /** [inferred] */
  INVALID_OPTION("", "Invalid parameter on the FTP command: %s"),
  /** [inferred] */
  SWITCHED("", "%s is %s"),
  /** [inferred] */
  NO_CHECKPOINT("", "There is no checkpoint to restart from in %s"),
  /** [inferred] */
  NO_PROXY("", "PROXY is not supported for secure sessions"),
  /** [inferred] */
  NO_SHELL("", "A shell command can be issued from the z/OS UNIX shell only"),
  /** [inferred] */
  NO_SECURITY("", "%s requires an active security mechanism"),
  /** That a level can be forced is [documented], the text [inferred]. */
  LEVEL_NOT_ALLOWED("", "SECURE_DATACONN %s does not allow this level"),
  /** [inferred] */
  DELIMITER("", "File name delimiter is ."),
  /** [seen] */
  IDENTIFIERS_SHOWN("EZA2859I", "Message IDs are displayed when running in z/OS UNIX"),
  /** [seen] */
  IDENTIFIERS_HIDDEN("EZA2859I", "Message IDs are not displayed when running in z/OS UNIX"),
  /** [inferred] */
  HELP("", "%s");

  private final String id;
  private final String text;

  ClientMessage(String id, String text) {
    this.id = id;
    this.text = text;
  }

  /** The line, with what varies. */
  public String with(Object... values) {
    String filled = String.format(Locale.ROOT, text, values);
    return id.isEmpty() ? filled : id + " " + filled;
  }
}
