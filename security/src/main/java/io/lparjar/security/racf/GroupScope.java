package io.lparjar.security.racf;

import io.lparjar.security.racf.profile.GroupConnection;
import io.lparjar.security.racf.profile.GroupProfile;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.UserAttribute;
import io.lparjar.security.saf.UserId;
import java.util.HashSet;
import java.util.Set;

/**
 * How far a group attribute of a user reaches (group-SPECIAL, group-OPERATIONS, group-AUDITOR): to
 * the group, what the group owns, and so on downwards through subgroups that their superior group
 * owns. What a user owns is in the scope when a group in the scope owns the user.
 *
 * @see "z/OS Security Server RACF Security Administrator's Guide, Scope of authority for attributes
 *     at the group level"
 */
public final class GroupScope {
  private final RacfDatabase database;
  private final UserId user;
  private final UserAttribute attribute;

  /** The scope in which {@code user} has {@code attribute} by connections. */
  public GroupScope(RacfDatabase database, UserId user, UserAttribute attribute) {
    this.database = database;
    this.user = user;
    this.attribute = attribute;
  }

  /** Whether the user has the attribute in any group at all. */
  public boolean exists() {
    return database.connectionsOf(user).values().stream().anyMatch(this::counts);
  }

  private boolean counts(GroupConnection connection) {
    return connection.attributes().contains(attribute)
        && !connection.revocation().inEffect(database::today);
  }

  /** Whether the group is in the scope: the user's own one, or below it by ownership. */
  public boolean includesGroup(String group) {
    Set<String> seen = new HashSet<>();
    String name = group;
    while (seen.add(name)) {
      GroupConnection connection = database.connectionsOf(user).get(name);
      if (connection != null && counts(connection)) {
        return true;
      }
      String above = database.group(name).map(GroupProfile::owner).orElse("");
      if (database.group(above).isEmpty()) {
        return false;
      }
      name = above;
    }
    return false;
  }

  /** Whether a group in the scope owns the user. */
  public boolean includesUser(UserProfile other) {
    return includesGroup(other.owner());
  }

  /** Whether a group or a user in the scope owns the profile, or is the data set's first part. */
  public boolean includes(ResourceProfile profile) {
    return exists()
        && (includesId(profile.protection().owner())
            || (profile.resourceClass().equals(ResourceClass.DATASET)
                && includesId(firstQualifier(profile.name().text()))));
  }

  private boolean includesId(String id) {
    return includesGroup(id)
        || UserId.parse(id).flatMap(database::user).filter(this::includesUser).isPresent();
  }

  private static String firstQualifier(String text) {
    int period = text.indexOf('.');
    return period < 0 ? text : text.substring(0, period);
  }
}
