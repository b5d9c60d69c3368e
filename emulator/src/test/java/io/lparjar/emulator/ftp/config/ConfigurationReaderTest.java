package io.lparjar.emulator.ftp.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.emulator.ftp.site.SiteParameter;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.release.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConfigurationReaderTest {

  private static ConfigurationReader.Result read(String... lines) {
    return ConfigurationReader.read(Release.NEWEST, "FTP.DATA", List.of(lines));
  }

  @ParameterizedTest
  @CsvSource({
    "APPLNAME FTPAPPL, V2R10, V1R13, V2R1",
    "PASSIVEDATAPORTS (5000;5050), V2R10, V1R4, V1R5",
    "PASSPHRASE TRUE, V1R2, V1R12, V1R13",
    "DSNTYPE LARGE, V2R10, V1R12, V1R13"
  })
  void statementIsIgnoredBeforeTheReleaseThatBroughtIt(
      String text, Release oldest, Release before, Release first) {
    List<String> statement = List.of(text.replace(';', ','));

    assertThat(ConfigurationReader.read(oldest, "FTP.DATA", statement).messages()).hasSize(1);
    assertThat(ConfigurationReader.read(before, "FTP.DATA", statement).messages()).hasSize(1);
    assertThat(ConfigurationReader.read(first, "FTP.DATA", statement).messages()).isEmpty();
  }

  @Test
  void ignoredStatementOfALaterReleaseChangesNothing() {
    assertThat(
            ConfigurationReader.read(Release.V1R12, "FTP.DATA", List.of("PASSPHRASE TRUE"))
                .configuration()
                .get(ServerStatements.PASSPHRASE))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"V2R10, 1", "V2R3, 1", "V2R4, 3", "V3R1, 3"})
  void anonymousUsersAreHeldCloserSinceV2R4(Release release, int level) {
    assertThat(ServerConfiguration.defaults(release).get(ServerStatements.ANONYMOUSLEVEL))
        .isEqualTo(level);
  }

  @Test
  void statementsAreReadInAnyCaseWithoutComments() {
    ServerConfiguration configuration =
        read(
                "; FTP.DATA",
                "",
                "  lrecl   80   ; as cards",
                "SPACETYPE CYLINDER",
                "Inactive 900;minutes",
                "BANNER")
            .configuration();

    assertThat(configuration.settings().get(SiteParameters.LRECL)).contains(80);
    assertThat(configuration.settings().get(SiteParameters.SPACETYPE))
        .isEqualTo(SpaceUnit.CYLINDER);
    assertThat(configuration.get(ServerStatements.INACTIVE)).isEqualTo(900);
  }

  @Test
  void sequenceNumbersAreNotRead() {
    String line = String.format("%-72s%s", "PRIMARY 7", "00010000");

    assertThat(read(line).configuration().settings().get(SiteParameters.PRIMARY)).contains(7);
  }

  @Test
  void unknownStatementIsToldAndIgnored() {
    ConfigurationReader.Result result = read("LRECL 80", "NOSUCH thing");

    assertThat(result.messages())
        .containsExactly("EZYFT47I FTP.DATA, line 2: Ignoring keyword \"NOSUCH\".");
    assertThat(result.configuration().settings().get(SiteParameters.LRECL)).contains(80);
  }

  @Test
  void wrongValueIsToldWithItsPlaceAndIgnored() {
    ConfigurationReader.Result result = read("INACTIVE  soon");

    assertThat(result.messages())
        .containsExactly("EZYFT46E Error in 'FTP.DATA' file: line 1 near column 11.");
    assertThat(result.configuration()).isEqualTo(ServerConfiguration.DEFAULTS);
  }

  @Test
  void unknownTraceIsToldAndTheOthersCount() {
    ConfigurationReader.Result result = read("DEBUG CMD", "DEBUG FOO", "DEBUG FSC(9)", "DEBUG INT");

    assertThat(result.messages())
        .containsExactly(
            "EZYFT46E Error in 'FTP.DATA' file: line 2 near column 7.",
            "EZYFT46E Error in 'FTP.DATA' file: line 3 near column 7.");
    assertThat(Traces.of(result.configuration())).hasToString("CMD INT");
  }

  @Test
  void modelThatIsNoDataSetNameIsTold() {
    for (String name : new String[] {"1BAD", "A..B", "A.", "TOOLONGQUALIFIER", "'A.B", "A(B"}) {
      assertThat(read("DCBDSN " + name).messages()).as(name).hasSize(1);
    }
    assertThat(read("DCBDSN A.B-C(M1)", "DCBDSN 'A.B'").messages()).isEmpty();
  }

  @Test
  void statementsOfTheClientArePassedOver() {
    assertThat(read("FWFRIENDLY TRUE", "EPSV4 TRUE").messages()).isEmpty();
  }

  @Test
  void anonymousHasFourForms() {
    assertThat(identity("ANONYMOUS")).isEqualTo(AnonymousIdentity.STANDARD);
    assertThat(identity("ANONYMOUS guest").form()).isEqualTo(AnonymousIdentity.Form.USER);
    assertThat(identity("ANONYMOUS guest/Pass")).hasToString("GUEST/********");
    assertThat(identity("ANONYMOUS guest/surrogate").form())
        .isEqualTo(AnonymousIdentity.Form.SURROGATE);
    assertThat(read("ANONYMOUS no.user").messages()).hasSize(1);
  }

  private static AnonymousIdentity identity(String line) {
    return read(line).configuration().get(ServerStatements.ANONYMOUS);
  }

  @Test
  void tracesAddUp() {
    assertThat(read("DEBUG ACC", "DEBUG SEC").configuration().get(ServerStatements.DEBUG))
        .isEqualTo("ACC SEC");
  }

  @Test
  void traceSaysAllByBeingThere() {
    assertThat(read("TRACE").configuration().get(ServerStatements.TRACE)).isTrue();
  }

  @Test
  void extensionsAddUp() {
    assertThat(read("EXTENSIONS SIZE", "EXTENSIONS MDTM").configuration())
        .extracting(configuration -> configuration.get(ServerStatements.EXTENSIONS))
        .isEqualTo(Set.of(Extension.SIZE, Extension.MDTM));
  }

  @Test
  void passivePortsAreARange() {
    assertThat(read("PASSIVEDATAPORTS (50000, 50200)").configuration())
        .extracting(configuration -> configuration.get(ServerStatements.PASSIVEDATAPORTS))
        .isEqualTo(new PortRange(50_000, 50_200));
    assertThat(read("PASSIVEDATAPORTS (80,90)").messages()).hasSize(1);
    assertThat(read("PASSIVEDATAPORTS (50001,50000)").messages()).hasSize(1);
  }

  @Test
  void unitIsNamedDifferentlyThanInSite() {
    assertThat(read("UNITNAME SYSDA").configuration().settings().get(SiteParameters.UNIT))
        .contains("SYSDA");
    assertThat(read("UNIT SYSDA").messages()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("io.lparjar.emulator.ftp.site.SiteParameters#rows")
  void everyParameterThatHasAStatementReadsItsDefaultBack(SiteParameter<?> row) {
    String value = row.format(ServerConfiguration.DEFAULTS.settings());

    ConfigurationReader.Result result =
        read(row.statement().isEmpty() ? "" : row.statement() + " " + value);

    assertThat(result.configuration()).isEqualTo(ServerConfiguration.DEFAULTS);
    assertThat(result.messages()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.lparjar.emulator.ftp.config.ServerStatements#rows")
  void everyServerStatementReadsItsDefaultBack(ServerStatement<?> row) {
    String value = row.format(ServerConfiguration.DEFAULTS);

    assertThat(read(value.isEmpty() ? "" : row.name() + " " + value).configuration())
        .isEqualTo(ServerConfiguration.DEFAULTS);
  }

  @Test
  void theFirstConfigurationHasNoMessages() {
    assertThat(
            ConfigurationReader.read(Release.NEWEST, "ftpsdata", FirstConfiguration.lines())
                .messages())
        .isEmpty();
    assertThat(FirstConfiguration.lines()).allMatch(line -> line.length() <= 72);
  }

  @Test
  void theAnonymousSampleHasNoMessages() {
    ConfigurationReader.Result result =
        ConfigurationReader.read(Release.NEWEST, "ftpsanon", FirstConfiguration.anonymousSample());

    assertThat(result.messages()).isEmpty();
    assertThat(result.configuration().get(ServerStatements.ANONYMOUS))
        .isEqualTo(AnonymousIdentity.STANDARD);
    assertThat(FirstConfiguration.anonymousSample()).allMatch(line -> line.length() <= 72);
  }

  @Test
  void theFirstConfigurationOffersJobsOfAllNames() {
    ServerConfiguration first = FirstConfiguration.read();

    assertThat(first.get(ServerStatements.JESINTERFACELEVEL)).isEqualTo(2);
    assertThat(first.get(ServerStatements.EXTENSIONS)).containsExactly(Extension.AUTH_TLS);
    assertThat(first.get(ServerStatements.STARTDIRECTORY)).isEqualTo(StartDirectory.MVS);
    assertThat(first.settings().get(SiteParameters.SBDATACONN).fileSystem()).isEqualTo("IBM-1047");
  }

  @Test
  void anyTextEndsInAConfiguration() {
    Random random = new Random(20_261_121);
    List<String> names = new ArrayList<>();
    SiteParameters.rows().forEach(row -> names.add(row.statement()));
    ServerStatements.rows().forEach(row -> names.add(row.name()));
    for (int round = 0; round < 20_000; round++) {
      StringBuilder line = new StringBuilder(names.get(random.nextInt(names.size())));
      for (int i = random.nextInt(12); i > 0; i--) {
        line.append((char) random.nextInt(random.nextInt(4) == 0 ? 0x300 : 0x7F));
      }
      assertThat(read(line.toString()).configuration()).as(line.toString()).isNotNull();
    }
  }
}
