package io.lparjar.emulator.ftp.session;

import io.lparjar.security.saf.UserId;
import java.util.Optional;
import javax.net.ssl.SSLSession;

/** What a control connection can do about TLS. */
public interface ControlTls {

  /** A connection that can do nothing. */
  ControlTls NONE =
      new ControlTls() {
        @Override
        public boolean isImplicit() {
          return false;
        }

        @Override
        public boolean isAvailable() {
          return false;
        }

        @Override
        public boolean hasClientCertificate() {
          return false;
        }

        @Override
        public Optional<UserId> certificateUser() {
          return Optional.empty();
        }
      };

  /** Whether it came by the port on which TLS needs no AUTH. */
  boolean isImplicit();

  /** Whether the server has what TLS takes: a key ring with a private key. May take a while. */
  boolean isAvailable();

  /** What the last handshake has agreed; empty before its end. */
  default Optional<SSLSession> agreed() {
    return Optional.empty();
  }

  /** Whether the client has shown a certificate, signed by somebody whom the server trusts. */
  boolean hasClientCertificate();

  /** The user with whom that certificate is registered. */
  Optional<UserId> certificateUser();
}
