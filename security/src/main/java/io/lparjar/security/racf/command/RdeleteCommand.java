package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.ClassSetting;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.saf.ResourceClass;

/**
 * {@code RDELETE}: deletes general resource profiles.
 *
 * <ol>
 *   <li>ICH12102I, when there is no such profile; the command goes on with the next.
 *   <li>ICH12103I, when the command user may not change it.
 *   <li>ICH12002I, when the class is RACLISTed.
 * </ol>
 */
final class RdeleteCommand implements RacfCommand {
  @Override
  public void execute(CommandRun run, Operands operands) {
    ResourceClass resourceClass =
        ResourceClasses.parseGeneral(run.database(), operands.positional(0).get(0));
    for (Term term : operands.positional(1)) {
      String text = ProfileOperand.resource(term);
      ProfileOperand.find(run.database(), resourceClass, text, false)
          .ifPresentOrElse(
              profile -> delete(run, profile),
              () -> run.say(CommandMessage.RDELETE_UNKNOWN, text, resourceClass));
    }
    if (run.database().classState(resourceClass).has(ClassSetting.RACLIST)) {
      run.say(CommandMessage.RDELETE_NEEDS_REFRESH, resourceClass);
    }
  }

  private static void delete(CommandRun run, ResourceProfile profile) {
    if (!run.authority().mayAlter(profile)) {
      throw new CommandException(CommandMessage.RDELETE_REFUSED, profile.name());
    }
    run.database().delete(profile.resourceClass(), profile.name());
  }
}
