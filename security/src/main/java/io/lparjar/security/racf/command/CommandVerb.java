package io.lparjar.security.racf.command;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
      "NAME DFLTGRP OWNER PASSWORD OMVS",
      "NOPASSWORD SPECIAL NOSPECIAL OPERATIONS NOOPERATIONS AUDITOR NOAUDITOR RESTRICTED"
          + " NORESTRICTED",
      "AUTHORITY UACC ADSP NOADSP GRPACC NOGRPACC NOOIDCARD DATA CLAUTH NOCLAUTH TSO DFP CICS"
          + " NETVIEW WHEN"),
  ALTUSER(
      "ALU",
      "USER",
      true,
      "NAME DFLTGRP OWNER PASSWORD OMVS",
      "NOPASSWORD SPECIAL NOSPECIAL OPERATIONS NOOPERATIONS AUDITOR NOAUDITOR RESTRICTED"
          + " NORESTRICTED RESUME REVOKE EXPIRED NOEXPIRED",
      "AUTHORITY UACC GROUP ADSP NOADSP GRPACC NOGRPACC NOOIDCARD DATA NODATA CLAUTH NOCLAUTH TSO"
          + " NOTSO DFP NODFP CICS NETVIEW WHEN UAUDIT NOUAUDIT PWCLEAN PWCONVERT"),
  DELUSER("DU", "USER", true, "", "", ""),
  LISTUSER("LU", "USER", false, "", "OMVS TSO NORACF", "CICS DFP NETVIEW CSDATA"),
  PASSWORD("PW", "", true, "PASSWORD USER INTERVAL", "NOINTERVAL", ""),
  ADDGROUP(
      "AG",
      "GROUP",
      true,
      "SUPGROUP OWNER",
      "",
      "DATA TERMUACC NOTERMUACC UNIVERSAL OMVS MODEL DFP"),
  ALTGROUP(
      "ALG",
      "GROUP",
      true,
      "SUPGROUP OWNER",
      "",
      "DATA NODATA TERMUACC NOTERMUACC OMVS NOOMVS MODEL NOMODEL DFP NODFP"),
  DELGROUP("DG", "GROUP", true, "", "", ""),
  LISTGRP("LG", "GROUP", false, "", "", "OMVS DFP NORACF"),
  CONNECT(
      "CO",
      "USER",
      true,
      "GROUP AUTHORITY OWNER",
      "REVOKE RESUME",
      "UACC NOSPECIAL NOOPERATIONS NOAUDITOR ADSP NOADSP GRPACC NOGRPACC"),
  REMOVE("RE", "USER", true, "GROUP", "", "OWNER"),
  ADDSD(
      "AD",
      "DATA_SET",
      true,
      "UACC OWNER FROM",
      "GENERIC WARNING NOWARNING",
      "AUDIT LEVEL DATA NOTIFY ERASE SET SETONLY NOSET UNIT VOLUME"),
  ALTDSD(
      "ALD",
      "DATA_SET",
      true,
      "UACC OWNER",
      "GENERIC WARNING NOWARNING",
      "AUDIT GLOBALAUDIT LEVEL DATA NODATA NOTIFY NONOTIFY ERASE NOERASE SET NOSET UNIT VOLUME"),
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
      "UACC OWNER FROM FCLASS",
      "WARNING NOWARNING",
      "AUDIT LEVEL DATA APPLDATA NOTIFY SINGLEDSN STDATA FGENERIC"),
  RALTER(
      "RALT",
      "CLASS ENTITY",
      true,
      "UACC OWNER",
      "WARNING NOWARNING",
      "AUDIT GLOBALAUDIT LEVEL DATA NODATA APPLDATA NOAPPLDATA NOTIFY NONOTIFY STDATA"),
  RDELETE("RDEL", "CLASS ENTITY", true, "", "", "NORACF"),
  RLIST(
      "RL",
      "CLASS ENTITY",
      true,
      "",
      "AUTHUSER ALL GENERIC NOGENERIC",
      "STATISTICS HISTORY RESGROUP STDATA NORACF"),
  PERMIT("PE", "ENTITY", true, "CLASS ID ACCESS FROM FCLASS", "DELETE RESET GENERIC", "FGENERIC"),
  SEARCH(
      "SR", "", true, "CLASS FILTER MASK", "NOMASK ALL GENERIC NOGENERIC WARNING", "LIST NOLIST"),
  SETROPTS(
      "SETR",
      "",
      true,
      "CLASSACT NOCLASSACT GENERIC NOGENERIC PASSWORD RACLIST NORACLIST",
      "LIST EGN NOEGN GRPLIST NOGRPLIST PROTECTALL NOPROTECTALL REFRESH",
      "GENCMD NOGENCMD GENLIST GLOBAL AUDIT NOAUDIT LOGOPTIONS STATISTICS NOSTATISTICS INITSTATS"
          + " NOINITSTATS SAUDIT NOSAUDIT CMDVIOL NOCMDVIOL OPERAUDIT NOOPERAUDIT ADDCREATOR"
          + " NOADDCREATOR"),
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
