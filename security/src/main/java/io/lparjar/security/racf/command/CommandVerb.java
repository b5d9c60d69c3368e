package io.lparjar.security.racf.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The commands, a row each: abbreviation, operands by place, keywords that need operands, keywords
 * that may stand alone, and keywords that are taken but have no effect here.
 *
 * @see "z/OS Security Server RACF Command Language Reference, RACF command syntax"
 */
enum CommandVerb {
  ADDUSER(
      "AU",
      "USER",
      true,
      "NAME DFLTGRP OWNER PASSWORD PHRASE OMVS TSO DFP CICS NETVIEW LANGUAGE WORKATTR DATA CLAUTH"
          + " WHEN AUTHORITY UACC SECLABEL MODEL",
      "NOPASSWORD NOPHRASE SPECIAL NOSPECIAL OPERATIONS NOOPERATIONS AUDITOR NOAUDITOR ROAUDIT"
          + " NOROAUDIT ADSP NOADSP GRPACC NOGRPACC RESTRICTED NORESTRICTED NOCLAUTH",
      "OIDCARD NOOIDCARD CSDATA"),
  ALTUSER(
      "ALU",
      "USER",
      true,
      "NAME DFLTGRP OWNER PASSWORD PHRASE OMVS TSO DFP CICS NETVIEW LANGUAGE WORKATTR DATA CLAUTH"
          + " NOCLAUTH WHEN AUTHORITY UACC GROUP INTERVAL SECLABEL MODEL",
      "NOPASSWORD NOPHRASE SPECIAL NOSPECIAL OPERATIONS NOOPERATIONS AUDITOR NOAUDITOR ROAUDIT"
          + " NOROAUDIT ADSP NOADSP GRPACC NOGRPACC RESTRICTED NORESTRICTED RESUME NORESUME REVOKE"
          + " NOREVOKE EXPIRED NOEXPIRED NODATA NOOMVS NOTSO NODFP NOCICS NONETVIEW NOLANGUAGE"
          + " NOWORKATTR UAUDIT NOUAUDIT NOINTERVAL NOSECLABEL NOMODEL PWCLEAN",
      "OIDCARD NOOIDCARD CSDATA PWCONVERT"),
  DELUSER("DU", "USER", true, "", "", ""),
  LISTUSER(
      "LU", "USER", false, "", "OMVS TSO DFP CICS NETVIEW LANGUAGE WORKATTR CSDATA NORACF", ""),
  PASSWORD("PW", "", true, "PASSWORD PHRASE USER INTERVAL", "NOINTERVAL", ""),
  PHRASE("PHRASE", "", true, "PASSWORD PHRASE USER INTERVAL", "NOINTERVAL", ""),
  ADDGROUP(
      "AG",
      "GROUP",
      true,
      "SUPGROUP OWNER DATA OMVS DFP MODEL",
      "TERMUACC NOTERMUACC UNIVERSAL",
      ""),
  ALTGROUP(
      "ALG",
      "GROUP",
      true,
      "SUPGROUP OWNER DATA OMVS DFP MODEL",
      "NODATA NOOMVS NODFP NOMODEL TERMUACC NOTERMUACC",
      ""),
  DELGROUP("DG", "GROUP", true, "", "", ""),
  LISTGRP("LG", "GROUP", false, "", "OMVS DFP NORACF", ""),
  CONNECT(
      "CO",
      "USER",
      true,
      "GROUP AUTHORITY OWNER UACC",
      "REVOKE NOREVOKE RESUME NORESUME SPECIAL NOSPECIAL OPERATIONS NOOPERATIONS AUDITOR NOAUDITOR"
          + " ADSP NOADSP GRPACC NOGRPACC",
      ""),
  REMOVE("RE", "USER", true, "GROUP OWNER", "", ""),
  ADDSD(
      "AD",
      "DATA_SET",
      true,
      "UACC OWNER FROM FCLASS AUDIT LEVEL DATA SECLABEL UNIT VOLUME",
      "GENERIC MODEL TAPE FGENERIC WARNING NOWARNING NOTIFY ERASE NOERASE",
      "SET SETONLY NOSET"),
  ALTDSD(
      "ALD",
      "DATA_SET",
      true,
      "UACC OWNER AUDIT GLOBALAUDIT LEVEL DATA SECLABEL UNIT VOLUME",
      "GENERIC WARNING NOWARNING NODATA NOTIFY NONOTIFY NOSECLABEL ERASE NOERASE",
      "SET NOSET"),
  DELDSD("DD", "DATA_SET", true, "VOLUME", "GENERIC", "SET NOSET"),
  LISTDSD(
      "LD",
      "",
      true,
      "DATASET ID PREFIX VOLUME",
      "AUTHUSER ALL GENERIC NOGENERIC HISTORY STATISTICS NORACF",
      "DSNS"),
  RDEFINE(
      "RDEF",
      "CLASS ENTITY",
      true,
      "UACC OWNER FROM FCLASS AUDIT LEVEL DATA APPLDATA ADDMEM STDATA CDTINFO SSIGNON"
          + " SECLABEL",
      "WARNING NOWARNING NOTIFY FGENERIC",
      "SINGLEDSN TVTOC"),
  RALTER(
      "RALT",
      "CLASS ENTITY",
      true,
      "UACC OWNER AUDIT GLOBALAUDIT LEVEL DATA APPLDATA ADDMEM DELMEM STDATA CDTINFO SSIGNON"
          + " SECLABEL",
      "WARNING NOWARNING NODATA NOAPPLDATA NOTIFY NONOTIFY NOSTDATA NOCDTINFO NOSSIGNON"
          + " NOSECLABEL",
      "SINGLEDSN NOSINGLEDSN TVTOC NOTVTOC"),
  RDELETE("RDEL", "CLASS ENTITY", true, "", "", "NORACF"),
  RLIST(
      "RL",
      "CLASS ENTITY",
      true,
      "",
      "AUTHUSER ALL GENERIC NOGENERIC STDATA CDTINFO SSIGNON NORACF STATISTICS HISTORY RESGROUP",
      ""),
  PERMIT(
      "PE",
      "ENTITY",
      true,
      "CLASS ID ACCESS FROM FCLASS WHEN",
      "DELETE RESET GENERIC FGENERIC",
      ""),
  SEARCH(
      "SR",
      "",
      true,
      "CLASS FILTER MASK LEVEL USER UID GID AGE CLIST EXPIRES VOLUME SECLABEL",
      "NOMASK ALL GENERIC NOGENERIC MODEL TAPE VSAM NONVSAM WARNING LIST NOLIST",
      ""),
  SETROPTS(
      "SETR",
      "",
      true,
      "CLASSACT NOCLASSACT GENERIC NOGENERIC GENCMD NOGENCMD RACLIST NORACLIST GENLIST NOGENLIST"
          + " GLOBAL NOGLOBAL AUDIT NOAUDIT STATISTICS NOSTATISTICS LOGOPTIONS PASSWORD INACTIVE"
          + " TERMINAL WHEN NOWHEN PREFIX JES MODEL RETPD RVARYPW KERBLVL LANGUAGE SESSIONINTERVAL",
      "LIST EGN NOEGN GRPLIST NOGRPLIST PROTECTALL NOPROTECTALL REFRESH NOINACTIVE ADDCREATOR"
          + " NOADDCREATOR ADSP NOADSP CMDVIOL NOCMDVIOL ERASE NOERASE GENERICOWNER NOGENERICOWNER"
          + " INITSTATS NOINITSTATS OPERAUDIT NOOPERAUDIT SAUDIT NOSAUDIT REALDSN NOREALDSN TAPEDSN"
          + " NOTAPEDSN NOPREFIX NOMODEL NOSESSIONINTERVAL",
      ""),
  RVARY("RV", "", true, "", "LIST", "");

  private final String abbreviation;
  private final String positionals;
  private final boolean positionalsRequired;
  private final String withOperands;
  private final String withoutEffect;
  private final String others;

  CommandVerb(
      String abbreviation,
      String positionals,
      boolean positionalsRequired,
      String withOperands,
      String alone,
      String withoutEffect) {
    this.abbreviation = abbreviation;
    this.positionals = positionals;
    this.positionalsRequired = positionalsRequired;
    this.withOperands = withOperands;
    this.withoutEffect = withoutEffect;
    this.others = alone + " " + withoutEffect;
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty());
  }

  /** The command of a name or abbreviation, upper case. */
  static Optional<CommandVerb> find(String name) {
    return Arrays.stream(values())
        .filter(verb -> verb.name().equals(name) || verb.abbreviation.equals(name))
        .findFirst();
  }

  String abbreviation() {
    return abbreviation;
  }

  List<Positional> positionals() {
    return words(positionals).map(Positional::valueOf).toList();
  }

  boolean positionalsRequired() {
    return positionalsRequired;
  }

  /** {@code ADDUSER|AU user [NAME(...) ... SPECIAL ...]}: the syntax in one line. */
  String syntax() {
    List<String> parts = new ArrayList<>();
    parts.add(abbreviation.equals(name()) ? name() : name() + "|" + abbreviation);
    words(positionals).map(word -> word.toLowerCase(Locale.ROOT)).forEach(parts::add);
    String keywords =
        Stream.concat(words(withOperands).map(keyword -> keyword + "(...)"), words(others))
            .collect(Collectors.joining(" "));
    if (!keywords.isEmpty()) {
      parts.add("[" + keywords + "]");
    }
    return String.join(" ", parts);
  }

  boolean needsOperands(String keyword) {
    return words(withOperands).anyMatch(keyword::equals);
  }

  /** All its keywords, written out. */
  List<String> keywords() {
    return Stream.concat(words(withOperands), words(others)).toList();
  }

  /** The keywords that are taken but have no effect here. */
  List<String> withoutEffect() {
    return words(withoutEffect).toList();
  }

  /** The keyword that is meant by itself or by the beginning of no other, upper case. */
  Optional<String> keyword(String typed) {
    List<String> meant =
        Stream.concat(words(withOperands), words(others))
            .filter(keyword -> keyword.startsWith(typed))
            .toList();
    if (meant.contains(typed)) {
      return Optional.of(typed);
    }
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }
}
