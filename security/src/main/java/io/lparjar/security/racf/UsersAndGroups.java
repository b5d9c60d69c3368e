package io.lparjar.security.racf;

import io.lparjar.security.racf.RacfException.Reason;
import io.lparjar.security.racf.profile.GroupConnection;
import io.lparjar.security.racf.profile.GroupProfile;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.RacfTables;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The users, the groups and who is connected to which.
 *
 * <p>Questions are answered without a lock; whoever changes something holds that of the {@link
 * RacfDatabase}, whose methods of the same names say what is checked.
 */
final class UsersAndGroups {
  private final RacfTables tables;
  private final Map<UserId, UserProfile> users = new ConcurrentHashMap<>();
  private final Map<String, GroupProfile> groups = new ConcurrentHashMap<>();
  private final Map<UserId, SortedMap<String, GroupConnection>> connections =
      new ConcurrentHashMap<>();

  UsersAndGroups(RacfTables tables) {
    this.tables = tables;
    tables.users().forEach(user -> users.put(user.userId(), user));
    tables.groups().forEach(group -> groups.put(group.name(), group));
    tables.connections().forEach(this::remember);
  }

  Optional<UserProfile> user(UserId user) {
    return Optional.ofNullable(users.get(user));
  }

  /** All users, by user id. */
  List<UserProfile> users() {
    return users.values().stream().sorted(Comparator.comparing(UserProfile::userId)).toList();
  }

  void add(UserProfile user, GroupConnection connection) {
    if (exists(user.userId().value())) {
      throw new RacfException(Reason.ALREADY_DEFINED, user.userId());
    }
    requireGroup(user.defaultGroup());
    tables.add(user, connection);
    remember(connection);
    users.put(user.userId(), user);
  }

  void replace(UserProfile user) {
    if (!connectionsOf(user.userId()).containsKey(user.defaultGroup())) {
      throw new RacfException(Reason.NOT_CONNECTED, user.defaultGroup());
    }
    tables.replace(user);
    users.put(user.userId(), user);
  }

  void delete(UserId user) {
    requireUser(user);
    tables.delete(user);
    users.remove(user);
    connections.remove(user);
  }

  Optional<GroupProfile> group(String group) {
    return Optional.ofNullable(groups.get(group));
  }

  /** All groups, by name. */
  List<GroupProfile> groups() {
    return groups.values().stream().sorted(Comparator.comparing(GroupProfile::name)).toList();
  }

  void add(GroupProfile group) {
    if (exists(group.name())) {
      throw new RacfException(Reason.ALREADY_DEFINED, group.name());
    }
    put(group);
  }

  /** Adds a group, or replaces the one of its name. */
  void put(GroupProfile group) {
    if (!group.superiorGroup().isEmpty()) {
      requireGroup(group.superiorGroup());
    }
    tables.put(group);
    groups.put(group.name(), group);
  }

  void deleteGroup(String group) {
    requireGroup(group);
    boolean superior = groups.values().stream().anyMatch(g -> g.superiorGroup().equals(group));
    if (superior || !membersOf(group).isEmpty()) {
      throw new RacfException(Reason.IN_USE, group);
    }
    tables.deleteGroup(group);
    groups.remove(group);
  }

  /** The connections of a user by group name; immutable, empty for an unknown user. */
  SortedMap<String, GroupConnection> connectionsOf(UserId user) {
    return connections.getOrDefault(user, Collections.emptySortedMap());
  }

  /** The connections to a group, by user id. */
  List<GroupConnection> membersOf(String group) {
    return connections.values().stream()
        .map(ofUser -> ofUser.get(group))
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(GroupConnection::user))
        .toList();
  }

  void connect(GroupConnection connection) {
    requireUser(connection.user());
    requireGroup(connection.group());
    tables.put(connection);
    remember(connection);
  }

  void remove(UserId user, String group) {
    SortedMap<String, GroupConnection> left = new TreeMap<>(connectionsOf(user));
    if (left.remove(group) == null) {
      throw new RacfException(Reason.NOT_CONNECTED, user);
    }
    if (requireUser(user).defaultGroup().equals(group)) {
      throw new RacfException(Reason.IN_USE, group);
    }
    tables.deleteConnection(user, group);
    connections.put(user, Collections.unmodifiableSortedMap(left));
  }

  private void remember(GroupConnection connection) {
    SortedMap<String, GroupConnection> changed = new TreeMap<>(connectionsOf(connection.user()));
    changed.put(connection.group(), connection);
    connections.put(connection.user(), Collections.unmodifiableSortedMap(changed));
  }

  /** Whether a user or a group has this name. */
  boolean exists(String userOrGroup) {
    return groups.containsKey(userOrGroup)
        || UserId.parse(userOrGroup).filter(users::containsKey).isPresent();
  }

  UserProfile requireUser(UserId user) {
    return user(user).orElseThrow(() -> new RacfException(Reason.NOT_DEFINED, user));
  }

  GroupProfile requireGroup(String group) {
    return group(group).orElseThrow(() -> new RacfException(Reason.NOT_DEFINED, group));
  }
}
