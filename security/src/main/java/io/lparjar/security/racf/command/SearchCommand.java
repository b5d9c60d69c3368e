package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.NamingRule;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.ProfilePattern;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SecurityEnvironment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 *   <li>LEVEL, WARNING, SECLABEL, VOLUME, UID, GID, the types of profiles, AGE and USER (what that
 *       user may read) narrow the list. AGE counts from a user's last logon, else from the day of
 *       definition, for accesses are not dated.
 *   <li>CLIST makes a data set {@code EXEC.RACF.CLIST} of commands; NOLIST shows nothing.
 *   <li>ICH31005I, when nothing is found.
 * </ol>
 */
final class SearchCommand implements RacfCommand {
  private static final int MOST_DAYS = 99_999;

  /** A profile that meets the criteria: its name, and how it is listed. */
  private record Found(String name, String shown) {
    static Found of(String name) {
      return new Found(name, name);
    }
  }

  @Override
  public void execute(CommandRun run, Operands operands) {
    String name = operands.name("CLASS").orElse(ResourceClass.DATASET.name());
    Predicate<String> wanted = filter(run, operands, name);
    List<Found> found = names(run, operands, name).filter(it -> wanted.test(it.name())).toList();
    if (found.isEmpty()) {
      run.say(CommandMessage.NOTHING_FOUND);
    }
    if (!operands.has("NOLIST")) {
      found.forEach(it -> run.print(it.shown()));
    }
    if (operands.has("CLIST")) {
      clist(run, operands.values("CLIST"), found);
    }
  }

  private static Stream<Found> names(CommandRun run, Operands operands, String name) {
    LocalDate newest = newest(run, operands);
    return switch (name) {
      case "USER" ->
          run.database().users().stream()
              .filter(run.authority()::maySee)
              .filter(user -> hasId(operands, "UID", user.uid()))
              .filter(user -> !lastUse(run, user).isAfter(newest))
              .map(user -> Found.of(user.userId().value()));
      case "GROUP" ->
          run.database().groups().stream()
              .filter(run.authority()::mayList)
              .filter(group -> hasId(operands, "GID", group.gid()))
              .filter(group -> !group.created().isAfter(newest))
              .map(group -> Found.of(group.name()));
      default ->
          run.database().profiles(ResourceClasses.parse(run.database(), name)).stream()
              .filter(run.authority()::mayList)
              .filter(profile -> isWanted(operands, profile))
              .filter(profile -> !profile.protection().created().isAfter(newest))
              .filter(accessible(run, operands))
              .map(
                  profile ->
                      new Found(profile.name().text(), ProfileOperand.shown(profile.name())));
    };
  }

  /** AGE: the last day on which a profile may have been used to be listed. */
  private static LocalDate newest(CommandRun run, Operands operands) {
    return operands
        .text("AGE")
        .map(
            text ->
                Numbers.parse(text, 1, MOST_DAYS)
                    .orElseThrow(() -> new CommandException(CommandMessage.INVALID, "AGE", text)))
        .map(days -> run.today().minusDays(days))
        .orElse(LocalDate.MAX);
  }

  private static LocalDate lastUse(CommandRun run, UserProfile user) {
    return run.database()
        .lastAccess(user.userId())
        .map(moment -> LocalDate.ofInstant(moment, run.clock().getZone()))
        .orElse(user.created());
  }

  /** A command for each name, between the one or two texts of CLIST. */
  private static void clist(CommandRun run, List<Term> texts, List<Found> found) {
    String before = texts.get(0).text();
    String behind = texts.size() > 1 ? texts.get(1).text() : "";
    List<String> lines = new ArrayList<>();
    for (Found each : found) {
      int number = (lines.size() + 1) * 10;
      lines.add(String.format(Locale.ROOT, "%08d%s%s%s", number, before, each.name(), behind));
    }
    String dataSet = run.user().userId() + ".EXEC.RACF.CLIST";
    if (!run.dataSets().writeClist(run.user(), dataSet, lines)) {
      run.say(CommandMessage.CLIST_NOT_WRITTEN, dataSet);
    }
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
    return kind
        && level
        && isOfType(operands, profile)
        && (!operands.has("WARNING") || profile.protection().warning());
  }

  /** There are no tapes that expire, and no profiles of VSAM data sets only. */
  private static boolean isOfType(Operands operands, ResourceProfile profile) {
    String type = ProfileOperand.base(profile.protection(), DataSetOperands.TYPE, "NONVSAM");
    boolean asked =
        List.of("MODEL", "TAPE", "VSAM", "NONVSAM").stream()
            .filter(operands::has)
            .allMatch(type::equals);
    boolean label =
        operands
            .name("SECLABEL")
            .map(name -> ProfileOperand.base(profile.protection(), "SECLABEL", "").equals(name))
            .orElse(true);
    return asked
        && label
        && !operands.has("EXPIRES")
        && DataSetOperands.isOnVolume(operands, profile);
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
