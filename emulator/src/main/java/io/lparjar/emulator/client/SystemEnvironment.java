package io.lparjar.emulator.client;

import io.lparjar.emulator.client.session.ClientAudit;
import io.lparjar.emulator.client.session.ClientEnvironment;
import io.lparjar.emulator.ftp.session.FtpServices;
import io.lparjar.security.certificate.KeyRing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** What the surroundings of every client have from the system it runs in. */
sealed interface SystemEnvironment extends ClientEnvironment
    permits BatchEnvironment, TsoEnvironment {
  /** The system. */
  ClientServices system();

  @Override
  default FtpServices services() {
    return system().local().get();
  }

  @Override
  default ClientAudit audit() {
    return system().audit().get();
  }

  @Override
  default String jobName() {
    return requester().jobName();
  }

  @Override
  default KeyRing keyRing(String name) {
    return system().keyRings().apply(requester().user(), name);
  }

  @Override
  default List<String> netRc(boolean withoutDd) {
    try {
      if (hasDd("NETRC")) {
        return ClientFiles.lines(openInput("NETRC"));
      }
      return withoutDd ? files().netRc() : List.of();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  default Optional<List<String>> read(String name) throws IOException {
    return files().read(name);
  }

  /** What the user of the client may read. */
  default ClientFiles files() {
    return new ClientFiles(services(), requester());
  }
}
