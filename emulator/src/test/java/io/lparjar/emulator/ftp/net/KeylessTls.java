package io.lparjar.emulator.ftp.net;

import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.security.certificate.Certificates;
import io.lparjar.security.certificate.KeyRingException;
import io.lparjar.security.store.Database;
import java.util.Optional;

/** The TLS of a server whose key ring is not there. */
final class KeylessTls implements AutoCloseable {
  private final Database database = Database.inMemory();
  private final TlsServer server;

  KeylessTls(ServerConfiguration configuration) {
    server =
        new TlsServer(
            () -> {
              throw new KeyRingException(KeyRingException.Reason.NO_SUCH_RING, "NONE");
            },
            Certificates.in(database),
            certificate -> Optional.empty(),
            configuration);
  }

  TlsServer server() {
    return server;
  }

  @Override
  public void close() {
    server.close();
    database.close();
  }
}
