package io.lparjar.security.racf;

import io.lparjar.security.racf.profile.NamingRule;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.ProfilePattern;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.racf.profile.Segments;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.SecurityEnvironment;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The global access table of one class: resources that everybody may use, profiles aside.
 *
 * <p>An entry may hold {@code &RACUID} and {@code &RACGPID}, which stand for the user and the
 * current group. The most specific entry that covers a resource counts. It only ever grants.
 *
 * @see "z/OS Security Server RACF Security Administrator's Guide, Using the global access checking
 *     table"
 */
final class GlobalTable {
  private record Entry(ProfilePattern pattern, AccessLevel level) {}

  private final NamingRule rule;
  private final List<Entry> entries;

  /** The table that the members of {@code profile} make: names, each with an access level. */
  GlobalTable(ResourceProfile profile, NamingRule rule) {
    this.rule = rule;
    this.entries =
        profile.protection().segments().fields(Segments.MEMBERS).entrySet().stream()
            .map(member -> entry(member, rule))
            .sorted(Comparator.comparing(Entry::pattern))
            .toList();
  }

  private static Entry entry(Map.Entry<String, String> member, NamingRule rule) {
    return new Entry(
        ProfilePattern.of(ProfileName.parse(member.getKey()), rule),
        AccessLevel.valueOf(member.getValue()));
  }

  /** Whether everybody in the place of {@code user} may do it. */
  boolean grants(SecurityEnvironment user, String resource, AccessLevel wanted) {
    List<String> qualifiers = ProfilePattern.qualifiersOf(resource);
    for (Entry entry : entries) {
      if (patternFor(user, entry.pattern()).matches(qualifiers)) {
        return entry.level().includes(wanted);
      }
    }
    return false;
  }

  private ProfilePattern patternFor(SecurityEnvironment user, ProfilePattern pattern) {
    String text = pattern.name().text();
    if (text.indexOf('&') < 0) {
      return pattern;
    }
    String replaced =
        text.replace("&RACUID", user.userId().value()).replace("&RACGPID", user.group());
    return ProfilePattern.of(ProfileName.parse(replaced), rule);
  }
}
