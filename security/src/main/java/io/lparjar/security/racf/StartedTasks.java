package io.lparjar.security.racf;

import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.Saf;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserAttribute;
import io.lparjar.security.saf.UserId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whom started tasks work for: the STDATA segment of the profile {@code procedure.jobname} in class
 * STARTED.
 *
 * @param database where the profiles are
 * @param saf where the users are
 * @see "z/OS Security Server RACF Security Administrator's Guide, Using started procedures"
 */
public record StartedTasks(RacfDatabase database, Saf saf) {
  private static final ResourceClass STARTED = new ResourceClass("STARTED");
  private static final String STDATA = "STDATA";
  private static final String MEMBER = "=MEMBER";

  /**
   * The user of a started task, TRUSTED and PRIVILEGED as the profile says; empty when the class is
   * not active, no profile covers the task, or it names nobody who may work.
   */
  public Optional<SecurityEnvironment> environment(String procedure, String jobName) {
    return Optional.of(STARTED)
        .filter(name -> database.classState(name).active())
        .flatMap(name -> database.protecting(name, procedure + "." + jobName))
        .map(ResourceProfile::protection)
        .map(protection -> protection.segments().fields(STDATA))
        .flatMap(fields -> environment(procedure, fields));
  }

  private Optional<SecurityEnvironment> environment(String procedure, Map<String, String> fields) {
    String named = fields.getOrDefault("USER", MEMBER);
    return UserId.parse(named.equals(MEMBER) ? procedure : named)
        .flatMap(saf::environmentOf)
        .map(user -> with(user, fields));
  }

  private static SecurityEnvironment with(SecurityEnvironment user, Map<String, String> fields) {
    Set<UserAttribute> attributes = EnumSet.noneOf(UserAttribute.class);
    attributes.addAll(user.attributes());
    for (UserAttribute each : Set.of(UserAttribute.TRUSTED, UserAttribute.PRIVILEGED)) {
      if (fields.getOrDefault(each.name(), "NO").equals("YES")) {
        attributes.add(each);
      } else {
        attributes.remove(each);
      }
    }
    return new SecurityEnvironment(
        user.userId(), user.group(), user.name(), attributes, user.home(), user.circumstances());
  }
}
