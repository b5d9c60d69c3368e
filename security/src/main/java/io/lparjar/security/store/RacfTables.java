package io.lparjar.security.store;

import io.lparjar.security.racf.profile.ClassState;
import io.lparjar.security.racf.profile.GroupAuthority;
import io.lparjar.security.racf.profile.GroupConnection;
import io.lparjar.security.racf.profile.GroupProfile;
import io.lparjar.security.racf.profile.LogonRecord;
import io.lparjar.security.racf.profile.Password;
import io.lparjar.security.racf.profile.PasswordHash;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.Protection;
import io.lparjar.security.racf.profile.RacfOptions;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.UserAttribute;
import io.lparjar.security.saf.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tables of the RACF database.
 *
 * <p>Each method is one transaction. Reading gives everything, as all of it is kept in memory.
 */
public final class RacfTables {
  private static final String[] DEFINITIONS = {
    """
    CREATE TABLE IF NOT EXISTS racf_user (
      user_id VARCHAR(8) PRIMARY KEY, name VARCHAR(20), owner VARCHAR(8),
      default_group VARCHAR(8), created DATE, attributes VARCHAR(200), revoked BOOLEAN,
      password VARCHAR(200), password_changed DATE, password_expired BOOLEAN, home VARCHAR(1023),
      uid INT)\
    """,
    """
    CREATE TABLE IF NOT EXISTS racf_logon (
      user_id VARCHAR(8) PRIMARY KEY, last_access TIMESTAMP(6) WITH TIME ZONE,
      failed_attempts INT)\
    """,
    """
    CREATE TABLE IF NOT EXISTS racf_group (
      group_name VARCHAR(8) PRIMARY KEY, superior_group VARCHAR(8), owner VARCHAR(8),
      created DATE, gid INT)\
    """,
    """
    CREATE TABLE IF NOT EXISTS racf_connection (
      user_id VARCHAR(8), group_name VARCHAR(8), authority VARCHAR(8), owner VARCHAR(8),
      created DATE, revoked BOOLEAN, PRIMARY KEY (user_id, group_name))\
    """,
    """
    CREATE TABLE IF NOT EXISTS racf_profile (
      class_name VARCHAR(8), profile_name VARCHAR(246), generic BOOLEAN, owner VARCHAR(8),
      created DATE, uacc VARCHAR(8), warning BOOLEAN,
      PRIMARY KEY (class_name, profile_name, generic))\
    """,
    """
    CREATE TABLE IF NOT EXISTS racf_access (
      class_name VARCHAR(8), profile_name VARCHAR(246), generic BOOLEAN, id VARCHAR(8),
      access_level VARCHAR(8), PRIMARY KEY (class_name, profile_name, generic, id))\
    """,
    """
    CREATE TABLE IF NOT EXISTS resource_class (
      class_name VARCHAR(8) PRIMARY KEY, active BOOLEAN, generic BOOLEAN)\
    """,
    """
    CREATE TABLE IF NOT EXISTS racf_option (
      option_name VARCHAR(40) PRIMARY KEY, option_value VARCHAR(40))\
    """,
  };

  private final Database database;

  private RacfTables(Database database) {
    this.database = database;
  }

  /** The tables in {@code database}, made when they are missing. */
  public static RacfTables in(Database database) {
    database.define(DEFINITIONS);
    return new RacfTables(database);
  }

  public List<UserProfile> users() {
    return all(
        """
        SELECT user_id, name, owner, default_group, created, attributes, revoked, password,
          password_changed, password_expired, home, uid FROM racf_user\
        """,
        row ->
            new UserProfile(
                new UserId(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                Arrays.stream(row.getString(6).split(" "))
                    .filter(word -> !word.isEmpty())
                    .map(UserAttribute::valueOf)
                    .collect(Collectors.toSet()),
                row.getBoolean(7),
                passwordIn(row),
                row.getString(11),
                row.getInt(12)));
  }

  private static @Nullable Password passwordIn(ResultSet row) throws SQLException {
    String hash = row.getString(8);
    return hash == null
        ? null
        : new Password(
            PasswordHash.parse(hash), row.getObject(9, LocalDate.class), row.getBoolean(10));
  }

  /** Adds a user who belongs to a group from the start. */
  public void add(UserProfile user, GroupConnection connection) {
    database.transact(
        transaction -> {
          insert(transaction, user);
          put(transaction, connection);
        });
  }

  /** Replaces a user's profile. */
  public void replace(UserProfile user) {
    database.transact(
        transaction -> {
          transaction.update("DELETE FROM racf_user WHERE user_id = ?", user.userId().value());
          insert(transaction, user);
        });
  }

  private static void insert(Transaction transaction, UserProfile user) {
    Password password = user.password();
    transaction.update(
        """
        INSERT INTO racf_user (user_id, name, owner, default_group, created, attributes, revoked,
          password, password_changed, password_expired, home, uid)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        user.userId().value(),
        user.name(),
        user.owner(),
        user.defaultGroup(),
        user.created(),
        user.attributes().stream().map(UserAttribute::name).collect(Collectors.joining(" ")),
        user.revoked(),
        password == null ? null : password.hash().toString(),
        password == null ? null : password.changed(),
        password == null ? null : password.expired(),
        user.home(),
        user.uid());
  }

  /** Deletes a user with all connections. */
  public void delete(UserId user) {
    database.transact(
        transaction -> {
          String id = user.value();
          transaction.update("DELETE FROM racf_user WHERE user_id = ?", id);
          transaction.update("DELETE FROM racf_connection WHERE user_id = ?", id);
          transaction.update("DELETE FROM racf_logon WHERE user_id = ?", id);
        });
  }

  public List<LogonRecord> logons() {
    return all(
        "SELECT user_id, last_access, failed_attempts FROM racf_logon",
        row -> {
          OffsetDateTime lastAccess = row.getObject(2, OffsetDateTime.class);
          return new LogonRecord(
              new UserId(row.getString(1)),
              lastAccess == null ? null : lastAccess.toInstant(),
              row.getInt(3));
        });
  }

  public void put(LogonRecord logon) {
    database.transact(
        transaction -> {
          String id = logon.user().value();
          transaction.update("DELETE FROM racf_logon WHERE user_id = ?", id);
          transaction.update(
              "INSERT INTO racf_logon (user_id, last_access, failed_attempts) VALUES (?, ?, ?)",
              id,
              logon.lastAccess(),
              logon.failedAttempts());
        });
  }

  public List<GroupProfile> groups() {
    return all(
        "SELECT group_name, superior_group, owner, created, gid FROM racf_group",
        row ->
            new GroupProfile(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getInt(5)));
  }

  public void put(GroupProfile group) {
    database.transact(
        transaction -> {
          transaction.update("DELETE FROM racf_group WHERE group_name = ?", group.name());
          transaction.update(
              """
              INSERT INTO racf_group (group_name, superior_group, owner, created, gid)
                VALUES (?, ?, ?, ?, ?)\
              """,
              group.name(),
              group.superiorGroup(),
              group.owner(),
              group.created(),
              group.gid());
        });
  }

  public void deleteGroup(String group) {
    database.transact(
        transaction -> transaction.update("DELETE FROM racf_group WHERE group_name = ?", group));
  }

  public List<GroupConnection> connections() {
    return all(
        "SELECT user_id, group_name, authority, owner, created, revoked FROM racf_connection",
        row ->
            new GroupConnection(
                new UserId(row.getString(1)),
                row.getString(2),
                GroupAuthority.valueOf(row.getString(3)),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getBoolean(6)));
  }

  public void put(GroupConnection connection) {
    database.transact(transaction -> put(transaction, connection));
  }

  private static void put(Transaction transaction, GroupConnection connection) {
    delete(transaction, connection.user(), connection.group());
    transaction.update(
        """
        INSERT INTO racf_connection (user_id, group_name, authority, owner, created, revoked)
          VALUES (?, ?, ?, ?, ?, ?)\
        """,
        connection.user().value(),
        connection.group(),
        connection.authority().name(),
        connection.owner(),
        connection.created(),
        connection.revoked());
  }

  public void deleteConnection(UserId user, String group) {
    database.transact(transaction -> delete(transaction, user, group));
  }

  private static void delete(Transaction transaction, UserId user, String group) {
    transaction.update(
        "DELETE FROM racf_connection WHERE user_id = ? AND group_name = ?", user.value(), group);
  }

  /** All profiles of all classes. */
  public List<ResourceProfile> profiles() {
    Map<String, SortedMap<String, AccessLevel>> accessLists = new HashMap<>();
    all(
        "SELECT class_name, profile_name, generic, id, access_level FROM racf_access",
        row ->
            accessLists
                .computeIfAbsent(profileKeyIn(row), key -> new TreeMap<>())
                .put(row.getString(4), AccessLevel.valueOf(row.getString(5))));
    return all(
        """
        SELECT class_name, profile_name, generic, owner, created, uacc, warning
          FROM racf_profile\
        """,
        row ->
            ResourceProfile.of(
                new ResourceClass(row.getString(1)),
                nameIn(row),
                new Protection(
                    row.getString(4),
                    row.getObject(5, LocalDate.class),
                    AccessLevel.valueOf(row.getString(6)),
                    row.getBoolean(7),
                    accessLists.getOrDefault(profileKeyIn(row), new TreeMap<>()))));
  }

  /** Class, name and kind of a profile, whose first three columns they are. */
  private static String profileKeyIn(ResultSet row) throws SQLException {
    return row.getString(1) + ' ' + row.getString(2) + ' ' + row.getBoolean(3);
  }

  private static ProfileName nameIn(ResultSet row) throws SQLException {
    return new ProfileName(row.getString(2), row.getBoolean(3));
  }

  public void put(ResourceProfile profile) {
    database.transact(
        transaction -> {
          delete(transaction, profile.resourceClass(), profile.name());
          String className = profile.resourceClass().name();
          ProfileName name = profile.name();
          Protection protection = profile.protection();
          transaction.update(
              """
              INSERT INTO racf_profile (class_name, profile_name, generic, owner, created, uacc,
                warning) VALUES (?, ?, ?, ?, ?, ?, ?)\
              """,
              className,
              name.text(),
              name.generic(),
              protection.owner(),
              protection.created(),
              protection.uacc().name(),
              protection.warning());
          protection
              .accessList()
              .forEach(
                  (id, level) ->
                      transaction.update(
                          """
                          INSERT INTO racf_access (class_name, profile_name, generic, id,
                            access_level) VALUES (?, ?, ?, ?, ?)\
                          """,
                          className,
                          name.text(),
                          name.generic(),
                          id,
                          level.name()));
        });
  }

  public void delete(ResourceClass resourceClass, ProfileName name) {
    database.transact(transaction -> delete(transaction, resourceClass, name));
  }

  private static void delete(
      Transaction transaction, ResourceClass resourceClass, ProfileName name) {
    for (String table : List.of("racf_profile", "racf_access")) {
      transaction.update(
          "DELETE FROM " + table + " WHERE class_name = ? AND profile_name = ? AND generic = ?",
          resourceClass.name(),
          name.text(),
          name.generic());
    }
  }

  public Map<ResourceClass, ClassState> classes() {
    Map<ResourceClass, ClassState> result = new HashMap<>();
    all(
        "SELECT class_name, active, generic FROM resource_class",
        row ->
            result.put(
                new ResourceClass(row.getString(1)),
                new ClassState(row.getBoolean(2), row.getBoolean(3))));
    return result;
  }

  public void put(ResourceClass resourceClass, ClassState state) {
    database.transact(
        transaction -> {
          transaction.update(
              "DELETE FROM resource_class WHERE class_name = ?", resourceClass.name());
          transaction.update(
              "INSERT INTO resource_class (class_name, active, generic) VALUES (?, ?, ?)",
              resourceClass.name(),
              state.active(),
              state.generic());
        });
  }

  public RacfOptions options() {
    Map<String, String> values = new HashMap<>();
    all(
        "SELECT option_name, option_value FROM racf_option",
        row -> values.put(row.getString(1), row.getString(2)));
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

  private <T> List<T> all(String query, Transaction.RowMapper<T> mapper) {
    return database.transaction(transaction -> transaction.query(query, mapper));
  }
}
