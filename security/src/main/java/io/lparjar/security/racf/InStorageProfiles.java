package io.lparjar.security.racf;

import io.lparjar.security.racf.profile.ClassSetting;
import io.lparjar.security.racf.profile.ClassState;
import io.lparjar.security.racf.profile.NamingRule;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.Protection;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.racf.profile.Segments;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Copies of profiles from which checks are answered, made by SETROPTS and not touched by changes of
 * the profiles until it REFRESHes them: all profiles of a RACLISTed class with the members of its
 * grouping class, the generic ones of a GENLISTed class, and global access tables.
 *
 * <p>Members that several profiles name, and profiles of the same name, give the most that any of
 * them gives. Read by many threads without a lock; a copy is replaced as a whole.
 *
 * @see "z/OS Security Server RACF Security Administrator's Guide, SETROPTS RACLIST processing"
 */
final class InStorageProfiles {
  private static final ResourceClass GLOBAL = new ResourceClass("GLOBAL");

  private final RacfDatabase database;
  private final Map<ResourceClass, ProfileIndex> raclisted = new ConcurrentHashMap<>();
  private final Map<ResourceClass, ProfileIndex> genlisted = new ConcurrentHashMap<>();
  private final Map<ResourceClass, GlobalTable> globals = new ConcurrentHashMap<>();
  private final Map<ResourceClass, Long> refreshes = new ConcurrentHashMap<>();

  InStorageProfiles(RacfDatabase database) {
    this.database = database;
  }

  /** Makes and drops copies as a class has been changed. */
  void follow(ResourceClass resourceClass, ClassState before, ClassState after) {
    for (ClassSetting setting :
        new ClassSetting[] {ClassSetting.RACLIST, ClassSetting.GENLIST, ClassSetting.GLOBAL}) {
      if (after.has(setting) && !before.has(setting)) {
        refresh(resourceClass, setting);
      } else if (before.has(setting) && !after.has(setting)) {
        drop(resourceClass, setting);
      }
    }
  }

  /** Makes the copy anew that a setting asks for. */
  void refresh(ResourceClass resourceClass, ClassSetting setting) {
    switch (setting) {
      case RACLIST -> {
        raclisted.put(resourceClass, copyWithMembers(resourceClass));
        refreshes.merge(resourceClass, 1L, Long::sum);
      }
      case GENLIST -> genlisted.put(resourceClass, copyOfGenerics(resourceClass));
      case GLOBAL -> globals.put(resourceClass, global(resourceClass));
      case ACTIVE, GENERIC, GENERIC_COMMANDS, AUDIT, STATISTICS -> {}
    }
  }

  private void drop(ResourceClass resourceClass, ClassSetting setting) {
    switch (setting) {
      case RACLIST -> {
        raclisted.remove(resourceClass);
        refreshes.merge(resourceClass, 1L, Long::sum);
      }
      case GENLIST -> genlisted.remove(resourceClass);
      case GLOBAL -> globals.remove(resourceClass);
      case ACTIVE, GENERIC, GENERIC_COMMANDS, AUDIT, STATISTICS -> {}
    }
  }

  boolean isRaclisted(ResourceClass resourceClass) {
    return raclisted.containsKey(resourceClass);
  }

  /** How often the copy of a RACLISTed class was made or dropped. */
  long refreshes(ResourceClass resourceClass) {
    return refreshes.getOrDefault(resourceClass, 0L);
  }

  /** The index that answers for a class: a copy, or the profiles themselves. */
  ProfileIndex answering(ResourceClass resourceClass, ProfileIndex profiles) {
    ProfileIndex copy = raclisted.get(resourceClass);
    return copy == null ? profiles : copy;
  }

  /** The profile that protects a resource. */
  Optional<ResourceProfile> bestMatch(
      ResourceClass resourceClass, String resource, ProfileIndex profiles, boolean withGeneric) {
    ProfileIndex all = raclisted.get(resourceClass);
    ProfileIndex generics = genlisted.get(resourceClass);
    if (all == null && generics != null) {
      return profiles
          .bestMatch(resource, false)
          .or(() -> withGeneric ? generics.bestMatch(resource, true) : Optional.empty());
    }
    return (all == null ? profiles : all).bestMatch(resource, withGeneric);
  }

  /** The global access table of a class, when SETROPTS GLOBAL named it and it has entries. */
  Optional<GlobalTable> global(ResourceClass resourceClass, boolean on) {
    return on ? Optional.ofNullable(globals.get(resourceClass)) : Optional.empty();
  }

  private GlobalTable global(ResourceClass resourceClass) {
    boolean enhanced = database.options().enhancedGenericNaming();
    ProfileName name = new ProfileName(resourceClass.name(), false);
    ResourceProfile none =
        ResourceProfile.of(GLOBAL, name, Protection.of("", database.today(), AccessLevel.NONE));
    return new GlobalTable(
        database.profile(GLOBAL, name).orElse(none), NamingRule.of(resourceClass, enhanced));
  }

  private ProfileIndex copyOfGenerics(ResourceClass resourceClass) {
    ProfileIndex copy = new ProfileIndex(NamingRule.GENERAL_RESOURCE, database.variables());
    database.profiles(resourceClass).stream()
        .filter(profile -> profile.name().generic())
        .forEach(copy::put);
    return copy;
  }

  private ProfileIndex copyWithMembers(ResourceClass resourceClass) {
    ProfileIndex copy = new ProfileIndex(NamingRule.GENERAL_RESOURCE, database.variables());
    database.profiles(resourceClass).forEach(copy::put);
    String group = database.descriptors().of(resourceClass).groupClass();
    if (!group.isEmpty()) {
      for (ResourceProfile grouping : database.profiles(new ResourceClass(group))) {
        for (String member : grouping.protection().segments().fields(Segments.MEMBERS).keySet()) {
          merge(copy, resourceClass, ProfileName.parse(member), grouping.protection());
        }
      }
    }
    return copy;
  }

  private static void merge(
      ProfileIndex copy, ResourceClass resourceClass, ProfileName name, Protection added) {
    Protection merged = copy.get(name).map(there -> most(there.protection(), added)).orElse(added);
    copy.put(ResourceProfile.of(resourceClass, name, merged));
  }

  /** The most permissive of both: levels, entries and warning mode. */
  private static Protection most(Protection one, Protection other) {
    Protection result =
        one.withUacc(higher(one.uacc(), other.uacc()))
            .withWarning(one.warning() || other.warning());
    for (Map.Entry<String, AccessLevel> entry : other.accessList().entrySet()) {
      AccessLevel before = one.accessList().getOrDefault(entry.getKey(), AccessLevel.NONE);
      result = result.withAccess(entry.getKey(), higher(before, entry.getValue()));
    }
    return result;
  }

  private static AccessLevel higher(AccessLevel one, AccessLevel other) {
    return one.includes(other) ? one : other;
  }
}
