package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.Segments;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The segments that commands set and list: a row each, with the fields in the order of the listing.
 *
 * @see "z/OS Security Server RACF Command Language Reference, ADDUSER, ADDGROUP and RDEFINE"
 */
enum SegmentTemplate {
  /** Limits that were not set are listed as NONE. [seen] */
  USER_OMVS(
      Segments.OMVS,
      "UID HOME PROGRAM CPUTIMEMAX ASSIZEMAX FILEPROCMAX PROCUSERMAX THREADSMAX MMAPAREAMAX"
          + " MEMLIMIT SHMEMMAX",
      "UID CPUTIMEMAX ASSIZEMAX FILEPROCMAX PROCUSERMAX THREADSMAX MMAPAREAMAX",
      "CPUTIMEMAX ASSIZEMAX FILEPROCMAX PROCUSERMAX THREADSMAX MMAPAREAMAX",
      "NONE"),
  GROUP_OMVS(Segments.OMVS, "GID", "GID", "", ""),
  TSO(
      "TSO",
      "ACCTNUM HOLDCLASS JOBCLASS MSGCLASS PROC SIZE MAXSIZE SYSOUTCLASS USERDATA UNIT DEST"
          + " SECLABEL COMMAND",
      "SIZE MAXSIZE",
      "",
      ""),
  CICS("CICS", "OPCLASS OPIDENT OPPRTY TIMEOUT XRFSOFF RSLKEY TSLKEY", "OPPRTY", "", ""),
  NETVIEW("NETVIEW", "IC CONSNAME CTL MSGRECVR OPCLASS DOMAINS NGMFADMN NGMFVSPN", "", "", ""),
  LANGUAGE("LANGUAGE", "PRIMARY SECONDARY", "", "", ""),
  WORKATTR(
      "WORKATTR",
      "WANAME WABLDG WADEPT WAROOM WAADDR1 WAADDR2 WAADDR3 WAADDR4 WAACCNT",
      "",
      "",
      ""),
  /** Fields are those of the installation; none can be set. */
  CSDATA("CSDATA", "", "", "", ""),
  DFP("DFP", "DATAAPPL DATACLAS MGMTCLAS STORCLAS", "", "", ""),
  STDATA("STDATA", "USER GROUP TRUSTED PRIVILEGED TRACE", "", "TRUSTED PRIVILEGED TRACE", "NO"),
  CDTINFO(
      "CDTINFO",
      "CASE DEFAULTRC DEFAULTUACC FIRST GENERIC GENLIST GROUP KEYQUALIFIERS MACPROCESSING MAXLENGTH"
          + " MEMBER OPERATIONS OTHER POSIT PROFILESALLOWED RACLIST SECLABELSREQUIRED SIGNAL",
      "DEFAULTRC KEYQUALIFIERS MAXLENGTH POSIT",
      "",
      "");

  /** The segments of users, in the order of the listing. */
  static final List<SegmentTemplate> OF_USERS =
      List.of(TSO, DFP, CICS, LANGUAGE, NETVIEW, USER_OMVS, WORKATTR);

  /** Those of groups, likewise. */
  static final List<SegmentTemplate> OF_GROUPS = List.of(DFP, GROUP_OMVS);

  /** Those of general resources, likewise. */
  static final List<SegmentTemplate> OF_RESOURCES = List.of(STDATA, CDTINFO);

  private static final List<String> AS_TYPED =
      words(
          "HOME PROGRAM COMMAND USERDATA WANAME WABLDG WADEPT WAROOM WAADDR1 WAADDR2 WAADDR3"
              + " WAADDR4 WAACCNT");

  private final String segment;
  private final String fields;
  private final String numbers;
  private final String always;
  private final String absent;

  SegmentTemplate(String segment, String fields, String numbers, String always, String absent) {
    this.segment = segment;
    this.fields = fields;
    this.numbers = numbers;
    this.always = always;
    this.absent = absent;
  }

  /** The name under which it is kept, and the keyword of the commands. */
  String segment() {
    return segment;
  }

  List<String> fields() {
    return words(fields);
  }

  boolean isNumber(String field) {
    return words(numbers).contains(field);
  }

  boolean keepsCase(String field) {
    return AS_TYPED.contains(field);
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.split(" "));
  }

  /** Lists these fields of the segment, or that there is none. */
  void print(CommandRun run, Segments segments, List<String> fields) {
    run.print("");
    if (!segments.has(segment)) {
      run.print("NO " + segment + " INFORMATION");
      return;
    }
    String heading = segment + " INFORMATION";
    run.print(heading, "-".repeat(heading.length()));
    for (String field : fields) {
      segments
          .field(segment, field)
          .map(
              value ->
                  isId(field) ? String.format(Locale.ROOT, "%010d", Long.parseLong(value)) : value)
          .or(() -> absentValue(field))
          .ifPresent(value -> run.print(field + "= " + value));
    }
  }

  private static boolean isId(String field) {
    return field.equals("UID") || field.equals("GID");
  }

  private Optional<String> absentValue(String field) {
    return words(always).contains(field) ? Optional.of(absent) : Optional.empty();
  }
}
