package io.lparjar.jes.tso;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The lines of SYSTSIN, and what a command has said that is not printed yet. */
final class StepTerminal implements TsoTerminal {
  private final Deque<String> input;
  private final List<String> said = new ArrayList<>();

  StepTerminal(List<String> input) {
    this.input = new ArrayDeque<>(input);
  }

  @Override
  public void show(String line) {
    said.add(line);
  }

  @Override
  public Optional<String> read() {
    return Optional.ofNullable(input.poll());
  }

  /** What was said since this was last called. */
  List<String> take() {
    List<String> lines = List.copyOf(said);
    said.clear();
    return lines;
  }
}
