package io.lparjar.emulator.ftp.site;

import java.util.Arrays;
import java.util.List;

/** The values of all {@link SiteParameter}s of a session. Immutable. */
public final class TransferSettings {
  /** What holds when nothing was configured. */
  public static final TransferSettings DEFAULTS = new TransferSettings(defaults());

  private final Object[] values;

  private TransferSettings(Object[] values) {
    this.values = values;
  }

  private static Object[] defaults() {
    List<SiteParameter<?>> rows = SiteParameters.rows();
    Object[] values = new Object[rows.size()];
    for (SiteParameter<?> row : rows) {
      values[row.ordinal()] = row.defaultValue();
    }
    return values;
  }

  /** The value of a parameter. */
  @SuppressWarnings("unchecked")
  public <T> T get(SiteParameter<T> parameter) {
    return (T) values[parameter.ordinal()];
  }

  /** These settings with another value. */
  public <T> TransferSettings with(SiteParameter<T> parameter, T value) {
    Object[] changed = values.clone();
    changed[parameter.ordinal()] = value;
    return new TransferSettings(changed);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TransferSettings settings && Arrays.equals(values, settings.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }
}
