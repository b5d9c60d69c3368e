package io.lparjar.emulator.console;

import io.lparjar.jes.subsystem.Initiator;
import io.lparjar.jes.subsystem.InitiatorControl;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code $D I}, {@code $S I1}, {@code $P I1} and {@code $T I1,CL=AB}: changes initiators, and shows
 * them. {@code $D I} alone shows all; the others need a number.
 *
 * @see "z/OS JES2 Commands, $D I, $S I, $P I and $T I"
 */
final class InitiatorCommand implements ConsoleCommand {
  private static final Pattern OPERAND =
      Pattern.compile("I(\\d{1,4})?(?:,CL(?:ASS)?=([A-Z0-9]*))?");

  private final String letter;
  private final Action action;

  InitiatorCommand(String letter, Action action) {
    this.letter = letter;
    this.action = action;
  }

  /** What is done to an initiator. */
  @FunctionalInterface
  interface Action {
    /** Classes are null when none are given. */
    void apply(InitiatorControl initiators, int number, @Nullable String classes);
  }

  @Override
  public void execute(ConsoleSystem system, String operand, Answers answers) {
    Matcher typed = OPERAND.matcher(operand);
    if (!typed.matches()) {
      answers.write(ConsoleMessage.INVALID_OPERAND.with(operand));
      return;
    }
    InitiatorControl initiators = system.initiators();
    String subject = "I" + Objects.requireNonNullElse(typed.group(1), "");
    int number = typed.group(1) == null ? 0 : Integer.parseInt(typed.group(1));
    if (number > 0) {
      action.apply(initiators, number, typed.group(2));
    }
    List<String> lines =
        initiators.initiators().stream()
            .filter(initiator -> number == initiator.number() || isAll(typed))
            .map(InitiatorCommand::lineOf)
            .toList();
    if (lines.isEmpty()) {
      answers.write(
          ConsoleMessage.NO_ENTRIES.with(letter, subject), ConsoleMessage.NO_ENTRIES_MATCH.with());
    } else {
      answers.write("", lines);
    }
  }

  private boolean isAll(Matcher typed) {
    return letter.equals("D") && typed.group(1) == null;
  }

  /** One that takes all classes has none to show [inferred]. */
  private static String lineOf(Initiator initiator) {
    StringBuilder state = new StringBuilder("STATUS=").append(initiator.status());
    if (!initiator.classes().isEmpty()) {
      state.append(",CLASS=").append(initiator.classes());
    }
    state.append(",NAME=").append(initiator.number());
    initiator
        .job()
        .ifPresent(
            id ->
                state.append(",JOBID=").append(id).append(",JOBNAME=").append(initiator.jobName()));
    return ConsoleMessage.INITIATOR.with("INIT(" + initiator.number() + ")", state);
  }
}
