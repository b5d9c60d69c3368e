package io.lparjar.jes.tso;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The commands that TSO users can issue. */
public final class TsoCommandTable {
  private final Map<String, TsoCommand> commands = new ConcurrentHashMap<>();

  /** Makes {@code command} known under {@code name}, upper case, in place of any other. */
  public void register(String name, TsoCommand command) {
    commands.put(name, command);
  }

  /** The command of that name, typed in any case. */
  public Optional<TsoCommand> find(String name) {
    return Optional.ofNullable(commands.get(name.toUpperCase(Locale.ROOT)));
  }
}
