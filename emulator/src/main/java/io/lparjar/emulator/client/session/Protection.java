package io.lparjar.emulator.client.session;

import io.lparjar.emulator.client.net.TlsClient;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What TLS protects of a session. */
public final class Protection {
  private @Nullable TlsClient tls;
  private boolean dataPrivate;
  private boolean implicit;

  /** Nothing is protected. */
  void reset() {
    tls = null;
    dataPrivate = false;
    implicit = false;
  }

  /** The control connection carries TLS. */
  public void established(TlsClient client, boolean withoutAuth) {
    tls = client;
    implicit = withoutAuth;
  }

  public void dataPrivate(boolean wanted) {
    dataPrivate = wanted;
  }

  /** Whether TLS has been agreed, be the control connection in clear again or not. */
  public boolean isActive() {
    return tls != null;
  }

  /** Whether TLS came without AUTH, by the port. */
  public boolean isImplicit() {
    return implicit;
  }

  /** What protects data connections; empty when nothing does. */
  public Optional<TlsClient> forData() {
    return dataPrivate ? Optional.ofNullable(tls) : Optional.empty();
  }
}
