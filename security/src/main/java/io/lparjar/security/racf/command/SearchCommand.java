package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.NamingRule;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.ProfilePattern;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SecurityEnvironment;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * {@code SEARCH}: lists the names of profiles that one may see, by default those of data sets that
 * begin with the user id.
 *
 * <ol>
 *   <li>Class USER and GROUP list users and groups.
 *   <li>FILTER takes a name with generic characters; MASK the beginning, and what must stand
 *       somewhere behind it.
 *   <li>LEVEL, WARNING, UID, GID and USER (what that user may read) narrow the list.
 *   <li>ICH31005I, when nothing is found.
 * </ol>
 */
final class SearchCommand implements RacfCommand {
  @Override
  public void execute(CommandRun run, Operands operands) {
    String name = operands.name("CLASS").orElse(ResourceClass.DATASET.name());
    Predicate<String> wanted = filter(run, operands, name);
    List<String> found = names(run, operands, name, wanted).toList();
    if (found.isEmpty()) {
      run.say(CommandMessage.NOTHING_FOUND);
    }
    found.forEach(run::print);
  }

  private static Stream<String> names(
      CommandRun run, Operands operands, String name, Predicate<String> wanted) {
    return switch (name) {
      case "USER" ->
          run.database().users().stream()
              .filter(run.authority()::maySee)
              .filter(user -> hasId(operands, "UID", user.uid()))
              .map(user -> user.userId().value())
              .filter(wanted);
      case "GROUP" ->
          run.database().groups().stream()
              .filter(run.authority()::mayList)
              .filter(group -> hasId(operands, "GID", group.gid()))
              .map(group -> group.name())
              .filter(wanted);
      default ->
          run.database().profiles(ResourceClasses.parse(run.database(), name)).stream()
              .filter(run.authority()::mayList)
              .filter(profile -> isWanted(operands, profile))
              .filter(accessible(run, operands))
              .filter(profile -> wanted.test(profile.name().text()))
              .map(profile -> ProfileOperand.shown(profile.name()));
    };
  }

  private static boolean isWanted(Operands operands, ResourceProfile profile) {
    boolean kind =
        operands
            .choice("GENERIC", "NOGENERIC")
            .map(generic -> generic == profile.name().generic())
            .orElse(true);
    boolean level =
        operands.values("LEVEL").isEmpty()
            || operands.values("LEVEL").stream()
                .anyMatch(
                    term ->
                        ProfileOperand.shownLevel(profile.protection())
                            .equals(ListingText.line("%2s", term.text()).replace(' ', '0')));
    return kind && level && (!operands.has("WARNING") || profile.protection().warning());
  }

  private static boolean hasId(Operands operands, String keyword, int id) {
    return operands
        .text(keyword)
        .map(text -> Numbers.parse(text, 0, Integer.MAX_VALUE).equals(OptionalInt.of(id)))
        .orElse(true);
  }

  /** USER lists what that user may read, by the profiles' lists. */
  private static Predicate<ResourceProfile> accessible(CommandRun run, Operands operands) {
    Optional<UserProfile> user = operands.name("USER").flatMap(run::findUser);
    if (user.isEmpty()) {
      return profile -> !operands.has("USER");
    }
    UserProfile other = user.get();
    SecurityEnvironment environment =
        new SecurityEnvironment(
            other.userId(), other.defaultGroup(), other.name(), other.attributes(), other.home());
    Authority authority = new Authority(run.database(), environment);
    return profile ->
        run.authority().maySee(other) && authority.accessTo(profile).includes(AccessLevel.READ);
  }

  private static Predicate<String> filter(CommandRun run, Operands operands, String name) {
    if (operands.has("FILTER")) {
      String text = ProfileOperand.resource(operands.values("FILTER").get(0));
      ProfilePattern pattern =
          ProfilePattern.of(ProfileName.parse(text), NamingRule.DATA_SET_ENHANCED);
      return candidate -> pattern.matches(ProfilePattern.qualifiersOf(candidate));
    }
    if (operands.has("MASK")) {
      List<String> masks = operands.values("MASK").stream().map(Term::upperCase).toList();
      String beginning = masks.get(0).equals("*") ? "" : masks.get(0);
      String within = masks.size() > 1 ? masks.get(1) : "";
      return candidate ->
          candidate.startsWith(beginning) && candidate.indexOf(within, beginning.length()) >= 0;
    }
    boolean all = operands.has("NOMASK") || !name.equals(ResourceClass.DATASET.name());
    String prefix = run.user().userId() + ".";
    return candidate -> all || candidate.startsWith(prefix);
  }
}
