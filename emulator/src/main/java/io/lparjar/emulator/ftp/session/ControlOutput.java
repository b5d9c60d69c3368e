package io.lparjar.emulator.ftp.session;

import io.lparjar.emulator.ftp.reply.Reply;

/** The server's side of a control connection. Safe for use by many threads. */
public interface ControlOutput {

  /** Sends a reply in one piece. */
  void send(Reply reply);

  /** Sends bytes in one piece, as they are. */
  void send(byte[] bytes);

  /** Ends the connection at once by a reset. */
  void reset();
}
