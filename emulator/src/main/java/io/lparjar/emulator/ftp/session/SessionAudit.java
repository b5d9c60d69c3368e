package io.lparjar.emulator.ftp.session;

/**
 * Takes down what sessions do. Called by the threads of all sessions, which it must not hold up.
 */
public interface SessionAudit {
  /** Takes down nothing. */
  SessionAudit NONE =
      new SessionAudit() {
        @Override
        public boolean isActive() {
          return false;
        }

        @Override
        public void ended(FtpSession session, FileOperation operation) {}

        @Override
        public void refused(FtpSession session, String userId, Object reason) {}
      };

  /** Whether it takes down anything at all. */
  boolean isActive();

  /** A transfer, delete or rename that had begun has ended, well or not. */
  void ended(FtpSession session, FileOperation operation);

  /**
   * Somebody was not let in.
   *
   * @param userId as the client sent it
   * @param reason a {@link io.lparjar.security.saf.LogonResult.Reason} or a {@link LoginRefusal}
   */
  void refused(FtpSession session, String userId, Object reason);
}
