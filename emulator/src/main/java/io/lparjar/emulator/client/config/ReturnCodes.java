package io.lparjar.emulator.client.config;

/**
 * Values of CLIENTERRCODES: which return code an error gives.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, FTP return codes"
 */
public enum ReturnCodes {
  /** FALSE: subcommand code and reply code. */
  STANDARD("FALSE"),
  /** TRUE: the client error code. */
  CLIENT_ERROR("TRUE"),
  /** EXTENDED: client error code and subcommand code. */
  EXTENDED("EXTENDED");

  private final String statement;

  ReturnCodes(String statement) {
    this.statement = statement;
  }

  /** As FTP.DATA writes it. */
  public String statement() {
    return statement;
  }
}
