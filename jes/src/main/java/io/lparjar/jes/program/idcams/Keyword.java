package io.lparjar.jes.program.idcams;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The keywords of all commands with their abbreviations; which command has which, the command says.
 *
 * @see "z/OS DFSMS Access Method Services Commands, command abbreviations"
 */
enum Keyword {
  ALIAS,
  ALL,
  ALLOCATION("ALLOC"),
  ALTERNATEINDEX("AIX"),
  AUTHORIZATION("AUTH"),
  BLKSIZE,
  BLOCK,
  BUFFERSPACE("BUFSP,BUFSPC"),
  BWO,
  CATALOG("CAT"),
  CHARACTER("CHAR"),
  CLUSTER("CL"),
  CODE,
  CONTROLINTERVALSIZE("CISZ,CNVSZ,CISIZE"),
  COUNT,
  CREATION("CREAT"),
  CYLINDERS("CYL,CYLINDER"),
  DATA,
  DATACLASS("DATACLAS"),
  DATASET("DS"),
  DATATEST("DTEST"),
  DEVICETYPES("DEVT"),
  DIRECTORY("DIR"),
  DSNAME("DSN,DA"),
  DSNTYPE,
  DSORG,
  DUMP,
  EMPTY("EMP"),
  ENTRIES("ENTRY,ENT"),
  ERASE("ERAS"),
  ERRORLIMIT("ELIMIT"),
  EXCEPTIONEXIT("EEXT"),
  EXPIRATION("EXPIR"),
  EXTENDED("EXT"),
  EXTERNALSORT("ESORT"),
  FIFO,
  FILE,
  FILESEQUENCENUMBERS("FSEQN"),
  FOR,
  FORCE("FRC"),
  FREESPACE("FSPC"),
  FROMADDRESS("FADDR"),
  FROMKEY("FKEY"),
  FROMNUMBER("FNUM"),
  GENERATIONDATAGROUP("GDG"),
  HEX,
  HISTORY("HIST"),
  ICFCATALOG("ICFCAT"),
  INDATASET("IDS"),
  INDEX("IX"),
  INDEXED("IXD"),
  INDEXTEST("ITEST"),
  INFILE("IFILE"),
  INTERNALSORT("ISORT"),
  KEEP,
  KEYS,
  KILOBYTES("KB"),
  LEVEL("LVL"),
  LIFO,
  LIMIT("LIM"),
  LINEAR("LIN"),
  LOG,
  LOGSTREAMID("LSID"),
  LRECL,
  MANAGEMENTCLASS("MGMTCLAS"),
  MASK,
  MEGABYTES("MB"),
  MOD,
  NAME,
  NEW,
  NEWNAME("NEWNM"),
  NODATATEST("NDTEST"),
  NOEMPTY("NEMP"),
  NOERASE("NERAS"),
  NOEXTENDED("NOEXT"),
  NOINDEXTEST("NITEST"),
  NOMASK,
  NONINDEXED("NIXD"),
  NONSPANNED("NSPND"),
  NONUNIQUEKEY("NUNQK"),
  NONVSAM("NVSAM"),
  NOPURGE("NPRG"),
  NOREUSE("NRUS"),
  NORECATALOG("NRCTLG"),
  NORECOVERY,
  NOREPLACE("NREP"),
  NOSCRATCH("NSCR"),
  NOSORTCALL,
  NOUPDATE("NUPD"),
  NOUPGRADE("NUPG"),
  NOWRITECHECK("NWCK"),
  NULLIFY("NULL"),
  NUMBERED("NUMD"),
  OLD,
  ORDERED("ORD"),
  OUTDATASET("ODS"),
  OUTFILE("OFILE"),
  OWNER,
  PATH,
  PATHENTRY("PENT"),
  PURGE("PRG"),
  RECATALOG("RCTLG"),
  RECFM,
  RECORDS("REC,RECORD"),
  RECORDSIZE("RECSZ"),
  RECOVER,
  RECOVERY("RCVY"),
  RELATE("REL"),
  REPLACE("REP"),
  RETENTION("RETN"),
  REUSE("RUS"),
  ROLLIN("ROL"),
  SCRATCH("SCR"),
  SHAREOPTIONS("SHR"),
  SKIP,
  SORTCALL,
  SPACE("SP"),
  SPANNED("SPND"),
  SPEED,
  STORAGECLASS("STORCLAS"),
  TO,
  TOADDRESS("TADDR"),
  TOKEY,
  TONUMBER("TNUM"),
  TRACKS("TRK,TRACK"),
  UNIQUE("UNQ"),
  UNIQUEKEY("UNQK"),
  UNIT,
  UNORDERED("UNORD"),
  UPDATE("UPD"),
  UPGRADE("UPG"),
  USERCATALOG("UCAT"),
  VOLUMES("VOL,VOLUME"),
  WORKFILES("WFILE"),
  WRITECHECK("WCK");

  private static final Map<String, Keyword> BY_NAME = new HashMap<>();

  static {
    for (Keyword keyword : values()) {
      BY_NAME.put(keyword.name(), keyword);
      for (String abbreviation : keyword.abbreviations.split(",", -1)) {
        if (!abbreviation.isEmpty()) {
          BY_NAME.put(abbreviation, keyword);
        }
      }
    }
  }

  private final String abbreviations;

  Keyword() {
    this("");
  }

  /** With abbreviations, separated by commas. */
  Keyword(String abbreviations) {
    this.abbreviations = abbreviations;
  }

  static Optional<Keyword> find(String word) {
    return Optional.ofNullable(BY_NAME.get(word));
  }

  /** An empty map by keyword. */
  static <T> Map<Keyword, T> map() {
    return new EnumMap<>(Keyword.class);
  }
}
