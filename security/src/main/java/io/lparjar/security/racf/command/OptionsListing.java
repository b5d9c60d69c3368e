package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.ClassState;
import io.lparjar.security.racf.profile.RacfOptions;
import io.lparjar.security.saf.ResourceClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What {@code SETROPTS LIST} shows: the lines of a real system in its order; options that this one
 * does not have stand there as they are on a new system.
 */
final class OptionsListing {
  private static final int WIDTH = 79;

  private OptionsListing() {}

  static void print(CommandRun run) {
    RacfOptions options = run.database().options();
    run.print("ATTRIBUTES = INITSTATS NOWHEN(PROGRAM) TERMINAL(READ)", "STATISTICS = NONE");
    classes(run, "ACTIVE CLASSES = ", ClassState::active, List.of("DATASET", "USER", "GROUP"));
    classes(run, "GENERIC PROFILE CLASSES =  ", ClassState::generic, List.of("DATASET"));
    classes(run, "GENERIC COMMAND CLASSES =  ", ClassState::generic, List.of("DATASET"));
    run.print(
        "GENLIST CLASSES =  NONE",
        "GLOBAL CHECKING CLASSES =  NONE",
        "SETR RACLIST CLASSES =  NONE",
        "GLOBAL=YES RACLIST ONLY =  NONE",
        "LOGOPTIONS \"ALWAYS\" CLASSES =  NONE",
        "LOGOPTIONS \"NEVER\" CLASSES =  NONE",
        "LOGOPTIONS \"SUCCESSES\" CLASSES =  NONE",
        "LOGOPTIONS \"FAILURES\" CLASSES =  NONE",
        "LOGOPTIONS \"DEFAULT\" CLASSES =  NONE",
        "AUTOMATIC DATASET PROTECTION IS NOT IN EFFECT",
        "ENHANCED GENERIC NAMING IS " + inEffect(options.enhancedGenericNaming()),
        "REAL DATA SET NAMES OPTION IS INACTIVE",
        "JES-BATCHALLRACF OPTION IS INACTIVE",
        "JES-XBMALLRACF OPTION IS INACTIVE",
        "JES-EARLYVERIFY OPTION IS INACTIVE");
    protectAll(run, options);
    run.print(
        "TAPE DATA SET PROTECTION IS INACTIVE",
        "SECURITY RETENTION PERIOD IN EFFECT IS     0 DAYS.",
        "ERASE-ON-SCRATCH IS INACTIVE",
        "SINGLE LEVEL NAMES NOT ALLOWED",
        "LIST OF GROUPS ACCESS CHECKING IS "
            + (options.groupListChecking() ? "ACTIVE." : "INACTIVE."),
        "INACTIVE USERIDS ARE NOT BEING AUTOMATICALLY REVOKED.",
        "NO DATA SET MODELLING BEING DONE.");
    password(run, options);
    run.print(
        "DEFAULT RVARY PASSWORD IS IN EFFECT FOR THE SWITCH FUNCTION.",
        "DEFAULT RVARY PASSWORD IS IN EFFECT FOR THE STATUS FUNCTION.",
        "SECLABEL CONTROL IS NOT IN EFFECT",
        "GENERIC OWNER ONLY IS NOT IN EFFECT",
        "COMPATIBILITY MODE IS NOT IN EFFECT",
        "MULTI-LEVEL QUIET IS NOT IN EFFECT",
        "MULTI-LEVEL STABLE IS NOT IN EFFECT",
        "NO WRITE-DOWN IS NOT IN EFFECT",
        "MULTI-LEVEL ACTIVE IS NOT IN EFFECT",
        "CATALOGUED DATA SETS ONLY, IS NOT IN EFFECT",
        "USER-ID FOR JES NJEUSERID IS : ????????",
        "USER-ID FOR JES UNDEFINEDUSER IS : ++++++++",
        "PARTNER LU-VERIFICATION SESSIONKEY INTERVAL MAXIMUM/DEFAULT IS    30 DAYS.",
        "ADDCREATOR IS NOT IN EFFECT",
        "KERBLVL =     0",
        "MULTI-LEVEL FILE SYSTEM IS NOT IN EFFECT",
        "MULTI-LEVEL INTERPROCESS COMMUNICATIONS IS NOT IN EFFECT",
        "MULTI-LEVEL NAME HIDING IS NOT IN EFFECT",
        "SECURITY LABEL BY SYSTEM IS NOT IN EFFECT",
        "PRIMARY LANGUAGE DEFAULT : ENU",
        "SECONDARY LANGUAGE DEFAULT : ENU");
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

  private static void password(CommandRun run, RacfOptions options) {
    run.print(
        "PASSWORD PROCESSING OPTIONS:",
        "  THE ACTIVE PASSWORD ENCRYPTION ALGORITHM IS KDFAES",
        String.format(
            Locale.ROOT, "  PASSWORD CHANGE INTERVAL IS %3d DAYS.", options.intervalDays()),
        "  PASSWORD MINIMUM CHANGE INTERVAL IS   0 DAYS.",
        "  MIXED CASE PASSWORD SUPPORT IS " + inEffect(options.mixedCase()),
        "  SPECIAL CHARACTERS ARE " + (options.specialCharacters() ? "ALLOWED." : "NOT ALLOWED."),
        "  NO PASSWORD HISTORY BEING MAINTAINED.");
    if (options.revokeCount() == 0) {
      run.print("  USERIDS NOT BEING AUTOMATICALLY REVOKED.");
    } else {
      run.print(
          String.format(
              Locale.ROOT,
              "  AFTER %3d CONSECUTIVE UNSUCCESSFUL PASSWORD ATTEMPTS,",
              options.revokeCount()),
          "  A USERID WILL BE REVOKED.");
    }
    run.print(
        "  NO PASSWORD EXPIRATION WARNING MESSAGES WILL BE ISSUED.",
        "  NO INSTALLATION PASSWORD SYNTAX RULES ARE PRESENT.");
  }

  private static String inEffect(boolean on) {
    return on ? "IN EFFECT" : "NOT IN EFFECT";
  }

  /** A list of classes, gone on with under the first of them. */
  private static void classes(
      CommandRun run, String title, Predicate<ClassState> wanted, List<String> always) {
    List<String> names = new ArrayList<>(always);
    run.database().classStates().keySet().stream()
        .filter(resourceClass -> wanted.test(run.database().classState(resourceClass)))
        .map(ResourceClass::name)
        .filter(name -> !names.contains(name))
        .forEach(names::add);
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
