package io.lparjar.security.racf.command;

import io.lparjar.security.racf.GrantedAccess;
import io.lparjar.security.racf.profile.Segments;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Field-level access checking: who may list the segments of a profile, field by field, and who may
 * change them.
 *
 * <p>SPECIAL does both, AUDITOR and ROAUDIT list. Others need READ or UPDATE to profiles of class
 * FIELD, which must be active, such as {@code USER.OMVS.HOME}; to own what is changed is of no
 * account. A segment is changed as a whole or not at all. Nobody is told of an access that is
 * refused, which is [inferred].
 *
 * @see "z/OS Security Server RACF Security Administrator's Guide, Field-level access checking"
 */
final class FieldAccess {
  private static final String USER = "USER";
  private static final String GROUP = "GROUP";

  /**
   * Fields whose name in the RACF database, which is that of class FIELD, is not their keyword.
   * OMVS, LANGUAGE and CDTINFO are [documented], the others [recalled].
   */
  private static final Map<String, String> DATABASE_NAMES =
      Map.ofEntries(
          Map.entry("OMVS.CPUTIMEMAX", "CPUTIME"),
          Map.entry("OMVS.ASSIZEMAX", "ASSIZE"),
          Map.entry("OMVS.FILEPROCMAX", "FILEPROC"),
          Map.entry("OMVS.PROCUSERMAX", "PROCUSER"),
          Map.entry("OMVS.THREADSMAX", "THREADS"),
          Map.entry("OMVS.MMAPAREAMAX", "MMAPAREA"),
          Map.entry("TSO.ACCTNUM", "TACCNT"),
          Map.entry("TSO.COMMAND", "TCOMMAND"),
          Map.entry("TSO.DEST", "TDEST"),
          Map.entry("TSO.HOLDCLASS", "THCLASS"),
          Map.entry("TSO.JOBCLASS", "TJCLASS"),
          Map.entry("TSO.MAXSIZE", "TMSIZE"),
          Map.entry("TSO.MSGCLASS", "TMCLASS"),
          Map.entry("TSO.PROC", "TLPROC"),
          Map.entry("TSO.SECLABEL", "TSOSLABL"),
          Map.entry("TSO.SIZE", "TLSIZE"),
          Map.entry("TSO.SYSOUTCLASS", "TSCLASS"),
          Map.entry("TSO.UNIT", "TUNIT"),
          Map.entry("TSO.USERDATA", "TUDATA"),
          Map.entry("LANGUAGE.PRIMARY", "USERNL1"),
          Map.entry("LANGUAGE.SECONDARY", "USERNL2"),
          Map.entry("STDATA.USER", "STUSER"),
          Map.entry("STDATA.GROUP", "STGROUP"),
          Map.entry("STDATA.TRUSTED", "FLAGTRUS"),
          Map.entry("STDATA.PRIVILEGED", "FLAGPRIV"),
          Map.entry("STDATA.TRACE", "FLAGTRAC"),
          Map.entry("CDTINFO.CASE", "CDTCASE"),
          Map.entry("CDTINFO.DEFAULTRC", "CDTDFTRC"),
          Map.entry("CDTINFO.DEFAULTUACC", "CDTUACC"),
          Map.entry("CDTINFO.FIRST", "CDTFIRST"),
          Map.entry("CDTINFO.GENERIC", "CDTGEN"),
          Map.entry("CDTINFO.GENLIST", "CDTGENL"),
          Map.entry("CDTINFO.GROUP", "CDTGROUP"),
          Map.entry("CDTINFO.KEYQUALIFIERS", "CDTKEYQL"),
          Map.entry("CDTINFO.MACPROCESSING", "CDTMAC"),
          Map.entry("CDTINFO.MAXLENGTH", "CDTMAXLN"),
          Map.entry("CDTINFO.MEMBER", "CDTMEMBR"),
          Map.entry("CDTINFO.OPERATIONS", "CDTOPER"),
          Map.entry("CDTINFO.OTHER", "CDTOTHER"),
          Map.entry("CDTINFO.POSIT", "CDTPOSIT"),
          Map.entry("CDTINFO.PROFILESALLOWED", "CDTPRFAL"),
          Map.entry("CDTINFO.RACLIST", "CDTRACL"),
          Map.entry("CDTINFO.SECLABELSREQUIRED", "CDTSLREQ"),
          Map.entry("CDTINFO.SIGNAL", "CDTSIGL"));

  private final CommandRun run;
  private final String profileType;
  private final String name;
  private final CommandMessage refusal;

  private FieldAccess(CommandRun run, String profileType, String name, CommandMessage refusal) {
    this.run = run;
    this.profileType = profileType;
    this.name = name;
    this.refusal = refusal;
  }

  /**
   * Access to the segments of a user.
   *
   * @param refusal a message whose parts are the segment and the name of the profile
   */
  static FieldAccess toUser(CommandRun run, UserId user, CommandMessage refusal) {
    return new FieldAccess(run, USER, user.value(), refusal);
  }

  /** Access to the segments of a group. */
  static FieldAccess toGroup(CommandRun run, String group, CommandMessage refusal) {
    return new FieldAccess(run, GROUP, group, refusal);
  }

  /** Access to the segments of a general resource. */
  static FieldAccess toResource(
      CommandRun run, ResourceClass resourceClass, String name, CommandMessage refusal) {
    return new FieldAccess(run, resourceClass.name(), name, refusal);
  }

  /** Whether the operands say something of segments, and of nothing else. */
  static boolean isAll(Operands operands, List<SegmentTemplate> templates) {
    List<String> keywords =
        templates.stream()
            .map(SegmentTemplate::segment)
            .flatMap(segment -> List.of(segment, "NO" + segment).stream())
            .toList();
    return keywords.stream().anyMatch(operands::has) && operands.hasOnly(keywords);
  }

  /** The segments with what the operands say of one, unless the user may not change it. */
  Segments change(SegmentTemplate template, Operands operands, Segments before) {
    Segments after = new SegmentOperand(run, template).change(operands, before);
    return mayChange(List.of(template), operands) ? after : before;
  }

  /** Whether the user may change all that the operands say of these segments; says so if not. */
  boolean mayChange(List<SegmentTemplate> templates, Operands operands) {
    return templates.stream()
        .allMatch(
            template ->
                mayChange(
                    template.segment(), new SegmentOperand(run, template).fieldsNamed(operands)));
  }

  /** Whether the user may change all of these fields; says so if not. */
  boolean mayChange(String segment, Collection<String> fields) {
    boolean may =
        run.authority().isSpecial()
            || fields.stream().allMatch(field -> has(AccessLevel.UPDATE, segment, field));
    if (!may) {
      run.say(refusal, segment, name);
    }
    return may;
  }

  /** Lists the fields of a segment that the user may see. */
  void list(SegmentTemplate template, Segments segments) {
    List<String> fields = listed(template.segment(), template.fields());
    if (!fields.isEmpty()) {
      template.print(run, segments, fields);
    }
  }

  /** The fields that the user may see; says so when there are none. */
  List<String> listed(String segment, List<String> fields) {
    List<String> listed =
        run.authority().mayLook()
            ? fields
            : fields.stream().filter(field -> has(AccessLevel.READ, segment, field)).toList();
    if (listed.isEmpty()) {
      run.say(refusal, segment, name);
    }
    return listed;
  }

  private boolean has(AccessLevel wanted, String segment, String field) {
    String key = segment + "." + field;
    String resource = segment + "." + DATABASE_NAMES.getOrDefault(key, field);
    boolean own = profileType.equals(USER) && run.authority().isUser(name);
    return GrantedAccess.toField(run.database(), run.user(), profileType + "." + resource, own)
        .includes(wanted);
  }
}
