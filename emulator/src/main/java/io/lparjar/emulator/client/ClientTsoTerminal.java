package io.lparjar.emulator.client;

import io.lparjar.emulator.client.session.Terminal;
import io.lparjar.jes.tso.TsoTerminal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The client's terminal, as a TSO command sees it that the TSO subcommand has started. */
record ClientTsoTerminal(Terminal terminal) implements TsoTerminal {
  @Override
  public void show(String line) {
    terminal.show(line);
  }

  @Override
  public Optional<String> read() {
    return terminal.read();
  }

  @Override
  public void onAttention(@Nullable Runnable action) {
    terminal.onAttention(action);
  }
}
