package io.lparjar.emulator.exit;

/**
 * The user exits of the FTP server. On z/OS each is a load module that the daemon finds or not;
 * here each is a method, and one that is not overridden is an exit that is not there.
 *
 * <p>Methods are called by the threads of all sessions, several at a time; a session waits for its
 * exit. One session calls them in the order of its commands, save that FTCHKCMD is asked about a
 * STAT during a transfer.
 *
 * <p>An exit that throws, or gives null, is one that abends: it is logged, and the session goes on.
 * What was asked is refused then; FTPOSTPR has nothing to refuse, and an SMF record is written.
 * [inferred]
 *
 * @see "z/OS Communications Server IP Configuration Reference, FTP server user exits"
 */
public interface ServerExits {
  /** No exit is there. */
  ServerExits NONE = new ServerExits() {};

  /**
   * FTCHKIP: a client has connected and is not greeted yet. Rejected, the client gets {@code 421
   * User Exit rejects open for connection} [seen] and is disconnected; where TLS comes first, under
   * TLS [inferred].
   */
  default Verdict ftchkip(ExitConnection connection) {
    return Verdict.ACCEPT;
  }

  /**
   * FTCHKPWD: PASS has come, before any authentication. Rejected, the login has failed as by a
   * wrong password: {@code 530 PASS command failed} [seen]. Logins without PASS are not shown.
   */
  default Verdict ftchkpwd(PasswordCheck check) {
    return Verdict.ACCEPT;
  }

  /**
   * FTCHKCMD: a command has come, before it is processed. Denied, the client gets {@code 500 User
   * Exit denies Userid userid from using Command command} [seen]. Commands that the server does not
   * know are not shown. [inferred]
   */
  default CommandVerdict ftchkcmd(CommandCheck check) {
    return CommandVerdict.accept();
  }

  /**
   * FTCHKJES: with FILETYPE=JES, a logical record of a job has come. Rejected, the client gets
   * {@code 550 User Exit refuses this job to be submitted by userid} [seen], and the job is not
   * submitted; others that the same transfer held before it are [inferred].
   */
  default Verdict ftchkjes(JobRecordCheck check) {
    return Verdict.ACCEPT;
  }

  /**
   * FTPOSTPR: a RETR, STOR, STOU, APPE, DELE or RNTO has ended. A command that was refused before
   * it was processed, such as by FTCHKCMD, is not shown. [inferred]
   */
  default void ftpostpr(CommandEnd end) {}

  /**
   * FTPSMFEX: with SMFEXIT in FTP.DATA, an SMF record of type 118 of the server is about to be
   * written. Rejected, it is not.
   *
   * @param record a copy, EBCDIC, from its descriptor word on
   */
  default Verdict ftpsmfex(byte[] record) {
    return Verdict.ACCEPT;
  }
}
