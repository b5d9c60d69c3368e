package io.lparjar.emulator.client.config;

import io.lparjar.emulator.ftp.site.TransferSettings;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What FTP.DATA and LOCSITE have set: the rows of SITE and the client's own. Immutable. */
public final class ClientConfiguration {
  /** What holds without any FTP.DATA. */
  public static final ClientConfiguration DEFAULTS =
      new ClientConfiguration("", TransferSettings.DEFAULTS, defaults());

  private final String source;
  private final TransferSettings settings;
  private final Object[] values;

  private ClientConfiguration(String source, TransferSettings settings, Object[] values) {
    this.source = source;
    this.settings = settings;
    this.values = values;
  }

  private static Object[] defaults() {
    List<ClientParameter<?>> rows = ClientParameters.rows();
    Object[] values = new Object[rows.size()];
    for (ClientParameter<?> row : rows) {
      values[row.ordinal()] = row.defaultValue();
    }
    return values;
  }

  /** This configuration, read from an FTP.DATA of that name. */
  ClientConfiguration from(String name) {
    return new ClientConfiguration(name, settings, values);
  }

  /** Name of the FTP.DATA that was read, as messages show it; empty when there was none. */
  public String source() {
    return source;
  }

  /** What SITE parameters the local side begins with. */
  public TransferSettings settings() {
    return settings;
  }

  /** The value of a row. */
  @SuppressWarnings("unchecked")
  public <T> T get(ClientParameter<T> parameter) {
    return (T) values[parameter.ordinal()];
  }

  /** This configuration with another value. */
  public <T> ClientConfiguration with(ClientParameter<T> parameter, T value) {
    Object[] changed = values.clone();
    changed[parameter.ordinal()] = value;
    return new ClientConfiguration(source, settings, changed);
  }

  /** This configuration with other SITE parameters. */
  public ClientConfiguration with(TransferSettings wanted) {
    return new ClientConfiguration(source, wanted, values);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ClientConfiguration configuration
        && source.equals(configuration.source)
        && settings.equals(configuration.settings)
        && Arrays.equals(values, configuration.values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(source, settings, Arrays.hashCode(values));
  }
}
