package io.lparjar.security.racf;

import io.lparjar.security.racf.profile.NamingRule;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.ProfilePattern;
import io.lparjar.security.racf.profile.Segments;
import io.lparjar.security.saf.ResourceClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * RACF variables: {@code &NAME} in the name of a profile stands for each member of the profile
 * {@code &NAME} in class RACFVARS. One that is not defined stands for nothing, as do all while the
 * class is not active. Of a RACLISTed class the copy counts that SETROPTS made.
 *
 * <p>Read by many threads.
 *
 * @see "z/OS Security Server RACF Security Administrator's Guide, Using RACF variables in profile
 *     names"
 */
final class RacfVariables {
  /** The class of the variables. */
  static final ResourceClass RACFVARS = new ResourceClass("RACFVARS");

  private static final Pattern VARIABLE = Pattern.compile("&[A-Z0-9@#$]{1,7}");

  private record Key(String name, NamingRule rule) {}

  /** What names stood for at a level of the database. */
  private record Expansions(long level, Map<Key, List<ProfilePattern>> known) {}

  private final RacfDatabase database;
  private volatile Expansions expansions = new Expansions(-1, Map.of());

  RacfVariables(RacfDatabase database) {
    this.database = database;
  }

  /** Whether a name with variables covers a resource of these qualifiers. */
  boolean cover(ProfileName name, NamingRule rule, List<String> resource) {
    for (ProfilePattern pattern : patterns(name, rule)) {
      if (pattern.matches(resource)) {
        return true;
      }
    }
    return false;
  }

  private List<ProfilePattern> patterns(ProfileName name, NamingRule rule) {
    if (!database.classState(RACFVARS).active()) {
      return List.of();
    }
    long level = database.variablesLevel();
    Expansions current = expansions;
    if (current.level() != level) {
      current = new Expansions(level, new ConcurrentHashMap<>());
      expansions = current;
    }
    return current
        .known()
        .computeIfAbsent(
            new Key(name.text(), rule),
            key ->
                expand(name.text()).stream()
                    .map(text -> ProfilePattern.of(new ProfileName(text, true), rule))
                    .toList());
  }

  private List<String> expand(String text) {
    Matcher variable = VARIABLE.matcher(text);
    if (!variable.find()) {
      return List.of(text);
    }
    List<String> expanded = new ArrayList<>();
    for (String value : members(variable.group())) {
      String before = text.substring(0, variable.start());
      expanded.addAll(expand(before + value + text.substring(variable.end())));
    }
    return expanded;
  }

  /** Whether the profile was made a generic one, because of its name, does not matter. */
  private Set<String> members(String name) {
    return database
        .inForce(RACFVARS, new ProfileName(name, false))
        .or(() -> database.inForce(RACFVARS, new ProfileName(name, true)))
        .map(profile -> profile.protection().segments().fields(Segments.MEMBERS).keySet())
        .orElse(Set.of());
  }
}
