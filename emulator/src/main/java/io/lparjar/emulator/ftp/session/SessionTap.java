package io.lparjar.emulator.ftp.session;

import io.lparjar.emulator.ftp.reply.Reply;
import java.util.Optional;
import javax.net.ssl.SSLEngine;

/**
 * What stands between a session and its wire: it looks on, or it disturbs. Each session has one of
 * its own. Called by I/O threads too, so it must not wait there: only in {@link Exchange#reply} of
 * a command, and in data connections.
 */
public interface SessionTap {

  /** Neither looks nor disturbs. */
  SessionTap NONE =
      new SessionTap() {
        private final Exchange plain = (reply, output) -> output.send(reply);

        @Override
        public Exchange command(String line) {
          return plain;
        }
      };

  /** What makes the session's data connections. */
  default DataConnector around(DataConnector connector) {
    return connector;
  }

  /** TLS of the control connection begins. */
  default SSLEngine secure(TlsEngines engines) {
    return engines.engine();
  }

  /**
   * The client is connected.
   *
   * @return whether it is to be greeted
   */
  default boolean opened(FtpSession session, ControlOutput output) {
    return true;
  }

  /**
   * A command's turn has come.
   *
   * @param line without its end; empty for the greeting
   */
  Exchange command(String line);

  /** The client is gone. */
  default void ended() {}

  /** A command and its replies. */
  @FunctionalInterface
  interface Exchange {

    /** What is to be replied in place of carrying out the command. */
    default Optional<Reply> instead() {
      return Optional.empty();
    }

    /** A reply is due; sends it. */
    void reply(Reply reply, ControlOutput output);
  }
}
