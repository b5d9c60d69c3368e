package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.Protection;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.saf.ResourceClass;

/**
 * {@code ALTDSD}: changes data set profiles.
 *
 * <ol>
 *   <li>ICH22001I, when there is no such profile; the command goes on with the next.
 *   <li>ICH22005I, when the command user may not change it; the command goes on with the next.
 * </ol>
 */
final class AltdsdCommand implements RacfCommand {
  @Override
  public void execute(CommandRun run, Operands operands) {
    for (Term term : operands.positional(0)) {
      String text = ProfileOperand.dataSet(run, term);
      DataSetOperands.find(run, operands, text)
          .ifPresentOrElse(
              profile -> alter(run, operands, profile),
              () -> run.say(CommandMessage.ALTDSD_UNKNOWN, text));
    }
  }

  private static void alter(CommandRun run, Operands operands, ResourceProfile profile) {
    if (!run.authority().mayAlter(profile)) {
      run.say(CommandMessage.ALTDSD_REFUSED, profile.name());
      return;
    }
    run.database()
        .alter(
            ResourceClass.DATASET,
            profile.name(),
            before -> change(run, operands, profile.name().generic(), before));
  }

  private static Protection change(
      CommandRun run, Operands operands, boolean generic, Protection before) {
    Protection changed = ProfileOperand.change(run, operands, before);
    return changed.withSegments(DataSetOperands.change(operands, generic, changed.segments()));
  }
}
