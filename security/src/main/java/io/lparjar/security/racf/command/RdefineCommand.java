package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.GeneralResourceProfile;
import io.lparjar.security.racf.profile.NamingRule;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.Protection;
import io.lparjar.security.saf.ResourceClass;

/**
 * {@code RDEFINE}: defines general resource profiles, seen by all checks at once.
 *
 * <ol>
 *   <li>IKJ56702I, when class or name is not a valid one.
 *   <li>ICH10103I, when the command user is not SPECIAL: CLAUTH is not kept.
 *   <li>ICH10102I, when there is such a profile already; the command goes on with the next.
 *   <li>ICH10321I, when a name has generic characters where generic profiles do not count.
 * </ol>
 */
final class RdefineCommand implements RacfCommand {
  @Override
  public void execute(CommandRun run, Operands operands) {
    ResourceClass resourceClass =
        ResourceClasses.parseGeneral(run.database(), operands.positional(0).get(0));
    for (Term term : operands.positional(1)) {
      define(run, operands, resourceClass, ProfileOperand.resource(term));
    }
  }

  private static void define(
      CommandRun run, Operands operands, ResourceClass resourceClass, String text) {
    ProfileName parsed = ProfileName.parse(text);
    boolean generics = run.database().classState(resourceClass).generic();
    ProfileName name = new ProfileName(text, parsed.generic() && generics);
    if (!NamingRule.GENERAL_RESOURCE.allows(name)) {
      throw new CommandException(CommandMessage.INVALID, "ENTITY NAME", text);
    }
    if (!run.authority().isSpecial()) {
      throw new CommandException(CommandMessage.DEFINE_REFUSED, text);
    }
    Protection protection =
        ProfileOperand.change(run, operands, initial(run, operands, resourceClass));
    if (run.database().profile(resourceClass, name).isPresent()) {
      run.say(CommandMessage.ALREADY_DEFINED, text, resourceClass);
      return;
    }
    run.database().add(new GeneralResourceProfile(resourceClass, name, protection));
    if (parsed.generic() && !generics) {
      run.say(CommandMessage.DISCRETE_MADE, text, resourceClass);
    }
  }

  private static Protection initial(
      CommandRun run, Operands operands, ResourceClass resourceClass) {
    Protection initial = ProfileOperand.initial(run);
    if (!operands.has("FROM")) {
      return initial;
    }
    ResourceClass modelClass =
        operands
            .name("FCLASS")
            .map(name -> ResourceClasses.parse(run.database(), name))
            .orElse(resourceClass);
    String text = ProfileOperand.of(run, modelClass, operands.values("FROM").get(0));
    return ProfileOperand.find(run.database(), modelClass, text, false)
        .map(model -> ProfileOperand.copyOf(model.protection(), initial))
        .orElseThrow(() -> new CommandException(CommandMessage.PERMIT_PROFILE_UNKNOWN, text));
  }
}
