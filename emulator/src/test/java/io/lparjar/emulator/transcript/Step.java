package io.lparjar.emulator.transcript;

import java.util.List;

/** One thing that a transcript does or expects. */
sealed interface Step {

  /** Where it begins in the file, from 0. */
  int line();

  /**
   * Goes on as another client, connected on first use: {@code SESSION: 2}; on the port for implicit
   * TLS: {@code SESSION: 2 IMPLICIT}.
   */
  record Session(int line, int number, boolean implicit) implements Step {}

  /** The handshake of TLS on the control connection: {@code TLS}. */
  record StartTls(int line) implements Step {}

  /** The end of TLS on the control connection: {@code END OF TLS}. */
  record EndTls(int line) implements Step {}

  /** Connects and logs in without showing it: {@code USER IBMUSER SYS1}. */
  record Login(int line, String user, String password) implements Step {}

  /** Sends a command line: {@code C: NOOP}. */
  record Command(int line, String text) implements Step {}

  /** Expects a reply, all of its lines: {@code S: 200 OK}. */
  record Reply(int line, List<String> lines) implements Step {}

  /** Sends bytes on the data connection and closes it: {@code D> text\r\n}. */
  record Send(int line, String escaped) implements Step {}

  /** Sends bytes on the data connection and ends it as TLS does not: {@code D! text\r\n}. */
  record SendPart(int line, String escaped) implements Step {}

  /** Sends a command line past TLS: {@code CLEAR: NOOP}. */
  record CommandInClear(int line, String text) implements Step {}

  /** Sends bytes on the data connection, which stays open: {@code D+ text\r\n}. */
  record SendMore(int line, String escaped) implements Step {}

  /** Gives an operator command: {@code OPERATOR P FTPD1}. */
  record Operator(int line, String command) implements Step {}

  /** Carries out a TSO command as IBMUSER: {@code TSO ALTUSER USER1 REVOKE}. */
  record Tso(int line, String command) implements Step {}

  /** Carries out an SQL statement with SYSADM authority: {@code SQL DROP TABLE USER1.T}. */
  record Sql(int line, String statement) implements Step {}

  /** Expects bytes on the data connection, to its end: {@code D< text\r\n}. */
  record Receive(int line, List<String> lines) implements Step {}

  /** Expects something of a data set: {@code = DATA SET A.B RECFM FB LRECL 80 RECORD 1 "X"}. */
  record DataSetIs(int line, String name, List<String> facts) implements Step {}

  /** Defines what FTP cannot: {@code DEFINE GDG A.B LIMIT 3 SCRATCH}, {@code DEFINE ALIAS A B}. */
  record Define(int line, List<String> words) implements Step {}

  /** Waits until no job is left to run: {@code WAIT FOR JOBS}. */
  record JobsEnd(int line) implements Step {}

  /** Waits until the program of a step runs: {@code WAIT FOR STEP PAY}. */
  record StepRuns(int line, String step) implements Step {}
}
