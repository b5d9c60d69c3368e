package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.ClassState;
import io.lparjar.security.racf.profile.ProtectAll;
import io.lparjar.security.racf.profile.RacfOptions;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.UserAttribute;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * {@code SETROPTS}: changes or lists the options of the system; ends with ICH14063I.
 *
 * <ol>
 *   <li>ICH14001I, when the command user is not SPECIAL, or for LIST not AUDITOR. [recalled]
 *   <li>RACLIST and REFRESH do nothing: checks always see the profiles as they are.
 * </ol>
 */
final class SetroptsCommand implements RacfCommand {
  private static final int MOST_ATTEMPTS = 254;
  private static final int LONGEST_INTERVAL = 254;

  @Override
  public void execute(CommandRun run, Operands operands) {
    boolean mayList = run.user().has(UserAttribute.AUDITOR) && operands.has("LIST");
    if (!run.authority().isSpecial() && !mayList) {
      throw new CommandException(CommandMessage.NOT_AUTHORIZED, "ICH14001I", "SETROPTS");
    }
    if (run.authority().isSpecial()) {
      change(run, operands);
    }
    if (operands.has("LIST")) {
      OptionsListing.print(run);
    }
    run.say(CommandMessage.SETROPTS_COMPLETE);
  }

  private static void change(CommandRun run, Operands operands) {
    UnaryOperator<RacfOptions> password = passwordOptions(operands);
    Optional<ProtectAll> protectAll = protectAll(operands);
    alterClasses(run, operands, "RACLIST", state -> state);
    alterClasses(run, operands, "NORACLIST", state -> state);
    alterClasses(run, operands, "CLASSACT", state -> state.withActive(true));
    alterClasses(run, operands, "NOCLASSACT", state -> state.withActive(false));
    if (!operands.has("REFRESH")) {
      alterClasses(run, operands, "GENERIC", state -> state.withGeneric(true));
    }
    alterClasses(run, operands, "NOGENERIC", state -> state.withGeneric(false));
    run.database()
        .alterOptions(
            before -> {
              RacfOptions after = password.apply(before);
              after =
                  after.withEnhancedGenericNaming(
                      operands.choice("EGN", "NOEGN").orElse(after.enhancedGenericNaming()));
              after =
                  after.withGroupListChecking(
                      operands.choice("GRPLIST", "NOGRPLIST").orElse(after.groupListChecking()));
              return after.withProtectAll(protectAll.orElse(after.protectAll()));
            });
  }

  /** Classes without any change are left as if they were never mentioned. */
  private static void alterClasses(
      CommandRun run, Operands operands, String keyword, UnaryOperator<ClassState> change) {
    List<ResourceClass> classes =
        ResourceClasses.parseAll(run.database(), operands.values(keyword));
    for (ResourceClass resourceClass : classes) {
      ClassState before = run.database().classState(resourceClass);
      if (!change.apply(before).equals(before)) {
        run.database().alterClass(resourceClass, change);
      }
    }
  }

  private static Optional<ProtectAll> protectAll(Operands operands) {
    if (operands.has("NOPROTECTALL")) {
      return Optional.of(ProtectAll.OFF);
    }
    if (!operands.has("PROTECTALL")) {
      return Optional.empty();
    }
    String mode = operands.name("PROTECTALL").orElse("FAILURES");
    if (!mode.isEmpty() && "WARNING".startsWith(mode)) {
      return Optional.of(ProtectAll.WARNING);
    }
    if (!mode.isEmpty() && "FAILURES".startsWith(mode)) {
      return Optional.of(ProtectAll.FAILURES);
    }
    throw new CommandException(CommandMessage.INVALID, "PROTECTALL", mode);
  }

  private static UnaryOperator<RacfOptions> passwordOptions(Operands operands) {
    Optional<Operands> password = operands.term("PASSWORD").map(Operands::within);
    if (password.isEmpty()) {
      return UnaryOperator.identity();
    }
    Operands given = password.get();
    Optional<Integer> revoke = number(given, "REVOKE", "NOREVOKE", MOST_ATTEMPTS);
    Optional<Integer> interval = number(given, "INTERVAL", "NOINTERVAL", LONGEST_INTERVAL);
    return before ->
        before
            .withPasswordLimits(
                revoke.orElse(before.revokeCount()), interval.orElse(before.intervalDays()))
            .withPasswordCharacters(
                given.choice("MIXEDCASE", "NOMIXEDCASE").orElse(before.mixedCase()),
                given.choice("SPECIALCHARS", "NOSPECIALCHARS").orElse(before.specialCharacters()));
  }

  /** The number in the parentheses of a keyword, 0 for its counterpart. */
  private static Optional<Integer> number(Operands given, String keyword, String no, int most) {
    if (given.has(no)) {
      return Optional.of(0);
    }
    return given
        .term(keyword)
        .map(
            term -> {
              String text = given.text(keyword).orElse("");
              return Numbers.parse(text, 1, most)
                  .orElseThrow(
                      () -> new CommandException(CommandMessage.INVALID, term.upperCase(), text));
            });
  }
}
