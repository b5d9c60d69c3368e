package io.lparjar.security.racf.profile;

import java.util.ArrayList;
import java.util.List;

/**
 * The resources that a generic profile name covers, and how specific it is.
 *
 * <h2>Form</h2>
 *
 * All naming rules come down to the enhanced one, in which each qualifier stands for itself:
 *
 * <pre>
 * ABC   the qualifier ABC      A%C   % is one character
 * AB*   AB and what follows    *     one qualifier
 * **    no, one or more qualifiers
 * </pre>
 *
 * Where a last {@code *} reaches the end of the name, {@code AB.CD*} is {@code AB.CD*.**} and
 * {@code AB.*} is {@code AB.*.**}.
 *
 * <h2>Order</h2>
 *
 * Of two names that cover a resource, the more specific one is found at the first character in
 * which they differ: an ordinary character (the end of the name counts as one) comes before {@code
 * &}, that before {@code %}, that before {@code *}, that before {@code **}; both names are taken in
 * the enhanced form, so that {@code A.*.C} comes before a {@code A.*} of general resources
 * [inferred]. So the longer literal beginning always wins, which lets {@link #literalPrefix()}
 * serve as a key.
 *
 * <p>RACF variables ({@code &NAME}) have to be replaced before.
 *
 * @see "z/OS Security Server RACF Command Language Reference, Naming considerations for resource
 *     profiles"
 */
public final class ProfilePattern implements Comparable<ProfilePattern> {
  private static final String ANY_QUALIFIERS = "**";

  private final ProfileName name;
  private final List<String> qualifiers;
  private final String expanded;
  private final String literalPrefix;
  private final boolean variables;

  private ProfilePattern(ProfileName name, List<String> qualifiers) {
    this.name = name;
    this.qualifiers = qualifiers;
    this.expanded = String.join(".", qualifiers);
    this.literalPrefix = literalPrefixOf(name.text());
    this.variables = name.text().indexOf('&') >= 0;
  }

  /** What {@code name} covers by {@code rule}. */
  public static ProfilePattern of(ProfileName name, NamingRule rule) {
    List<String> qualifiers = new ArrayList<>(qualifiersOf(name.text()));
    String last = qualifiers.get(qualifiers.size() - 1);
    if (rule.lastAsteriskReachesTheEnd() && last.endsWith("*") && !last.equals(ANY_QUALIFIERS)) {
      qualifiers.add(ANY_QUALIFIERS);
    }
    return new ProfilePattern(name, List.copyOf(qualifiers));
  }

  /** The qualifiers of a resource name, for {@link #matches}. */
  public static List<String> qualifiersOf(String resource) {
    List<String> result = new ArrayList<>(8);
    int start = 0;
    for (int period = resource.indexOf('.'); period >= 0; period = resource.indexOf('.', start)) {
      result.add(resource.substring(start, period));
      start = period + 1;
    }
    result.add(resource.substring(start));
    return result;
  }

  public ProfileName name() {
    return name;
  }

  /** The beginning that each covered resource has, such as {@code AB.C} of {@code AB.C*}. */
  public String literalPrefix() {
    return literalPrefix;
  }

  /** Whether the name has RACF variables, with which it covers nothing. */
  public boolean hasVariables() {
    return variables;
  }

  /** Whether a resource of these qualifiers is covered. */
  public boolean matches(List<String> resource) {
    int at = 0;
    int wanted = 0;
    int afterAny = -1;
    int resumeAt = 0;
    while (at < resource.size()) {
      if (wanted < qualifiers.size() && qualifiers.get(wanted).equals(ANY_QUALIFIERS)) {
        wanted++;
        afterAny = wanted;
        resumeAt = at;
      } else if (wanted < qualifiers.size()
          && matchesQualifier(qualifiers.get(wanted), resource.get(at))) {
        wanted++;
        at++;
      } else if (afterAny >= 0) {
        resumeAt++;
        at = resumeAt;
        wanted = afterAny;
      } else {
        return false;
      }
    }
    while (wanted < qualifiers.size() && qualifiers.get(wanted).equals(ANY_QUALIFIERS)) {
      wanted++;
    }
    return wanted == qualifiers.size();
  }

  private static boolean matchesQualifier(String pattern, String qualifier) {
    int length = pattern.length();
    boolean open = pattern.endsWith("*");
    if (open) {
      length--;
    }
    boolean fits = open ? qualifier.length() >= length : qualifier.length() == length;
    if (open && length == 0) {
      return !qualifier.isEmpty();
    }
    for (int i = 0; fits && i < length; i++) {
      char wanted = pattern.charAt(i);
      fits = wanted == '%' || wanted == qualifier.charAt(i);
    }
    return fits;
  }

  /** The more specific one first. */
  @Override
  public int compareTo(ProfilePattern other) {
    String mine = expanded;
    String its = other.expanded;
    int shorter = Math.min(mine.length(), its.length());
    for (int i = 0; i < shorter; i++) {
      int order = Integer.compare(rankAt(mine, i), rankAt(its, i));
      if (order == 0) {
        order = Character.compare(mine.charAt(i), its.charAt(i));
      }
      if (order != 0) {
        return order;
      }
    }
    int order = Integer.compare(rankAt(mine, shorter), rankAt(its, shorter));
    order = order != 0 ? order : Integer.compare(mine.length(), its.length());
    return order != 0 ? order : Integer.compare(name.text().length(), other.name.text().length());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProfilePattern that
        && name.equals(that.name)
        && qualifiers.equals(that.qualifiers);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name.text();
  }

  /** How general the character at {@code i} is: 0 for an ordinary one. */
  private static int rankAt(String text, int i) {
    if (i >= text.length()) {
      return 0;
    }
    return switch (text.charAt(i)) {
      case '&' -> 1;
      case '%' -> 2;
      case '*' -> text.startsWith(ANY_QUALIFIERS, i) ? 4 : 3;
      default -> 0;
    };
  }

  private static String literalPrefixOf(String text) {
    int end = 0;
    while (end < text.length() && rankAt(text, end) == 0) {
      end++;
    }
    boolean periodMayBeMissing = end > 0 && text.startsWith("." + ANY_QUALIFIERS, end - 1);
    return text.substring(0, periodMayBeMissing ? end - 1 : end);
  }
}
