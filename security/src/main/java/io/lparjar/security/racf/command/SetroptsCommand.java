package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.ClassSetting;
import io.lparjar.security.racf.profile.ClassState;
import io.lparjar.security.racf.profile.LogOption;
import io.lparjar.security.racf.profile.ProtectAll;
import io.lparjar.security.racf.profile.RacfOptions;
import io.lparjar.security.saf.ResourceClass;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * {@code SETROPTS}: changes the system's options, or lists them.
 *
 * <ol>
 *   <li>ICH14063I, when it is done.
 *   <li>ICH14001I, when the command user may nothing of it. [recalled]
 *   <li>ICH14002I, for keywords that the user may not give; the others count. What is logged is set
 *       by an AUDITOR, even where others are SPECIAL; all else by who is SPECIAL. An AUDITOR may
 *       LIST, and who has group-SPECIAL or CLAUTH for the classes may REFRESH them. [documented]
 *   <li>IKJ56702I, for a class that is not there or a value out of range; nothing is done.
 *   <li>ICH14070I and ICH14016I, for REFRESH of a class that is not RACLISTed, or has no global
 *       access checking.
 * </ol>
 *
 * Without REFRESH, RACLIST, GENLIST and GLOBAL of a class that has them already change nothing.
 */
final class SetroptsCommand implements RacfCommand {
  private static final int LONGEST_INACTIVE = 255;
  private static final Set<String> OF_AUDITORS =
      Set.of(
          "AUDIT",
          "NOAUDIT",
          "LOGOPTIONS",
          "SAUDIT",
          "NOSAUDIT",
          "CMDVIOL",
          "NOCMDVIOL",
          "OPERAUDIT",
          "NOOPERAUDIT");
  private static final Set<String> OF_REFRESHERS =
      Set.of("RACLIST", "GENERIC", "GLOBAL", "GENLIST", "REFRESH");

  /** The settings of classes by keyword, in the order in which they are carried out. */
  private static final Map<String, ClassSetting> SETTINGS = settings();

  private static Map<String, ClassSetting> settings() {
    Map<String, ClassSetting> settings = new LinkedHashMap<>();
    settings.put("CLASSACT", ClassSetting.ACTIVE);
    settings.put("GENERIC", ClassSetting.GENERIC);
    settings.put("GENCMD", ClassSetting.GENERIC_COMMANDS);
    settings.put("RACLIST", ClassSetting.RACLIST);
    settings.put("GENLIST", ClassSetting.GENLIST);
    settings.put("GLOBAL", ClassSetting.GLOBAL);
    settings.put("AUDIT", ClassSetting.AUDIT);
    settings.put("STATISTICS", ClassSetting.STATISTICS);
    return settings;
  }

  @Override
  public void execute(CommandRun run, Operands given) {
    Set<String> refused = new LinkedHashSet<>(given.keywords());
    refused.removeIf(keyword -> mayGive(run, given, keyword));
    if (refused.equals(given.keywords()) && !mayIssue(run)) {
      throw new CommandException(CommandMessage.NOT_AUTHORIZED, "ICH14001I", "SETROPTS");
    }
    if (!refused.isEmpty()) {
      run.say(CommandMessage.SETROPTS_OPERAND_REFUSED, String.join(",", refused));
    }
    Operands operands = given.without(refused);
    change(run, operands);
    if (operands.has("LIST")) {
      OptionsListing.print(run);
    }
    run.say(CommandMessage.SETROPTS_COMPLETE);
  }

  private static boolean mayIssue(CommandRun run) {
    return run.authority().mayLook();
  }

  private static boolean mayGive(CommandRun run, Operands operands, String keyword) {
    if (OF_AUDITORS.contains(keyword)) {
      return run.authority().isAuditor();
    }
    return run.authority().isSpecial()
        || (keyword.equals("LIST") && run.authority().mayLook())
        || (OF_REFRESHERS.contains(keyword) && mayRefresh(run, operands));
  }

  private static boolean mayRefresh(CommandRun run, Operands operands) {
    return operands.has("REFRESH")
        && (run.authority().isGroupSpecial()
            || OF_REFRESHERS.stream()
                .flatMap(keyword -> operands.values(keyword).stream())
                .allMatch(term -> run.authority().hasClassAuthority(term.upperCase())));
  }

  private static void change(CommandRun run, Operands operands) {
    UnaryOperator<RacfOptions> options = options(operands);
    Map<String, List<ResourceClass>> classes = classes(run, operands);
    LogOptionOperand logging = LogOptionOperand.of(run, operands);
    classes.forEach((keyword, named) -> named.forEach(c -> set(run, operands, keyword, c)));
    logging.options().forEach((c, option) -> alter(run, c, state -> state.withLogOption(option)));
    RacfOptions after = options.apply(run.database().options());
    if (!after.equals(run.database().options())) {
      run.database().alterOptions(options);
    }
  }

  /** The classes that each keyword names; read before anything is changed. */
  private static Map<String, List<ResourceClass>> classes(CommandRun run, Operands operands) {
    Map<String, List<ResourceClass>> classes = new LinkedHashMap<>();
    for (String setting : SETTINGS.keySet()) {
      for (String keyword : List.of("NO" + setting, setting)) {
        List<Term> terms = operands.values(keyword);
        classes.put(
            keyword,
            switch (keyword) {
              case "RACLIST" -> ResourceClasses.parseRaclist(run.database(), terms);
              case "AUDIT", "NOAUDIT" -> ResourceClasses.parseAudited(run.database(), terms);
              default -> ResourceClasses.parseAll(run.database(), terms);
            });
      }
    }
    return classes;
  }

  private static void set(
      CommandRun run, Operands operands, String keyword, ResourceClass resourceClass) {
    ClassSetting on = SETTINGS.get(keyword);
    if (on == null) {
      ClassSetting off = SETTINGS.get(keyword.substring(2));
      alter(run, resourceClass, state -> off == null ? state : state.with(off, false));
    } else if (operands.has("REFRESH") && isRefreshed(on)) {
      refresh(run, resourceClass, on);
    } else {
      alter(run, resourceClass, state -> state.with(on, true));
    }
  }

  private static boolean isRefreshed(ClassSetting setting) {
    return switch (setting) {
      case RACLIST, GENLIST, GLOBAL, GENERIC -> true;
      case ACTIVE, GENERIC_COMMANDS, AUDIT, STATISTICS -> false;
    };
  }

  /** GENERIC REFRESH makes GENLISTed copies anew; other generic profiles are never copied. */
  private static void refresh(CommandRun run, ResourceClass resourceClass, ClassSetting setting) {
    ClassState state = run.database().classState(resourceClass);
    if (setting == ClassSetting.GENERIC) {
      run.database().refresh(resourceClass, ClassSetting.GENLIST);
    } else if (setting == ClassSetting.RACLIST && !state.has(setting)) {
      run.say(CommandMessage.REFRESH_WITHOUT_EFFECT, resourceClass);
    } else if (setting == ClassSetting.GLOBAL && !state.has(setting)) {
      run.say(CommandMessage.GLOBAL_INACTIVE, resourceClass);
    } else {
      run.database().refresh(resourceClass, setting);
    }
  }

  /** Classes without any change are left as if they were never mentioned. */
  private static void alter(
      CommandRun run, ResourceClass resourceClass, UnaryOperator<ClassState> change) {
    ClassState before = run.database().classState(resourceClass);
    if (!change.apply(before).equals(before)) {
      run.database().alterClass(resourceClass, change);
    }
  }

  private static UnaryOperator<RacfOptions> options(Operands operands) {
    Optional<ProtectAll> protectAll = protectAll(operands);
    Optional<Integer> inactive = inactive(operands);
    SetroptsSystem system = SetroptsSystem.of(operands);
    SetroptsPassword password = SetroptsPassword.of(operands);
    return before ->
        system
            .change(before)
            .withPassword(password.change(before.password()))
            .withInactiveDays(inactive.orElse(before.inactiveDays()))
            .withProtectAll(protectAll.orElse(before.protectAll()));
  }

  private static Optional<Integer> inactive(Operands operands) {
    if (operands.has("NOINACTIVE")) {
      return Optional.of(0);
    }
    return operands
        .text("INACTIVE")
        .map(
            text ->
                Numbers.parse(text, 1, LONGEST_INACTIVE)
                    .orElseThrow(
                        () -> new CommandException(CommandMessage.INVALID, "INACTIVE", text)));
  }

  private static Optional<ProtectAll> protectAll(Operands operands) {
    if (operands.has("NOPROTECTALL")) {
      return Optional.of(ProtectAll.OFF);
    }
    if (!operands.has("PROTECTALL")) {
      return Optional.empty();
    }
    String mode = operands.name("PROTECTALL").orElse("FAILURES");
    return List.of(ProtectAll.WARNING, ProtectAll.FAILURES).stream()
        .filter(setting -> !mode.isEmpty() && setting.name().startsWith(mode))
        .findFirst()
        .or(
            () -> {
              throw new CommandException(CommandMessage.INVALID, "PROTECTALL", mode);
            });
  }

  /** LOGOPTIONS: an option with the classes for which it counts. */
  private record LogOptionOperand(Map<ResourceClass, LogOption> options) {
    static LogOptionOperand of(CommandRun run, Operands operands) {
      Map<ResourceClass, LogOption> options = new LinkedHashMap<>();
      for (Term term : operands.values("LOGOPTIONS")) {
        LogOption option =
            Abbreviations.find(term.upperCase(), LogOption.values())
                .orElseThrow(
                    () ->
                        new CommandException(
                            CommandMessage.INVALID, "LOGOPTIONS", term.upperCase()));
        ResourceClasses.parseAll(run.database(), term.operands())
            .forEach(resourceClass -> options.put(resourceClass, option));
      }
      return new LogOptionOperand(options);
    }
  }
}
