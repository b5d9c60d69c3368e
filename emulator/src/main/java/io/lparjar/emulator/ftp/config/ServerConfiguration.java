package io.lparjar.emulator.ftp.config;

import io.lparjar.emulator.ftp.site.TransferSettings;
import io.lparjar.emulator.release.Release;
import java.util.Arrays;
import java.util.List;

/**
 * How the server is set up: the settings that sessions begin with, and the server's own. Immutable.
 *
 * @see "z/OS Communications Server IP Configuration Reference, FTP.DATA"
 */
public final class ServerConfiguration {
  /** What holds in the newest release without any FTP.DATA. */
  public static final ServerConfiguration DEFAULTS =
      new ServerConfiguration(TransferSettings.DEFAULTS, defaults());

  private final TransferSettings settings;
  private final Object[] values;

  private ServerConfiguration(TransferSettings settings, Object[] values) {
    this.settings = settings;
    this.values = values;
  }

  private static Object[] defaults() {
    List<ServerStatement<?>> rows = ServerStatements.rows();
    Object[] values = new Object[rows.size()];
    for (ServerStatement<?> row : rows) {
      values[row.ordinal()] = row.defaultValue();
    }
    return values;
  }

  /**
   * What holds in a release without any FTP.DATA: anonymous users are held less closely before V2R4
   * [documented], and there are no password phrases before V1R13. [documented]
   */
  public static ServerConfiguration defaults(Release release) {
    ServerConfiguration defaults =
        release.isBefore(Release.V2R4)
            ? DEFAULTS.with(ServerStatements.ANONYMOUSLEVEL, 1)
            : DEFAULTS;
    return release.isBefore(Release.V1R13)
        ? defaults.with(ServerStatements.PASSPHRASE, false)
        : defaults;
  }

  /** What SITE changes from there on. */
  public TransferSettings settings() {
    return settings;
  }

  /** The value of a statement. */
  @SuppressWarnings("unchecked")
  public <T> T get(ServerStatement<T> statement) {
    return (T) values[statement.ordinal()];
  }

  /** This configuration with another value. */
  public <T> ServerConfiguration with(ServerStatement<T> statement, T value) {
    Object[] changed = values.clone();
    changed[statement.ordinal()] = value;
    return new ServerConfiguration(settings, changed);
  }

  /** This configuration with other settings to begin with. */
  public ServerConfiguration with(TransferSettings wanted) {
    return new ServerConfiguration(wanted, values);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ServerConfiguration configuration
        && settings.equals(configuration.settings)
        && Arrays.equals(values, configuration.values);
  }

  @Override
  public int hashCode() {
    return 31 * settings.hashCode() + Arrays.hashCode(values);
  }
}
