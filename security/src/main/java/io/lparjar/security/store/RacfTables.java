package io.lparjar.security.store;

import io.lparjar.security.racf.profile.AccessCondition;
import io.lparjar.security.racf.profile.ClassSetting;
import io.lparjar.security.racf.profile.ClassState;
import io.lparjar.security.racf.profile.ConditionalEntry;
import io.lparjar.security.racf.profile.Credentials;
import io.lparjar.security.racf.profile.GroupAuthority;
import io.lparjar.security.racf.profile.GroupConnection;
import io.lparjar.security.racf.profile.GroupProfile;
import io.lparjar.security.racf.profile.LogOption;
import io.lparjar.security.racf.profile.LogonRecord;
import io.lparjar.security.racf.profile.LogonTimes;
import io.lparjar.security.racf.profile.Password;
import io.lparjar.security.racf.profile.PasswordHash;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.Protection;
import io.lparjar.security.racf.profile.RacfOptions;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.racf.profile.Revocation;
import io.lparjar.security.racf.profile.Segments;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.UserAttribute;
import io.lparjar.security.saf.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
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
      revoke_date DATE, resume_date DATE, days VARCHAR(80), time_from VARCHAR(5), time_to VARCHAR(5),
      password VARCHAR(200), password_changed DATE, password_expired BOOLEAN,
      phrase VARCHAR(200), phrase_changed DATE, phrase_expired BOOLEAN,
      history VARCHAR(8000), interval_days INT)\
    """,
    """
    CREATE TABLE IF NOT EXISTS racf_logon (
      user_id VARCHAR(8) PRIMARY KEY, last_access TIMESTAMP(6) WITH TIME ZONE,
      failed_attempts INT)\
    """,
    """
    CREATE TABLE IF NOT EXISTS racf_group (
      group_name VARCHAR(8) PRIMARY KEY, superior_group VARCHAR(8), owner VARCHAR(8),
      created DATE)\
    """,
    """
    CREATE TABLE IF NOT EXISTS racf_connection (
      user_id VARCHAR(8), group_name VARCHAR(8), authority VARCHAR(8), owner VARCHAR(8),
      created DATE, uacc VARCHAR(8), attributes VARCHAR(200), revoked BOOLEAN, revoke_date DATE,
      resume_date DATE, PRIMARY KEY (user_id, group_name))\
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
      condition_kind VARCHAR(8), condition_name VARCHAR(246), access_level VARCHAR(8),
      PRIMARY KEY (class_name, profile_name, generic, id, condition_kind, condition_name))\
    """,
    """
    CREATE TABLE IF NOT EXISTS racf_field (
      class_name VARCHAR(8), profile_name VARCHAR(246), generic BOOLEAN, segment VARCHAR(8),
      field_name VARCHAR(255), field_value VARCHAR(1100),
      PRIMARY KEY (class_name, profile_name, generic, segment, field_name))\
    """,
    """
    CREATE TABLE IF NOT EXISTS resource_class (
      class_name VARCHAR(8) PRIMARY KEY, settings VARCHAR(100), log_option VARCHAR(10))\
    """,
    """
    CREATE TABLE IF NOT EXISTS racf_option (
      option_name VARCHAR(40) PRIMARY KEY, option_value VARCHAR(200))\
    """,
  };

  /** The classes under which the fields of users and groups are kept. */
  private static final String USER = "USER";

  private static final String GROUP = "GROUP";

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
    Map<String, Segments> segments = segments();
    return all(
        """
        SELECT user_id, name, owner, default_group, created, attributes, revoked, revoke_date,
          resume_date, days, time_from, time_to, password, password_changed, password_expired,
          phrase, phrase_changed, phrase_expired, history, interval_days FROM racf_user\
        """,
        row ->
            new UserProfile(
                new UserId(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                words(row.getString(6), UserAttribute::valueOf),
                revocationAt(row, 7),
                new LogonTimes(
                    words(row.getString(10), DayOfWeek::valueOf), timeAt(row, 11), timeAt(row, 12)),
                new Credentials(
                    passwordAt(row, 13),
                    passwordAt(row, 16),
                    Arrays.stream(row.getString(19).split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(PasswordHash::parse)
                        .toList(),
                    row.getInt(20)),
                segments.getOrDefault(key(USER, row.getString(1), false), Segments.NONE)));
  }

  private static @Nullable LocalTime timeAt(ResultSet row, int column) throws SQLException {
    String text = row.getString(column);
    return text == null ? null : LocalTime.parse(text);
  }

  private static @Nullable String textOf(@Nullable LocalTime time) {
    return time == null ? null : time.toString();
  }

  private static <T> Set<T> words(String text, Function<String, T> reader) {
    return Arrays.stream(text.split(" "))
        .filter(word -> !word.isEmpty())
        .map(reader)
        .collect(Collectors.toSet());
  }

  private static <T extends Enum<T>> String words(Set<T> values) {
    return values.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
  }

  private static @Nullable Password passwordAt(ResultSet row, int column) throws SQLException {
    String hash = row.getString(column);
    return hash == null
        ? null
        : new Password(
            PasswordHash.parse(hash),
            row.getObject(column + 1, LocalDate.class),
            row.getBoolean(column + 2));
  }

  /** State, date of revoking and date of resuming. */
  private static Revocation revocationAt(ResultSet row, int column) throws SQLException {
    return new Revocation(
        row.getBoolean(column),
        row.getObject(column + 1, LocalDate.class),
        row.getObject(column + 2, LocalDate.class));
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
          deleteFields(transaction, USER, user.userId().value(), false);
          insert(transaction, user);
        });
  }

  private static void insert(Transaction transaction, UserProfile user) {
    Credentials credentials = user.credentials();
    Password password = credentials.password();
    Password phrase = credentials.phrase();
    transaction.update(
        """
        INSERT INTO racf_user (user_id, name, owner, default_group, created, attributes, revoked,
          revoke_date, resume_date, days, time_from, time_to, password, password_changed,
          password_expired, phrase, phrase_changed, phrase_expired, history, interval_days)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        user.userId().value(),
        user.name(),
        user.owner(),
        user.defaultGroup(),
        user.created(),
        words(user.attributes()),
        user.revocation().revoked(),
        user.revocation().revokeDate(),
        user.revocation().resumeDate(),
        words(user.times().days()),
        textOf(user.times().from()),
        textOf(user.times().to()),
        password == null ? null : password.hash().toString(),
        password == null ? null : password.changed(),
        password == null ? null : password.expired(),
        phrase == null ? null : phrase.hash().toString(),
        phrase == null ? null : phrase.changed(),
        phrase == null ? null : phrase.expired(),
        credentials.history().stream().map(PasswordHash::toString).collect(Collectors.joining(" ")),
        credentials.intervalDays());
    insert(transaction, USER, user.userId().value(), false, user.segments());
  }

  private static void insert(
      Transaction transaction, String className, String profile, boolean generic, Segments all) {
    all.bySegment()
        .forEach(
            (segment, fields) ->
                fields.forEach(
                    (field, value) ->
                        transaction.update(
                            """
                            INSERT INTO racf_field (class_name, profile_name, generic, segment,
                              field_name, field_value) VALUES (?, ?, ?, ?, ?, ?)\
                            """,
                            className,
                            profile,
                            generic,
                            segment,
                            field,
                            value)));
  }

  private static void deleteFields(
      Transaction transaction, String className, String profile, boolean generic) {
    transaction.update(
        "DELETE FROM racf_field WHERE class_name = ? AND profile_name = ? AND generic = ?",
        className,
        profile,
        generic);
  }

  /** The segments of all profiles by {@link #key}. */
  private Map<String, Segments> segments() {
    Map<String, SortedMap<String, SortedMap<String, String>>> read = new HashMap<>();
    all(
        """
        SELECT class_name, profile_name, generic, segment, field_name, field_value
          FROM racf_field\
        """,
        row ->
            read.computeIfAbsent(profileKeyIn(row), key -> new TreeMap<>())
                .computeIfAbsent(row.getString(4), segment -> new TreeMap<>())
                .put(row.getString(5), row.getString(6)));
    return read.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Segments(entry.getValue())));
  }

  /** Deletes a user with all connections. */
  public void delete(UserId user) {
    database.transact(
        transaction -> {
          String id = user.value();
          transaction.update("DELETE FROM racf_user WHERE user_id = ?", id);
          transaction.update("DELETE FROM racf_connection WHERE user_id = ?", id);
          transaction.update("DELETE FROM racf_logon WHERE user_id = ?", id);
          deleteFields(transaction, USER, id, false);
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
    Map<String, Segments> segments = segments();
    return all(
        "SELECT group_name, superior_group, owner, created FROM racf_group",
        row ->
            new GroupProfile(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                segments.getOrDefault(key(GROUP, row.getString(1), false), Segments.NONE)));
  }

  public void put(GroupProfile group) {
    database.transact(
        transaction -> {
          delete(transaction, group.name());
          transaction.update(
              """
              INSERT INTO racf_group (group_name, superior_group, owner, created)
                VALUES (?, ?, ?, ?)\
              """,
              group.name(),
              group.superiorGroup(),
              group.owner(),
              group.created());
          insert(transaction, GROUP, group.name(), false, group.segments());
        });
  }

  public void deleteGroup(String group) {
    database.transact(transaction -> delete(transaction, group));
  }

  private static void delete(Transaction transaction, String group) {
    transaction.update("DELETE FROM racf_group WHERE group_name = ?", group);
    deleteFields(transaction, GROUP, group, false);
  }

  public List<GroupConnection> connections() {
    return all(
        """
        SELECT user_id, group_name, authority, owner, created, uacc, attributes, revoked,
          revoke_date, resume_date FROM racf_connection\
        """,
        row ->
            new GroupConnection(
                new UserId(row.getString(1)),
                row.getString(2),
                GroupAuthority.valueOf(row.getString(3)),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                AccessLevel.valueOf(row.getString(6)),
                words(row.getString(7), UserAttribute::valueOf),
                revocationAt(row, 8)));
  }

  public void put(GroupConnection connection) {
    database.transact(transaction -> put(transaction, connection));
  }

  private static void put(Transaction transaction, GroupConnection connection) {
    delete(transaction, connection.user(), connection.group());
    transaction.update(
        """
        INSERT INTO racf_connection (user_id, group_name, authority, owner, created, uacc,
          attributes, revoked, revoke_date, resume_date) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        connection.user().value(),
        connection.group(),
        connection.authority().name(),
        connection.owner(),
        connection.created(),
        connection.uacc().name(),
        words(connection.attributes()),
        connection.revocation().revoked(),
        connection.revocation().revokeDate(),
        connection.revocation().resumeDate());
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
    Map<String, SortedMap<String, AccessLevel>> standard = new HashMap<>();
    Map<String, SortedMap<ConditionalEntry, AccessLevel>> conditional = new HashMap<>();
    all(
        """
        SELECT class_name, profile_name, generic, id, condition_kind, condition_name, access_level
          FROM racf_access\
        """,
        row -> {
          AccessLevel level = AccessLevel.valueOf(row.getString(7));
          return row.getString(5).isEmpty()
              ? standard
                  .computeIfAbsent(profileKeyIn(row), key -> new TreeMap<>())
                  .put(row.getString(4), level)
              : conditional
                  .computeIfAbsent(profileKeyIn(row), key -> new TreeMap<>())
                  .put(conditionalEntryIn(row), level);
        });
    Map<String, Segments> segments = segments();
    return all(
        """
        SELECT class_name, profile_name, generic, owner, created, uacc, warning
          FROM racf_profile\
        """,
        row -> {
          String key = profileKeyIn(row);
          return ResourceProfile.of(
              new ResourceClass(row.getString(1)),
              nameIn(row),
              new Protection(
                  row.getString(4),
                  row.getObject(5, LocalDate.class),
                  AccessLevel.valueOf(row.getString(6)),
                  row.getBoolean(7),
                  standard.getOrDefault(key, Collections.emptySortedMap()),
                  conditional.getOrDefault(key, Collections.emptySortedMap()),
                  segments.getOrDefault(key, Segments.NONE)));
        });
  }

  private static ConditionalEntry conditionalEntryIn(ResultSet row) throws SQLException {
    AccessCondition.Kind kind = AccessCondition.Kind.valueOf(row.getString(5));
    return new ConditionalEntry(row.getString(4), new AccessCondition(kind, row.getString(6)));
  }

  /** Class, name and kind of a profile, whose first three columns they are. */
  private static String profileKeyIn(ResultSet row) throws SQLException {
    return key(row.getString(1), row.getString(2), row.getBoolean(3));
  }

  private static String key(String className, String profile, boolean generic) {
    return className + ' ' + profile + ' ' + generic;
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
              .forEach((id, level) -> insert(transaction, profile, id, "", "", level));
          protection
              .conditionalList()
              .forEach(
                  (entry, level) ->
                      insert(
                          transaction,
                          profile,
                          entry.id(),
                          entry.condition().kind().name(),
                          entry.condition().name(),
                          level));
          insert(transaction, className, name.text(), name.generic(), protection.segments());
        });
  }

  /** Puts an entry into an access list, the standard one when the condition is empty. */
  private static void insert(
      Transaction transaction,
      ResourceProfile profile,
      String id,
      String conditionKind,
      String conditionName,
      AccessLevel level) {
    transaction.update(
        """
        INSERT INTO racf_access (class_name, profile_name, generic, id, condition_kind,
          condition_name, access_level) VALUES (?, ?, ?, ?, ?, ?, ?)\
        """,
        profile.resourceClass().name(),
        profile.name().text(),
        profile.name().generic(),
        id,
        conditionKind,
        conditionName,
        level.name());
  }

  public void delete(ResourceClass resourceClass, ProfileName name) {
    database.transact(transaction -> delete(transaction, resourceClass, name));
  }

  private static void delete(
      Transaction transaction, ResourceClass resourceClass, ProfileName name) {
    for (String table : List.of("racf_profile", "racf_access", "racf_field")) {
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
        "SELECT class_name, settings, log_option FROM resource_class",
        row ->
            result.put(
                new ResourceClass(row.getString(1)),
                new ClassState(
                    words(row.getString(2), ClassSetting::valueOf),
                    LogOption.valueOf(row.getString(3)))));
    return result;
  }

  public void put(ResourceClass resourceClass, ClassState state) {
    database.transact(
        transaction -> {
          transaction.update(
              "DELETE FROM resource_class WHERE class_name = ?", resourceClass.name());
          transaction.update(
              "INSERT INTO resource_class (class_name, settings, log_option) VALUES (?, ?, ?)",
              resourceClass.name(),
              words(state.settings()),
              state.logOption().name());
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
