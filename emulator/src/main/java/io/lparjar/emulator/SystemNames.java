package io.lparjar.emulator;

import io.lparjar.emulator.ftp.session.ServerIdentity;
import io.lparjar.emulator.release.Release;
import io.lparjar.jes.execution.JesConfiguration;
import java.net.InetAddress;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of a system, as they are wanted. */
final class SystemNames {
  private final Map<SystemName, String> given = new EnumMap<>(SystemName.class);

  SystemNames() {}

  /** The same names, to be changed. */
  SystemNames(SystemNames other) {
    given.putAll(other.given);
  }

  /**
   * Calls something so.
   *
   * @throws StartException when it cannot be called so
   */
  void set(SystemName what, String name) {
    given.put(what, what.checked(name));
  }

  String get(SystemName what) {
    return given.getOrDefault(
        what, what == SystemName.HOST ? get(SystemName.SYSNAME) : what.usual());
  }

  /** How the FTP server presents itself. */
  ServerIdentity server(Release release, @Nullable InetAddress advertised) {
    return new ServerIdentity(
        get(SystemName.FTPD),
        release,
        get(SystemName.SYSNAME),
        get(SystemName.HOST),
        get(SystemName.TCPIP),
        advertised);
  }

  /** JES2 with that many initiators. */
  JesConfiguration jes(int initiators) {
    return JesConfiguration.DEFAULT
        .named(get(SystemName.JES2), get(SystemName.NODE), get(SystemName.SYSNAME))
        .withInitiators(initiators);
  }
}
