package io.lparjar.emulator.tso;

import io.lparjar.jes.tso.TsoTerminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A terminal without a screen: lines in, lines out. For scripts. */
public record StreamTerminal(BufferedReader in, PrintWriter out) implements TsoTerminal {
  @Override
  public void show(String line) {
    out.println(line);
    out.flush();
  }

  @Override
  public Optional<String> read() {
    try {
      return Optional.ofNullable(in.readLine());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
