package io.lparjar.security.racf.unload;

import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.racf.profile.AccessCondition;
import io.lparjar.security.racf.profile.AuditRule;
import io.lparjar.security.racf.profile.ConditionalEntry;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.Protection;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.racf.profile.Segments;
import io.lparjar.security.saf.ResourceClass;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Data set and general resource profiles of an unloaded database with their access lists. A profile
 * that is there already is replaced.
 */
final class Resources {
  /** Certificates and key rings are no profiles here. */
  private static final Set<String> OTHER =
      Set.of("DIGTCERT", "DIGTRING", "DIGTNMAP", "DIGTCRIT", "UNIXMAP");

  private record Key(String resourceClass, String name) {}

  private final RacfDatabase database;
  private final Map<Key, ProfileName> names = new HashMap<>();

  Resources(RacfDatabase database) {
    this.database = database;
  }

  void add(UnloadRecord record) {
    ResourceClass resourceClass = classOf(record);
    if (OTHER.contains(resourceClass.name())) {
      throw new IllegalArgumentException("class " + resourceClass + " is not taken over");
    }
    if (database.descriptors().find(resourceClass.name()).isEmpty()) {
      throw new IllegalArgumentException("no such class: " + resourceClass);
    }
    ProfileName name = new ProfileName(record.name(), record.isYes("GENERIC"));
    if (database.profile(resourceClass, name).isPresent()) {
      database.delete(resourceClass, name);
    }
    Protection protection =
        Protection.of(record.get("OWNER"), record.created(database.today()), record.level("UACC"))
            .withWarning(record.isYes("WARNING"))
            .withSegments(fields(record));
    database.add(ResourceProfile.of(resourceClass, name, protection));
    names.put(new Key(resourceClass.name(), record.name()), name);
  }

  private static Segments fields(UnloadRecord record) {
    Map<String, String> fields = new HashMap<>();
    put(fields, "DATA", record.get("DATA"));
    put(fields, "NOTIFY", record.get("NOTIFY"));
    put(fields, "LEVEL", record.get("LEVEL").replaceFirst("^0+", ""));
    audit(record, "").ifPresent(rule -> fields.put("AUDIT", rule.toString()));
    audit(record, "GLOBAL").ifPresent(rule -> fields.put("GLOBALAUDIT", rule.toString()));
    if (record.type() == RecordType.RESOURCE) {
      put(fields, "APPLDATA", record.get("APPLDATA"));
      return Segments.NONE.with(Segments.BASE, fields);
    }
    if (record.isYes("ERASE")) {
      fields.put("ERASE", "YES");
    }
    if (!record.isYes("GENERIC")) {
      put(fields, "VOLUME", record.get("VOLUME"));
    }
    return Segments.NONE.with(Segments.BASE, fields);
  }

  private static void put(Map<String, String> fields, String name, String value) {
    if (!value.isEmpty()) {
      fields.put(name, value);
    }
  }

  /** What AUDIT says, or GLOBALAUDIT. */
  private static Optional<AuditRule> audit(UnloadRecord record, String prefix) {
    String success = "SUCCESS(" + record.level(prefix + "SUCCESS") + ")";
    String failures = "FAILURES(" + record.level(prefix + "FAILURES") + ")";
    return switch (record.get(prefix + "AUDIT").toUpperCase(Locale.ROOT)) {
      case "ALL" -> AuditRule.parse(success + "," + failures);
      case "SUCCESS" -> AuditRule.parse(success);
      case "FAIL" -> AuditRule.parse(failures);
      case "NONE" -> AuditRule.parse("NONE");
      default -> Optional.empty();
    };
  }

  void permit(UnloadRecord record) {
    alter(record, before -> before.withAccess(record.get("ID"), record.level("ACCESS")));
  }

  void permitConditionally(UnloadRecord record) {
    String criteria = record.get("CRITERIA");
    AccessCondition condition =
        new AccessCondition(
            AccessCondition.Kind.valueOf(record.get("KIND").toUpperCase(Locale.ROOT)),
            criteria.isEmpty() ? record.get("CONDITION") : criteria);
    ConditionalEntry entry = new ConditionalEntry(record.get("ID"), condition);
    alter(record, before -> before.withAccess(entry, record.level("ACCESS")));
  }

  void member(UnloadRecord record) {
    String level = classOf(record).name().equals("GLOBAL") ? record.level("GLOBAL").name() : "";
    alter(
        record,
        before ->
            before.withSegments(
                before.segments().with(Segments.MEMBERS, record.get("MEMBER"), level)));
  }

  void startedTask(UnloadRecord record) {
    Map<String, String> fields = new HashMap<>();
    put(fields, "USER", record.get("USER"));
    put(fields, "GROUP", record.get("GROUP"));
    for (String flag : new String[] {"TRUSTED", "PRIVILEGED", "TRACE"}) {
      fields.put(flag, record.isYes(flag) ? "YES" : "NO");
    }
    alter(record, before -> before.withSegments(before.segments().with("STDATA", fields)));
  }

  private void alter(UnloadRecord record, UnaryOperator<Protection> change) {
    ResourceClass resourceClass = classOf(record);
    ProfileName name = names.get(new Key(resourceClass.name(), record.name()));
    if (name == null) {
      throw new IllegalArgumentException("its profile was not taken over");
    }
    database.alter(resourceClass, name, change);
  }

  private static ResourceClass classOf(UnloadRecord record) {
    return switch (record.type()) {
      case DATA_SET, DATA_SET_ACCESS, DATA_SET_CONDITION -> ResourceClass.DATASET;
      default -> new ResourceClass(record.get("CLASS"));
    };
  }
}
