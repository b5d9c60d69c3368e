package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.Protection;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;

/**
 * {@code PERMIT}: changes the standard access list of a profile. READ is given when ACCESS is not
 * said; a conditional access list (WHEN) is refused as an unknown keyword.
 *
 * <ol>
 *   <li>ICH06004I, when there is no such profile; ICH06006I, when one may not change it.
 *   <li>ICH06007I, for each user or group that is not there.
 *   <li>ICH06002I, for each that DELETE does not find.
 * </ol>
 */
final class PermitCommand implements RacfCommand {
  @Override
  public void execute(CommandRun run, Operands operands) {
    ResourceClass resourceClass =
        operands
            .name("CLASS")
            .map(name -> ResourceClasses.parse(run.database(), name))
            .orElse(ResourceClass.DATASET);
    AccessLevel level = ProfileOperand.level(operands, "ACCESS", "ACCESS").orElse(AccessLevel.READ);
    for (Term term : operands.positional(0)) {
      ResourceProfile profile = find(run, resourceClass, term, operands.has("GENERIC"));
      if (!run.authority().mayAlter(profile)) {
        throw new CommandException(CommandMessage.PERMIT_REFUSED, profile.name());
      }
      permit(run, operands, profile, level);
    }
  }

  private static ResourceProfile find(
      CommandRun run, ResourceClass resourceClass, Term term, boolean generic) {
    String text = ProfileOperand.of(run, resourceClass, term);
    return ProfileOperand.find(run.database(), resourceClass, text, generic)
        .orElseThrow(() -> new CommandException(CommandMessage.PERMIT_PROFILE_UNKNOWN, text));
  }

  private static void permit(
      CommandRun run, Operands operands, ResourceProfile profile, AccessLevel level) {
    ResourceClass resourceClass = profile.resourceClass();
    ProfileName name = profile.name();
    if (operands.has("RESET")) {
      run.database().alter(resourceClass, name, PermitCommand::withEmptyList);
    }
    if (operands.has("FROM")) {
      ResourceProfile model = model(run, operands, resourceClass);
      run.database().alter(resourceClass, name, before -> merge(before, model.protection()));
    }
    for (Term term : operands.values("ID")) {
      String id = term.upperCase();
      if (operands.has("DELETE")) {
        delete(run, resourceClass, name, id);
      } else if (id.equals(Protection.EVERYBODY) || run.exists(id)) {
        run.database().permit(resourceClass, name, id, level);
      } else {
        run.say(CommandMessage.PERMIT_ID_UNKNOWN, id);
      }
    }
  }

  private static ResourceProfile model(
      CommandRun run, Operands operands, ResourceClass resourceClass) {
    ResourceClass modelClass =
        operands
            .name("FCLASS")
            .map(name -> ResourceClasses.parse(run.database(), name))
            .orElse(resourceClass);
    return find(run, modelClass, operands.values("FROM").get(0), false);
  }

  private static void delete(
      CommandRun run, ResourceClass resourceClass, ProfileName name, String id) {
    boolean there =
        run.database()
            .profile(resourceClass, name)
            .filter(profile -> profile.protection().accessList().containsKey(id))
            .isPresent();
    if (there) {
      run.database().alter(resourceClass, name, before -> before.withoutAccess(id));
    } else {
      run.say(CommandMessage.DELETE_IGNORED, id);
    }
  }

  private static Protection withEmptyList(Protection before) {
    return Protection.of(before.owner(), before.created(), before.uacc())
        .withWarning(before.warning());
  }

  /** Entries of the model, except for those whom the list names already. */
  private static Protection merge(Protection before, Protection model) {
    Protection after = before;
    for (String id : model.accessList().keySet()) {
      AccessLevel level = model.accessList().get(id);
      if (level != null && !before.accessList().containsKey(id)) {
        after = after.withAccess(id, level);
      }
    }
    return after;
  }
}
