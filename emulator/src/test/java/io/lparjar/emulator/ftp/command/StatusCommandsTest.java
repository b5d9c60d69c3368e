package io.lparjar.emulator.ftp.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.ftp.Dialogue;
import io.lparjar.emulator.ftp.config.Extension;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.site.SiteKeyword;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.transfer.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StatusCommandsTest {
  private static final String END = "211 *** end of status ***";

  private final Dialogue dialogue =
      Dialogue.loggedIn(ServerConfiguration.DEFAULTS.with(ServerStatements.JESINTERFACELEVEL, 2));

  @Test
  void statShowsEverythingInTheOrderOfTheServer() {
    dialogue.session().countControlBytes(115);

    assertThat(dialogue.say("STAT"))
        .containsExactly(
            "211-Server FTP talking to host 127.0.0.1, port 40000",
            "211-User: USER1  Working directory: USER1.",
            "211-The control connection has transferred 115 bytes",
            "211-There is no current data connection.",
            "211-The next data connection will be actively opened",
            "211-to host 127.0.0.1, port 1,",
            "211-using Mode Stream, Structure File, type ASCII, byte-size 8",
            "211-Automatic recall of migrated data sets.",
            "211-Automatic mount of direct access volumes.",
            "211-Auto tape mount is allowed.",
            "211-Inactivity timer is set to 300",
            "211-Timer FTPKEEPALIVE is set to 0",
            "211-Timer DATAKEEPALIVE is set to 0",
            "211-Timer DSWAITTIME is set to 0",
            "211-Timer FIFOOPENTIME is set to 60",
            "211-Timer FIFOIOTIME is set to 20",
            "211-VCOUNT is 59",
            "211-ASA control characters in ASA files opened for text processing will be",
            "211- transferred as ASA control characters.",
            "211-Trailing blanks are removed from a fixed format data set when it is",
            "211- retrieved.",
            "211-Data set mode. (Do not treat each qualifier as a directory.)",
            "211-ISPFSTATS is set to FALSE",
            "211-Primary allocation 1 track. Secondary allocation 1 track.",
            "211-Partitioned data sets will be created with 27 directory blocks.",
            "211-FileType SEQ (Sequential - default).",
            "211-Number of access method buffers is 5",
            "211-RDWs from variable format data sets are discarded.",
            "211-Records on input tape are unspecified format",
            "211-SITE DB2 subsystem name is DB2",
            "211-Data not wrapped into next record.",
            "211-Tape write is not allowed to use BSAM I/O",
            "211-Truncated records will not be treated as an error",
            "211-JESLRECL is 80",
            "211-JESRECFM is Fixed",
            "211-JESINTERFACELEVEL is 2",
            "211-JESENTRYLIMIT is 200",
            "211-JESOWNER is USER1",
            "211-JESJOBNAME is USER1*",
            "211-JESSTATUS is ALL",
            "211-Server site variable JESGETBYDSN is set to FALSE",
            "211-ENcoding is set to SBCS",
            "211-Server site variable DSWAITTIMEREPLY is set to 60",
            "211-Server site variable TAPEREADSTREAM is set to TRUE",
            "211-Server site variable JESTRAILINGBLANKS is set to TRUE",
            "211-Server site variable MBREQUIRELASTEOL is set to TRUE",
            "211-Server site variable EXTDBSCHINESE is set to TRUE",
            "211-Server site variable UNICODEFILESYSTEMBOM is set to ASIS",
            "211-Server site variable UNIXFILETYPE is set to FILE",
            "211-Server site variable LISTLEVEL is set to 0",
            "211-Server site variable LISTSUBDIR is set to TRUE",
            "211-Server site variable DSNTYPE is set to SYSTEM",
            "211-Server site variable EATTR is set to SYSTEM",
            "211-DBSUB is set to FALSE",
            "211-SBSUB is set to FALSE",
            "211-SBSUBCHAR is set to SPACE",
            "211-Outbound SBCS ASCII data uses CRLF line terminator",
            "211-Outbound MBCS ASCII data uses CRLF line terminator",
            "211-Confidence level in data transfers is not checked or reported",
            "211-SMS is active.",
            "211-New data sets will be catalogued if a store operation ends abnormally",
            "211-Single quotes will override the current working directory.",
            "211-UMASK value is 027",
            "211-Process id is 1",
            "211-Checkpoint interval is 0",
            "211-Authentication type: None",
            "211-Control protection level: Clear",
            "211-Data protection level: Clear",
            "211-Record format VB, Lrecl: 256, Blocksize: 6233",
            END);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PRI=450 SEC=45|PRImary|Primary allocation 450 tracks. Secondary allocation 45 tracks.",
        "CY PRI=1|CYlinders|Primary allocation 1 cylinder. Secondary allocation 1 cylinder.",
        "PDSTYPE=PDSE|PDSTYPE|Partitioned data sets will be created in extended format.",
        "FILETYPE=JES|FileType|FileType JES (MVS Job Spool). JES Name is JES2",
        "RECFM=FB LRECL=80 BLKSIZE=27920|BLOCKSIze|Record format FB, Lrecl: 80, Blocksize: 27920",
        "RECFM=FB LRECL=80 BLKSIZE=27920|LR|Record format FB, Lrecl: 80, Blocksize: 27920",
        "LISTLEVEL=1|LISTLEVEL|Server site variable LISTLEVEL is set to 1",
        "CONDD=D|COND|New data sets will be deleted if a store operation ends abnormally",
        "UNIT=SYSDA|UNIT|Data sets will be allocated using unit SYSDA",
        "VOL=(A1,A2)|VOL|Data sets will be allocated on A1 A2.",
        "WRAP|WRAPRECORD|Data wrapped to next record.",
        "NOTRUNCATE|TRUN|Truncated records will be treated as an error",
        "READTAPEF=X|READTAPEFORMAT|Records on input tape are lrecl X format",
        "SBD=(IBM-1141,IBM-850)|SBDATACONN|SBDataconn codeset names: IBM-1141,IBM-850",
        "DIRECTORYMODE|DATASETMODE|Directory mode. (Treat each qualifier as a directory.)",
        "SBSENDEOL=LF|SBSENDEOL|Outbound SBCS ASCII data uses LF line terminator",
        "RETPD=30|RETPD|Retention period is 30",
        "XLATE=STANDARD|XLATE|Xlate name is STANDARD",
        "JESRECFM=V|JESREC|JESRECFM is Variable",
        "JESOWNER=*|JESOWNER|JESOWNER is *",
        "UMASK 777|UMASK|UMASK value is 777"
      })
  void optionShowsWhatSiteSet(String site, String option, String line) {
    assertThat(dialogue.say("SITE " + site)).endsWith("200 SITE command was accepted");
    assertThat(dialogue.say("XSTA (" + option)).containsExactly("211-" + line, END);
    assertThat(dialogue.say("STAT (" + option)).containsExactly("211-" + line, END);
  }

  @Test
  void passiveConnectionsHaveNoHost() {
    dialogue.say("PASV");

    assertThat(dialogue.say("STAT"))
        .contains("211-The next data connection will be passively opened")
        .noneMatch(line -> line.startsWith("211-to host"));
  }

  @Test
  void timersOfTheServerAreOptionsToo() {
    assertThat(dialogue.say("STAT (INactivetime"))
        .containsExactly("211-Inactivity timer is set to 300", END);
    assertThat(dialogue.say("STAT (FT")).containsExactly("211-Timer FTPKEEPALIVE is set to 0", END);
  }

  @ParameterizedTest
  @MethodSource("io.lparjar.emulator.ftp.site.SiteParameters#keywords")
  void everyKeywordOfSiteIsAnOption(SiteKeyword keyword) {
    assertThat(dialogue.say("XSTA (" + keyword.word())).endsWith(END);
  }

  @Test
  void unknownOptionIsUndefined() {
    assertThat(dialogue.say("XSTA (NOSUCH"))
        .containsExactly("211 The value of option NOSUCH is undefined");
  }

  @Test
  void filesHaveNoStatus() {
    assertThat(dialogue.say("STAT 'USER1.SEQ'"))
        .containsExactly("504 STAT file-identifier: not implemented");
  }

  @Test
  void statWorksBeforeLogin() {
    assertThat(Dialogue.begin().say("STAT"))
        .contains("211-User:   Working directory: ")
        .endsWith(END);
  }

  @Test
  void levelOneShowsNoFilters() {
    Dialogue levelOne = Dialogue.loggedIn();

    assertThat(levelOne.say("STAT"))
        .contains("211-JESINTERFACELEVEL is 1")
        .noneMatch(line -> line.contains("JESOWNER"));
  }

  @Test
  void siteWithoutOperandIsNotNecessary() {
    assertThat(dialogue.say("SITE")).containsExactly("202 SITE not necessary; you may proceed");
  }

  @Test
  void siteTellsWhatItAdapted() {
    assertThat(dialogue.say("SITE lrecl=146 recfm=fb prim=20 sec=20 cyl"))
        .containsExactly(
            "200-BLOCKSIZE must be a multiple of LRECL for RECFM FB",
            "200-BLOCKSIZE being set to 6132",
            "200 SITE command was accepted");
  }

  @Test
  void siteKeepsFiltersAtLevelOne() {
    Dialogue levelOne = Dialogue.loggedIn();

    assertThat(levelOne.say("SITE FILETYPE=JES JESJOBNAME=*"))
        .containsExactly(
            "200-JESINTERFACELEVEL=1. value of JESJOBname cannot be modified",
            "200 SITE command was accepted");
    assertThat(levelOne.session().settings().get(SiteParameters.JESJOBNAME)).isEmpty();
  }

  @Test
  void featListsNothingThatTheServerCannotDo() {
    assertThat(dialogue.say("FEAT")).containsExactly("211 no Extensions supported");
  }

  @Test
  void featListsWhatIsConfiguredAndAvailable() {
    ServerConfiguration configuration =
        ServerConfiguration.DEFAULTS.with(
            ServerStatements.EXTENSIONS, Set.of(Extension.AUTH_TLS, Extension.UTF8));
    Outcome outcome =
        new FeatCommand(Set.of(Extension.AUTH_TLS))
            .execute(Dialogue.loggedIn(configuration).session(), "");

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Done.class,
            done ->
                assertThat(new String(done.reply().encode(), StandardCharsets.US_ASCII).lines())
                    .containsExactly(
                        "211- Extensions supported", " AUTH TLS", " PBSZ", " PROT", "211 End"));
  }

  @Test
  void helpListsTheCommands() {
    assertThat(dialogue.say("HELP"))
        .startsWith(
            "214-The following commands are recognized:",
            "214-  USER  PASS *ACCT *ALLO *SMNT  ABOR  APPE  CDUP  CWD   DELE")
        .endsWith("214 HELP command successful.")
        .noneMatch(line -> line.contains("XDSS"));
  }

  @Test
  void helpSiteShowsTheLinesOfTheServer() {
    assertThat(dialogue.say("HELP SITE"))
        .contains(
            "214-LISTLEVEL={0|1|2} Specifies the format of the LIST reply.  LISTLEVEL 0",
            "214-                larger physical sequential data sets.",
            "214-READTAPEFormat=value Format of input tape data sets. Valid formats are",
            "214-  X (for lrecl X), and blank (unspecified).")
        .endsWith("214 HELP command successful.");
  }

  @Test
  void helpShowsOneCommand() {
    assertThat(dialogue.say("HELP xdss"))
        .containsExactly("214 XDSS dsname: extract the attributes of an MVS data set.");
    assertThat(dialogue.say("HELP NOSUCH")).containsExactly("502 unknown command NOSUCH");
  }
}
