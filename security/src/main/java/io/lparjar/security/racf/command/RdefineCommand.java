package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.ClassSetting;
import io.lparjar.security.racf.profile.GeneralResourceProfile;
import io.lparjar.security.racf.profile.NamingRule;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.Protection;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.racf.profile.SystemOption;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;

/**
 * {@code RDEFINE}: defines general resource profiles, seen by all checks at once unless their class
 * is RACLISTed.
 *
 * <ol>
 *   <li>IKJ56702I, when class or name is not a valid one.
 *   <li>ICH10103I, when the command user is not SPECIAL and has no CLAUTH for the class; the
 *       command goes on with the next.
 *   <li>ICH10102I, when there is such a profile already; the command goes on with the next.
 *   <li>ICH10321I, when a name has generic characters where generic profiles do not count.
 *   <li>ICH10006I, when the class is RACLISTed.
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
    if (run.database().classState(resourceClass).has(ClassSetting.RACLIST)) {
      run.say(CommandMessage.RDEFINE_NEEDS_REFRESH, resourceClass);
    }
  }

  private static void define(
      CommandRun run, Operands operands, ResourceClass resourceClass, String text) {
    ProfileName parsed = ProfileName.parse(text);
    boolean variable = resourceClass.name().equals("RACFVARS");
    boolean generics = !variable && run.database().classState(resourceClass).genericCommands();
    ProfileName name = new ProfileName(text, parsed.generic() && generics);
    int longest = run.database().descriptors().of(resourceClass).longestName();
    if (!NamingRule.GENERAL_RESOURCE.allows(name) || text.length() > longest) {
      throw new CommandException(CommandMessage.INVALID, "ENTITY NAME", text);
    }
    if (!run.authority().mayDefine(resourceClass, text)) {
      run.say(CommandMessage.DEFINE_REFUSED, text);
      return;
    }
    Protection protection =
        ResourceOperands.change(
            run, operands, resourceClass, text, initial(run, operands, resourceClass));
    if (run.database().profile(resourceClass, name).isPresent()) {
      run.say(CommandMessage.ALREADY_DEFINED, text, resourceClass);
      return;
    }
    run.database().add(new GeneralResourceProfile(resourceClass, name, protection));
    if (parsed.generic() && !generics && !variable) {
      run.say(CommandMessage.DISCRETE_MADE, text, resourceClass);
    }
  }

  private static Protection initial(
      CommandRun run, Operands operands, ResourceClass resourceClass) {
    Protection own = ProfileOperand.initial(run);
    AccessLevel uacc = run.database().descriptors().of(resourceClass).uacc();
    Protection initial = own.withUacc(own.uacc().includes(uacc) ? own.uacc() : uacc);
    if (run.database().options().has(SystemOption.ADDCREATOR)) {
      initial = initial.withAccess(run.user().userId().value(), AccessLevel.ALTER);
    }
    Protection made = initial;
    if (!operands.has("FROM")) {
      return made;
    }
    ResourceProfile model = ProfileOperand.model(run, operands, resourceClass);
    return ProfileOperand.copyOf(model.protection(), made);
  }
}
