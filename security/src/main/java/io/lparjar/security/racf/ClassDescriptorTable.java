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
      "ACCTNUM ACEECHK ACICSPCT ALCSAUTH APPCLU APPCPORT APPCSERV APPCSI APPCTP APPL "
          + "BCICSPCT CACHECLS CBIND CCICSCMD CDT CFIELD CIMS CONSOLE CPSMOBJ CPSMXMP "
          + "CRYPTOZ CSFKEYS CSFSERV DASDVOL DATASET DBNFORM DCEUUIDS DCICSDCT DEVICES "
          + "DIGTCERT DIGTCRIT DIGTNMAP DIGTRING DIMS DIRACC DIRAUTH DIRSRCH DSNADM DSNR "
          + "ECICSDCT EJBROLE FACILITY FCICSFCT FIELD FILE FIMS FSACCESS FSEXEC FSOBJ FSSEC "
          + "GCICSTRN GCPSMOBJ GCSFKEYS GDASDVOL GDSNBP GDSNCL GDSNDB GDSNJR GDSNPK GDSNPN "
          + "GDSNSC GDSNSG GDSNSM GDSNSP GDSNSQ GDSNTB GDSNTS GDSNUF GDSNUT GEJBROLE GIMS "
          + "GINFOMAN GLOBAL GMBR GMQADMIN GMQCHAN GMQNLIST GMQPROC GMQQUEUE GMXADMIN "
          + "GMXNLIST GMXPROC GMXQUEUE GMXTOPIC GSDSF GSOMDOBJ GTERMINL GXCSFKEY GXFACILI "
          + "GZMFAPLA HCICSFCT HIMS IDIDMAP IDTPARMS IIMS ILMADMIN INFOMAN IPCOBJ IZP JAVA "
          + "JCICSJCT JESINPUT JESJOBS JESSPOOL JIMS KCICSJCT KERBLINK KEYSMSTR LDAP "
          + "LDAPBIND LFSCLASS LIMS LOGSTRM MCICSPPT MDSNBP MDSNCL MDSNDB MDSNJR MDSNPK "
          + "MDSNPN MDSNSC MDSNSG MDSNSM MDSNSP MDSNSQ MDSNTB MDSNTS MDSNUF MDSNUT MFADEF "
          + "MGMTCLAS MIMS MQADMIN MQCHAN MQCMDS MQCONN MQNLIST MQPROC MQQUEUE MXADMIN "
          + "MXNLIST MXPROC MXQUEUE MXTOPIC NCICSPPT NDSLINK NETCMDS NETSPAN NODES NODMBR "
          + "NOTELINK NVASAPDT OIMS OPERCMDS PCICSPSB PERFGRP PIMS PKISERV PMBR PRINTSRV "
          + "PROCACT PROCESS PROGRAM PROPCNTL PSFMPL PTKTDATA PTKTVAL QCICSPSB QIMS RACFEVNT "
          + "RACFHC RACFVARS RACGLIST RAUDITX RCICSRES RDATALIB REALM RIMS RMTOPS RODMMGR "
          + "ROLE RRSFDATA RVARSMBR SCDMBR SCICSTST SDSF SECDATA SECLABEL SECLMBR SERVAUTH "
          + "SERVER SIMS SMESSAGE SOMDOBJS STARTED STORCLAS SUBSYSNM SURROGAT SYSMVIEW "
          + "TAPEVOL TCICSTRN TEMPDSN TERMINAL TIMS TMEADMIN TSOAUTH TSOPROC UCICSTST UIMS "
          + "UNIXMAP UNIXPRIV VCICSCMD VMBATCH VMCMD VMMDISK VMNODE VMRDR VMSEGMT VTAMAPPL "
          + "WBEM WCICSRES WIMS WRITER XCSFKEY XFACILIT ZMFAPLA ZMFCLOUD ";

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
  private static final String GROUPING =
      "ACICSPCT/BCICSPCT CCICSCMD/VCICSCMD CIMS/DIMS CPSMOBJ/GCPSMOBJ CSFKEYS/GCSFKEYS "
          + "DASDVOL/GDASDVOL DCICSDCT/ECICSDCT EJBROLE/GEJBROLE FCICSFCT/HCICSFCT "
          + "INFOMAN/GINFOMAN JCICSJCT/KCICSJCT MCICSPPT/NCICSPPT MDSNBP/GDSNBP "
          + "MDSNCL/GDSNCL MDSNDB/GDSNDB MDSNJR/GDSNJR MDSNPK/GDSNPK MDSNPN/GDSNPN "
          + "MDSNSC/GDSNSC MDSNSG/GDSNSG MDSNSM/GDSNSM MDSNSP/GDSNSP MDSNSQ/GDSNSQ "
          + "MDSNTB/GDSNTB MDSNTS/GDSNTS MDSNUF/GDSNUF MDSNUT/GDSNUT MQADMIN/GMQADMIN "
          + "MQCHAN/GMQCHAN MQNLIST/GMQNLIST MQPROC/GMQPROC MQQUEUE/GMQQUEUE "
          + "MXADMIN/GMXADMIN MXNLIST/GMXNLIST MXPROC/GMXPROC MXQUEUE/GMXQUEUE "
          + "MXTOPIC/GMXTOPIC PCICSPSB/QCICSPSB RCICSRES/WCICSRES SCICSTST/UCICSTST "
          + "SDSF/GSDSF SOMDOBJS/GSOMDOBJ TCICSTRN/GCICSTRN TERMINAL/GTERMINL TIMS/GIMS "
          + "XCSFKEY/GXCSFKEY XFACILIT/GXFACILI ZMFAPLA/GZMFAPLA";

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
    for (String pair : GROUPING.split(" ", -1)) {
      String member = pair.substring(0, pair.indexOf('/'));
      String group = pair.substring(pair.indexOf('/') + 1);
      table.computeIfPresent(member, (name, before) -> before.withGroupClass(group));
      table.computeIfPresent(group, (name, before) -> before.withMemberClass(member));
    }
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
