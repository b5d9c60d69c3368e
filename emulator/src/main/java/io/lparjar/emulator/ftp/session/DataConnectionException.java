package io.lparjar.emulator.ftp.session;

import java.io.IOException;

/** The data connection failed: could not be opened, was reset, or was aborted. */
public final class DataConnectionException extends IOException {
  private static final long serialVersionUID = 1L;

  public DataConnectionException(IOException cause) {
    super(cause);
  }
}
