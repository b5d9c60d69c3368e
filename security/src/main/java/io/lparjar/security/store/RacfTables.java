package io.lparjar.security.store;

import io.lparjar.security.racf.profile.ClassState;
import io.lparjar.security.racf.profile.GroupConnection;
import io.lparjar.security.racf.profile.GroupProfile;
import io.lparjar.security.racf.profile.LogonRecord;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.RacfOptions;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.UserId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The tables of the RACF database.
 *
 * <p>Each method is one transaction. Reading gives everything, as all of it is kept in memory.
 */
public final class RacfTables {
  private static final String[] OPTIONS = {
    """
    CREATE TABLE IF NOT EXISTS racf_option (
      option_name VARCHAR(40) PRIMARY KEY, option_value VARCHAR(200))\
    """,
  };

  private final Database database;

  private RacfTables(Database database) {
    this.database = database;
  }

  /** The tables in {@code database}, made when they are missing. */
  public static RacfTables in(Database database) {
    database.define(
        Stream.of(
                UserTable.DEFINITIONS,
                GroupTable.DEFINITIONS,
                ProfileTable.DEFINITIONS,
                SegmentTable.DEFINITIONS,
                OPTIONS)
            .flatMap(Arrays::stream)
            .toArray(String[]::new));
    return new RacfTables(database);
  }

  public List<UserProfile> users() {
    return database.transaction(UserTable::users);
  }

  /** Adds a user who belongs to a group from the start. */
  public void add(UserProfile user, GroupConnection connection) {
    database.transact(
        transaction -> {
          UserTable.insert(transaction, user);
          GroupTable.put(transaction, connection);
        });
  }

  /** Replaces a user's profile. */
  public void replace(UserProfile user) {
    database.transact(
        transaction -> {
          UserTable.delete(transaction, user.userId());
          UserTable.insert(transaction, user);
        });
  }

  /** Deletes a user with all connections. */
  public void delete(UserId user) {
    database.transact(
        transaction -> {
          UserTable.delete(transaction, user);
          GroupTable.deleteConnections(transaction, user);
          UserTable.deleteLogon(transaction, user);
        });
  }

  public List<LogonRecord> logons() {
    return database.transaction(UserTable::logons);
  }

  public void put(LogonRecord logon) {
    database.transact(transaction -> UserTable.put(transaction, logon));
  }

  public List<GroupProfile> groups() {
    return database.transaction(GroupTable::groups);
  }

  public void put(GroupProfile group) {
    database.transact(transaction -> GroupTable.put(transaction, group));
  }

  public void deleteGroup(String group) {
    database.transact(transaction -> GroupTable.delete(transaction, group));
  }

  public List<GroupConnection> connections() {
    return database.transaction(GroupTable::connections);
  }

  public void put(GroupConnection connection) {
    database.transact(transaction -> GroupTable.put(transaction, connection));
  }

  public void deleteConnection(UserId user, String group) {
    database.transact(transaction -> GroupTable.delete(transaction, user, group));
  }

  /** All profiles of all classes. */
  public List<ResourceProfile> profiles() {
    return database.transaction(ProfileTable::profiles);
  }

  public void put(ResourceProfile profile) {
    database.transact(transaction -> ProfileTable.put(transaction, profile));
  }

  public void delete(ResourceClass resourceClass, ProfileName name) {
    database.transact(transaction -> ProfileTable.delete(transaction, resourceClass, name));
  }

  public Map<ResourceClass, ClassState> classes() {
    return database.transaction(ProfileTable::classes);
  }

  public void put(ResourceClass resourceClass, ClassState state) {
    database.transact(transaction -> ProfileTable.put(transaction, resourceClass, state));
  }

  public RacfOptions options() {
    Map<String, String> values = new HashMap<>();
    database.transaction(
        transaction ->
            transaction.query(
                "SELECT option_name, option_value FROM racf_option",
                row -> values.put(row.getString(1), row.getString(2))));
    return RacfOptions.of(values);
  }

  public void put(RacfOptions options) {
    database.transact(
        transaction -> {
          transaction.update("DELETE FROM racf_option");
          options
              .toMap()
              .forEach(
                  (name, value) ->
                      transaction.update(
                          "INSERT INTO racf_option (option_name, option_value) VALUES (?, ?)",
                          name,
                          value));
        });
  }
}
