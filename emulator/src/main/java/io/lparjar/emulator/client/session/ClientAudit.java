package io.lparjar.emulator.client.session;

import io.lparjar.emulator.ftp.session.ConnectionEnds;
import io.lparjar.emulator.ftp.session.FileOperation;

/** Takes down the transfers of clients. Called by the threads of all clients. */
@FunctionalInterface
public interface ClientAudit {
  /** Takes down nothing. */
  ClientAudit NONE = (session, control, operation) -> {};

  /**
   * A transfer of a file that had begun has ended, well or not.
   *
   * @param control ends of the control connection, which may be gone
   */
  void ended(ClientSession session, ConnectionEnds control, FileOperation operation);
}
