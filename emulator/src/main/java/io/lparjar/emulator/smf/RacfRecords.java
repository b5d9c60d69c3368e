package io.lparjar.emulator.smf;

import io.lparjar.datasets.smf.SmfField;
import io.lparjar.datasets.smf.SmfHeader;
import io.lparjar.datasets.smf.SmfRecord;
import io.lparjar.datasets.smf.SmfSection;
import io.lparjar.security.saf.LogonResult;
import io.lparjar.security.saf.PortOfEntry;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.SecurityEvent;
import io.lparjar.security.saf.UserAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The records of RACF, type 80, about what its audit trail is told. Numbers of events and
 * qualifiers that the table of the reference does not show are [recalled], such as where an expired
 * password counts as a wrong one.
 *
 * <p>The relocate sections are those of an access: resource (1), access wanted (3) and allowed (4),
 * class (17), and a generic profile (33). Records of commands have none: what a command said is not
 * told.
 *
 * @see "z/OS Security Server RACF Macros and Interfaces, record type 80: RACF processing record"
 */
public final class RacfRecords {
  static final int TYPE = 80;

  private static final int VIOLATION = 0x8000;
  private static final int USER_UNDEFINED = 0x4000;
  private static final int WARNING = 0x1000;

  private static final int LOGON = 1;
  private static final int ACCESS = 2;

  private static final int NORMAL_CHECK = 0x80;
  private static final int SPECIAL = 0x40;
  private static final int RESOURCE_AUDITED = 0x10;
  private static final int USER_AUDITED = 0x40;
  private static final int LOGON_FAILED = 0x08;

  private static final int RESOURCE = 1;
  private static final int WANTED = 3;
  private static final int ALLOWED = 4;
  private static final int CLASS = 17;
  private static final int GENERIC_PROFILE = 33;
  private static final int LONGEST_DATA = 255;

  private final SmfHeader header;
  private final UnixRecords unix;

  public RacfRecords(SmfHeader header) {
    this.header = header;
    this.unix = new UnixRecords(header);
  }

  /** A relocate section: one byte each for type and length, then the data. */
  private record Relocate(int type, SmfSection data) {
    static Relocate text(int type, String text) {
      return new Relocate(
          type, SmfSection.of(text.substring(0, Math.min(text.length(), LONGEST_DATA))));
    }

    static Relocate code(int type, int code) {
      return new Relocate(type, new SmfSection(1).number(new SmfField(0, 1), code));
    }
  }

  /** The record of an event. */
  public Optional<SmfRecord> of(SecurityEvent event) {
    if (event instanceof SecurityEvent.LogonRefused refused) {
      return Optional.of(logonRefused(refused));
    }
    if (event instanceof SecurityEvent.UserRevoked revoked) {
      return Optional.of(
          logon(
              revoked.userId().value(),
              revoked.group(),
              revoked.portOfEntry(),
              Qualifiers.USER_REVOKED,
              VIOLATION));
    }
    if (event instanceof SecurityEvent.Denied denied) {
      return Optional.of(access(denied, Qualifiers.ofDenied(denied), VIOLATION));
    }
    if (event instanceof SecurityEvent.Warned warned) {
      return Optional.of(
          access(
              warned,
              warned.profile().isEmpty()
                  ? Qualifiers.PROTECTALL_WARNING
                  : Qualifiers.PERMITTED_BY_WARNING,
              WARNING));
    }
    if (event instanceof SecurityEvent.Allowed allowed) {
      return Optional.of(access(allowed, Qualifiers.SUCCESSFUL, 0));
    }
    if (event instanceof SecurityEvent.UnixRefused refused) {
      return Optional.of(unix.of(refused));
    }
    if (event instanceof SecurityEvent.FileRefused refused) {
      return Optional.of(unix.of(refused));
    }
    return event instanceof SecurityEvent.CommandGiven given
        ? CommandEvent.find(given.command()).map(command -> command(given, command))
        : Optional.empty();
  }

  /** What a record about something that was refused to a user begins with. */
  static SmfSection violation(int event, int qualifier, SecurityEnvironment user) {
    return fixed(VIOLATION, event, qualifier, user.userId().value(), user.group(), List.of())
        .number(RacfFields.AUTHORITY, NORMAL_CHECK)
        .number(
            RacfFields.REASON, user.has(UserAttribute.UAUDIT) ? USER_AUDITED : RESOURCE_AUDITED);
  }

  private SmfRecord command(SecurityEvent.CommandGiven given, CommandEvent command) {
    SecurityEnvironment user = given.user();
    SmfSection record =
        fixed(
            given.violation() == SecurityEvent.Violation.NONE ? 0 : VIOLATION,
            command.number(),
            Qualifiers.of(given.violation()),
            user.userId().value(),
            user.group(),
            List.of());
    record
        .number(RacfFields.AUTHORITY, user.has(UserAttribute.SPECIAL) ? SPECIAL : NORMAL_CHECK)
        .number(RacfFields.REASON, given.causes().stream().mapToInt(Qualifiers::reason).sum());
    return header.complete(record, TYPE);
  }

  private SmfRecord logonRefused(SecurityEvent.LogonRefused refused) {
    boolean unknown = refused.reason() == LogonResult.Reason.UNKNOWN_USER;
    return logon(
        refused.userId(),
        refused.group(),
        refused.portOfEntry(),
        Qualifiers.of(refused.reason()),
        unknown ? VIOLATION | USER_UNDEFINED : VIOLATION);
  }

  private SmfRecord logon(
      String user, String group, String terminal, int qualifier, int descriptor) {
    SmfSection fixed = fixed(descriptor, LOGON, qualifier, user, group, List.of());
    fixed
        .number(RacfFields.REASON, LOGON_FAILED)
        .text(RacfFields.TERMINAL, PortOfEntry.terminal(terminal).name());
    return header.complete(fixed, TYPE);
  }

  private SmfRecord access(SecurityEvent.AccessDecided access, int qualifier, int descriptor) {
    List<Relocate> relocates = new ArrayList<>();
    relocates.add(Relocate.text(RESOURCE, access.resource()));
    relocates.add(Relocate.code(WANTED, Qualifiers.bits(access.wanted())));
    relocates.add(Relocate.code(ALLOWED, Qualifiers.bits(access.allowed())));
    relocates.add(Relocate.text(CLASS, String.format(Locale.ROOT, "%-8s", access.resourceClass())));
    if (access.generic() && !access.profile().isEmpty()) {
      relocates.add(Relocate.text(GENERIC_PROFILE, access.profile()));
    }
    SecurityEnvironment user = access.user();
    SmfSection record =
        fixed(descriptor, ACCESS, qualifier, user.userId().value(), user.group(), relocates);
    boolean audited = user.has(UserAttribute.UAUDIT);
    record
        .number(RacfFields.AUTHORITY, NORMAL_CHECK)
        .number(RacfFields.REASON, audited ? USER_AUDITED | RESOURCE_AUDITED : RESOURCE_AUDITED);
    return header.complete(record, TYPE);
  }

  private static SmfSection fixed(
      int descriptor,
      int event,
      int qualifier,
      String user,
      String group,
      List<Relocate> relocates) {
    int length = relocates.stream().mapToInt(it -> it.data().length() + 2).sum();
    SmfSection record =
        new SmfSection(RacfFields.LENGTH + length)
            .number(RacfFields.DESCRIPTOR, descriptor)
            .number(RacfFields.EVENT, event)
            .number(RacfFields.QUALIFIER, qualifier)
            .text(RacfFields.USER, user)
            .text(RacfFields.GROUP, group)
            .number(RacfFields.RELOCATE_OFFSET, RacfFields.LENGTH - RacfFields.FLAGS_OFFSET)
            .number(RacfFields.RELOCATE_COUNT, relocates.size())
            .text(RacfFields.TERMINAL, "")
            .text(RacfFields.JOB_NAME, "")
            .text(RacfFields.USER_FIELD, "")
            .text(RacfFields.RELEASE, "")
            .text(RacfFields.SECURITY_LABEL, "");
    int at = RacfFields.LENGTH;
    for (Relocate relocate : relocates) {
      record
          .number(new SmfField(at, 1), relocate.type())
          .number(new SmfField(at + 1, 1), relocate.data().length())
          .place(new SmfField(at + 2, relocate.data().length()), relocate.data());
      at += relocate.data().length() + 2;
    }
    return record;
  }
}
