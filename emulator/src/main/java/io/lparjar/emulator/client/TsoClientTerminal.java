package io.lparjar.emulator.client;

import io.lparjar.emulator.client.session.Terminal;
import io.lparjar.jes.tso.TsoTerminal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The terminal of a TSO session, as the client sees it. */
record TsoClientTerminal(TsoTerminal terminal) implements Terminal {
  @Override
  public void show(String line) {
    terminal.show(line);
  }

  @Override
  public Optional<String> read() {
    return terminal.read();
  }

  @Override
  public Optional<String> readSecret() {
    return terminal.readSecret();
  }

  @Override
  public boolean echoes() {
    return !terminal.isPerson();
  }

  @Override
  public void onAttention(@Nullable Runnable action) {
    terminal.onAttention(action);
  }
}
