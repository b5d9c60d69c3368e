package io.lparjar.security.racf;

import io.lparjar.security.racf.profile.ClassDescriptor;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The class descriptor table: the classes supplied by IBM, as far as this system has a use for them
 * or its users define profiles in them, and those of the installation, which are profiles in class
 * {@code CDT}.
 *
 * <p>The profiles of a {@code CDT} that is not RACLISTed count at once.
 *
 * @see "z/OS Security Server RACF Security Administrator's Guide, The dynamic class descriptor
 *     table"
 */
public final class ClassDescriptorTable {
  /** The class whose profiles define classes. */
  private static final ResourceClass CDT = new ResourceClass("CDT");

  /** The segment of such a profile. */
  private static final String CDTINFO = "CDTINFO";

  private static final String NAMES =
      "ACCTNUM ACEECHK APPCLU APPCPORT APPCSERV APPCSI APPCTP APPL CBIND CDT CFIELD CIMS CONSOLE"
          + " CRYPTOZ CSFKEYS CSFSERV DASDVOL DATASET DBNFORM DCICSDCT DEVICES DIGTCERT DIGTCRIT"
          + " DIGTNMAP DIGTRING DSNADM DSNR EJBROLE FACILITY FIELD FILE FSACCESS FSEXEC FSSEC"
          + " GCSFKEYS GDASDVOL GDSNDB GEJBROLE GLOBAL GSDSF GTERMINL GXFACILI IDIDMAP IDTPARMS"
          + " IIMS JESINPUT JESJOBS JESSPOOL KEYSMSTR LDAPBIND LOGSTRM MDSNPN MGMTCLAS NETCMDS"
          + " NETSPAN NODES NODMBR OPERCMDS PERFGRP PMBR PROGRAM PROPCNTL PSFMPL PTKTDATA PTKTVAL"
          + " RACFHC RACFVARS RACGLIST RDATALIB REALM RODMMGR SCDMBR SDSF SECDATA SECLABEL SERVAUTH"
          + " SERVER SMESSAGE SOMDOBJS STARTED STORCLAS SURROGAT SYSMVIEW TAPEVOL TEMPDSN TERMINAL"
          + " TIMS TMEADMIN TSOAUTH TSOPROC UNIXMAP UNIXPRIV VMBATCH VMCMD VMMDISK VMNODE VMRDR"
          + " VTAMAPPL WRITER XFACILIT ZMFAPLA ZMFCLOUD ";

  private static final Set<String> OPERATIONS =
      Set.of(
          "DATASET",
          "DASDVOL",
          "GDASDVOL",
          "TAPEVOL",
          "PSFMPL",
          "NETCMDS",
          "NETSPAN",
          "RODMMGR",
          "VMBATCH",
          "VMCMD",
          "VMMDISK",
          "VMNODE",
          "VMRDR");

  /** Member classes and the classes of profiles that group their resources. */
  private static final Map<String, String> GROUPING =
      Map.of(
          "XFACILIT", "GXFACILI",
          "SDSF", "GSDSF",
          "TERMINAL", "GTERMINL",
          "DASDVOL", "GDASDVOL",
          "CSFKEYS", "GCSFKEYS",
          "EJBROLE", "GEJBROLE");

  private static final Map<String, ClassDescriptor> SUPPLIED = supplied();

  private final RacfDatabase database;

  ClassDescriptorTable(RacfDatabase database) {
    this.database = database;
  }

  private static Map<String, ClassDescriptor> supplied() {
    Map<String, ClassDescriptor> table = new HashMap<>();
    for (String name : NAMES.strip().split(" ", -1)) {
      ClassDescriptor descriptor = ClassDescriptor.of(new ResourceClass(name));
      table.put(name, OPERATIONS.contains(name) ? descriptor.withOperations() : descriptor);
    }
    table.computeIfPresent("DATASET", (name, before) -> before.withoutRaclist());
    table.computeIfPresent("GLOBAL", (name, before) -> before.withoutRaclist());
    GROUPING.forEach(
        (member, group) -> {
          table.computeIfPresent(member, (name, before) -> before.withGroupClass(group));
          table.computeIfPresent(group, (name, before) -> before.withMemberClass(member));
        });
    return Collections.unmodifiableMap(table);
  }

  /** The class of that name. */
  public Optional<ClassDescriptor> find(String name) {
    ClassDescriptor supplied = SUPPLIED.get(name);
    return supplied != null || !ResourceClass.isName(name)
        ? Optional.ofNullable(supplied)
        : database.inForce(CDT, new ProfileName(name, false)).map(ClassDescriptorTable::read);
  }

  /** What is said about a class; one that nobody knows has no specialities. */
  public ClassDescriptor of(ResourceClass resourceClass) {
    return find(resourceClass.name()).orElseGet(() -> ClassDescriptor.of(resourceClass));
  }

  /** All names, those of the installation among them. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>(SUPPLIED.keySet());
    database.profiles(CDT).forEach(profile -> names.add(profile.name().text()));
    return names;
  }

  /** The keywords of CDTINFO with effect are these; the others are kept. */
  private static ClassDescriptor read(ResourceProfile profile) {
    SortedMap<String, String> info = new TreeMap<>(profile.protection().segments().fields(CDTINFO));
    String group = info.getOrDefault("GROUP", "");
    String member = info.getOrDefault("MEMBER", "");
    return new ClassDescriptor(
        new ResourceClass(profile.name().text()),
        group,
        member,
        info.getOrDefault("DEFAULTRC", "4").equals("8"),
        AccessLevel.valueOf(info.getOrDefault("DEFAULTUACC", "NONE")),
        info.getOrDefault("OPERATIONS", "NO").equals("YES"),
        !info.getOrDefault("RACLIST", "DISALLOWED").equals("DISALLOWED") && member.isEmpty(),
        Integer.parseInt(info.getOrDefault("MAXLENGTH", "8")));
  }
}
