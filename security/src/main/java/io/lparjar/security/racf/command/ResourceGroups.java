package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.NamingRule;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.ProfilePattern;
import io.lparjar.security.racf.profile.Segments;
import io.lparjar.security.saf.ResourceClass;
import java.util.List;

/** RESGROUP of RLIST: the profiles of the grouping class that have a resource as member. */
final class ResourceGroups {
  private ResourceGroups() {}

  /** Their names; none without RESGROUP. */
  static List<String> of(
      CommandRun run, Operands operands, ResourceClass resourceClass, String resource) {
    if (!operands.has("RESGROUP")) {
      return List.of();
    }
    return ResourceClasses.groupingClass(run.database(), resourceClass).stream()
        .flatMap(group -> run.database().profiles(new ResourceClass(group)).stream())
        .filter(run.authority()::mayList)
        .filter(
            group ->
                group.protection().segments().fields(Segments.MEMBERS).keySet().stream()
                    .anyMatch(member -> covers(member, resource)))
        .map(group -> group.name().text())
        .toList();
  }

  private static boolean covers(String member, String resource) {
    ProfileName name = ProfileName.parse(member);
    return member.equals(resource)
        || (name.generic()
            && ProfilePattern.of(name, NamingRule.GENERAL_RESOURCE)
                .matches(ProfilePattern.qualifiersOf(resource)));
  }
}
