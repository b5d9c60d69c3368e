package io.lparjar.security.store;

import io.lparjar.security.racf.profile.Segments;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The segments of users, groups and resources: a row a field. */
final class SegmentTable {
  static final String[] DEFINITIONS = {
    """
    CREATE TABLE IF NOT EXISTS racf_field (
      class_name VARCHAR(8), profile_name VARCHAR(246), generic BOOLEAN, segment VARCHAR(8),
      field_name VARCHAR(255), field_value VARCHAR(1100),
      PRIMARY KEY (class_name, profile_name, generic, segment, field_name))\
    """,
  };

  private static final int PROFILE_NAME = 2;

  private SegmentTable() {}

  /**
   * The segments of the profiles of a class.
   *
   * @return by the name of the profile
   */
  static Map<String, Segments> ofClass(Transaction transaction, String className) {
    return read(transaction, "class_name = ?", row -> row.getString(PROFILE_NAME), className);
  }

  /**
   * The segments of the profiles of all classes but some.
   *
   * @param key what to find them by
   */
  static Map<String, Segments> outside(
      Transaction transaction, Transaction.RowMapper<String> key, String one, String other) {
    return read(transaction, "class_name NOT IN (?, ?)", key, one, other);
  }

  private static Map<String, Segments> read(
      Transaction transaction,
      String where,
      Transaction.RowMapper<String> key,
      String... classNames) {
    Map<String, SortedMap<String, SortedMap<String, String>>> read = new HashMap<>();
    transaction.query(
        "SELECT class_name, profile_name, generic, segment, field_name, field_value"
            + " FROM racf_field WHERE "
            + where,
        row ->
            read.computeIfAbsent(key.map(row), profile -> new TreeMap<>())
                .computeIfAbsent(row.getString(4), segment -> new TreeMap<>())
                .put(row.getString(5), row.getString(6)),
        (Object[]) classNames);
    return read.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Segments(entry.getValue())));
  }

  static void insert(
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

  static void delete(Transaction transaction, String className, String profile, boolean generic) {
    transaction.update(
        "DELETE FROM racf_field WHERE class_name = ? AND profile_name = ? AND generic = ?",
        className,
        profile,
        generic);
  }
}
