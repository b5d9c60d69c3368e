package io.lparjar.emulator.ftp.session;

import java.io.IOException;

/**
 * The data connection has ended, but not as TLS ends: somebody on the way may have cut it off. Who
 * stops reading at a mark of his own for the end, as in block mode, never sees this.
 */
public final class TruncatedDataException extends IOException {
  private static final long serialVersionUID = 1L;

  public TruncatedDataException() {
    super("no close_notify");
  }
}
