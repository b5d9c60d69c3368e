package io.lparjar.security.racf.command;

import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.Protection;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** How commands name resource profiles and say how they protect. */
final class ProfileOperand {
  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,246}");
  private static final Pattern DATA_SET =
      Pattern.compile("[A-Z0-9$#@*%-]{1,8}(\\.[A-Z0-9$#@*%-]{1,8}){1,21}");
  private static final int LONGEST_DATA_SET = 44;

  private ProfileOperand() {}

  /** The text of a general resource profile's name. */
  static String resource(Term term) {
    String text = term.upperCase();
    if (!FORM.matcher(text).matches()) {
      throw new CommandException(CommandMessage.INVALID, "ENTITY NAME", text);
    }
    return text;
  }

  /** The text of a data set profile's name; without quotation marks the user id comes before it. */
  static String dataSet(CommandRun run, Term term) {
    String text = term.quoted() ? term.upperCase() : run.user().userId() + "." + term.upperCase();
    if (text.length() > LONGEST_DATA_SET || !DATA_SET.matcher(text).matches()) {
      throw new CommandException(CommandMessage.INVALID, "DATASET NAME", "'" + text + "'");
    }
    return text;
  }

  /** The text of a profile's name, read as its class wants it. */
  static String of(CommandRun run, ResourceClass resourceClass, Term term) {
    return resourceClass.equals(ResourceClass.DATASET) ? dataSet(run, term) : resource(term);
  }

  /** The profile of that name, generic or not; GENERIC asks for the generic one. */
  static Optional<ResourceProfile> find(
      RacfDatabase database, ResourceClass resourceClass, String text, boolean generic) {
    if (generic) {
      return database.profile(resourceClass, new ProfileName(text, true));
    }
    return database
        .profile(resourceClass, ProfileName.parse(text))
        .or(() -> database.profile(resourceClass, new ProfileName(text, false)));
  }

  static String firstQualifier(String text) {
    int period = text.indexOf('.');
    return period < 0 ? text : text.substring(0, period);
  }

  /** The access level in the parentheses of a keyword. */
  static Optional<AccessLevel> level(Operands operands, String keyword, String what) {
    return operands
        .name(keyword)
        .map(
            text ->
                Arrays.stream(AccessLevel.values())
                    .filter(level -> level.name().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new CommandException(CommandMessage.INVALID, what, text)));
  }

  /** A new profile's protection, before what the command says. */
  static Protection initial(CommandRun run) {
    return Protection.of(run.user().userId().value(), run.today(), AccessLevel.NONE);
  }

  /** What a new profile takes over from its model (FROM): UACC, warning and access list. */
  static Protection copyOf(Protection model, Protection initial) {
    return new Protection(
        initial.owner(), initial.created(), model.uacc(), model.warning(), model.accessList());
  }

  /** The protection with what UACC, OWNER and WARNING say. */
  static Protection change(CommandRun run, Operands operands, Protection before) {
    Optional<AccessLevel> uacc = level(operands, "UACC", "UNIVERSAL ACCESS");
    Optional<String> owner = run.owner(operands);
    Optional<Boolean> warning = operands.choice("WARNING", "NOWARNING");
    return before
        .withUacc(uacc.orElse(before.uacc()))
        .withOwner(owner.orElse(before.owner()))
        .withWarning(warning.orElse(before.warning()));
  }

  /** The name as listings show it. */
  static String shown(ProfileName name) {
    return name.generic() ? name.text() + " (G)" : name.text();
  }
}
