package io.lparjar.security.racf.command;

import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.saf.ResourceClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The classes that commands know: those supplied by IBM, as far as this system has a use for them
 * or its users define profiles in them, and those that SETROPTS was told of before.
 *
 * @see "z/OS Security Server RACF Macros and Interfaces, Supplied RACF resource classes"
 */
final class ResourceClasses {
  private static final Set<String> SUPPLIED =
      Set.of(
          "ACCTNUM",
          "ACEECHK",
          "APPCLU",
          "APPCPORT",
          "APPCSERV",
          "APPCSI",
          "APPCTP",
          "APPL",
          "CBIND",
          "CDT",
          "CFIELD",
          "CIMS",
          "CONSOLE",
          "CRYPTOZ",
          "CSFKEYS",
          "CSFSERV",
          "DASDVOL",
          "DATASET",
          "DBNFORM",
          "DCICSDCT",
          "DEVICES",
          "DIGTCERT",
          "DIGTCRIT",
          "DIGTNMAP",
          "DIGTRING",
          "DSNADM",
          "DSNR",
          "EJBROLE",
          "FACILITY",
          "FIELD",
          "FILE",
          "FSACCESS",
          "FSEXEC",
          "FSSEC",
          "GCSFKEYS",
          "GDASDVOL",
          "GDSNDB",
          "GEJBROLE",
          "GLOBAL",
          "GSDSF",
          "GTERMINL",
          "GXFACILI",
          "IDIDMAP",
          "IDTPARMS",
          "IIMS",
          "JESINPUT",
          "JESJOBS",
          "JESSPOOL",
          "KEYSMSTR",
          "LDAPBIND",
          "LOGSTRM",
          "MGMTCLAS",
          "NETCMDS",
          "NODES",
          "NODMBR",
          "OPERCMDS",
          "PERFGRP",
          "PMBR",
          "PROGRAM",
          "PROPCNTL",
          "PSFMPL",
          "PTKTDATA",
          "PTKTVAL",
          "RACFHC",
          "RACFVARS",
          "RACGLIST",
          "RDATALIB",
          "REALM",
          "SCDMBR",
          "SDSF",
          "SECDATA",
          "SECLABEL",
          "SERVAUTH",
          "SERVER",
          "SMESSAGE",
          "SOMDOBJS",
          "STARTED",
          "STORCLAS",
          "SURROGAT",
          "SYSMVIEW",
          "TAPEVOL",
          "TEMPDSN",
          "TERMINAL",
          "TIMS",
          "TMEADMIN",
          "TSOAUTH",
          "TSOPROC",
          "UNIXMAP",
          "UNIXPRIV",
          "VTAMAPPL",
          "WRITER",
          "XFACILIT",
          "ZMFAPLA",
          "ZMFCLOUD");

  /** Member classes and the classes of profiles that group their resources. */
  private static final Map<String, String> GROUPING =
      Map.of(
          "XFACILIT", "GXFACILI",
          "SDSF", "GSDSF",
          "TERMINAL", "GTERMINL",
          "DASDVOL", "GDASDVOL",
          "CSFKEYS", "GCSFKEYS",
          "EJBROLE", "GEJBROLE");

  private ResourceClasses() {}

  /** Reads the name of a class that is known. */
  static ResourceClass parse(RacfDatabase database, String name) {
    if (!SUPPLIED.contains(name)
        && database.classStates().keySet().stream().noneMatch(c -> c.name().equals(name))) {
      throw new CommandException(CommandMessage.INVALID, "CLASS", name);
    }
    return new ResourceClass(name);
  }

  /** As {@link #parse}, of a class whose profiles RDEFINE and its kin handle. */
  static ResourceClass parseGeneral(RacfDatabase database, Term term) {
    String name = term.upperCase();
    if (name.equals(ResourceClass.DATASET.name())) {
      throw new CommandException(CommandMessage.INVALID, "CLASS", name);
    }
    return parse(database, name);
  }

  /** The classes that operands of SETROPTS name; {@code *} for all. */
  static List<ResourceClass> parseAll(RacfDatabase database, List<Term> terms) {
    if (terms.stream().anyMatch(term -> term.text().equals("*"))) {
      return new TreeSet<>(SUPPLIED).stream().map(ResourceClass::new).toList();
    }
    return terms.stream().map(term -> parse(database, term.upperCase())).toList();
  }

  /** The class whose profiles group resources of this class. */
  static Optional<String> groupingClass(ResourceClass resourceClass) {
    return Optional.ofNullable(GROUPING.get(resourceClass.name()));
  }
}
