package io.lparjar.datasets.unix;

import java.util.Locale;

/** What was asked of a z/OS UNIX file cannot be done. */
public final class UnixFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String path;

  /**
   * Why, as the C run-time library puts it: the number of the message is that of the errno.
   *
   * @see "z/OS Language Environment Runtime Messages, EDC messages"
   */
  public enum Reason {
    /** EACCES. [seen] */
    PERMISSION_DENIED(111, 0xEF076015, "Permission denied."),
    /** EEXIST. [captured-3.1] */
    ALREADY_EXISTS(117, 0x05620062, "File exists."),
    /** EINVAL. [recalled] */
    INVALID(121, "Invalid argument."),
    /** EISDIR. [recalled] */
    IS_DIRECTORY(123, "Is a directory."),
    /** ENAMETOOLONG. [recalled] */
    NAME_TOO_LONG(126, "Filename too long."),
    /** ENOENT. [captured-3.1] */
    NOT_FOUND(129, 0x0594003D, "No such file or directory."),
    /** ENOSPC. [recalled] */
    NO_SPACE(133, "No space left on device."),
    /** ENOTDIR. [recalled] */
    NOT_DIRECTORY(135, "Not a directory."),
    /** ENOTEMPTY. [captured-3.1] */
    NOT_EMPTY(136, "Directory not empty."),
    /** EPERM. [recalled] */
    NOT_PERMITTED(139, "Operation not permitted."),
    /** ELOOP. [recalled] */
    TOO_MANY_LINKS(146, "Too many levels of symbolic links.");

    private static final int FIRST_MESSAGE = 5000;

    private final int errno;
    private final int errno2;
    private final String text;

    Reason(int errno, String text) {
      this(errno, 0, text);
    }

    Reason(int errno, int errno2, String text) {
      this.errno = errno;
      this.errno2 = errno2;
      this.text = text;
    }

    /** The errno of z/OS, decimal. */
    public int errno() {
      return errno;
    }

    /** {@code EDC5129I No such file or directory.} */
    public String message() {
      return "EDC" + (FIRST_MESSAGE + errno) + "I " + text;
    }

    /**
     * {@code EDC5111I Permission denied. (errno2=0xEF076015)}: the message with the reason code of
     * the file system, as FTP replies have it since V1R5 [documented]; as it is where no such code
     * is known. A real system has several for a reason, by what was called. [inferred]
     */
    public String messageWithReasonCode() {
      return errno2 == 0
          ? message()
          : message() + String.format(Locale.ROOT, " (errno2=0x%08X)", errno2);
    }
  }

  public UnixFileException(Reason reason, String path) {
    super(reason + " " + path);
    this.reason = reason;
    this.path = path;
  }

  public Reason reason() {
    return reason;
  }

  /** The path it is about. */
  public String path() {
    return path;
  }
}
