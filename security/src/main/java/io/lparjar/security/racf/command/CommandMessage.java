package io.lparjar.security.racf.command;

import java.util.Locale;

/**
 * The messages of the commands with the return code that they cause; a text may have two lines.
 *
 * @see "z/OS Security Server RACF Messages and Codes, RACF command messages"
 */
enum CommandMessage {
  /** [documented] */
  COMMAND_NOT_FOUND(8, "IKJ56500I COMMAND %s NOT FOUND"),
  /** First and second level of the prompt that nobody answers. [seen] */
  MISSING(8, "IKJ56701I MISSING %s\nIKJ56701I MISSING %s"),
  /** {@code IKJ56702I INVALID USERID, X} [seen] */
  INVALID(8, "IKJ56702I INVALID %s, %s"),
  /** [seen] */
  INVALID_KEYWORD(8, "IKJ56712I INVALID KEYWORD, %s"),
  /** [seen] */
  NAME_NOT_FOUND(4, "ICH51003I NAME NOT FOUND IN RACF DATA SET"),

  /** {@code NOT AUTHORIZED TO ISSUE ADDUSER}; ids by command, [documented] for 01, 21 and 02. */
  NOT_AUTHORIZED(8, "%s NOT AUTHORIZED TO ISSUE %s"),
  /** [inferred] from ICH01001I. */
  ADDGROUP_SEGMENT_REFUSED(4, "ICH00021I NOT AUTHORIZED TO SPECIFY %s, OPERAND IGNORED"),
  /** [seen] */
  USER_IS_PROTECTED(0, "ICH01024I User %s is defined as PROTECTED."),

  /** [seen] */
  ADDUSER_OPERAND_REFUSED(4, "ICH01001I NOT AUTHORIZED TO SPECIFY %s, OPERAND IGNORED"),
  /** [seen] */
  GROUP_WITHOUT_GID(
      0,
      "ICH01019I User %s is assigned an OMVS UID, but default group %s does not have a GID."
          + " Processing continues."),
  /** Of other commands than ADDUSER likewise, which is [inferred]. [seen] */
  LABEL_UNKNOWN(8, "ICH01017I ADDUSER failed. SECLABEL %s is not currently defined to RACF."),
  /** AUTOUID and UID of SHARED.IDS systems. [recalled] */
  ID_IN_USE(8, "IRR52174I %s %s IS ALREADY IN USE. SPECIFY SHARED TO SHARE IT."),
  /** [documented] */
  PHRASE_AGAINST_RULES(8, "ICH01021I NEW PASS PHRASE REJECTED BY RACF RULES"),

  /** [seen] */
  USERS_NOT_CONNECTED(4, "ICH02003I USER(S) NOT CONNECTED."),
  /** [documented] */
  NO_AUTHORITY_TO_GROUP(8, "ICH02004I INSUFFICIENT AUTHORITY TO GROUP"),
  /** [documented] */
  AUTHORITY_TOO_HIGH(8, "ICH02008I AUTHORITY SPECIFIED GREATER THAN THE COMMAND USER"),
  /** [documented] */
  CONNECT_OPERAND_REFUSED(4, "ICH02007I NOT AUTHORIZED TO SPECIFY %s, OPERAND IGNORED"),
  /** [documented] */
  CONNECTION_NOT_REVOKED(4, "ICH02012I 'RESUME' IGNORED. %s NOT CURRENTLY REVOKED."),
  /** [seen] */
  CONNECTION_ALREADY_REVOKED(4, "ICH02013I 'REVOKE' IGNORED. %s IS CURRENTLY REVOKED."),
  /** [documented] */
  CONNECT_OWNER_UNKNOWN(8, "ICH02011I OWNER SPECIFIED IS NOT A RACF DEFINED USER OR GROUP"),
  /** [seen] */
  WAS_NOT_CONNECTED(4, "ICH03002I %s WAS NOT CONNECTED TO GROUP."),
  /** [recalled] */
  IS_DEFAULT_GROUP(8, "ICH03005I GROUP IS THE DEFAULT GROUP OF %s, USER NOT REMOVED"),
  /** Of DELUSER. [documented] */
  DELUSER_UNKNOWN(4, "ICH04001I ERROR LOCATING %s"),
  /** [documented] */
  USER_HAS_DATA_SETS(8, "ICH04009I %s CANNOT BE DELETED. DATA SET PROFILES STILL EXIST."),
  /** [documented] */
  IBMUSER_STAYS(8, "ICH04011I Deletion of IBMUSER not allowed."),
  /** Of DELGROUP. [documented] */
  DELGROUP_UNKNOWN(4, "ICH05001I ERROR LOCATING %s"),
  /** It has users or subgroups. [documented] */
  GROUP_NOT_DELETED(4, "ICH05004I %s NOT DELETED"),
  /** [documented] */
  GROUP_HAS_DATA_SETS(8, "ICH05006I %s CANNOT BE DELETED, GROUP DATA SETS STILL DEFINED TO RACF"),

  /** [documented] */
  ALREADY_AUTHORIZED(4, "ICH06001I %s ALREADY AUTHORIZED TO RESOURCE - ACCESS UNCHANGED"),
  /** The class of the profile is RACLISTed; return code [recalled]. [seen] */
  PERMIT_NEEDS_REFRESH(
      0,
      "ICH06011I RACLISTED PROFILES FOR %s WILL NOT REFLECT THE UPDATE(S) UNTIL A SETROPTS REFRESH"
          + " IS ISSUED"),
  /** [documented] */
  RESET_IGNORED(4, "ICH06009I RESET OPTION IGNORED, CONFLICTS WITH DELETE REQUEST"),
  /** [documented] */
  GENERICS_INACTIVE(8, "ICH06010I %s INVALID, GENERIC COMMAND PROCESSING IS INACTIVE."),
  /** [seen] */
  ANY_CONDITION_IGNORED(4, "ICH06013I WHEN(%s(*)) OPERAND IGNORED. INVALID WITH ACCESS OPERAND."),
  /** The resource of a condition, of an active class. [seen] */
  CONDITION_NOT_PROTECTED(
      0, "ICH06015I WARNING - In class %s resource %s not currently protected by RACF."),
  /** [seen] */
  CONDITION_ALREADY_THERE(
      4, "ICH06016I Access unchanged. %s already has access defined by WHEN(%s(%s))."),
  /** [documented] */
  CONDITIONAL_DELETE_IGNORED(4, "ICH06014I %s not authorized, DELETE ignored for WHEN(%s(%s))"),
  /** [documented] */
  WHEN_WITHOUT_VALUE(8, "ICH06018I PERMIT failed. WHEN operand is incorrect without a value."),
  /** The class of a condition, which does not count for now. [documented] */
  CONDITION_NOT_ACTIVE(0, "ICH06019I WARNING: Class %s is not currently active."),
  /** [documented] for PROGRAM. */
  WHEN_DOES_NOT_FIT(8, "ICH06020I PERMIT failed. WHEN(%s) operand is invalid for this class."),
  /** [documented] */
  DELETE_IGNORED(4, "ICH06002I %-8s NOT AUTHORIZED, DELETE IGNORED"),
  /** [documented] */
  PERMIT_PROFILE_UNKNOWN(4, "ICH06004I %s NOT DEFINED TO RACF"),
  /** [documented] */
  PERMIT_REFUSED(8, "ICH06006I NOT AUTHORIZED TO %s"),
  /** [seen] */
  PERMIT_ID_UNKNOWN(4, "ICH06007I %s NOT DEFINED TO RACF"),

  /** [documented] */
  PASSWORD_USER_UNKNOWN(4, "ICH08001I %s NOT DEFINED TO RACF"),
  /** [documented] */
  PASSWORD_UNCHANGED(8, "ICH08002I NEW PASSWORD CANNOT EQUAL CURRENT PASSWORD"),
  /** [documented] */
  INTERVAL_OUT_OF_RANGE(8, "ICH08003I INTERVAL NOT IN RANGE 1-%d"),
  /** [documented] */
  WRONG_PASSWORD(8, "ICH08005I VALUE SPECIFIED IS NOT CURRENT PASSWORD"),
  /** [documented] */
  PASSWORD_REFUSED(8, "ICH08007I NOT AUTHORIZED TO CHANGE PASSWORD/INTERVAL FOR %s"),
  /** [documented] */
  PASSWORD_IN_HISTORY(8, "ICH08015I NEW PASSWORD MATCHES A PREVIOUS PASSWORD FOR YOU"),
  /** [documented] */
  PASSWORD_TOO_SOON(
      8, "ICH08017I PASSWORD CHANGE REJECTED DUE TO INSTALLATION MINIMUM CHANGE INTERVAL"),
  /** [documented] */
  NEW_PHRASE_AGAINST_RULES(8, "ICH08020I NEW PASS PHRASE REJECTED BY RACF RULES"),
  /** [documented] */
  PHRASE_UNCHANGED(8, "ICH08021I NEW PASS PHRASE CANNOT EQUAL CURRENT PASS PHRASE"),
  /** [documented] */
  WRONG_PHRASE(8, "ICH08022I VALUE SPECIFIED IS NOT CURRENT PASS PHRASE"),
  /** [documented] */
  PHRASE_IN_HISTORY(8, "ICH08024I NEW PASS PHRASE CANNOT MATCH A PREVIOUSLY USED PASS PHRASE"),
  /** [documented] */
  NO_PASSWORD(8, "ICH08008I %s NOT DEFINED TO USE A PASSWORD"),
  /** [documented] */
  PASSWORD_AGAINST_RULES(8, "ICH08014I PASSWORD CHANGE REJECTED BY INSTALLATION SYNTAX RULES"),

  /** [recalled] */
  DATA_SET_ALREADY_DEFINED(8, "ICH09004I %s ALREADY DEFINED TO RACF"),
  /** Of ADDSD of a discrete profile. [seen] */
  NOT_IN_CATALOG(4, "ICH09005I %s NOT FOUND IN CATALOG"),
  /** [recalled] */
  DATA_SET_REFUSED(8, "ICH09006I NOT AUTHORIZED TO %s"),
  /** [inferred] */
  QUALIFIER_UNKNOWN(8, "ICH09008I USER OR GROUP %s NOT DEFINED TO RACF"),
  /** Of DELDSD. [seen] */
  DELDSD_UNKNOWN(4, "ICH09020I %s NOT DEFINED TO RACF"),
  /** Of ALTDSD. [seen] */
  ALTDSD_UNKNOWN(4, "ICH22001I %s NOT DEFINED TO RACF"),
  /** [documented] */
  ALTDSD_REFUSED(8, "ICH22005I NOT AUTHORIZED TO ALTER %s"),
  /** [seen] */
  LISTDSD_UNKNOWN(4, "ICH35003I NO RACF DESCRIPTION FOUND FOR %s"),
  /** [recalled] */
  LISTDSD_REFUSED(8, "ICH35002I NOT AUTHORIZED TO LIST %s"),

  /** Return code [recalled]. [seen] */
  RDEFINE_NEEDS_REFRESH(
      0,
      "ICH10006I RACLISTED PROFILES FOR %s WILL NOT REFLECT THE ADDITION(S) UNTIL A SETROPTS"
          + " REFRESH IS ISSUED."),
  /** Return code [recalled]. [seen] */
  RALTER_NEEDS_REFRESH(
      0,
      "ICH11009I RACLISTED PROFILES FOR %s WILL NOT REFLECT THE UPDATE(S) UNTIL A SETROPTS REFRESH"
          + " IS ISSUED."),
  /** Return code [recalled]. [seen] */
  RDELETE_NEEDS_REFRESH(
      0,
      "ICH12002I RACLISTED PROFILES FOR %s WILL NOT REFLECT THE DELETION(S) UNTIL A SETROPTS"
          + " REFRESH IS ISSUED."),
  /** Of RDEFINE and RALTER: [inferred] from ICH21028I. */
  RESOURCE_SEGMENT_REFUSED(4, "ICH11028I %s OPERAND NOT PROCESSED"),
  /** [inferred] from ICH21005I. */
  GLOBALAUDIT_IGNORED(4, "ICH11005I NOT AUTHORIZED TO SPECIFY GLOBALAUDIT, OPERAND IGNORED"),
  /** [documented] */
  ALREADY_DEFINED(8, "ICH10102I %s ALREADY DEFINED TO CLASS %s."),
  /** [documented] */
  DEFINE_REFUSED(8, "ICH10103I NOT AUTHORIZED TO DEFINE %s."),
  /** Generic characters in a class without generic profiles. [seen] */
  DISCRETE_MADE(
      4,
      "ICH10321I The profile name %s contains generic characters, but generics are not enabled for"
          + " class %s. A discrete profile has been created."),
  /** [documented] */
  RALTER_UNKNOWN(4, "ICH11102I %s NOT DEFINED TO CLASS %s."),
  /** [inferred] from ICH10103I. */
  RALTER_REFUSED(8, "ICH11103I NOT AUTHORIZED TO ALTER %s."),
  /** [seen] */
  RDELETE_UNKNOWN(4, "ICH12102I %s NOT DEFINED TO CLASS %s."),
  /** [inferred] from ICH10103I. */
  RDELETE_REFUSED(8, "ICH12103I NOT AUTHORIZED TO DELETE %s."),
  /** [recalled] */
  RLIST_REFUSED(8, "ICH13002I NOT AUTHORIZED TO LIST %s"),
  /** [seen] */
  RLIST_UNKNOWN(4, "ICH13003I %s NOT FOUND"),
  /** [documented] */
  NOTHING_TO_LIST(4, "ICH13004I NOTHING TO LIST"),
  /** Keywords with commas between them; return code [inferred]. [documented] */
  SETROPTS_OPERAND_REFUSED(4, "ICH14002I NOT AUTHORIZED TO SPECIFY %s; KEYWORD IGNORED."),
  /** Global access checking of the class is not active. [documented] */
  GLOBAL_INACTIVE(4, "ICH14016I CANNOT REFRESH %s, GLOBAL ACCESS CHECKING INACTIVE."),
  /** The class is not RACLISTed; return code [inferred]. [seen] */
  REFRESH_WITHOUT_EFFECT(0, "ICH14070I SETROPTS RACLIST REFRESH had no effect on class %s."),
  /** [seen] */
  SETROPTS_COMPLETE(0, "ICH14063I SETROPTS command complete."),

  /** [documented] */
  ALTGROUP_REFUSED(8, "ICH20002I NOT AUTHORIZED TO ALTER %s"),
  /** [documented] */
  NO_AUTHORITY_TO_SUPERIOR(8, "ICH20005I INSUFFICIENT AUTHORITY TO %s"),
  /** [documented] */
  CANNOT_BE_SUPERIOR(8, "ICH20006I %s CANNOT BE A SUPERIOR GROUP OF %s"),
  /** [documented] */
  ALTGROUP_UNKNOWN(4, "ICH20019I UNABLE TO LOCATE %s"),
  /** [documented] */
  ALTGROUP_SEGMENT_REFUSED(
      4, "ICH20021I PROFILE UNCHANGED. NOT AUTHORIZED TO ALTER SEGMENT FOR GROUP %2$s"),
  /** The user is not connected to the new default group. [documented] */
  NOT_ALTERED(8, "ICH21004I %s NOT ALTERED"),
  /** [documented] */
  ALTUSER_OPERAND_REFUSED(4, "ICH21005I NOT AUTHORIZED TO SPECIFY %s, OPERAND IGNORED"),
  /** [seen] */
  ALTUSER_AUTHORITY_TOO_HIGH(8, "ICH21006I AUTHORITY SPECIFIED GREATER THAN THE COMMAND USER"),
  /** [seen] */
  ONLY_UAUDIT(
      4, "ICH21012I AUTHORIZED TO ISSUE ONLY UAUDIT/NOUAUDIT FOR %s; REMAINING OPERANDS IGNORED"),
  /** [documented] */
  ALTUSER_UNKNOWN(4, "ICH21009I UNABLE TO LOCATE %s"),
  /** NOEXPIRED without a new password. [documented] */
  EXPIRED_IGNORED(4, "ICH21007I EXPIRED/NOEXPIRED OPERAND IGNORED"),
  /** [documented] */
  NOT_REVOKED(4, "ICH21019I 'RESUME' IGNORED. %s NOT CURRENTLY REVOKED."),
  /** [documented] */
  ALTUSER_SEGMENT_REFUSED(4, "ICH21028I %s OPERAND NOT PROCESSED"),
  /** Of general resources, too, which is [inferred]. [recalled] */
  SEGMENT_NOT_LISTED(4, "IRR52021I You are not authorized to view %s segments."),
  /** The number is seen. [documented] */
  LISTUSER_UNKNOWN(4, "ICH30001I UNABLE TO LOCATE USER   ENTRY %s"),
  /** [documented] */
  LISTUSER_REFUSED(8, "ICH30002I NOT AUTHORIZED TO LIST %s"),
  /** [documented] */
  LISTUSER_WITHOUT_SEGMENT(
      8, "ICH30012I NO USER(S) LISTED. NORACF SPECIFIED AND NO OTHER SEGMENTS REQUESTED."),
  /** [documented] */
  NOTHING_FOUND(4, "ICH31005I NO ENTRIES MEET SEARCH CRITERIA"),
  /** [inferred] */
  CLIST_NOT_WRITTEN(8, "ICH31006I UNABLE TO WRITE CLIST DATA SET %s"),
  /** [documented] */
  LISTGRP_REFUSED(8, "ICH32002I NOT AUTHORIZED TO LIST BASE INFORMATION FOR GROUP %s"),
  /** Of OMVS likewise, which is [inferred]. [documented] */
  LISTGRP_SEGMENT_REFUSED(4, "ICH32006I NOT AUTHORIZED TO DISPLAY %s SEGMENT IN GROUP PROFILE %s"),
  /** [documented] */
  LISTGRP_WITHOUT_SEGMENT(8, "ICH32007I NO SEGMENT REQUESTED");

  private final int returnCode;
  private final String form;

  CommandMessage(int returnCode, String form) {
    this.returnCode = returnCode;
    this.form = form;
  }

  int returnCode() {
    return returnCode;
  }

  String with(Object... parts) {
    return String.format(Locale.ROOT, form, parts);
  }
}
