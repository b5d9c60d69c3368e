package io.lparjar.emulator.ftp.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.security.certificate.Certificates;
import io.lparjar.security.certificate.KeyRingException;
import io.lparjar.security.store.Database;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TlsServerTest {
  private final List<String> steps = new ArrayList<>();

  @Test
  void whatIsToBeDoneBeforeTheFirstUseIsDoneOnceAndBeforeTheRingIsRead() {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 2990);
    try (Database database = Database.inMemory();
        TlsServer server =
            new TlsServer(
                () -> {
                  steps.add("ring");
                  throw new KeyRingException(KeyRingException.Reason.NO_SUCH_RING, "NONE");
                },
                Certificates.in(database),
                certificate -> Optional.empty(),
                ServerConfiguration.DEFAULTS)) {
      server.beforeFirstUse(() -> steps.add("first"));

      server.prepare(address);
      server.prepare(address);
    }
    assertThat(steps).containsExactly("first", "ring", "ring");
  }
}
