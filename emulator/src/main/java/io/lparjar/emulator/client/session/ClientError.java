package io.lparjar.emulator.client.session;

/**
 * Client error codes.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, FTP client error codes"
 */
public enum ClientError {
  INTERNAL(1),
  SERVER(2),
  INVALID_PARAMETER(4),
  OPEN_INPUT_FAILED(5),
  ALREADY_CONNECTED(6),
  USAGE(7),
  CONNECT_FAILED(8),
  TIMEOUT(9),
  SESSION(10),
  LOGIN_FAILED(11),
  NOT_FOUND(14),
  INVALID_ENVIRONMENT(15),
  AUTHENTICATION(17),
  FILE_ACCESS(18),
  FILE_READ(19),
  FILE_WRITE(20),
  CONVERSION(21),
  /** An error of PROXY that has no other code. */
  PROXY(22),
  /** A query of the client's own side, connecting to Db2 included. */
  SQL(23),
  /** Other errors of the client. */
  CLIENT(24),
  /** The subcommand needs a connection. Code [seen], name unknown. */
  NOT_CONNECTED(26);

  private final int code;

  ClientError(int code) {
    this.code = code;
  }

  /** 1 to 31. */
  public int code() {
    return code;
  }
}
