package io.lparjar.security.racf.unload;

import io.lparjar.security.racf.profile.Revocation;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.UserAttribute;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record, and what its fields mean.
 *
 * @param line its number in the file
 */
record UnloadRecord(RecordType type, String text, int line) {

  String get(String field) {
    return type.field(text, field);
  }

  /** The profile's name. */
  String name() {
    return get("NAME");
  }

  boolean isYes(String field) {
    return get(field).equalsIgnoreCase("YES");
  }

  /** An access level; NONE when the field is blank or unknown. */
  AccessLevel level(String field) {
    String text = get(field).toUpperCase(Locale.ROOT);
    for (AccessLevel level : AccessLevel.values()) {
      if (level.name().equals(text)) {
        return level;
      }
    }
    return AccessLevel.NONE;
  }

  /** A date in the form 2024-02-29, or null. */
  @Nullable LocalDate date(String field) {
    try {
      return LocalDate.parse(get(field));
    } catch (DateTimeException none) {
      return null;
    }
  }

  LocalDate created(LocalDate otherwise) {
    LocalDate created = date("CREATED");
    return created == null ? otherwise : created;
  }

  Revocation revocation() {
    return new Revocation(isYes("REVOKE"), date("REVOKEDATE"), date("RESUMEDATE"));
  }

  /** Those of the attributes that the record grants. */
  Set<UserAttribute> attributes(UserAttribute... known) {
    Set<UserAttribute> granted = EnumSet.noneOf(UserAttribute.class);
    for (UserAttribute attribute : known) {
      if (isYes(attribute.name())) {
        granted.add(attribute);
      }
    }
    return granted;
  }
}
