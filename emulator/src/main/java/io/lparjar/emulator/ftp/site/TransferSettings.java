package io.lparjar.emulator.ftp.site;

import java.util.HashMap;
import java.util.Map;

/** The values of all {@link SiteParameter}s of a session. Immutable. */
public final class TransferSettings {
  /** What holds when nothing was configured. */
  public static final TransferSettings DEFAULTS = new TransferSettings(Map.of());

  private final Map<SiteParameter<?>, Object> values;

  private TransferSettings(Map<SiteParameter<?>, Object> values) {
    this.values = values;
  }

  /** The value of a parameter. */
  @SuppressWarnings("unchecked")
  public <T> T get(SiteParameter<T> parameter) {
    Object value = values.get(parameter);
    return value == null ? parameter.defaultValue() : (T) value;
  }

  /** These settings with another value. */
  public <T> TransferSettings with(SiteParameter<T> parameter, T value) {
    Map<SiteParameter<?>, Object> changed = new HashMap<>(values);
    changed.put(parameter, value);
    return new TransferSettings(changed);
  }
}
