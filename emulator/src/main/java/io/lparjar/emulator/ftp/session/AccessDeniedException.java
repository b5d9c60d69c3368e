package io.lparjar.emulator.ftp.session;

/** The user may not use a file system, or JES, at all: by the server's configuration or by SAF. */
public final class AccessDeniedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public AccessDeniedException(String name) {
    super(name);
  }
}
