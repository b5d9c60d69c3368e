package io.lparjar.security.racf;

import io.lparjar.security.racf.profile.NamingRule;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.ProfilePattern;
import io.lparjar.security.racf.profile.ResourceProfile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.Stream;

/**
 * The profiles of one class, found by the resources that they cover.
 *
 * <p>Generic profiles lie in a map by the literal beginning of their names. A resource is looked up
 * by each beginning of its own name, the longest first, leaving out lengths that no profile has;
 * the first profile that covers it is the most specific one, see {@link ProfilePattern}. So the
 * cost depends on the length of the name, not on the number of profiles.
 *
 * <p>Read by many threads while one thread, the {@link RacfDatabase}'s, changes it: what lies under
 * a key is an immutable list that is replaced as a whole.
 */
final class ProfileIndex {
  private static final int LONGEST_NAME = 246;

  private record Generic(ProfilePattern pattern, ResourceProfile profile) {}

  private final NamingRule rule;
  private final RacfVariables variables;
  private final Map<String, ResourceProfile> discrete = new ConcurrentHashMap<>();
  private final Map<String, List<Generic>> generics = new ConcurrentHashMap<>();
  private final AtomicIntegerArray keysOfLength = new AtomicIntegerArray(LONGEST_NAME + 1);

  ProfileIndex(NamingRule rule, RacfVariables variables) {
    this.rule = rule;
    this.variables = variables;
  }

  /** Adds a profile or replaces the one of the same name. */
  void put(ResourceProfile profile) {
    ProfileName name = profile.name();
    if (!name.generic()) {
      discrete.put(name.text(), profile);
      return;
    }
    ProfilePattern pattern = ProfilePattern.of(name, rule);
    List<Generic> changed = new ArrayList<>(others(pattern));
    changed.add(new Generic(pattern, profile));
    changed.sort(Comparator.comparing(Generic::pattern));
    String key = pattern.literalPrefix();
    if (generics.put(key, List.copyOf(changed)) == null) {
      keysOfLength.incrementAndGet(key.length());
    }
  }

  void remove(ProfileName name) {
    if (!name.generic()) {
      discrete.remove(name.text());
      return;
    }
    ProfilePattern pattern = ProfilePattern.of(name, rule);
    String key = pattern.literalPrefix();
    List<Generic> left = others(pattern);
    if (!left.isEmpty()) {
      generics.put(key, left);
    } else if (generics.remove(key) != null) {
      keysOfLength.decrementAndGet(key.length());
    }
  }

  private List<Generic> others(ProfilePattern pattern) {
    return generics.getOrDefault(pattern.literalPrefix(), List.of()).stream()
        .filter(generic -> !generic.pattern().name().equals(pattern.name()))
        .toList();
  }

  /** The profile of exactly this name. */
  Optional<ResourceProfile> get(ProfileName name) {
    if (!name.generic()) {
      return Optional.ofNullable(discrete.get(name.text()));
    }
    String key = ProfilePattern.of(name, rule).literalPrefix();
    return generics.getOrDefault(key, List.of()).stream()
        .map(Generic::profile)
        .filter(profile -> profile.name().equals(name))
        .findFirst();
  }

  /**
   * The profile that protects {@code resource}: the discrete one, else the most specific generic
   * one.
   */
  Optional<ResourceProfile> bestMatch(String resource, boolean withGeneric) {
    ResourceProfile exact = discrete.get(resource);
    if (exact != null || !withGeneric) {
      return Optional.ofNullable(exact);
    }
    List<String> qualifiers = ProfilePattern.qualifiersOf(resource);
    for (int length = Math.min(resource.length(), LONGEST_NAME); length >= 0; length--) {
      if (keysOfLength.get(length) == 0) {
        continue;
      }
      String key = resource.substring(0, length);
      for (Generic generic : generics.getOrDefault(key, List.of())) {
        if (covers(generic.pattern(), qualifiers)) {
          return Optional.of(generic.profile());
        }
      }
    }
    return Optional.empty();
  }

  private boolean covers(ProfilePattern pattern, List<String> qualifiers) {
    return pattern.hasVariables()
        ? variables.cover(pattern.name(), rule, qualifiers)
        : pattern.matches(qualifiers);
  }

  /** All profiles, by name. */
  List<ResourceProfile> all() {
    return Stream.concat(
            discrete.values().stream(),
            generics.values().stream().flatMap(List::stream).map(Generic::profile))
        .sorted(Comparator.comparing(profile -> profile.name().text()))
        .toList();
  }
}
