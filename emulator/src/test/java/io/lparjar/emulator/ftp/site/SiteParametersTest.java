package io.lparjar.emulator.ftp.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SiteParametersTest {

  @ParameterizedTest
  @MethodSource("io.lparjar.emulator.ftp.site.SiteParameters#rows")
  void rowReadsBackWhatItFormats(SiteParameter<?> row) {
    String text = row.format(TransferSettings.DEFAULTS);

    assertThat(row.set(TransferSettings.DEFAULTS, text)).isEqualTo(TransferSettings.DEFAULTS);
  }

  @ParameterizedTest
  @MethodSource("io.lparjar.emulator.ftp.site.SiteParameters#rows")
  void statusLineEndsWithTheValueOrHoldsIt(SiteParameter<?> row) {
    assertThat(row.statusLine(TransferSettings.DEFAULTS))
        .contains(row.format(TransferSettings.DEFAULTS).isEmpty() ? "" : " ");
  }

  @ParameterizedTest
  @MethodSource("io.lparjar.emulator.ftp.site.SiteParameters#rows")
  void rowHasHelpOfAtMostEightyColumnsAndASource(SiteParameter<?> row) {
    assertThat(row.help()).isNotEmpty().allMatch(line -> line.length() <= 76);
    assertThat(row.source()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.lparjar.emulator.ftp.site.SiteParameters#keywords")
  void keywordIsFoundByItsShortestAndItsFullForm(SiteKeyword keyword) {
    String name = keyword.word().name();

    assertThat(SiteParameters.keyword(name)).contains(keyword);
    assertThat(SiteParameters.keyword(name.substring(0, keyword.word().shortestLength())))
        .contains(keyword);
  }

  @ParameterizedTest
  @CsvSource({
    "lr, LRECL", "rec, RECFM", "blk, BLKSIZE", "BLOCKS, SPACETYPE", "BLOCKSI, BLKSIZE",
    "blocksize, BLKSIZE", "cy, SPACETYPE", "pri, PRIMARY", "sec, SECONDARY", "di, DIRECTORY",
    "DIRECTORYM, DIRECTORYMODE", "VOL, VOLUME", "unit, UNIT", "sbd, SBDATACONN", "file, FILETYPE",
    "NORDW, RDW", "NOTRAIL, TRAILINGBLANKS", "D, DIRECTORY", "U, UNIT", "UM, UMASK"
  })
  void abbreviationMeansTheParameter(String word, String name) {
    assertThat(SiteParameters.keyword(word).map(keyword -> keyword.parameter().name()))
        .contains(name);
  }

  @Test
  void serverOnlyNamesAreNoKeywords() {
    for (String word :
        new String[] {"SPACETYPE", "DSORG", "JESINTERFACELEVEL", "JESPUTGETTO", "INACTIVE", "L"}) {
      assertThat(SiteParameters.keyword(word)).as(word).isEqualTo(Optional.empty());
    }
  }

  @Test
  void actionsDoNotHideKeywords() {
    for (SiteKeyword keyword : SiteParameters.keywords()) {
      for (int length = keyword.word().shortestLength();
          length <= keyword.word().name().length();
          length++) {
        String word = keyword.word().name().substring(0, length);
        assertThat(SiteAction.find(word)).as(word).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("io.lparjar.emulator.ftp.site.SiteParameters#rows")
  void anyOperandEndsInSettingsOrInARefusal(SiteParameter<?> row) {
    for (String text :
        new String[] {"", "0", "-1", "99999999999", "X", "(", "%s", "\u00e9", "TRUE"}) {
      assertThatCode(
              () -> {
                try {
                  row.set(TransferSettings.DEFAULTS, text);
                } catch (InvalidValueException refused) {
                  assertThat(refused.line()).isNotEmpty();
                }
              })
          .as(text)
          .doesNotThrowAnyException();
    }
  }
}
