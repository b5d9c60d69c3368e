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
      "NAME DFLTGRP OWNER PASSWORD PHRASE OMVS TSO DFP DATA CLAUTH WHEN AUTHORITY UACC",
      "NOPASSWORD NOPHRASE SPECIAL NOSPECIAL OPERATIONS NOOPERATIONS AUDITOR NOAUDITOR ROAUDIT"
          + " NOROAUDIT ADSP NOADSP GRPACC NOGRPACC RESTRICTED NORESTRICTED NOCLAUTH",
      "OIDCARD NOOIDCARD CICS NETVIEW SECLABEL MODEL CSDATA"),
  ALTUSER(
      "ALU",
      "USER",
      true,
      "NAME DFLTGRP OWNER PASSWORD PHRASE OMVS TSO DFP DATA CLAUTH NOCLAUTH WHEN AUTHORITY UACC"
          + " GROUP INTERVAL",
      "NOPASSWORD NOPHRASE SPECIAL NOSPECIAL OPERATIONS NOOPERATIONS AUDITOR NOAUDITOR ROAUDIT"
          + " NOROAUDIT ADSP NOADSP GRPACC NOGRPACC RESTRICTED NORESTRICTED RESUME NORESUME REVOKE"
          + " NOREVOKE EXPIRED NOEXPIRED NODATA NOOMVS NOTSO NODFP UAUDIT NOUAUDIT NOINTERVAL",
      "OIDCARD NOOIDCARD CICS NETVIEW SECLABEL NOSECLABEL MODEL NOMODEL CSDATA PWCLEAN PWCONVERT"),
  DELUSER("DU", "USER", true, "", "", ""),
  LISTUSER("LU", "USER", false, "", "OMVS TSO DFP NORACF", "CICS NETVIEW CSDATA"),
  PASSWORD("PW", "", true, "PASSWORD PHRASE USER INTERVAL", "NOINTERVAL", ""),
  PHRASE("PHRASE", "", true, "PASSWORD PHRASE USER INTERVAL", "NOINTERVAL", ""),
  ADDGROUP(
      "AG",
      "GROUP",
      true,
      "SUPGROUP OWNER DATA OMVS",
      "TERMUACC NOTERMUACC UNIVERSAL",
      "MODEL DFP"),
  ALTGROUP(
      "ALG",
      "GROUP",
      true,
      "SUPGROUP OWNER DATA OMVS",
      "NODATA NOOMVS TERMUACC NOTERMUACC",
      "MODEL NOMODEL DFP NODFP"),
  DELGROUP("DG", "GROUP", true, "", "", ""),
  LISTGRP("LG", "GROUP", false, "", "OMVS NORACF", "DFP"),
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
      "UACC OWNER FROM AUDIT LEVEL DATA",
      "GENERIC WARNING NOWARNING NOTIFY ERASE NOERASE",
      "MODEL TAPE SET SETONLY NOSET UNIT VOLUME FCLASS FGENERIC"),
  ALTDSD(
      "ALD",
      "DATA_SET",
      true,
      "UACC OWNER AUDIT GLOBALAUDIT LEVEL DATA",
      "GENERIC WARNING NOWARNING NODATA NOTIFY NONOTIFY ERASE NOERASE",
      "SET NOSET UNIT VOLUME"),
  DELDSD("DD", "DATA_SET", true, "", "GENERIC", "SET NOSET VOLUME"),
  LISTDSD(
      "LD",
      "",
      true,
      "DATASET ID PREFIX",
      "AUTHUSER ALL GENERIC NOGENERIC",
      "DSNS HISTORY STATISTICS VOLUME NORACF"),
  RDEFINE(
      "RDEF",
      "CLASS ENTITY",
      true,
      "UACC OWNER FROM FCLASS AUDIT LEVEL DATA APPLDATA ADDMEM STDATA CDTINFO SSIGNON",
      "WARNING NOWARNING NOTIFY",
      "SINGLEDSN TVTOC FGENERIC SECLABEL"),
  RALTER(
      "RALT",
      "CLASS ENTITY",
      true,
      "UACC OWNER AUDIT GLOBALAUDIT LEVEL DATA APPLDATA ADDMEM DELMEM STDATA CDTINFO SSIGNON",
      "WARNING NOWARNING NODATA NOAPPLDATA NOTIFY NONOTIFY NOSTDATA NOCDTINFO NOSSIGNON",
      "SINGLEDSN NOSINGLEDSN TVTOC NOTVTOC SECLABEL NOSECLABEL"),
  RDELETE("RDEL", "CLASS ENTITY", true, "", "", "NORACF"),
  RLIST(
      "RL",
      "CLASS ENTITY",
      true,
      "",
      "AUTHUSER ALL GENERIC NOGENERIC STDATA CDTINFO SSIGNON NORACF",
      "STATISTICS HISTORY RESGROUP"),
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
      "CLASS FILTER MASK LEVEL USER UID GID",
      "NOMASK ALL GENERIC NOGENERIC WARNING",
      "LIST NOLIST AGE MODEL TAPE VSAM NONVSAM EXPIRES CLIST"),
  SETROPTS(
      "SETR",
      "",
      true,
      "CLASSACT NOCLASSACT GENERIC NOGENERIC GENCMD NOGENCMD RACLIST NORACLIST GENLIST NOGENLIST"
          + " GLOBAL NOGLOBAL AUDIT NOAUDIT STATISTICS NOSTATISTICS LOGOPTIONS PASSWORD INACTIVE"
          + " TERMINAL WHEN NOWHEN",
      "LIST EGN NOEGN GRPLIST NOGRPLIST PROTECTALL NOPROTECTALL REFRESH NOINACTIVE ADDCREATOR"
          + " NOADDCREATOR ADSP NOADSP CMDVIOL NOCMDVIOL ERASE NOERASE GENERICOWNER NOGENERICOWNER"
          + " INITSTATS NOINITSTATS OPERAUDIT NOOPERAUDIT SAUDIT NOSAUDIT",
      "PREFIX NOPREFIX JES NOJES MODEL NOMODEL TAPEDSN NOTAPEDSN RETPD RVARYPW KERBLVL LANGUAGE"
          + " SESSIONINTERVAL NOSESSIONINTERVAL"),
  RVARY("RV", "", true, "", "LIST", "");

  private final String abbreviation;
  private final String positionals;
  private final boolean positionalsRequired;
  private final String withOperands;
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
