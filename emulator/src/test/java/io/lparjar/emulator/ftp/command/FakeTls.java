package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.session.ControlTls;
import io.lparjar.security.saf.UserId;
import java.util.Optional;

/** TLS without a network. */
record FakeTls(boolean isImplicit, boolean isAvailable, Optional<UserId> certificateUser)
    implements ControlTls {
  /** On the usual port, with a key ring, and a client without a certificate. */
  static final FakeTls READY = new FakeTls(false, true, Optional.empty());

  @Override
  public boolean hasClientCertificate() {
    return certificateUser.isPresent();
  }
}
