package io.lparjar.security.racf.profile;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The fields of a profile that nothing is decided by each day: segments such as {@code OMVS} and
 * {@code TSO}, and the seldom used fields of the {@code BASE} segment. Immutable.
 *
 * <p>Names are upper case. A segment without fields is not there.
 *
 * @param bySegment name of the segment to its fields, each a name with a value
 * @see "z/OS Security Server RACF Macros and Interfaces, RACF database templates"
 */
public record Segments(SortedMap<String, SortedMap<String, String>> bySegment) {
  /** The segment that every profile has. */
  public static final String BASE = "BASE";

  /** The members that ADDMEM adds: each a field, its value an access level in class GLOBAL. */
  public static final String MEMBERS = "MEMBERS";

  /** The z/OS UNIX segment of users and groups. */
  public static final String OMVS = "OMVS";

  public static final Segments NONE = new Segments(Collections.emptySortedMap());

  public Segments {
    SortedMap<String, SortedMap<String, String>> copy = new TreeMap<>();
    bySegment.forEach(
        (segment, fields) -> {
          if (!fields.isEmpty()) {
            copy.put(segment, Collections.unmodifiableSortedMap(new TreeMap<>(fields)));
          }
        });
    bySegment = Collections.unmodifiableSortedMap(copy);
  }

  public boolean has(String segment) {
    return bySegment.containsKey(segment);
  }

  /** The fields of a segment by name; empty when it is not there. */
  public SortedMap<String, String> fields(String segment) {
    return bySegment.getOrDefault(segment, Collections.emptySortedMap());
  }

  public Optional<String> field(String segment, String field) {
    return Optional.ofNullable(fields(segment).get(field));
  }

  public Segments with(String segment, String field, String value) {
    return with(segment, Map.of(field, value));
  }

  /** With these fields added to a segment, or in place of its fields of the same names. */
  public Segments with(String segment, Map<String, String> fields) {
    SortedMap<String, String> changed = new TreeMap<>(fields(segment));
    changed.putAll(fields);
    return replaced(segment, changed);
  }

  public Segments without(String segment, String field) {
    SortedMap<String, String> changed = new TreeMap<>(fields(segment));
    changed.remove(field);
    return replaced(segment, changed);
  }

  public Segments without(String segment) {
    return replaced(segment, Collections.emptySortedMap());
  }

  private Segments replaced(String segment, SortedMap<String, String> fields) {
    SortedMap<String, SortedMap<String, String>> changed = new TreeMap<>(bySegment);
    changed.put(segment, fields);
    return new Segments(changed);
  }
}
