package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.saf.ResourceClass;

/**
 * {@code DELDSD}: deletes data set profiles.
 *
 * <ol>
 *   <li>ICH09020I, when there is no such profile; the command goes on with the next.
 *   <li>ICH09006I, when the command user may not change it.
 * </ol>
 */
final class DeldsdCommand implements RacfCommand {
  @Override
  public void execute(CommandRun run, Operands operands) {
    for (Term term : operands.positional(0)) {
      String text = ProfileOperand.dataSet(run, term);
      DataSetOperands.find(run, operands, text)
          .ifPresentOrElse(
              profile -> delete(run, profile), () -> run.say(CommandMessage.DELDSD_UNKNOWN, text));
    }
  }

  private static void delete(CommandRun run, ResourceProfile profile) {
    if (!run.authority().mayAlter(profile)) {
      throw new CommandException(CommandMessage.DATA_SET_REFUSED, profile.name());
    }
    run.database().delete(ResourceClass.DATASET, profile.name());
  }
}
