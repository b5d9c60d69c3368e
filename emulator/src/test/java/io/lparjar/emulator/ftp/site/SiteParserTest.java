package io.lparjar.emulator.ftp.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.emulator.release.Release;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteParserTest {

  private static SiteParser.Result site(String operands) {
    return SiteParser.parse(Release.NEWEST, TransferSettings.DEFAULTS, true, operands);
  }

  private static List<String> notes(String operands) {
    return site(operands).notes();
  }

  @ParameterizedTest
  @CsvSource({
    "DSNTYPE=LARGE, V1R12, V1R13",
    "EATTR=OPT, V1R12, V1R13",
    "LISTLEVEL=1, V1R12, V1R13",
    "NOLISTSUBDIR, V1R6, V1R7",
    "PDSTYPE=PDSE, V1R4, V1R5",
    "NOTAPEREADSTREAM, V1R11, V1R12"
  })
  void keywordIsUnknownBeforeTheReleaseThatBroughtIt(String word, Release before, Release first) {
    assertThat(SiteParser.parse(before, TransferSettings.DEFAULTS, true, word).notes())
        .containsExactly("Unrecognized parameter '" + word + "' on SITE command.");
    assertThat(SiteParser.parse(first, TransferSettings.DEFAULTS, true, word).notes()).isEmpty();
  }

  @Test
  void shortestFormsAndLeadingZerosAreTaken() {
    SiteParser.Result result = site("rec=fb lr=080 blksize=32720 cy pri=10 sec=5 di=900");

    assertThat(result.notes()).isEmpty();
    assertThat(result.settings().get(SiteParameters.RECFM)).contains(RecordFormat.of("FB"));
    assertThat(result.settings().get(SiteParameters.LRECL)).contains(80);
    assertThat(result.settings().get(SiteParameters.BLKSIZE)).contains(32_720);
    assertThat(result.settings().get(SiteParameters.SPACETYPE)).isEqualTo(SpaceUnit.CYLINDER);
    assertThat(result.settings().get(SiteParameters.PRIMARY)).contains(10);
    assertThat(result.settings().get(SiteParameters.SECONDARY)).contains(5);
    assertThat(result.settings().get(SiteParameters.DIRECTORY)).contains(900);
  }

  @Test
  void switchThatOpposesAnEarlierOneIsIgnored() {
    SiteParser.Result result = site("RDW NORDW CYLINDERS TRACKS");

    assertThat(result.notes())
        .containsExactly(
            "Parameter NORDW already specified on this SITE command. Ignored.",
            "Parameter TRacks already specified on this SITE command. Ignored.");
    assertThat(result.settings().get(SiteParameters.RDW)).isTrue();
    assertThat(result.settings().get(SiteParameters.SPACETYPE)).isEqualTo(SpaceUnit.CYLINDER);
  }

  @Test
  void fixedBlockedBlockSizeBecomesAMultiple() {
    assertThat(notes("lrecl=146 recfm=fb prim=20 sec=20 cyl"))
        .containsExactly(
            "BLOCKSIZE must be a multiple of LRECL for RECFM FB", "BLOCKSIZE being set to 6132");
  }

  @Test
  void fixedBlockSizeBecomesTheRecordLength() {
    assertThat(notes("RECFM=F LRECL=80"))
        .containsExactly("BLOCKSIZE must equal LRECL for RECFM F", "BLOCKSIZE being set to 80");
  }

  @Test
  void variableBlockSizeGetsRoomForTheDescriptorWord() {
    SiteParser.Result result = site("RECFM=VB LRECL=6230");

    assertThat(result.notes())
        .containsExactly(
            "BLOCKSIZE must be at least 4 more than LRECL for RECFM VB",
            "BLOCKSIZE being set to 6234");
    assertThat(result.settings().get(SiteParameters.BLKSIZE)).contains(6234);
  }

  @Test
  void blockSizeShorterThanAFixedRecordBecomesOneRecord() {
    assertThat(notes("RECFM=FB LRECL=80 BLKSIZE=40")).contains("BLOCKSIZE being set to 80");
  }

  @Test
  void recordLengthZeroIsReset() {
    assertThat(notes("LRECL=0"))
        .containsExactly("LRECL of 0 is valid only for RECFM U", "LRECL being set to 256");
    assertThat(notes("RECFM=U LRECL=0")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "RECFM=FB LRECL=80 BLKSIZE=0",
    "RECFM=U",
    "LRECL BLKSIZE RECFM",
    "RECFM=VBS LRECL=32760"
  })
  void theseGoTogether(String operands) {
    assertThat(notes(operands)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FOOBAR=123|Unrecognized parameter 'FOOBAR=123' on SITE command.",
        "foobar|Unrecognized parameter 'foobar' on SITE command.",
        "JESINTERFACELEVEL=1|Unrecognized parameter 'JESINTERFACELEVEL=1' on SITE command.",
        "RDW=TRUE|Unrecognized parameter 'RDW=TRUE' on SITE command.",
        "BLKSIZE=8X|Blocksize parameter (8X) is not numeric. Blocksize ignored.",
        "BLOCKSIZE=99999|Blocksize parameter (99999) must be between 0 and 32760. Blocksize"
            + " ignored.",
        "BUFNO=A|BUfno parameter (A) is not numeric. BUfno ignored.",
        "BUFNO=256|BUfno parameter (256) must be between 1 and 255 - BUfno ignored.",
        "CHKPTINT=x|Chkptint parameter (x) is not numeric. Chkptint ignored.",
        "CHKPTINT=99999999999|Chkptint parameter (99999999999) is larger than a 4 byte integer."
            + " Chkptint ignored.",
        "CONDDISP=KEEP|Conddisp parameter (KEEP) is invalid. Parameter ignored.",
        "DATAKEEPALIVE=Ab|Parameter DATAKEEPALIVE value Ab is not numeric - the parameter is"
            + " ignored",
        "JESLRECL=255|JESLrecl parameter (255) must be between 1 and 254. JESLrecl ignored.",
        "JESLRECL=A|JESLrecl parameter (A) is not numeric. JESLrecl ignored.",
        "UMASK=000|Umask invalid syntax. Specify UMASK ooo. UMASK ignored",
        "LISTLEVEL=3|LISTLEVel parameter (3) must be between 0 and 2. LISTLEVel ignored.",
        "CHMOD|Chmod parameters missing. Specify CHMOD mode filename. CHMOD ignored",
        "CHMOD 755|Chmod invalid syntax. Specify CHMOD mode filename. CHMOD ignored"
      })
  void wrongOperandGivesOneNoteAndChangesNothing(String operands, String note) {
    SiteParser.Result result = site(operands);

    assertThat(result.notes()).containsExactly(note);
    assertThat(result.settings()).isEqualTo(TransferSettings.DEFAULTS);
  }

  @Test
  void chmodTakesOctalAndSymbolicModes() {
    assertThat(site("CHMOD u+rw a b").chmod()).isEqualTo("u+rw a b");
    assertThat(notes("CHMOD 999 x"))
        .containsExactly(
            "Chmod mode value invalid. Specify mode as a 1-3 digit octal value, or as"
                + " {u|g|o|a}{=|+|-}{r|w|x|rw|rx|wx|rwx}. CHMOD ignored");
  }

  @Test
  void chmodNeedsALogin() {
    assertThat(
            SiteParser.parse(Release.NEWEST, TransferSettings.DEFAULTS, false, "CHMOD 755 x")
                .notes())
        .containsExactly("Chmod not allowed when user not logged in. CHMOD ignored.");
  }

  @Test
  void theFirstOfRepeatedKeywordsCounts() {
    SiteParser.Result result = site("PRI=5 PRIMARY=6");

    assertThat(result.settings().get(SiteParameters.PRIMARY)).contains(5);
    assertThat(result.notes()).hasSize(1).first().asString().contains("already specified");
  }

  @Test
  void whatIsRightCountsBesideWhatIsWrong() {
    SiteParser.Result result = site("FOO=1 PRI=9 BUFNO=X");

    assertThat(result.settings().get(SiteParameters.PRIMARY)).contains(9);
    assertThat(result.notes()).hasSize(2);
  }

  @Test
  void keywordWithoutValueBecomesBlank() {
    TransferSettings settings = site("LRECL RECFM= UNIT=").settings();

    assertThat(settings.get(SiteParameters.LRECL)).isEmpty();
    assertThat(settings.get(SiteParameters.RECFM)).isEmpty();
    assertThat(settings.get(SiteParameters.UNIT)).isEmpty();
  }

  @Test
  void flagsAreSetAndResetAndDoNotToggle() {
    TransferSettings set = site("RDW").settings();
    TransferSettings again = SiteParser.parse(Release.NEWEST, set, true, "RDW").settings();
    TransferSettings reset = SiteParser.parse(Release.NEWEST, again, true, "NORDW").settings();

    assertThat(again.get(SiteParameters.RDW)).isTrue();
    assertThat(reset.get(SiteParameters.RDW)).isFalse();
  }

  @Test
  void clientsFormatOfARecordLengthIsTaken() {
    SiteParser.Result result = site("FIXrecfm 80 LRECL=80 RECFM=FB BLKSIZE=27920");

    assertThat(result.notes()).isEmpty();
    assertThat(result.settings().get(SiteParameters.BLKSIZE)).contains(27_920);
    assertThat(notes("VARrecfm")).isEmpty();
  }

  @Test
  void codePagesMayHaveBlanksInParentheses() {
    SiteParser.Result result = site("sbd=(IBM-1047, ISO8859-1) PRI=2");

    assertThat(result.notes()).isEmpty();
    assertThat(result.settings().get(SiteParameters.SBDATACONN).network()).isEqualTo("ISO8859-1");
    assertThat(result.settings().get(SiteParameters.PRIMARY)).contains(2);
  }

  @Test
  void umaskStandsBehindABlank() {
    assertThat(site("UMASK 007").settings().get(SiteParameters.UMASK)).isEqualTo(7);
  }

  @Test
  void jobFiltersGoBackToTheUsersOwn() {
    TransferSettings all = site("JESJOBNAME=* JESOWNER=* JESSTATUS=OUTPUT").settings();
    TransferSettings own =
        SiteParser.parse(Release.NEWEST, all, true, "JESJOBNAME= JESOWNER JESSTATUS=ALL")
            .settings();

    assertThat(all.get(SiteParameters.JESOWNER)).contains("*");
    assertThat(own).isEqualTo(TransferSettings.DEFAULTS);
  }

  @Test
  void anyTextEndsInAResult() {
    Random random = new Random(20_261_121);
    String characters = "ABCLRECFMJS=()0123456789 '*,.-\t\u00e9\u0000\u00ff%n";
    List<SiteKeyword> keywords = SiteParameters.keywords();
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      while (random.nextInt(6) != 0) {
        text.append(keywords.get(random.nextInt(keywords.size())).word().name());
        for (int i = random.nextInt(8); i > 0; i--) {
          text.append(characters.charAt(random.nextInt(characters.length())));
        }
      }
      assertThat(site(text.toString()).settings()).as(text.toString()).isNotNull();
    }
  }

  @Test
  void blankOptionalIsTheSameAsNeverSet() {
    assertThat(site("DATACLASS=").settings().get(SiteParameters.DATACLASS))
        .isEqualTo(Optional.empty());
  }
}
