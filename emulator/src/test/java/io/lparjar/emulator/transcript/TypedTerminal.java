package io.lparjar.emulator.transcript;

import io.lparjar.jes.tso.TsoTerminal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A person at a terminal who types prepared lines; keeps what the screen shows. */
final class TypedTerminal implements TsoTerminal {
  private final Deque<String> typed;
  private final List<String> screen = new ArrayList<>();
  private Function<String, List<String>> words = line -> List.of();
  private boolean impatient;

  TypedTerminal(List<String> typed) {
    this.typed = new ArrayDeque<>(typed);
  }

  /** What was shown, and behind {@code > } what was typed. */
  List<String> screen() {
    return screen;
  }

  @Override
  public void show(String line) {
    screen.add(line.stripTrailing());
  }

  @Override
  public Optional<String> read() {
    Optional<String> line = Optional.ofNullable(typed.poll());
    line.ifPresent(text -> screen.add("> " + text));
    return line;
  }

  /** Nothing but the end of the line is seen. */
  @Override
  public Optional<String> readSecret() {
    Optional<String> line = Optional.ofNullable(typed.poll());
    line.ifPresent(text -> screen.add(">! " + text));
    return line;
  }

  /** From now on the person presses the attention key as soon as it does something. */
  void becomeImpatient() {
    impatient = true;
  }

  @Override
  public void onAttention(@Nullable Runnable action) {
    if (impatient && action != null) {
      action.run();
    }
  }

  @Override
  public void complete(@Nullable Function<String, List<String>> wanted) {
    if (wanted != null) {
      words = wanted;
    }
  }

  /** What the last command to set completion offers behind {@code line}. */
  List<String> offered(String line) {
    return words.apply(line);
  }

  @Override
  public boolean isPerson() {
    return true;
  }
}
