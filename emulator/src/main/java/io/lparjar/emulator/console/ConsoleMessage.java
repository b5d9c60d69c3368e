package io.lparjar.emulator.console;

import java.util.Locale;

/**
 * The texts of the console, without time stamp.
 *
 * @see "z/OS MVS System Messages; z/OS JES2 Messages; z/OS Communications Server IP Messages"
 */
enum ConsoleMessage {
  /** No such command: its verb, 8 columns. Number [seen], columns [documented]. */
  COMMAND_INVALID("IEE305I %-8s COMMAND INVALID"),
  /** The verb is right, what follows is not. [recalled] */
  INVALID_PARAMETER("IEE535I %-8s INVALID PARAMETER"),
  /** STOP, MODIFY or CANCEL of something that does not run. Number [seen], text [documented]. */
  NOT_ACTIVE("IEE341I %-8s NOT ACTIVE"),
  /** START of something that is no procedure. [seen] number, [documented] text */
  START_ERROR("IEE122I START COMMAND JCL ERROR"),
  /** START of the FTP server, which runs already. [recalled] */
  SERVER_IN_USE("EZYFT13E bind error : EDC8115I Address already in use."),
  /** SETPROG APF: data set, volume. [recalled] */
  APF_ADDED("CSV410I DATA SET %s ON VOLUME %s ADDED TO APF LIST"),
  /** The same of a data set that SMS manages. [recalled] */
  APF_ADDED_SMS("CSV410I SMS-MANAGED DATA SET %s ADDED TO APF LIST"),
  /** CANCEL was taken. [documented] */
  CANCEL_ACCEPTED("IEE301I %-8s CANCEL COMMAND ACCEPTED"),

  /** Local time and date, UTC time and date. [documented] */
  TIME("IEE136I LOCAL: TIME=%s DATE=%s  UTC: TIME=%s DATE=%s"),
  /** Time, number of the message. [recalled] */
  PENDING_REQUESTS("IEE112I %s PENDING REQUESTS %03d"),
  /** Second line of {@link #PENDING_REQUESTS}: the number of those that wait. [recalled] */
  REQUEST_COUNTS("RM=%-4d IM=0     CEM=0     EM=0     RU=0    IR=0    NOAMRF"),
  /** Heading of the requests. [recalled] */
  REQUEST_HEADING("ID:R/K     T TIME     SYSNAME  JOBNAME/CONS MESSAGE TEXT"),
  /** A request: its number, time, system, job, text. [recalled] */
  REQUEST_ROW("   %02d      R %s %-8s %-12s %s"),
  /** A message that waits for an answer: its number, text. [documented] */
  REQUEST("*%02d %s"),
  /** The answer was taken: number, text. [recalled] */
  REPLIED("IEE600I REPLY TO %02d IS;%s"),
  /** Nothing with that number waits. [recalled] */
  NOT_OUTSTANDING("IEE712I REPLY PROCESSING COMPLETE - REPLY %s NOT OUTSTANDING"),
  /** The user of a console may not: verb. [seen] */
  NOT_AUTHORIZED("IEE345I %-8s AUTHORITY INVALID, FAILED BY SECURITY PRODUCT"),
  /** The same of a command of JES2. [seen] */
  JES2_NOT_AUTHORIZED("$HASP690 COMMAND REJECTED - SOURCE OF COMMAND HAS IMPROPER AUTHORITY"),
  /** Time, number of the message. [seen] */
  IPL_INFORMATION("IEE254I  %s IPLINFO DISPLAY %03d"),
  /** Second line of {@link #IPL_INFORMATION}: time and date. [seen] */
  IPL_TIME(" SYSTEM IPLED AT %s ON %s"),
  /** Third line of {@link #IPL_INFORMATION}: release. [seen] */
  IPL_RELEASE(" RELEASE %s    LICENSE = z/OS"),

  /** D SMF: time, number of the message. [seen] */
  SMF_DATA_SETS("IEE949I %s SMF DATA SETS %03d"),
  /** [seen] */
  SMF_HEADING("  NAME        VOLSER SIZE(BLKS) %FULL STATUS"),
  /** The data set: name, volume, blocks, how full, ACTIVE, ALTERNATE or DUMP REQUIRED. [seen] */
  SMF_DATA_SET("P-%-11s %-6s %11d %4d  %s"),

  /** D A,L: time, number of the message. z/OS 2.3 and later. [seen] */
  ACTIVITY("CNZ4105I %s DISPLAY ACTIVITY %03d"),
  /** D A,name: time, number of the message. z/OS 2.3 and later. [seen] */
  ACTIVITY_OF_NAME("CNZ4106I %s DISPLAY ACTIVITY %03d"),
  /** Second line of both. [seen] */
  ACTIVITY_HEADING("  JOBS     M/S    TS USERS    SYSAS    INITS   ACTIVE/MAX VTAM     OAS"),
  /** Third line: jobs, started tasks, initiators, UNIX address spaces. [seen] */
  ACTIVITY_COUNTS(" %05d    %05d    00000      00000    %05d    00000/00000       %05d"),
  /** Nothing active has that name. [seen] */
  ACTIVITY_NOT_FOUND(" %s NOT FOUND"),

  /** Time, number of the message. [seen] */
  GRS_STATUS("ISG343I %s GRS STATUS %03d"),
  /** Nobody waits for an ENQ. [seen] */
  NO_CONTENTION("NO ENQ RESOURCE CONTENTION EXISTS"),
  /** Second line without contention. [documented] */
  NO_LOCK_REQUESTS("NO REQUESTS PENDING FOR ISGLOCK STRUCTURE"),
  /** Third line without contention. [seen] */
  NO_LATCH_CONTENTION("NO LATCH CONTENTION EXISTS"),
  /** A resource: major name, minor name. [seen] */
  GRS_RESOURCE("S=SYSTEM  %-8s %s"),
  /** Above those who hold it or wait for it. [seen] */
  GRS_HEADING("SYSNAME        JOBNAME         ASID     TCBADDR   EXC/SHR    STATUS"),
  /** System, job, address space, how, OWN or WAIT; values [seen], no TCB address is known. */
  GRS_REQUEST("%-8s  %-16s   %04X     %-8s %-9s    %s"),
  /** Nobody holds a resource: major name, minor name. [documented] */
  NO_REQUESTORS("NO REQUESTORS FOR RESOURCE  %-8s %s"),

  /** Number of the message. [recalled] */
  TCPIP_STATUS("EZAOP50I TCPIP STATUS REPORT %03d"),
  /** Second line of {@link #TCPIP_STATUS}. [recalled] */
  TCPIP_HEADING("COUNT   TCPIP NAME   VERSION   STATUS"),
  /** Third line of {@link #TCPIP_STATUS}. [recalled] */
  TCPIP_RULE("-----   ----------   --------  --------"),
  /** The only stack: name, release. [recalled] */
  TCPIP_STACK("    1   %-12s CS %-6s ACTIVE"),
  /** Last line of {@link #TCPIP_STATUS}. [recalled] */
  TCPIP_END("*** END TCPIP STATUS REPORT ***"),
  /** Release, stack, number of the message. [seen] */
  NETSTAT("EZD0101I NETSTAT CS %s %s %03d"),
  /** Heading of the connections. [recalled] */
  CONNECTIONS("USER ID  CONN     STATE"),
  /** A connection: job, number, state. [recalled] */
  CONNECTION("%-8s %08X %s"),
  /** Heading of AT-TLS groups. [seen] */
  TTLS_GROUPS("TTLSGRPACTION                             GROUP ID           CONNS"),
  /** An AT-TLS group: name, number, connections. [seen] */
  TTLS_GROUP("%-32s          %08X           %5d"),
  /** The AT-TLS view of a connection: number. [documented] */
  TTLS_CONNECTION("CONNID: %08X"),
  /** Job of the connection. [documented] */
  TTLS_JOB("  JOBNAME:       %s"),
  /** Address and port. [documented] */
  TTLS_LOCAL("  LOCALSOCKET:   %s..%d"),
  /** Address and port. [documented] */
  TTLS_REMOTE("  REMOTESOCKET:  %s..%d"),
  /** The rule that it maps to. [documented] */
  TTLS_RULE("  TTLSRULE:      %s"),
  /** The rule's group action. [documented] */
  TTLS_GROUP_ACTION("    TTLSGRPACTION:  %s"),
  /** The rule's environment action. [documented] */
  TTLS_ENVIRONMENT_ACTION("    TTLSENVACTION:  %s"),
  /** The rule's connection action, when it has one. [documented] */
  TTLS_CONNECTION_ACTION("    TTLSCONNACTION: %s"),
  /** Number of records, twice. [seen] */
  RECORDS_DISPLAYED("%d OF %1$d RECORDS DISPLAYED"),
  /** First line of TSO's NETSTAT: release, stack, time. [documented] */
  NETSTAT_HEADING("MVS TCP/IP NETSTAT CS %-10s TCPIP Name: %-15s %s"),
  /** TSO's NETSTAT does not know a word. Number and text [inferred]. */
  NETSTAT_PARAMETER("EZZ2385I Unrecognized parameter %s"),
  /** Last line of NETSTAT. [seen] */
  END_OF_REPORT("END OF THE REPORT"),

  /** The FTP server is up: time, date. [documented] */
  SERVER_INITIALIZED("EZY2702I Server-FTP: Initialization completed at %s on %s."),
  /** Process id and job name of the FTP server. [documented] */
  SERVER_PROCESS("EZYFT41I Server-FTP: process id %s, server job name %s."),
  /** Answer to STOP. [documented] */
  SHUTDOWN_IN_PROGRESS("EZYFT59I FTP shutdown in progress."),
  /** The FTP server has ended. [documented] */
  SHUTDOWN_COMPLETE("EZYFT67I FTP shutdown complete."),
  /** Answer to DEBUG=: the traces, or NONE. [seen] */
  ACTIVE_TRACES("+EZYFT82I ACTIVE SERVER TRACES - %s"),
  /** Answer to DUMP=: the numbers, or NONE. [inferred] from EZYFT82I. */
  ACTIVE_DUMPS("+EZYFT83I ACTIVE SERVER DUMPIDS - %s"),

  /** Operand that JES2 does not know, 8 columns. [recalled] */
  INVALID_OPERAND("$HASP650 %-8s INVALID OPERAND OR MISPLACED OPERAND"),
  /** No such job: command, operand as typed. [seen] */
  NO_ENTRIES("$HASP003 RC=(52),%s %s  - NO SELECTABLE ENTRIES FOUND"),
  /** Second line of {@link #NO_ENTRIES}. [seen] */
  NO_ENTRIES_MATCH("$HASP003           MATCHING SPECIFICATION"),
  /** Nothing runs. [seen] */
  NO_ACTIVE_JOBS("$HASP612 NO ACTIVE JOBS"),
  /** A job; object, 15 columns, and keywords. [seen] */
  JOB("$HASP890 %-15s%s"),
  /** An initiator, 9 columns, and its state. [seen] */
  INITIATOR("$HASP892 %-9s %s"),
  /** Output that was held may be printed: job, 17 columns. Number [documented], end [inferred] */
  OUTPUT_RELEASED("$HASP686 %-17s OUTGRP=1.1.1 RELEASED"),
  /** A job is gone. Job key left out: none is known. [documented] */
  PURGED("$HASP250 %s PURGED");

  private final String form;

  ConsoleMessage(String form) {
    this.form = form;
  }

  /** The text with its variable parts filled in. */
  String with(Object... parts) {
    return parts.length == 0 ? form : String.format(Locale.ROOT, form, parts);
  }
}
