package io.lparjar.security.store;

import static io.lparjar.security.store.RacfColumns.words;

import io.lparjar.security.racf.profile.AccessCondition;
import io.lparjar.security.racf.profile.ClassSetting;
import io.lparjar.security.racf.profile.ClassState;
import io.lparjar.security.racf.profile.ConditionalEntry;
import io.lparjar.security.racf.profile.LogOption;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.Protection;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.racf.profile.Segments;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The profiles of data sets and general resources with their access lists, and the classes. */
final class ProfileTable {
  static final String[] DEFINITIONS = {
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
    CREATE TABLE IF NOT EXISTS resource_class (
      class_name VARCHAR(8) PRIMARY KEY, settings VARCHAR(100), log_option VARCHAR(10))\
    """,
  };

  private ProfileTable() {}

  /** All profiles of all classes. */
  static List<ResourceProfile> profiles(Transaction transaction) {
    Map<String, SortedMap<String, AccessLevel>> standard = new HashMap<>();
    Map<String, SortedMap<ConditionalEntry, AccessLevel>> conditional = new HashMap<>();
    transaction.query(
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
    Map<String, Segments> segments =
        SegmentTable.outside(
            transaction, ProfileTable::profileKeyIn, UserTable.CLASS, GroupTable.CLASS);
    return transaction.query(
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
    return row.getString(1) + ' ' + row.getString(2) + ' ' + row.getBoolean(3);
  }

  private static ProfileName nameIn(ResultSet row) throws SQLException {
    return new ProfileName(row.getString(2), row.getBoolean(3));
  }

  static void put(Transaction transaction, ResourceProfile profile) {
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
    protection.accessList().forEach((id, level) -> insert(transaction, profile, id, "", "", level));
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
    SegmentTable.insert(transaction, className, name.text(), name.generic(), protection.segments());
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

  static void delete(Transaction transaction, ResourceClass resourceClass, ProfileName name) {
    for (String table : List.of("racf_profile", "racf_access", "racf_field")) {
      transaction.update(
          "DELETE FROM " + table + " WHERE class_name = ? AND profile_name = ? AND generic = ?",
          resourceClass.name(),
          name.text(),
          name.generic());
    }
  }

  static Map<ResourceClass, ClassState> classes(Transaction transaction) {
    Map<ResourceClass, ClassState> result = new HashMap<>();
    transaction.query(
        "SELECT class_name, settings, log_option FROM resource_class",
        row ->
            result.put(
                new ResourceClass(row.getString(1)),
                new ClassState(
                    words(row.getString(2), ClassSetting::valueOf),
                    LogOption.valueOf(row.getString(3)))));
    return result;
  }

  static void put(Transaction transaction, ResourceClass resourceClass, ClassState state) {
    transaction.update("DELETE FROM resource_class WHERE class_name = ?", resourceClass.name());
    transaction.update(
        "INSERT INTO resource_class (class_name, settings, log_option) VALUES (?, ?, ?)",
        resourceClass.name(),
        words(state.settings()),
        state.logOption().name());
  }
}
