package io.lparjar.emulator.ftp.session;

/**
 * What a session has agreed about TLS. Belongs to its session; STAT may look at any time.
 *
 * @see "RFC 4217, Securing FTP with TLS"
 */
public final class TransportSecurity {
  private final boolean implicit;
  private volatile State state;
  private volatile boolean dataPrivate;
  private boolean bufferSizeAgreed;
  private boolean ticketExpected;

  private enum State {
    CLEAR,
    SECURED,
    /** Authenticated, then in clear again. */
    CLEARED
  }

  private TransportSecurity(boolean implicit) {
    this.implicit = implicit;
    this.state = State.CLEAR;
    reset();
  }

  /** Of a new session: in clear, or private in every way on the implicit port. */
  static TransportSecurity of(ControlTls tls) {
    return new TransportSecurity(tls.isImplicit());
  }

  /** REIN: back to the beginning. */
  void reset() {
    state = implicit ? State.SECURED : State.CLEAR;
    bufferSizeAgreed = implicit;
    ticketExpected = false;
    dataPrivate = implicit;
  }

  /** AUTH succeeded. */
  public void established(boolean privateData) {
    state = State.SECURED;
    bufferSizeAgreed = privateData;
    ticketExpected = false;
    dataPrivate = privateData;
  }

  /** CCC succeeded; data connections stay as they are. */
  public void controlCleared() {
    state = State.CLEARED;
  }

  public void bufferSizeAgreed() {
    bufferSizeAgreed = true;
  }

  public void dataPrivate(boolean wanted) {
    dataPrivate = wanted;
  }

  /** AUTH has promised to look at a Kerberos ticket, or one has come. */
  public void ticketExpected(boolean expected) {
    ticketExpected = expected;
  }

  public boolean isTicketExpected() {
    return ticketExpected;
  }

  /** Whether TLS was established, be the control connection in clear again or not. */
  public boolean isAuthenticated() {
    return state != State.CLEAR;
  }

  public boolean isControlPrivate() {
    return state == State.SECURED;
  }

  /** Whether CCC has been used. */
  public boolean isControlCleared() {
    return state == State.CLEARED;
  }

  public boolean isBufferSizeAgreed() {
    return bufferSizeAgreed;
  }

  /** Whether data connections carry TLS. */
  public boolean isDataPrivate() {
    return dataPrivate;
  }
}
