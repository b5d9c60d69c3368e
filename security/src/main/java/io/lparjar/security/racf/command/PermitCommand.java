package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.AccessCondition;
import io.lparjar.security.racf.profile.AccessCondition.Kind;
import io.lparjar.security.racf.profile.ClassSetting;
import io.lparjar.security.racf.profile.ConditionalEntry;
import io.lparjar.security.racf.profile.Protection;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * {@code PERMIT}: changes access lists, with WHEN the conditional one: RESET empties them, FROM
 * copies what another profile has, ID and ACCESS or DELETE change entries, in this order.
 *
 * <ol>
 *   <li>ICH06004I, when there is no such profile; ICH06006I, when it is not the user's to change.
 *   <li>ICH06007I, for a name that is neither user nor group; ICH06002I or ICH06014I, for one that
 *       is not in the list; the command goes on with the next.
 *   <li>ICH06009I, for RESET beside DELETE; ICH06010I, for GENERIC while the class has none.
 *   <li>ICH06001I, for a name of the model that the list has already.
 *   <li>ICH06018I, ICH06020I, when WHEN lacks a value or does not fit the class; ICH06019I, while
 *       the class of the condition is not active.
 *   <li>ICH06013I, for ACCESS beside WHEN(class(*)), which is for DELETE; ICH06015I, when no
 *       profile covers the resource of the condition; ICH06016I, as ICH06001I of the conditional
 *       list.
 *   <li>ICH06011I, when the class is RACLISTed.
 * </ol>
 */
final class PermitCommand implements RacfCommand {
  /** In a condition: whatever the name is. */
  private static final String ANY = "*";

  @Override
  public void execute(CommandRun run, Operands operands) {
    ResourceClass resourceClass =
        operands
            .name("CLASS")
            .map(name -> ResourceClasses.parse(run.database(), name))
            .orElse(ResourceClass.DATASET);
    AccessLevel level = ProfileOperand.level(operands, "ACCESS", "ACCESS").orElse(AccessLevel.READ);
    List<AccessCondition> conditions = conditions(operands, resourceClass);
    if (operands.has("GENERIC") && !run.database().classState(resourceClass).genericCommands()) {
      throw new CommandException(CommandMessage.GENERICS_INACTIVE, "GENERIC");
    }
    for (Term term : operands.positional(0)) {
      ResourceProfile profile = find(run, resourceClass, term, operands.has("GENERIC"));
      if (!run.authority().mayAlter(profile)) {
        throw new CommandException(CommandMessage.PERMIT_REFUSED, profile.name());
      }
      run.database()
          .alter(
              resourceClass,
              profile.name(),
              before -> permit(run, operands, resourceClass, before, level, conditions));
    }
    sayWhatIsNotInForce(run, resourceClass, conditions);
  }

  private static ResourceProfile find(
      CommandRun run, ResourceClass resourceClass, Term term, boolean generic) {
    String text = ProfileOperand.of(run, resourceClass, term);
    return ProfileOperand.find(run.database(), resourceClass, text, generic)
        .orElseThrow(() -> new CommandException(CommandMessage.PERMIT_PROFILE_UNKNOWN, text));
  }

  private static List<AccessCondition> conditions(Operands operands, ResourceClass resourceClass) {
    List<AccessCondition> conditions = new ArrayList<>();
    for (Term when : operands.values("WHEN")) {
      Kind kind = kind(when.upperCase());
      boolean fits =
          switch (kind) {
            case PROGRAM ->
                resourceClass.equals(ResourceClass.DATASET)
                    || resourceClass.equals(ResourceClass.SERVAUTH);
            case SYSID -> resourceClass.name().equals("PROGRAM");
            case APPCPORT, CONSOLE, JESINPUT, SERVAUTH, TERMINAL -> true;
          };
      if (when.operands().isEmpty()) {
        throw new CommandException(CommandMessage.WHEN_WITHOUT_VALUE);
      }
      if (!fits) {
        throw new CommandException(CommandMessage.WHEN_DOES_NOT_FIT, kind);
      }
      when.operands()
          .forEach(
              name -> conditions.add(new AccessCondition(kind, ProfileOperand.resource(name))));
    }
    return conditions;
  }

  private static Kind kind(String typed) {
    return Abbreviations.find(typed, Kind.values())
        .orElseThrow(() -> new CommandException(CommandMessage.INVALID_KEYWORD, typed));
  }

  private static Protection permit(
      CommandRun run,
      Operands operands,
      ResourceClass resourceClass,
      Protection before,
      AccessLevel level,
      List<AccessCondition> conditions) {
    Protection after = reset(run, operands, before);
    if (operands.has("FROM")) {
      after = merge(run, after, ProfileOperand.model(run, operands, resourceClass).protection());
    }
    for (Term term : operands.values("ID")) {
      String id = term.upperCase();
      if (operands.has("DELETE")) {
        after = delete(run, after, id, conditions);
      } else if (id.equals(Protection.EVERYBODY)
          || run.exists(id)
          || isOneself(resourceClass, id)) {
        after = permit(run, after, id, level, conditions);
      } else {
        run.say(CommandMessage.PERMIT_ID_UNKNOWN, id);
      }
    }
    return after;
  }

  /** {@code &RACUID}, whose own user profile it is, stands in access lists of class FIELD only. */
  private static boolean isOneself(ResourceClass resourceClass, String id) {
    return id.equals(Protection.ONESELF) && resourceClass.name().equals("FIELD");
  }

  private static Protection reset(CommandRun run, Operands operands, Protection before) {
    if (!operands.has("RESET")) {
      return before;
    }
    if (operands.has("DELETE")) {
      run.say(CommandMessage.RESET_IGNORED);
      return before;
    }
    String what = operands.name("RESET").orElse("ALL");
    if (!List.of("ALL", "STANDARD", "WHEN").contains(what)) {
      throw new CommandException(CommandMessage.INVALID, "RESET", what);
    }
    Protection after =
        what.equals("WHEN") ? before : before.withAccessList(Collections.emptySortedMap());
    return what.equals("STANDARD")
        ? after
        : after.withConditionalList(Collections.emptySortedMap());
  }

  /** Entries of the model, except for those whom the list names already. */
  private static Protection merge(CommandRun run, Protection before, Protection model) {
    Protection after = before;
    for (Map.Entry<String, AccessLevel> entry : model.accessList().entrySet()) {
      if (before.accessList().containsKey(entry.getKey())) {
        run.say(CommandMessage.ALREADY_AUTHORIZED, entry.getKey());
      } else {
        after = after.withAccess(entry.getKey(), entry.getValue());
      }
    }
    for (Map.Entry<ConditionalEntry, AccessLevel> entry : model.conditionalList().entrySet()) {
      AccessCondition condition = entry.getKey().condition();
      if (before.conditionalList().containsKey(entry.getKey())) {
        run.say(
            CommandMessage.CONDITION_ALREADY_THERE,
            entry.getKey().id(),
            condition.kind(),
            condition.name());
      } else {
        after = after.withAccess(entry.getKey(), entry.getValue());
      }
    }
    return after;
  }

  private static Protection permit(
      CommandRun run,
      Protection before,
      String id,
      AccessLevel level,
      List<AccessCondition> conditions) {
    if (conditions.isEmpty()) {
      return before.withAccess(id, level);
    }
    Protection after = before;
    for (AccessCondition condition : conditions) {
      if (condition.name().equals(ANY)) {
        run.say(CommandMessage.ANY_CONDITION_IGNORED, condition.kind());
      } else {
        after = after.withAccess(new ConditionalEntry(id, condition), level);
      }
    }
    return after;
  }

  private static Protection delete(
      CommandRun run, Protection before, String id, List<AccessCondition> conditions) {
    if (conditions.isEmpty()) {
      if (!before.accessList().containsKey(id)) {
        run.say(CommandMessage.DELETE_IGNORED, id);
      }
      return before.withoutAccess(id);
    }
    Protection after = before;
    for (AccessCondition condition : conditions) {
      if (condition.name().equals(ANY)) {
        after = deleteAll(after, id, condition.kind());
        continue;
      }
      ConditionalEntry entry = new ConditionalEntry(id, condition);
      if (!before.conditionalList().containsKey(entry)) {
        run.say(CommandMessage.CONDITIONAL_DELETE_IGNORED, id, condition.kind(), condition.name());
      }
      after = after.withoutAccess(entry);
    }
    return after;
  }

  /** WHEN(TERMINAL(*)): the entries for all terminals. */
  private static Protection deleteAll(Protection before, String id, Kind kind) {
    Protection after = before;
    for (ConditionalEntry entry : before.conditionalList().keySet()) {
      if (entry.id().equals(id) && entry.condition().kind() == kind) {
        after = after.withoutAccess(entry);
      }
    }
    return after;
  }

  private static void sayWhatIsNotInForce(
      CommandRun run, ResourceClass resourceClass, List<AccessCondition> conditions) {
    conditions.stream()
        .map(AccessCondition::kind)
        .distinct()
        .filter(kind -> kind != Kind.PROGRAM && kind != Kind.SYSID)
        .filter(kind -> !run.database().classState(new ResourceClass(kind.name())).active())
        .forEach(kind -> run.say(CommandMessage.CONDITION_NOT_ACTIVE, kind));
    conditions.stream()
        .filter(condition -> !condition.name().equals(ANY))
        .filter(condition -> run.database().classState(classOf(condition)).active())
        .filter(
            condition -> run.database().bestMatch(classOf(condition), condition.name()).isEmpty())
        .forEach(
            condition ->
                run.say(
                    CommandMessage.CONDITION_NOT_PROTECTED, condition.kind(), condition.name()));
    if (run.database().classState(resourceClass).has(ClassSetting.RACLIST)) {
      run.say(CommandMessage.PERMIT_NEEDS_REFRESH, resourceClass);
    }
  }

  private static ResourceClass classOf(AccessCondition condition) {
    return new ResourceClass(condition.kind().name());
  }
}
