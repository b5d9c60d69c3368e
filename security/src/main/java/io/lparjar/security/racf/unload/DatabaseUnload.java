package io.lparjar.security.racf.unload;

import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.racf.profile.GroupAuthority;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The output of IRRDBU00: users, groups, connections, profiles and access lists of a real system.
 *
 * <p>It holds neither passwords nor SETROPTS options, so that users who come with it have no
 * password, and classes are as active as they were. Records of other types, and single records that
 * contradict the rest, are noted and left out.
 *
 * @see "z/OS Security Server RACF Security Administrator's Guide, Using the RACF database unload
 *     utility"
 */
public final class DatabaseUnload {
  private static final int CODE_LENGTH = 4;

  private record Member(String user, String group) {}

  private final Map<RecordType, List<UnloadRecord>> records = new EnumMap<>(RecordType.class);
  private final Map<String, Integer> unknown = new TreeMap<>();

  private DatabaseUnload() {}

  /** Reads records, one a line, in any order. */
  public static DatabaseUnload read(List<String> lines) {
    DatabaseUnload unload = new DatabaseUnload();
    for (int i = 0; i < lines.size(); i++) {
      unload.add(lines.get(i), i + 1);
    }
    return unload;
  }

  private void add(String text, int line) {
    if (text.isBlank()) {
      return;
    }
    String code = text.substring(0, Math.min(CODE_LENGTH, text.length()));
    RecordType.find(code)
        .ifPresentOrElse(
            type ->
                records
                    .computeIfAbsent(type, first -> new ArrayList<>())
                    .add(new UnloadRecord(type, text, line)),
            () -> unknown.merge(code, 1, Integer::sum));
  }

  /** Takes everything over into {@code database}, whose own profiles of the same name give way. */
  public UnloadReport into(RacfDatabase database) {
    UnloadNotes notes = new UnloadNotes();
    Principals principals = new Principals(database, notes);
    principals.addGroups(all(RecordType.GROUP));
    Map<Member, GroupAuthority> authorities = new HashMap<>();
    Resources resources = new Resources(database);
    for (RecordType type : RecordType.values()) {
      if (type != RecordType.GROUP) {
        for (UnloadRecord record : all(type)) {
          notes.taking(record, () -> take(record, principals, authorities, resources));
        }
      }
    }
    unknown.forEach(
        (code, count) -> notes.note(count + " records of type " + code + " are not taken over"));
    notes.note("passwords are not in an unload: new users have none");
    notes.note("SETROPTS options are not in an unload: classes are as active as before");
    return notes.report();
  }

  private List<UnloadRecord> all(RecordType type) {
    return records.getOrDefault(type, List.of());
  }

  private static void take(
      UnloadRecord record,
      Principals principals,
      Map<Member, GroupAuthority> authorities,
      Resources resources) {
    switch (record.type()) {
      case GROUP -> throw new IllegalStateException("groups come first");
      case MEMBER ->
          authorities.put(
              new Member(record.get("USER"), record.name()), Principals.authority(record));
      case GROUP_OMVS -> principals.groupOmvs(record);
      case USER -> principals.addUser(record);
      case USER_CLASS -> principals.userClass(record);
      case CONNECTION ->
          principals.connect(
              record,
              authorities.getOrDefault(
                  new Member(record.name(), record.get("GROUP")), GroupAuthority.USE));
      case USER_DFP ->
          principals.segment(record, "DFP", "DATAAPPL", "DATACLAS", "MGMTCLAS", "STORCLAS");
      case USER_TSO ->
          principals.segment(
              record,
              "TSO",
              "ACCTNUM",
              "COMMAND",
              "DEST",
              "HOLDCLASS",
              "JOBCLASS",
              "PROC",
              "SIZE",
              "MSGCLASS",
              "MAXSIZE",
              "SYSOUTCLASS",
              "UNIT");
      case USER_OMVS -> principals.segment(record, "OMVS", "UID", "HOME", "PROGRAM");
      case DATA_SET, RESOURCE -> resources.add(record);
      case DATA_SET_ACCESS, RESOURCE_ACCESS -> resources.permit(record);
      case DATA_SET_CONDITION, RESOURCE_CONDITION -> resources.permitConditionally(record);
      case RESOURCE_MEMBER -> resources.member(record);
      case STARTED_TASK -> resources.startedTask(record);
    }
  }
}
