package io.lparjar.emulator.client.session;

/** A subcommand has failed; what it had to say has been said. */
public final class ClientFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ClientError error;

  public ClientFailure(ClientError error) {
    super(error.name());
    this.error = error;
  }

  public ClientFailure(ClientError error, Throwable cause) {
    super(error.name(), cause);
    this.error = error;
  }

  public ClientError error() {
    return error;
  }
}
