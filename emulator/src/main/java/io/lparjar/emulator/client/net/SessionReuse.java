package io.lparjar.emulator.client.net;

/** What SECURE_SESSION_REUSE says about the TLS sessions of data connections. [inferred] */
public enum SessionReuse {
  /** Each has a full handshake. */
  NONE,
  /** They resume that of the control connection, when the server lets them. */
  ALLOWED,
  /** Those that do not are closed. */
  REQUIRED
}
