package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.ClassSetting;
import io.lparjar.security.racf.profile.ClassState;
import io.lparjar.security.racf.profile.LogOption;
import io.lparjar.security.racf.profile.PasswordOptions;
import io.lparjar.security.racf.profile.RacfOptions;
import io.lparjar.security.racf.profile.SystemOption;
import io.lparjar.security.racf.profile.SystemValue;
import io.lparjar.security.saf.ResourceClass;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What {@code SETROPTS LIST} shows: the lines of a real system in its order; options that this one
 * does not have stand there as they are on a new system.
 */
final class OptionsListing {
  private static final int WIDTH = 79;

  private OptionsListing() {}

  static void print(CommandRun run) {
    RacfOptions options = run.database().options();
    run.print(attributes(options));
    classes(run, "STATISTICS = ", ClassSetting.STATISTICS);
    if (run.database().classStates().values().stream().anyMatch(s -> s.has(ClassSetting.AUDIT))) {
      classes(run, "AUDIT CLASSES = ", ClassSetting.AUDIT);
    }
    classes(run, "ACTIVE CLASSES = ", ClassState::active, List.of("DATASET", "USER", "GROUP"));
    classes(run, "GENERIC PROFILE CLASSES =  ", ClassState::generic, List.of("DATASET"));
    classes(run, "GENERIC COMMAND CLASSES =  ", ClassState::genericCommands, List.of("DATASET"));
    classes(run, "GENLIST CLASSES =  ", ClassSetting.GENLIST);
    classes(run, "GLOBAL CHECKING CLASSES =  ", ClassSetting.GLOBAL);
    classes(run, "SETR RACLIST CLASSES =  ", ClassSetting.RACLIST);
    run.print("GLOBAL=YES RACLIST ONLY =  NONE");
    for (LogOption option : LogOption.values()) {
      classes(
          run,
          "LOGOPTIONS \"" + option + "\" CLASSES =  ",
          state -> state.logOption() == option,
          option == LogOption.DEFAULT ? byProfile(run) : List.of());
    }
    run.print(
        "AUTOMATIC DATASET PROTECTION IS " + inEffect(options.has(SystemOption.ADSP)),
        "ENHANCED GENERIC NAMING IS " + inEffect(options.enhancedGenericNaming()),
        "REAL DATA SET NAMES OPTION IS " + active(options.has(SystemOption.REALDSN)),
        "JES-BATCHALLRACF OPTION IS " + active(options.has(SystemOption.BATCHALLRACF)),
        "JES-XBMALLRACF OPTION IS " + active(options.has(SystemOption.XBMALLRACF)),
        "JES-EARLYVERIFY OPTION IS " + active(options.has(SystemOption.EARLYVERIFY)));
    protectAll(run, options);
    run.print(
        "TAPE DATA SET PROTECTION IS " + active(options.has(SystemOption.TAPEDSN)),
        ListingText.line(
            "SECURITY RETENTION PERIOD IN EFFECT IS %5s DAYS.", options.value(SystemValue.RETPD)),
        "ERASE-ON-SCRATCH IS " + active(options.has(SystemOption.ERASE)),
        options.value(SystemValue.PREFIX).isEmpty()
            ? "SINGLE LEVEL NAMES NOT ALLOWED"
            : "SINGLE LEVEL NAME PREFIX IS " + options.value(SystemValue.PREFIX),
        "LIST OF GROUPS ACCESS CHECKING IS "
            + (options.groupListChecking() ? "ACTIVE." : "INACTIVE."),
        options.inactiveDays() == 0
            ? "INACTIVE USERIDS ARE NOT BEING AUTOMATICALLY REVOKED."
            : ListingText.line(
                "INACTIVE USERIDS ARE BEING AUTOMATICALLY REVOKED AFTER %d DAYS.",
                options.inactiveDays()));
    modelling(run, options);
    password(run, options.password());
    run.print(
        rvary(options, SystemOption.RVARYPW_SWITCH, "SWITCH"),
        rvary(options, SystemOption.RVARYPW_STATUS, "STATUS"),
        "SECLABEL CONTROL IS NOT IN EFFECT",
        "GENERIC OWNER ONLY IS " + inEffect(options.has(SystemOption.GENERICOWNER)),
        "COMPATIBILITY MODE IS NOT IN EFFECT",
        "MULTI-LEVEL QUIET IS NOT IN EFFECT",
        "MULTI-LEVEL STABLE IS NOT IN EFFECT",
        "NO WRITE-DOWN IS NOT IN EFFECT",
        "MULTI-LEVEL ACTIVE IS NOT IN EFFECT",
        "CATALOGUED DATA SETS ONLY, IS NOT IN EFFECT",
        "USER-ID FOR JES NJEUSERID IS : " + options.value(SystemValue.NJEUSERID),
        "USER-ID FOR JES UNDEFINEDUSER IS : " + options.value(SystemValue.UNDEFINEDUSER),
        ListingText.line(
            "PARTNER LU-VERIFICATION SESSIONKEY INTERVAL MAXIMUM/DEFAULT IS %5s DAYS.",
            options.value(SystemValue.SESSIONINTERVAL)),
        "ADDCREATOR IS " + inEffect(options.has(SystemOption.ADDCREATOR)),
        ListingText.line("KERBLVL = %5s", options.value(SystemValue.KERBLVL)),
        "MULTI-LEVEL FILE SYSTEM IS NOT IN EFFECT",
        "MULTI-LEVEL INTERPROCESS COMMUNICATIONS IS NOT IN EFFECT",
        "MULTI-LEVEL NAME HIDING IS NOT IN EFFECT",
        "SECURITY LABEL BY SYSTEM IS NOT IN EFFECT",
        "PRIMARY LANGUAGE DEFAULT : " + options.value(SystemValue.PRIMARY_LANGUAGE),
        "SECONDARY LANGUAGE DEFAULT : " + options.value(SystemValue.SECONDARY_LANGUAGE));
  }

  private static String attributes(RacfOptions options) {
    return "ATTRIBUTES ="
        + (options.has(SystemOption.INITSTATS) ? " INITSTATS" : " NOINITSTATS")
        + (options.has(SystemOption.SAUDIT) ? " SAUDIT" : "")
        + (options.has(SystemOption.CMDVIOL) ? " CMDVIOL" : "")
        + (options.has(SystemOption.OPERAUDIT) ? " OPERAUDIT" : "")
        + (options.has(SystemOption.PROGRAM_CONTROL)
            ? " WHEN(PROGRAM -- BASIC)"
            : " NOWHEN(PROGRAM)")
        + (options.has(SystemOption.TERMINAL_NONE) ? " TERMINAL(NONE)" : " TERMINAL(READ)");
  }

  private static void protectAll(CommandRun run, RacfOptions options) {
    switch (options.protectAll()) {
      case OFF -> run.print("PROTECT-ALL OPTION IS NOT IN EFFECT");
      case WARNING ->
          run.print(
              "PROTECT-ALL IS ACTIVE, CURRENT OPTIONS:",
              "  PROTECT-ALL WARNING OPTION IS IN EFFECT");
      case FAILURES ->
          run.print(
              "PROTECT-ALL IS ACTIVE, CURRENT OPTIONS:", "  PROTECT-ALL FAIL OPTION IS IN EFFECT");
    }
  }

  private static void password(CommandRun run, PasswordOptions options) {
    run.print(
        "PASSWORD PROCESSING OPTIONS:",
        "  THE ACTIVE PASSWORD ENCRYPTION ALGORITHM IS KDFAES",
        ListingText.line("  PASSWORD CHANGE INTERVAL IS %3d DAYS.", options.intervalDays()),
        ListingText.line("  PASSWORD MINIMUM CHANGE INTERVAL IS %3d DAYS.", options.minimumDays()),
        "  MIXED CASE PASSWORD SUPPORT IS " + inEffect(options.mixedCase()),
        "  SPECIAL CHARACTERS ARE " + (options.specialCharacters() ? "ALLOWED." : "NOT ALLOWED."),
        options.historyCount() == 0
            ? "  NO PASSWORD HISTORY BEING MAINTAINED."
            : ListingText.line(
                "  %d GENERATIONS OF PREVIOUS PASSWORDS BEING MAINTAINED.",
                options.historyCount()));
    if (options.revokeCount() == 0) {
      run.print("  USERIDS NOT BEING AUTOMATICALLY REVOKED.");
    } else {
      run.print(
          ListingText.line(
              "  AFTER %3d CONSECUTIVE UNSUCCESSFUL PASSWORD ATTEMPTS,", options.revokeCount()),
          "  A USERID WILL BE REVOKED.");
    }
    run.print(
        options.warningDays() == 0
            ? "  NO PASSWORD EXPIRATION WARNING MESSAGES WILL BE ISSUED."
            : ListingText.line(
                "  PASSWORD EXPIRATION WARNING LEVEL IS %3d DAYS.", options.warningDays()));
    rules(run, options);
  }

  private static void rules(CommandRun run, PasswordOptions options) {
    if (options.rules().isEmpty()) {
      run.print("  NO INSTALLATION PASSWORD SYNTAX RULES ARE PRESENT.");
      return;
    }
    run.print("  INSTALLATION PASSWORD SYNTAX RULES:");
    options
        .rules()
        .forEach(
            rule ->
                run.print(
                    ListingText.line(
                        "    RULE %d  LENGTH(%d:%d)   %s",
                        rule.number(),
                        rule.shortest(),
                        rule.longest(),
                        rule.content().substring(0, rule.longest()))));
    run.print(
        "    LEGEND:",
        "    A-ALPHA C-CONSONANT L-ALPHANUM N-NUMERIC V-VOWEL W-NOVOWEL *-ANYTHING",
        "    c-MIXED CONSONANT m-MIXED NUMERIC v-MIXED VOWEL $-NATIONAL s-SPECIAL",
        "    x-MIXED ALL");
  }

  private static void modelling(CommandRun run, RacfOptions options) {
    List<String> lines = new ArrayList<>();
    if (options.has(SystemOption.MODEL_GDG)) {
      lines.add("DATA SET MODELLING IS BEING DONE FOR GDGS.");
    }
    if (options.has(SystemOption.MODEL_USER)) {
      lines.add("USER DATA SET MODELLING IS BEING DONE.");
    }
    if (options.has(SystemOption.MODEL_GROUP)) {
      lines.add("GROUP DATA SET MODELLING IS BEING DONE.");
    }
    if (lines.isEmpty()) {
      lines.add("NO DATA SET MODELLING BEING DONE.");
    }
    lines.forEach(run::print);
  }

  /** The text of an installation's own password is [recalled]. */
  private static String rvary(RacfOptions options, SystemOption own, String function) {
    return (options.has(own) ? "INSTALLATION DEFINED" : "DEFAULT")
        + " RVARY PASSWORD IS IN EFFECT FOR THE "
        + function
        + " FUNCTION.";
  }

  /** All classes whose profiles say what is logged, DATASET first. */
  private static List<String> byProfile(CommandRun run) {
    return Stream.concat(Stream.of("DATASET"), run.database().descriptors().names().stream())
        .distinct()
        .filter(
            name ->
                run.database().classState(new ResourceClass(name)).logOption() == LogOption.DEFAULT)
        .toList();
  }

  private static String active(boolean on) {
    return on ? "ACTIVE" : "INACTIVE";
  }

  private static String inEffect(boolean on) {
    return on ? "IN EFFECT" : "NOT IN EFFECT";
  }

  private static void classes(CommandRun run, String title, ClassSetting setting) {
    classes(run, title, state -> state.has(setting), List.of());
  }

  /** USER and GROUP are none, though AUDIT names them. */
  private static boolean isClass(CommandRun run, String name) {
    return run.database().descriptors().find(name).isPresent();
  }

  /** A list of classes, gone on with under the first of them; NONE for an empty one. */
  private static void classes(
      CommandRun run, String title, Predicate<ClassState> wanted, List<String> always) {
    boolean audited = title.startsWith("AUDIT");
    List<String> names = new ArrayList<>(always);
    run.database().classStates().keySet().stream()
        .filter(resourceClass -> wanted.test(run.database().classState(resourceClass)))
        .map(ResourceClass::name)
        .filter(name -> !names.contains(name) && (audited || isClass(run, name)))
        .forEach(names::add);
    if (names.isEmpty()) {
      names.add("NONE");
    }
    StringBuilder line = new StringBuilder(title);
    for (String name : names) {
      if (line.length() + name.length() > WIDTH) {
        run.print(line.toString().stripTrailing());
        line.setLength(0);
        line.append(" ".repeat(title.length()));
      }
      line.append(name).append(' ');
    }
    run.print(line.toString().stripTrailing());
  }
}
