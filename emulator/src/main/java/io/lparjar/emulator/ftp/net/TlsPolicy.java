package io.lparjar.emulator.ftp.net;

import java.net.InetSocketAddress;
import java.util.Optional;

/** Says on what terms the server does TLS. Asked often, by many threads. */
@FunctionalInterface
public interface TlsPolicy {

  /** The terms of a control connection and its data connections; empty when TLS is not to be. */
  Optional<TlsTerms> terms(InetSocketAddress server, InetSocketAddress client);
}
