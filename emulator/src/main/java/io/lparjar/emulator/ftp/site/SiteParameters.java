package io.lparjar.emulator.ftp.site;

import static io.lparjar.emulator.ftp.site.ValueTypes.constants;
import static io.lparjar.emulator.ftp.site.ValueTypes.integer;
import static io.lparjar.emulator.ftp.site.ValueTypes.matching;
import static io.lparjar.emulator.ftp.site.ValueTypes.oneOf;
import static io.lparjar.emulator.ftp.site.ValueTypes.optional;
import static io.lparjar.emulator.ftp.site.ValueTypes.optionalOr;
import static io.lparjar.emulator.ftp.site.ValueTypes.orUsual;
import static io.lparjar.emulator.ftp.site.ValueTypes.recentInteger;
import static io.lparjar.emulator.ftp.site.ValueTypes.words;

import io.lparjar.datasets.allocation.Disposition;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.codepage.CodePages;
import io.lparjar.datasets.codepage.MultiByteCodePages;
import io.lparjar.emulator.ftp.site.SiteKeyword.Operand;
import io.lparjar.emulator.release.Release;
import io.lparjar.jes.job.JobPhase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The SITE table. Long because it is a table: a row a parameter, in the order of the manual.
 *
 * <p>Keywords are written as in the manual, capitals being the shortest abbreviation. A row that
 * says {@code shownOnly} is accepted and shown, but changes nothing in this system.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, SITE subcommand"
 */
public final class SiteParameters {
  private static final String COMMANDS = "IP User's Guide and Commands, SITE subcommand";
  private static final String REFERENCE = "IP Configuration Reference, FTP.DATA statements";
  private static final int LARGEST_SPACE = 16_777_215;
  private static final int SECONDS_OF_A_DAY = 86_400;

  private static final SiteTable TABLE = new SiteTable();

  public static final SiteParameter<Boolean> ASATRANS =
      TABLE
          .flag("ASAtrans", false)
          .help(
              "ASAtrans/NOASAtrans Turn ASA control characters of data sets into",
              "               control sequences of C, or send them as they are.")
          .source(COMMANDS);

  public static final SiteParameter<Boolean> AUTOMOUNT =
      TABLE
          .flag("AUTOMount", true)
          .stat("Automatic mount of direct access volumes.")
          .help("AUTOMount/NOAUTOMount Mount direct access volumes that are needed.")
          .source(COMMANDS);

  public static final SiteParameter<Boolean> AUTORECALL =
      TABLE
          .flag("AUTORecall", true)
          .stat("Automatic recall of migrated data sets.")
          .help("AUTORecall/NOAUTORecall Recall data sets that were migrated.")
          .source(COMMANDS);

  public static final SiteParameter<Optional<Integer>> BLKSIZE =
      TABLE
          .value("BLKsize", optional(integer(0, 32_760)), Optional.of(6233))
          .keyword("BLOCKSIze")
          .label("Blocksize")
          .help(
              "BLKsize=size Block size of new data sets, 0 to 32760 bytes.",
              "BLOCKSIze=size The same as BLKsize.")
          .source(COMMANDS);

  public static final SiteParameter<Integer> BUFNO =
      TABLE
          .value(
              "BUfno", orUsual(5, integer(1, 255).outOfRange(SiteMessage.BUFNO_MUST_BE_BETWEEN)), 5)
          .stat("Number of access method buffers is %s")
          .shownOnly()
          .help("BUfno=number Buffers of the access method, 1 to 255.")
          .source(COMMANDS);

  public static final SiteParameter<Integer> CHKPTINT =
      TABLE
          .value(
              "CHKptint",
              orUsual(0, integer(0, Integer.MAX_VALUE).outOfRange(SiteMessage.TOO_LARGE)),
              0)
          .label("Chkptint")
          .stat("Checkpoint interval is %s")
          .help("CHKptint=number Records between two restart markers, 0 for none.")
          .source(COMMANDS);

  public static final SiteParameter<Disposition> CONDDISP =
      TABLE
          .value(
              "CONDdisp",
              words(
                  Map.of(
                      "CATLG",
                      Disposition.CATLG,
                      "C",
                      Disposition.CATLG,
                      "DELETE",
                      Disposition.DELETE,
                      "D",
                      Disposition.DELETE),
                  Enum::name),
              Disposition.CATLG)
          .label("Conddisp")
          .help(
              "CONDdisp=Catlg|Delete What becomes of a new data set when the",
              "               transfer into it ends too early.")
          .source(COMMANDS);

  public static final SiteParameter<CodePages> CTRLCONN =
      TABLE
          .value("CTRLConn", new ControlCodePageType(), ControlCodePageType.SEVEN_BIT)
          .help(
              "CTRLConn=7BIT|codepage|FTP_STANDARD_TABLE|* Code page of the",
              "               control connection.")
          .source(COMMANDS);

  public static final SiteParameter<Optional<String>> DATACLASS =
      TABLE
          .value("DATAClass", optional(ValueTypes.NAME), Optional.empty())
          .help("DATAClass=name SMS data class of new data sets.")
          .source(COMMANDS);

  public static final SiteParameter<Integer> DATAKEEPALIVE =
      TABLE
          .value(
              "DATAKEEPALIVE",
              recentInteger(60, SECONDS_OF_A_DAY)
                  .outOfRange(SiteMessage.VALUE_OUT_OF_RANGE_OR_ZERO)
                  .orZero(),
              0)
          .stat("Timer DATAKEEPALIVE is set to %s")
          .help(
              "DATAKEEPALIVE=seconds Keepalive timer of the data connection, 0 or",
              "               60 to 86400.")
          .source(REFERENCE);

  public static final SiteParameter<String> DB2 =
      TABLE
          .value("DB2", matching("[A-Z0-9$#@]{1,4}", SiteMessage.DB2_INVALID), "DB2")
          .stat("SITE DB2 subsystem name is %s")
          .help("DB2=name Db2 subsystem.")
          .source(COMMANDS);

  public static final SiteParameter<Boolean> DBSUB =
      TABLE
          .flag("DBSUB", false)
          .stat("DBSUB is set to %s")
          .help(
              "DBSUB/NODBSUB Substitute double-byte characters that cannot be",
              "               translated, or fail.")
          .source(COMMANDS);

  public static final SiteParameter<Optional<String>> DCBDSN =
      TABLE
          .value("DCbdsn", optional(ValueTypes.DATA_SET), Optional.empty())
          .help("DCbdsn=name Data set that gives new ones their record format.")
          .source(COMMANDS);

  public static final SiteParameter<Optional<String>> DEST =
      TABLE
          .value("DESt", optional(ValueTypes.TEXT), Optional.empty())
          .help("DESt=destination Where to send data instead of storing it.")
          .source(COMMANDS);

  public static final SiteParameter<Optional<Integer>> DIRECTORY =
      TABLE
          .value("Directory", optional(integer(1, LARGEST_SPACE)), Optional.of(27))
          .help("Directory=number Directory blocks of new partitioned data sets.")
          .source(COMMANDS);

  /** Whether lists show one qualifier at a time. */
  public static final SiteParameter<Boolean> DIRECTORYMODE =
      TABLE
          .choice("DIRECTORYMODE", ValueTypes.BOOLEAN, false)
          .word("DIRECTORYMode", true)
          .word("DATASetmode", false)
          .help(
              "DIRECTORYMode Lists show the next qualifier only.",
              "DATASetmode Lists show all qualifiers.")
          .source(COMMANDS);

  /** Type of new sequential data sets; empty for SYSTEM. */
  public static final SiteParameter<Optional<DataSetType>> DSNTYPE =
      TABLE
          .value(
              "DSNTYPE",
              optionalOr("SYSTEM", constants(DataSetType.BASIC, DataSetType.LARGE)),
              Optional.empty())
          .since(Release.V1R13)
          .help("DSNTYPE=SYSTEM|BASIC|LARGE Type of new sequential data sets.")
          .source(COMMANDS);

  /** Minutes. */
  public static final SiteParameter<Integer> DSWAITTIME =
      TABLE
          .value("DSWAITTIME", recentInteger(0, 14_400), 0)
          .stat("Timer DSWAITTIME is set to %s")
          .help(
              "DSWAITTIME=minutes How long to wait for a data set in use, 0 to",
              "               14400.")
          .source(REFERENCE);

  public static final SiteParameter<String> EATTR =
      TABLE
          .value("EATTR", orUsual("SYSTEM", oneOf("SYSTEM", "NO", "OPT")), "SYSTEM")
          .shownOnly()
          .since(Release.V1R13)
          .help("EATTR=SYSTEM|NO|OPT Extended attributes of new data sets.")
          .source(COMMANDS);

  public static final SiteParameter<String> ENCODING =
      TABLE
          .value("ENcoding", oneOf("SBCS", "MBCS"), "SBCS")
          .stat("ENcoding is set to %s")
          .help(
              "ENcoding=SBCS|MBCS Characters of one or of several bytes on the",
              "               data connection.")
          .source(COMMANDS);

  public static final SiteParameter<Boolean> EXTDBSCHINESE =
      TABLE
          .flag("EXTDBSCHINESE", true)
          .shownOnly()
          .help("EXTDBSCHINESE/NOEXTDBSCHINESE Extended range of double-byte Chinese.")
          .source(COMMANDS);

  public static final SiteParameter<Integer> FIFOIOTIME =
      TABLE
          .value("FIFOIOTIME", recentInteger(1, SECONDS_OF_A_DAY), 20)
          .stat("Timer FIFOIOTIME is set to %s")
          .help("FIFOIOTIME=seconds Limit to read or write a named pipe.")
          .source(REFERENCE);

  public static final SiteParameter<Integer> FIFOOPENTIME =
      TABLE
          .value("FIFOOPENTIME", recentInteger(1, SECONDS_OF_A_DAY), 60)
          .stat("Timer FIFOOPENTIME is set to %s")
          .help("FIFOOPENTIME=seconds Limit to open a named pipe.")
          .source(REFERENCE);

  public static final SiteParameter<FileType> FILETYPE =
      TABLE
          .value("FILEtype", constants(FileType.values()), FileType.SEQ)
          .help("FILEtype=SEQ|JES|SQL Work on data sets, on jobs or on query results.")
          .source(COMMANDS);

  public static final SiteParameter<Boolean> ISPFSTATS =
      TABLE
          .flag("ISPFStats", false)
          .stat("ISPFSTATS is set to %s")
          .help(
              "ISPFStats/NOISPFStats Keep ISPF statistics of members that are",
              "               stored.")
          .source(COMMANDS);

  public static final SiteParameter<Integer> JESENTRYLIMIT =
      TABLE
          .value("JESENTRYLimit", integer(1, 1024), 200)
          .stat("JESENTRYLIMIT is %s")
          .help("JESENTRYLimit=number Most jobs that a list shows, 1 to 1024.")
          .source(COMMANDS);

  public static final SiteParameter<Boolean> JESGETBYDSN =
      TABLE
          .flag("JESGETBYDSN", false)
          .help(
              "JESGETBYDSN/NOJESGETBYDSN Retrieve the spool data set of that name,",
              "               or submit the data set of that name.")
          .source(COMMANDS);

  /** Mask of job names; empty for the user id and an asterisk. */
  public static final SiteParameter<Optional<String>> JESJOBNAME =
      TABLE
          .value("JESJOBName", optional(ValueTypes.JOB_MASK), Optional.empty())
          .label("JESJOBname")
          .statement("")
          .stat("JESJOBNAME is %s")
          .help("JESJOBName=mask Names of the jobs to list, retrieve and delete.")
          .source(COMMANDS);

  /** Length of records to the internal reader; empty for that of LRECL. */
  public static final SiteParameter<Optional<Integer>> JESLRECL =
      TABLE
          .value("JESLrecl", optionalOr("*", integer(1, 254)), Optional.of(80))
          .stat("JESLRECL is %s")
          .help(
              "JESLrecl=length|* Length of records to the internal reader, 1 to",
              "               254, or as LRECL says.")
          .source(COMMANDS);

  /** Mask of job owners; empty for the user id. */
  public static final SiteParameter<Optional<String>> JESOWNER =
      TABLE
          .value("JESOwner", optional(ValueTypes.JOB_MASK), Optional.empty())
          .statement("")
          .stat("JESOWNER is %s")
          .help("JESOwner=mask Owners of the jobs to list, retrieve and delete.")
          .source(COMMANDS);

  /** F or V; empty for that of RECFM. */
  public static final SiteParameter<Optional<RecordFormat>> JESRECFM =
      TABLE
          .value(
              "JESRecfm",
              optionalOr(
                  "*",
                  words(
                      Map.of("F", RecordFormat.of("F"), "V", RecordFormat.of("V")),
                      RecordFormat::toString)),
              Optional.of(RecordFormat.of("F")))
          .help(
              "JESRecfm=F|V|* Format of records to the internal reader, or as",
              "               RECFM says.")
          .source(COMMANDS);

  /** Jobs to list; empty for ALL. */
  public static final SiteParameter<Optional<JobPhase>> JESSTATUS =
      TABLE
          .value("JESSTatus", optionalOr("ALL", constants(JobPhase.values())), Optional.empty())
          .statement("")
          .stat("JESSTATUS is %s")
          .help("JESSTatus=ALL|INPUT|ACTIVE|OUTPUT Status of the jobs to list.")
          .source(COMMANDS);

  public static final SiteParameter<Boolean> JESTRAILINGBLANKS =
      TABLE
          .flag("JESTRAILingblanks", true)
          .help(
              "JESTRAILingblanks/NOJESTRAILingblanks Send trailing blanks of spool",
              "               data sets, or remove them.")
          .source(COMMANDS);

  public static final SiteParameter<Integer> LISTLEVEL =
      TABLE
          .value("LISTLEVel", integer(0, 2), 0)
          .since(Release.V1R13)
          .help(
              "LISTLEVEL={0|1|2} Specifies the format of the LIST reply.  LISTLEVEL 0",
              "                specifies that PDS, PDSE and HFS data sets are displayed",
              "                with a DSORG value of PO.  LISTLEVEL 1 specifies that PDS",
              "                data sets are displayed with a DSORG value of PO, PDSE",
              "                data sets are displayed with a DSORG value of PO-E, and",
              "                HFS data sets are displayed with a DSORG value of HFS.",
              "                LISTLEVEL 2 specifies LISTLEVEL 1 display options, and",
              "                also fewer but wider columns of output to accommodate",
              "                larger physical sequential data sets.")
          .source(COMMANDS);

  public static final SiteParameter<Boolean> LISTSUBDIR =
      TABLE
          .flag("LISTSUBdir", true)
          .since(Release.V1R7)
          .help("LISTSUBdir/NOLISTSUBdir NLST * goes into subdirectories.")
          .source(REFERENCE);

  public static final SiteParameter<Optional<Integer>> LRECL =
      TABLE
          .value("LRecl", optional(ValueTypes.RECORD_LENGTH), Optional.of(256))
          .help(
              "LRecl=length|X Record length of new data sets, 0 to 32760 bytes, or",
              "               X for longer records of RECFM VS and VBS.")
          .source(COMMANDS);

  public static final SiteParameter<Optional<MultiByteCodePages>> MBDATACONN =
      TABLE
          .value("MBDATACONN", optional(new MultiByteCodePagesType()), Optional.empty())
          .help(
              "MBDATACONN=(codepage,codepage) Multi-byte code pages of file system",
              "               and network.")
          .source(COMMANDS);

  public static final SiteParameter<Boolean> MBREQUIRELASTEOL =
      TABLE
          .flag("MBREQUIRELASTEOL", true)
          .help(
              "MBREQUIRELASTEOL/NOMBREQUIRELASTEOL The last multi-byte record must",
              "               have an end of line.")
          .source(COMMANDS);

  public static final SiteParameter<LineTerminator> MBSENDEOL =
      TABLE
          .value("MBSENDEOL", constants(LineTerminator.values()), LineTerminator.CRLF)
          .stat("Outbound MBCS ASCII data uses %s line terminator")
          .help("MBSENDEOL=CRLF|CR|LF|NONE End of line of multi-byte text sent.")
          .source(COMMANDS);

  public static final SiteParameter<Optional<String>> MGMTCLASS =
      TABLE
          .value("MGmtclass", optional(ValueTypes.NAME), Optional.empty())
          .help("MGmtclass=name SMS management class of new data sets.")
          .source(COMMANDS);

  public static final SiteParameter<String> MIGRATEVOL =
      TABLE
          .value("MIGratevol", ValueTypes.VOLUME, "MIGRAT")
          .help("MIGratevol=volume Volume serial that marks migrated data sets.")
          .source(COMMANDS);

  public static final SiteParameter<Optional<DataSetType>> PDSTYPE =
      TABLE
          .value(
              "PDSTYPE", optional(constants(DataSetType.PDS, DataSetType.PDSE)), Optional.empty())
          .since(Release.V1R5)
          .help("PDSTYPE=PDS|PDSE Type of new partitioned data sets.")
          .source(COMMANDS);

  public static final SiteParameter<Optional<Integer>> PRIMARY =
      TABLE
          .value("PRImary", optional(integer(1, LARGEST_SPACE)), Optional.of(1))
          .help("PRImary=number Primary space of new data sets.")
          .source(COMMANDS);

  public static final SiteParameter<Boolean> QUOTESOVERRIDE =
      TABLE
          .flag("QUOtesoverride", true)
          .help(
              "QUOtesoverride/NOQUOtesoverride A name in quotes is a full name, or",
              "               belongs behind the working directory.")
          .source(COMMANDS);

  public static final SiteParameter<Boolean> RDW =
      TABLE
          .flag("RDW", false)
          .help("RDW/NORDW Send record descriptor words as data, or leave them out.")
          .source(COMMANDS);

  public static final SiteParameter<Optional<String>> READTAPEFORMAT =
      TABLE
          .value("READTAPEFormat", optional(oneOf("F", "S", "V", "X")), Optional.empty())
          .shownOnly()
          .help(
              "READTAPEFormat=value Format of input tape data sets. Valid formats are",
              "  F (for fixed), V (for variable), S (for spanned),",
              "  X (for lrecl X), and blank (unspecified).")
          .source(COMMANDS);

  public static final SiteParameter<Optional<RecordFormat>> RECFM =
      TABLE
          .value("RECfm", optional(ValueTypes.RECORD_FORMAT), Optional.of(RecordFormat.of("VB")))
          .help("RECfm=format Record format of new data sets, such as FB or VBA.")
          .source(COMMANDS);

  public static final SiteParameter<Optional<Integer>> RETPD =
      TABLE
          .value("RETpd", optional(integer(0, 9999)), Optional.empty())
          .help("RETpd=days Retention period of new data sets, 0 to 9999.")
          .source(COMMANDS);

  public static final SiteParameter<CodePages> SBDATACONN =
      TABLE
          .value("SBDataconn", new CodePagesType(), CodePagesType.BUILT_IN)
          .stat("SBDataconn codeset names: %s")
          .help(
              "SBDataconn=(codepage,codepage)|data set|FTP_STANDARD_TABLE|* Code",
              "               pages of file system and network, or a table of CONVXLAT.")
          .source(COMMANDS);

  public static final SiteParameter<LineTerminator> SBSENDEOL =
      TABLE
          .value("SBSENDEOL", constants(LineTerminator.values()), LineTerminator.CRLF)
          .stat("Outbound SBCS ASCII data uses %s line terminator")
          .help("SBSENDEOL=CRLF|CR|LF|NONE End of line of text sent.")
          .source(COMMANDS);

  public static final SiteParameter<Boolean> SBSUB =
      TABLE
          .flag("SBSUB", false)
          .stat("SBSUB is set to %s")
          .help("SBSUB/NOSBSUB Substitute characters that cannot be translated, or fail.")
          .source(COMMANDS);

  /** Byte to substitute; empty for a blank of the code page translated to. */
  public static final SiteParameter<Optional<Byte>> SBSUBCHAR =
      TABLE
          .value("SBSUBCHAR", optionalOr("SPACE", ValueTypes.HEXADECIMAL), Optional.empty())
          .stat("SBSUBCHAR is set to %s")
          .help("SBSUBCHAR=SPACE|nn What to substitute.")
          .source(COMMANDS);

  public static final SiteParameter<Optional<Integer>> SECONDARY =
      TABLE
          .value("SECondary", optional(integer(0, LARGEST_SPACE)), Optional.of(1))
          .help("SECondary=number Secondary space of new data sets.")
          .source(COMMANDS);

  /** What PRIMARY and SECONDARY count. No keyword of SITE. */
  public static final SiteParameter<SpaceUnit> SPACETYPE =
      TABLE
          .choice("SPACETYPE", constants(SpaceUnit.values()), SpaceUnit.TRACK)
          .word("TRacks", SpaceUnit.TRACK)
          .word("CYlinders", SpaceUnit.CYLINDER)
          .word("BLocks", SpaceUnit.BLOCK)
          .help(
              "TRacks Space of new data sets is in tracks.",
              "CYlinders Space of new data sets is in cylinders.",
              "BLocks Space of new data sets is in blocks.")
          .source(COMMANDS);

  public static final SiteParameter<Boolean> SPREAD =
      TABLE
          .flag("SPRead", false)
          .help("SPRead/NOSPRead Spreadsheet form of query results.")
          .source(COMMANDS);

  public static final SiteParameter<String> SQLCOL =
      TABLE
          .value(
              "SQLCol",
              words(
                  Map.of(
                      "NAMES", "NAMES", "N", "NAMES", "LABELS", "LABELS", "L", "LABELS", "ANY",
                      "ANY", "A", "ANY"),
                  name -> name,
                  SiteMessage.SQLCOL_INVALID),
              "NAMES")
          .help("SQLCol=Names|Labels|Any Headings of query results.")
          .source(COMMANDS);

  public static final SiteParameter<Optional<String>> STORCLASS =
      TABLE
          .value("STOrclass", optional(ValueTypes.NAME), Optional.empty())
          .help("STOrclass=name SMS storage class of new data sets.")
          .source(COMMANDS);

  public static final SiteParameter<Optional<String>> SUBSYS =
      TABLE
          .value("SUBSYS", optional(ValueTypes.NAME), Optional.empty())
          .statement("")
          .help("SUBSYS=name Subsystem that reads and writes data sets.")
          .source(COMMANDS);

  public static final SiteParameter<Boolean> TAPEREADSTREAM =
      TABLE
          .flag("TAPEREADSTREAM", true)
          .shownOnly()
          .since(Release.V1R12)
          .help("TAPEREADSTREAM/NOTAPEREADSTREAM Read tapes as streams.")
          .source(COMMANDS);

  public static final SiteParameter<Boolean> TRAILINGBLANKS =
      TABLE
          .flag("TRAILingblanks", false)
          .help(
              "TRAILingblanks/NOTRAILingblanks Send trailing blanks of fixed records",
              "               as text, or remove them.")
          .source(COMMANDS);

  public static final SiteParameter<Boolean> TRUNCATE =
      TABLE
          .flag("TRUNcate", true)
          .help("TRUNcate/NOTRUNcate Truncate records that are too long, or fail.")
          .source(COMMANDS);

  public static final SiteParameter<Optional<String>> UCOUNT =
      TABLE
          .value("UCOUNT", optional(ValueTypes.UNIT_COUNT), Optional.empty())
          .help("UCOUNT=number|P Units of new data sets, 1 to 59.")
          .source(COMMANDS);

  public static final SiteParameter<Optional<String>> UCSHOSTCS =
      TABLE
          .value("UCSHOSTCS", optional(ValueTypes.KNOWN_CODE_PAGE), Optional.empty())
          .help("UCSHOSTCS=codepage EBCDIC code page of UCS-2 transfers.")
          .source(COMMANDS);

  public static final SiteParameter<Boolean> UCSSUB =
      TABLE
          .flag("UCSSUB", false)
          .help("UCSSUB/NOUCSSUB Substitute characters of UCS-2 transfers, or fail.")
          .source(COMMANDS);

  public static final SiteParameter<Boolean> UCSTRUNC =
      TABLE
          .flag("UCSTRUNC", false)
          .help("UCSTRUNC/NOUCSTRUNC Truncate records of UCS-2 transfers, or fail.")
          .source(COMMANDS);

  public static final SiteParameter<Integer> UMASK =
      TABLE
          .choice("UMASK", ValueTypes.OCTAL, 0027)
          .keywordBeforeBlank("UMask")
          .stat("UMASK value is %s")
          .help("UMask ooo File mode creation mask, octal.")
          .source(COMMANDS);

  public static final SiteParameter<ByteOrderMark> UNICODEFILESYSTEMBOM =
      TABLE
          .value("UNICODEFILESYSTEMBOM", constants(ByteOrderMark.values()), ByteOrderMark.ASIS)
          .help(
              "UNICODEFILESYSTEMBOM=ASIS|ALWAYS|NEVER Byte order mark of Unicode",
              "               files stored.")
          .source(COMMANDS);

  public static final SiteParameter<Optional<String>> UNIT =
      TABLE
          .value("Unit", optional(ValueTypes.NAME), Optional.empty())
          .statement("UNITNAME")
          .help("Unit=name Unit for new data sets.")
          .source(COMMANDS);

  public static final SiteParameter<String> UNIXFILETYPE =
      TABLE
          .value("UNIXFILETYPE", oneOf("FILE", "FIFO"), "FILE")
          .help("UNIXFILETYPE=FILE|FIFO Treat z/OS UNIX names as files or named pipes.")
          .source(REFERENCE);

  public static final SiteParameter<Integer> VCOUNT =
      TABLE
          .value("VCOUNT", integer(1, 255), 59)
          .stat("VCOUNT is %s")
          .help("VCOUNT=number Most volumes of new data sets, 1 to 255.")
          .source(COMMANDS);

  public static final SiteParameter<List<String>> VOLUME =
      TABLE
          .value("VOLume", ValueTypes.VOLUMES, List.of())
          .help("VOLume=volume|(volume,volume...) Volumes for new data sets.")
          .source(COMMANDS);

  public static final SiteParameter<Boolean> WRAPRECORD =
      TABLE
          .flag("WRAPrecord", false)
          .help(
              "WRAPrecord/NOWRAPrecord Continue records that are too long in the",
              "               next record.")
          .source(COMMANDS);

  public static final SiteParameter<Boolean> WRTAPEFASTIO =
      TABLE
          .flag("WRTAPEFastio", false)
          .shownOnly()
          .help("WRTAPEFastio/NOWRTAPEFastio Write tapes with BSAM.")
          .source(COMMANDS);

  public static final SiteParameter<Optional<String>> XLATE =
      TABLE
          .value("XLate", optionalOr("*", ValueTypes.NAME), Optional.empty())
          .help("XLate=name|* Translation table of the data connection.")
          .source(COMMANDS);

  private static final List<SiteParameter<?>> ROWS;
  private static final List<SiteKeyword> KEYWORDS;
  private static final Map<String, SiteKeyword> SPELLINGS;

  static {
    recordFormat("FIXrecfm", RecordFormat.of("FB"));
    recordFormat("VARrecfm", RecordFormat.of("VB"));
    ROWS = TABLE.rows();
    KEYWORDS = TABLE.keywords();
    SPELLINGS = TABLE.spellings();
  }

  private SiteParameters() {}

  /** {@code FIXrecfm 80}, as z/VM and the z/OS client send it: also sets LRECL. */
  private static void recordFormat(String form, RecordFormat recfm) {
    TABLE.add(
        new SiteKeyword(
            new Abbreviation(form),
            RECFM,
            Operand.NEXT_NUMBER,
            (settings, length) -> {
              TransferSettings changed = settings.with(RECFM, Optional.of(recfm));
              return length.isEmpty() ? changed : LRECL.set(changed, length);
            }));
  }

  /** All rows; the place of a row is its ordinal. */
  public static List<SiteParameter<?>> rows() {
    return ROWS;
  }

  /** All words that clients write on SITE to change a setting. */
  public static List<SiteKeyword> keywords() {
    return KEYWORDS;
  }

  /** The keyword that {@code word} spells in full or abbreviated, in any case. */
  public static Optional<SiteKeyword> keyword(String word) {
    return Optional.ofNullable(SPELLINGS.get(word.toUpperCase(Locale.ROOT)));
  }

  /** The same, if a release knows it. */
  public static Optional<SiteKeyword> keyword(Release release, String word) {
    return keyword(word).filter(keyword -> keyword.parameter().isKnownIn(release));
  }
}
