package io.lparjar.emulator.ftp.config;

import java.util.Set;

/**
 * Statements that only the FTP client reads: in a file that both share, the server passes over
 * them.
 *
 * @see "z/OS Communications Server IP Configuration Reference, FTP.DATA data set statements"
 */
final class ClientStatements {
  static final Set<String> NAMES =
      Set.of(
          "CCONNTIME",
          "CHKPTFLUSH",
          "CHKPTPREFIX",
          "CLIENTERRCODES",
          "CLIENTEXIT",
          "DATACTTIME",
          "EPSV4",
          "FWFRIENDLY",
          "INACTTIME",
          "LOGCLIENTERR",
          "MYOPENTIME",
          "NETRCLEVEL",
          "PASSIVEIGNOREADDR",
          "PASSIVEONLY",
          "PROGRESS",
          "RESTGET",
          "SBTRANS",
          "SECURE_HOSTNAME",
          "SECURE_MECHANISM",
          "SEQNUMSUPPORT",
          "SOCKSCONFIGFILE",
          "SUPPRESSIGNOREWARNINGS",
          "TLSCERTCROSSCHECK",
          "TRACECAPI");

  private ClientStatements() {}
}
