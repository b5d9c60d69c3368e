package io.lparjar.emulator.ftp.session;

/** A path of the z/OS UNIX file system at which there is nothing. */
public final class UnixPathException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String path;

  UnixPathException(String path) {
    super("no such file: " + path);
    this.path = path;
  }

  /** As given. */
  public String path() {
    return path;
  }
}
