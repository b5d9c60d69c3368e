package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.ClassSetting;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.saf.ResourceClass;

/**
 * {@code RALTER}: changes general resource profiles.
 *
 * <ol>
 *   <li>ICH11102I, when there is no such profile; the command goes on with the next.
 *   <li>ICH11103I, when the command user may not change it.
 *   <li>ICH11009I, when the class is RACLISTed.
 * </ol>
 */
final class RalterCommand implements RacfCommand {
  @Override
  public void execute(CommandRun run, Operands operands) {
    ResourceClass resourceClass =
        ResourceClasses.parseGeneral(run.database(), operands.positional(0).get(0));
    for (Term term : operands.positional(1)) {
      String text = ProfileOperand.resource(term);
      ProfileOperand.find(run.database(), resourceClass, text, false)
          .ifPresentOrElse(
              profile -> alter(run, operands, profile),
              () -> run.say(CommandMessage.RALTER_UNKNOWN, text, resourceClass));
    }
    if (run.database().classState(resourceClass).has(ClassSetting.RACLIST)) {
      run.say(CommandMessage.RALTER_NEEDS_REFRESH, resourceClass);
    }
  }

  private static void alter(CommandRun run, Operands operands, ResourceProfile profile) {
    if (!run.authority().mayAlter(profile)) {
      throw new CommandException(CommandMessage.RALTER_REFUSED, profile.name());
    }
    ResourceClass resourceClass = profile.resourceClass();
    String name = profile.name().text();
    run.database()
        .alter(
            resourceClass,
            profile.name(),
            before -> ResourceOperands.change(run, operands, resourceClass, name, before));
  }
}
