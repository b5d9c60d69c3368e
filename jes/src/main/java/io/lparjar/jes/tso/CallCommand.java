package io.lparjar.jes.tso;

import io.lparjar.jes.program.StepContext;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code CALL 'library(program)' 'parameter'}, or {@code CALL *(program)}: runs a program, which
 * sees the DD statements of the step and what ALLOCATE added. The library is not looked at; ASIS
 * keeps the small letters of the parameter.
 *
 * <ol>
 *   <li>The return code is that of the program.
 *   <li>12 when there is no such program, or no step to run it in.
 * </ol>
 *
 * @see "z/OS TSO/E Command Reference, CALL command"
 */
final class CallCommand implements TsoCommand {
  private static final int FAILED = 12;

  /** A library without a member calls TEMPNAME, as a member that is not named. */
  private static final Pattern OPERANDS =
      Pattern.compile("'?[^'(\\s]+(?:\\(([^)]{1,8})\\))?'?(?:\\s+'((?:[^']|'')*)')?\\s*(.*)");

  @Override
  public int execute(TsoSession session, String command) throws IOException {
    int blank = command.indexOf(' ');
    Matcher operands = OPERANDS.matcher(blank < 0 ? "" : command.substring(blank).strip());
    Optional<StepContext> step = session.step();
    if (!operands.matches() || step.isEmpty()) {
      session.show(TsoMessage.INVALID_OPERAND.with(command.strip()));
      return FAILED;
    }
    String member = Optional.ofNullable(operands.group(1)).orElse("TEMPNAME");
    String program = member.toUpperCase(Locale.ROOT);
    String typed = Optional.ofNullable(operands.group(2)).orElse("").replace("''", "'");
    boolean asIs = operands.group(3).equalsIgnoreCase("ASIS");
    OptionalInt code = step.get().call(program, asIs ? typed : typed.toUpperCase(Locale.ROOT));
    if (code.isEmpty()) {
      session.show(TsoMessage.CALL_FAILED.with(program));
      return FAILED;
    }
    return code.getAsInt();
  }

  @Override
  public String help() {
    return "CALL 'library(program)' ['parameter']: runs a program in a job step";
  }
}
