package io.lparjar.emulator.ftp.session;

/** The server's configuration, not the security product, keeps a user from a file system. */
public final class AccessDeniedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AccessDeniedException(String name) {
    super(name);
  }
}
