package io.lparjar.security.racf.profile;

import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;

/**
 * What the class descriptor table says about a class.
 *
 * @param resourceClass the class
 * @param groupClass the class whose profiles group its resources; empty for none
 * @param memberClass the class whose resources its profiles group; empty for none
 * @param requiresProfile whether a resource without profile is refused (DEFAULTRC 8, else 4)
 * @param uacc universal access of a new profile
 * @param operations whether OPERATIONS gives access
 * @param raclistAllowed whether SETROPTS RACLIST may name it
 * @param longestName of its profiles
 * @see "z/OS Security Server RACF Macros and Interfaces, Supplied class descriptor table entries"
 */
public record ClassDescriptor(
    ResourceClass resourceClass,
    String groupClass,
    String memberClass,
    boolean requiresProfile,
    AccessLevel uacc,
    boolean operations,
    boolean raclistAllowed,
    int longestName) {
  /** No profile name is longer. */
  public static final int LONGEST_NAME = 246;

  /** A class without specialities. */
  public static ClassDescriptor of(ResourceClass resourceClass) {
    return new ClassDescriptor(
        resourceClass, "", "", false, AccessLevel.NONE, false, true, LONGEST_NAME);
  }

  public ClassDescriptor withGroupClass(String name) {
    return new ClassDescriptor(
        resourceClass,
        name,
        memberClass,
        requiresProfile,
        uacc,
        operations,
        raclistAllowed,
        longestName);
  }

  /** A class of profiles that group resources; it is not RACLISTed itself. */
  public ClassDescriptor withMemberClass(String name) {
    return new ClassDescriptor(
        resourceClass, groupClass, name, requiresProfile, uacc, operations, false, longestName);
  }

  /** A class to whose resources OPERATIONS gives access. */
  public ClassDescriptor withOperations() {
    return new ClassDescriptor(
        resourceClass,
        groupClass,
        memberClass,
        requiresProfile,
        uacc,
        true,
        raclistAllowed,
        longestName);
  }

  public ClassDescriptor withoutRaclist() {
    return new ClassDescriptor(
        resourceClass,
        groupClass,
        memberClass,
        requiresProfile,
        uacc,
        operations,
        false,
        longestName);
  }
}
