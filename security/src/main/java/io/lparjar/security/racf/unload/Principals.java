package io.lparjar.security.racf.unload;

import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.racf.profile.GroupAuthority;
import io.lparjar.security.racf.profile.GroupConnection;
import io.lparjar.security.racf.profile.GroupProfile;
import io.lparjar.security.racf.profile.LogonTimes;
import io.lparjar.security.racf.profile.Segments;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.UserAttribute;
import io.lparjar.security.saf.UserId;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Users, groups and connections of an unloaded database. Those that are there already keep password
 * and phrase and get everything else.
 */
final class Principals {
  private static final String TOP_GROUP = "SYS1";

  private final RacfDatabase database;
  private final UnloadNotes notes;

  Principals(RacfDatabase database, UnloadNotes notes) {
    this.database = database;
    this.notes = notes;
  }

  /** Adds groups, each behind its superior group. */
  void addGroups(List<UnloadRecord> groups) {
    Map<String, UnloadRecord> left = new HashMap<>();
    groups.forEach(record -> left.put(record.name(), record));
    groups.forEach(record -> addGroup(record, left));
  }

  private void addGroup(UnloadRecord record, Map<String, UnloadRecord> left) {
    if (left.remove(record.name()) == null) {
      return;
    }
    String superior = record.get("SUPERIOR");
    UnloadRecord above = left.get(superior);
    if (above != null) {
      addGroup(above, left);
    }
    notes.taking(
        record,
        () -> {
          String known = database.group(superior).isPresent() ? superior : TOP_GROUP;
          if (database.group(record.name()).isEmpty()) {
            database.addGroup(
                new GroupProfile(
                    record.name(), known, record.get("OWNER"), record.created(database.today())));
          }
          if (!record.get("DATA").isEmpty()) {
            database.alterGroup(
                record.name(),
                group ->
                    group.withSegments(
                        group.segments().with(Segments.BASE, "DATA", record.get("DATA"))));
          }
        });
  }

  /** The z/OS UNIX id of a group. */
  void groupOmvs(UnloadRecord record) {
    int gid = Integer.parseInt(record.get("GID"));
    database.alterGroup(record.name(), group -> group.withGid(gid));
  }

  void addUser(UnloadRecord record) {
    UserId id = userId(record.name());
    String group = record.get("GROUP");
    if (database.user(id).isEmpty()) {
      database.addUser(UserProfile.of(id, group, record.created(database.today())));
    } else if (!database.connectionsOf(id).containsKey(group)) {
      database.connect(
          new GroupConnection(
              id, group, GroupAuthority.USE, record.get("OWNER"), database.today(), false));
    }
    Set<UserAttribute> attributes =
        record.attributes(
            UserAttribute.ADSP,
            UserAttribute.SPECIAL,
            UserAttribute.OPERATIONS,
            UserAttribute.GRPACC,
            UserAttribute.UAUDIT,
            UserAttribute.AUDITOR);
    if (record.get("ATTRIBUTES").equals("RSTD")) {
      attributes.add(UserAttribute.RESTRICTED);
    }
    database.alterUser(
        id,
        user -> {
          UserProfile changed =
              user.withName(record.get("PROGRAMMER"))
                  .withOwner(record.get("OWNER"))
                  .withDefaultGroup(group)
                  .withAttributes(attributes)
                  .withRevocation(record.revocation())
                  .withTimes(times(record));
          String data = record.get("DATA");
          return data.isEmpty()
              ? changed
              : changed.withSegments(changed.segments().with(Segments.BASE, "DATA", data));
        });
  }

  private static LogonTimes times(UnloadRecord record) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (!record.get(day.name()).equalsIgnoreCase("NO")) {
        days.add(day);
      }
    }
    LocalTime from = time(record.get("FROM"));
    LocalTime to = time(record.get("TO"));
    return from == null || to == null
        ? new LogonTimes(days, null, null)
        : new LogonTimes(days, from, to);
  }

  private static @Nullable LocalTime time(String text) {
    try {
      return LocalTime.parse(text);
    } catch (DateTimeException anytime) {
      return null;
    }
  }

  void userClass(UnloadRecord record) {
    database.alterUser(
        userId(record.name()),
        user -> {
          Set<String> classes = new HashSet<>(user.classAuthorities());
          classes.add(record.get("CLASS"));
          return user.withClassAuthorities(classes);
        });
  }

  /** A segment whose fields have the names of the record's. */
  void segment(UnloadRecord record, String segment, String... fields) {
    Map<String, String> values = new HashMap<>();
    for (String field : fields) {
      String value = record.get(field);
      if (!value.isEmpty()) {
        values.put(field, value.matches("0*\\d+") ? value.replaceFirst("^0+(?=\\d)", "") : value);
      }
    }
    database.alterUser(
        userId(record.name()), user -> user.withSegments(user.segments().with(segment, values)));
  }

  void connect(UnloadRecord record, GroupAuthority authority) {
    database.connect(
        new GroupConnection(
            userId(record.name()),
            record.get("GROUP"),
            authority,
            record.get("OWNER"),
            record.created(database.today()),
            record.level("UACC"),
            record.attributes(
                UserAttribute.ADSP,
                UserAttribute.SPECIAL,
                UserAttribute.OPERATIONS,
                UserAttribute.GRPACC,
                UserAttribute.AUDITOR),
            record.revocation()));
  }

  /** What a user may do with a group, as a record of the group's member says. */
  static GroupAuthority authority(UnloadRecord record) {
    return GroupAuthority.valueOf(record.get("AUTHORITY").toUpperCase(Locale.ROOT));
  }

  private static UserId userId(String text) {
    return UserId.parse(text)
        .orElseThrow(() -> new IllegalArgumentException("no user id: " + text));
  }
}
