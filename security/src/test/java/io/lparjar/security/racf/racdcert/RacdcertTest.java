package io.lparjar.security.racf.racdcert;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.security.certificate.CertificateOwner;
import io.lparjar.security.certificate.Certificates;
import io.lparjar.security.certificate.DigitalCertificate;
import io.lparjar.security.certificate.KeyRing;
import io.lparjar.security.certificate.TrustStatus;
import io.lparjar.security.racf.InitialProfiles;
import io.lparjar.security.racf.Racf;
import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.racf.command.CommandResult;
import io.lparjar.security.racf.command.RacfCommands;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.Database;
import java.io.FileNotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RacdcertTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-25T09:17:00Z"), ZoneOffset.UTC);
  private static final UserId IBMUSER = new UserId("IBMUSER");
  private static final UserId DEVUSER = new UserId("DEVUSER");

  private final Map<String, byte[]> dataSets = new HashMap<>();
  private final Database database = Database.inMemory();
  private final RacfDatabase profiles = RacfDatabase.open(database, CLOCK);
  private final Certificates certificates = Certificates.in(database);
  private final RacfCommands commands = new RacfCommands(profiles, CLOCK);
  private final Racf saf = new Racf(profiles, event -> {});

  RacdcertTest() {
    InitialProfiles.define(profiles);
    commands.add("RACDCERT", new Racdcert(profiles, certificates, saf, new Memory(), CLOCK));
  }

  @AfterEach
  void closeDatabase() {
    profiles.close();
    database.close();
  }

  /** Data sets that are arrays. */
  private final class Memory implements CertificateDataSets {
    @Override
    public byte[] read(SecurityEnvironment user, String name) {
      byte[] content = dataSets.get(name);
      if (content == null) {
        throw new CertificateDataSetException(name, new FileNotFoundException(name));
      }
      return content;
    }

    @Override
    public void write(SecurityEnvironment user, String name, byte[] content, boolean text) {
      dataSets.put(name, content);
    }
  }

  private CommandResult execute(UserId user, String command) {
    return commands.execute(saf.environmentOf(user).orElseThrow(), command);
  }

  private List<String> say(String command) {
    return execute(IBMUSER, "RACDCERT " + command).lines();
  }

  private void authority() {
    say(
        "CERTAUTH GENCERT SUBJECTSDN(CN('Test CA') O('Example') C('DE')) NISTECC SIZE(256)"
            + " NOTAFTER(DATE(2030-12-31)) WITHLABEL('Test CA')");
  }

  private void server() {
    authority();
    say(
        "ID(FTPD) GENCERT SUBJECTSDN(CN('ftp.example.com') OU('A') O('Example') C('DE')) NISTECC"
            + " KEYUSAGE(HANDSHAKE) ALTNAME(DOMAIN('ftp.example.com') IP(192.0.2.1))"
            + " WITHLABEL('server') SIGNWITH(CERTAUTH LABEL('Test CA'))");
  }

  private DigitalCertificate find(CertificateOwner owner, String label) {
    return certificates.find(owner, label).orElseThrow();
  }

  @Test
  void aCertificateIsListedInRacfsForm() {
    server();
    say("ID(FTPD) ADDRING(RING1)");
    say("ID(FTPD) CONNECT(LABEL('server') RING(RING1) DEFAULT)");

    List<String> lines = say("ID(FTPD) LIST(LABEL('server'))");
    assertThat(lines)
        .startsWith(
            "Digital certificate information for user FTPD:",
            "",
            "  Label: server",
            "  Certificate ID: 2QTG49fEooWZpYWZ",
            "  Status: TRUST",
            "  Start Date: 2026/03/25 00:00:00",
            "  End Date:   2027/03/25 23:59:59",
            "  Serial Number:",
            "       >01<",
            "  Issuer's Name:",
            "       >CN=Test CA.O=Example.C=DE<",
            "  Subject's Name:",
            "       >CN=ftp.example.com.OU=A.O=Example.C=DE<",
            "  Subject's AltNames:",
            "    IP: 192.0.2.1",
            "    Domain: ftp.example.com",
            "  Signing Algorithm: sha256ECDSA",
            "  Key Usage: HANDSHAKE",
            "  Key Type: NIST ECC",
            "  Key Size: 256",
            "  Private Key: YES",
            "  Certificate Fingerprint (SHA256):")
        .endsWith(
            "  Ring Associations:", "    Ring Owner: FTPD", "    Ring:", "       >RING1<", "");
    assertThat(lines).anyMatch(line -> line.matches(" {7}([0-9A-F]{2}:){16}"));
  }

  @Test
  void anAuthoritySignsItselfWithSerialNumberZero() {
    authority();

    assertThat(say("CERTAUTH LIST"))
        .contains(
            "Digital certificate information for CERTAUTH:",
            "       >00<",
            "  End Date:   2030/12/31 23:59:59",
            "  Key Usage: CERTSIGN",
            "  *** No rings associated ***");
  }

  @Test
  void aRingIsListedInRacfsColumns() {
    server();
    say("ID(FTPD) ADDRING(Ring.One)");
    say("ID(FTPD) CONNECT(CERTAUTH LABEL('Test CA') RING(Ring.One) USAGE(CERTAUTH))");
    say("ID(FTPD) CONNECT(ID(FTPD) LABEL('server') RING(Ring.One) DEFAULT USAGE(PERSONAL))");

    assertThat(say("ID(FTPD) LISTRING(Ring.One)"))
        .containsExactly(
            "Digital ring information for user FTPD:",
            "",
            "  Ring:",
            "       >Ring.One<",
            "  Certificate Label Name             Cert Owner     USAGE      DEFAULT",
            "  --------------------------------   ------------   --------   -------",
            "  Test CA                            CERTAUTH       CERTAUTH     NO",
            "  server                             ID(FTPD)       PERSONAL     YES",
            "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LIST|4|IRRD105I No certificate information was found for user IBMUSER.",
        "LIST(LABEL('X'))|8|IRRD107I No matching certificate was found for this user.",
        "DELETE(LABEL('X'))|8|IRRD107I No matching certificate was found for this user.",
        "LISTRING(X)|8|IRRD114I Ring X does not exist.",
        "LISTRING(*)|4|IRRD115I User IBMUSER has no rings.",
        "DELRING(X)|8|IRRD114I Ring X does not exist.",
        "CONNECT(LABEL('X'))|8|IRRD121I A ring name and label name must be specified.",
        "CONNECT(LABEL('X') RING(R))|8|IRRD114I Ring R does not exist.",
        "ADD('NO.SUCH')|8|IRRD103I An error was encountered processing the specified input data"
            + " set.",
        "NOSUCH|8|IKJ56712I INVALID KEYWORD, NOSUCH",
        "ID(NOBODY) LIST|8|IKJ56702I INVALID USERID, NOBODY",
        "ID(BAD.ID) LIST|8|IKJ56702I INVALID USERID, BAD.ID",
        "GENCERT|8|IKJ56701I MISSING SUBJECTSDN",
        "GENCERT SUBJECTSDN(CN('A')) NISTECC SIZE(100)|8|IKJ56702I INVALID SIZE, 100",
        "GENCERT SUBJECTSDN(CN('A')) NOTBEFORE(DATE(2026-02-30))|8|IKJ56702I INVALID DATE,"
            + " NOTBEFORE",
        "MAP|8|IKJ56701I MISSING SDNFILTER OR IDNFILTER",
        "EXPORT|8|IRRD107I No matching certificate was found for this user.",
      })
  void errorsAreToldByRacfsMessages(String command, int code, String message) {
    CommandResult result = execute(IBMUSER, "RACDCERT " + command);

    assertThat(result.lines()).containsExactly(message);
    assertThat(result.returnCode()).isEqualTo(code);
  }

  @Test
  void onlyUsersHaveRings() {
    assertThat(say("SITE ADDRING(R)"))
        .containsExactly(
            "IRRD120I Incorrect use of SITE.  A Site Certificate cannot own a key ring.");
    assertThat(say("CERTAUTH LISTRING(*)"))
        .containsExactly(
            "IRRD120I Incorrect use of CERTAUTH.  A Certificate Authority cannot own a key ring.");
  }

  @Test
  void aLabelAndARingExistOnce() {
    authority();
    say("ADDRING(R)");

    assertThat(say("CERTAUTH GENCERT SUBJECTSDN(CN('B')) NISTECC WITHLABEL('Test CA')"))
        .containsExactly("IRRD111I The label Test CA is already in use.");
    assertThat(say("ADDRING(R)")).containsExactly("IRRD122I Ring R already exists.");
  }

  @Test
  void aRingWithoutTheLabelHasNothingToRemove() {
    say("ADDRING(R)");

    assertThat(say("REMOVE(CERTAUTH LABEL('X') RING(R))"))
        .containsExactly("IRRD116I Label X does not exist in ring R for user CERTAUTH.");
    assertThat(say("LISTRING(R)")).contains("  *** No certificates connected ***");
  }

  @Test
  void aCertificateMustEndAfterItBegins() {
    assertThat(
            say(
                "GENCERT SUBJECTSDN(CN('A')) NISTECC NOTBEFORE(DATE(2027-01-01))"
                    + " NOTAFTER(DATE(2026-12-31))"))
        .containsExactly(
            "IRRD133I The NOTBEFORE value must be earlier than the NOTAFTER value.  The"
                + " certificate is not created.");
    assertThat(certificates.list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "RSA SIZE(1024),RSA,1024",
    "NISTECC SIZE(384),NIST ECC,384",
    "NISTECC SIZE(521),NIST ECC,521",
    "DSA SIZE(1024),DSA,1024"
  })
  void keysAreOfTheKindThatIsAskedFor(String wanted, String type, String size) {
    assertThat(say("GENCERT SUBJECTSDN(CN('A')) WITHLABEL('A') " + wanted)).isEmpty();

    assertThat(say("LIST(LABEL('A'))")).contains("  Key Type: " + type, "  Key Size: " + size);
  }

  @Test
  void aNewProfileOfARaclistedClassIsNotInEffectYet() {
    execute(IBMUSER, "SETROPTS CLASSACT(DIGTCERT DIGTRING) RACLIST(DIGTCERT DIGTRING)");

    assertThat(say("GENCERT SUBJECTSDN(CN('A')) WITHLABEL('A') NISTECC"))
        .containsExactly(
            "IRRD175I The new profile for DIGTCERT will not be in effect until a SETROPTS REFRESH"
                + " has been issued.");
    assertThat(say("ADDRING(R)").get(0)).startsWith("IRRD175I The new profile for DIGTRING ");
    assertThat(say("LIST(LABEL('A'))")).noneMatch(line -> line.startsWith("IRRD175I"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CERTDER", "CERTB64", "PKCS7DER", "PKCS7B64"})
  void whatIsExportedCanBeAddedElsewhere(String format) {
    server();
    byte[] before = encoded(find(CertificateOwner.of(new UserId("FTPD")), "server"));
    say("ID(FTPD) EXPORT(LABEL('server')) DSN('A.CERT') FORMAT(" + format + ")");
    say("ID(FTPD) DELETE(LABEL('server'))");

    assertThat(say("ID(DEVUSER) ADD('A.CERT') WITHLABEL('copy') TRUST"))
        .containsExactly("IRRD199I Certificate with label 'copy' is added for user DEVUSER.");
    DigitalCertificate copy = find(CertificateOwner.of(DEVUSER), "copy");
    assertThat(encoded(copy)).isEqualTo(before);
    assertThat(copy.privateKey()).isNull();
    assertThat(certificates.userOf(copy.certificate())).contains(DEVUSER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PKCS12DER", "PKCS12B64"})
  void pkcs12CarriesThePrivateKeyAndTheAuthority(String format) {
    server();
    say("ID(FTPD) EXPORT(LABEL('server')) DSN('A.P12') PASSWORD('geheim') FORMAT(" + format + ")");
    say("ID(FTPD) DELETE(LABEL('server'))");
    say("CERTAUTH DELETE(LABEL('Test CA'))");

    assertThat(say("ID(FTPD) ADD('A.P12') PASSWORD('falsch')"))
        .containsExactly("IRRD104I The input data set does not contain a valid certificate.");
    say("ID(FTPD) ADD('A.P12') WITHLABEL('back') PASSWORD('geheim')");
    assertThat(find(CertificateOwner.of(new UserId("FTPD")), "back").privateKey()).isNotNull();
    assertThat(find(CertificateOwner.CERTAUTH, "LABEL00000001").isTrusted()).isTrue();
  }

  @Test
  void aCertificateIsAddedOnce() {
    authority();
    say("CERTAUTH EXPORT(LABEL('Test CA')) DSN('A.CERT')");

    assertThat(say("SITE ADD('A.CERT')"))
        .containsExactly(
            "IRRD109I The certificate cannot be added.  Profile 00.CN=Test\u00a2CA.O=Example.C=DE"
                + " is already defined.");
  }

  @Test
  void aCertificateThatHasExpiredIsAddedButNotTrusted() {
    say(
        "CERTAUTH GENCERT SUBJECTSDN(CN('Old')) NISTECC NOTBEFORE(DATE(2010-01-01))"
            + " NOTAFTER(DATE(2018-08-21)) WITHLABEL('Old')");
    say("CERTAUTH EXPORT(LABEL('Old')) DSN('OLD.CERT') FORMAT(CERTB64)");
    say("CERTAUTH DELETE(LABEL('Old'))");

    assertThat(say("CERTAUTH ADD('OLD.CERT') WITHLABEL('Old')"))
        .containsExactly(
            "IRRD113I The certificate that you are adding has an incorrect date range.  The"
                + " certificate is added with NOTRUST status.",
            "IRRD113I The certificate that you are adding is self-signed.  The certificate is"
                + " added with NOTRUST status.",
            "IRRD199I Certificate with label 'Old' is added for CERTAUTH.");
    assertThat(find(CertificateOwner.CERTAUTH, "Old").status()).isEqualTo(TrustStatus.NOTRUST);
  }

  @Test
  void anUnknownSignerIsTold() {
    server();
    say("ID(FTPD) EXPORT(LABEL('server')) DSN('S.CERT')");
    say("ID(FTPD) DELETE(LABEL('server'))");
    say("CERTAUTH DELETE(LABEL('Test CA'))");

    assertThat(say("SITE ADD('S.CERT') TRUST WITHLABEL('s')"))
        .containsExactly(
            "IRRD119I Certificate Authority not defined to RACF. Certificate added with TRUST"
                + " status.",
            "IRRD199I Certificate with label 's' is added for SITE.");
  }

  @Test
  void aRequestNeedsAPrivateKey() {
    server();
    say("ID(FTPD) EXPORT(LABEL('server')) DSN('S.CERT')");
    say("ID(FTPD) GENREQ(LABEL('server')) DSN('S.REQ')");
    say("ID(FTPD) DELETE(LABEL('server'))");
    say("ID(FTPD) ADD('S.CERT') WITHLABEL('public')");

    assertThat(new String(dataSets.get("S.REQ"), java.nio.charset.StandardCharsets.US_ASCII))
        .startsWith("-----BEGIN NEW CERTIFICATE REQUEST-----\n")
        .endsWith("-----END NEW CERTIFICATE REQUEST-----\n");
    assertThat(say("ID(FTPD) GENREQ(LABEL('public')) DSN('S.REQ')"))
        .containsExactly(
            "IRRD128I GENREQ requires a certificate with an associated private key.  The request"
                + " is not processed.");
  }

  @Test
  void alterChangesTrustAndLabelInRingsToo() {
    server();
    say("ID(FTPD) ADDRING(R)");
    say("ID(FTPD) CONNECT(LABEL('server') RING(R))");
    say("ID(FTPD) ALTER(LABEL('server')) NOTRUST NEWLABEL('other')");

    assertThat(say("ID(FTPD) LISTRING(R)")).anyMatch(line -> line.startsWith("  other  "));
    assertThat(find(CertificateOwner.of(new UserId("FTPD")), "other").status())
        .isEqualTo(TrustStatus.NOTRUST);
  }

  @Test
  void filtersGiveUnregisteredCertificatesToUsersTheMostExactFirst() {
    server();
    DigitalCertificate server = find(CertificateOwner.of(new UserId("FTPD")), "server");
    say("ID(FTPD) DELETE(LABEL('server'))");
    say("ID(IBMUSER) MAP SDNFILTER('O=Example.C=DE') WITHLABEL('wide')");
    say("ID(DEVUSER) MAP SDNFILTER('OU=A.O=Example.C=DE') WITHLABEL('narrow')");

    assertThat(certificates.userOf(server.certificate())).contains(DEVUSER);
    say("ID(DEVUSER) ALTMAP(LABEL('narrow')) NOTRUST NEWLABEL('off')");
    assertThat(certificates.userOf(server.certificate())).contains(IBMUSER);
    assertThat(say("ID(DEVUSER) LISTMAP"))
        .containsExactly(
            "Mapping information for user DEVUSER:",
            "",
            "  Label: off",
            "  Status: NOTRUST",
            "  Subject's Name Filter:",
            "       >OU=A.O=Example.C=DE<",
            "");
    say("ID(IBMUSER) DELMAP(LABEL('wide'))");
    assertThat(certificates.userOf(server.certificate())).isEmpty();
  }

  @Test
  void aFilterCanBeCutFromAModel() {
    server();
    say("ID(FTPD) EXPORT(LABEL('server')) DSN('S.CERT')");

    assertThat(say("ID(DEVUSER) MAP('S.CERT') SDNFILTER('OU=B')"))
        .containsExactly(
            "IRRD141I The starting point specified for SDNFILTER is not found in the certificate.");
    say("ID(DEVUSER) MAP('S.CERT') IDNFILTER('O=') WITHLABEL('m')");
    assertThat(
            certificates.filters().find(CertificateOwner.of(DEVUSER), "m").orElseThrow().issuer())
        .isEqualTo("O=Example.C=DE");
  }

  @Test
  void checkcertTellsOfCertificatesThatRacfDoesNotKnow() {
    server();
    say("ID(FTPD) EXPORT(LABEL('server')) DSN('S.P7') FORMAT(PKCS7B64)");
    say("ID(FTPD) DELETE(LABEL('server'))");

    assertThat(say("CHECKCERT('S.P7')"))
        .contains(
            "       >CN=ftp.example.com.OU=A.O=Example.C=DE<",
            "Digital certificate information for CERTAUTH:",
            "  Label: Test CA",
            "  Chain contains 2 certificate(s), chain is complete")
        .doesNotContain("  Label: server");
  }

  @Test
  void virtualRingsHoldAllThatAnOwnerHas() {
    server();
    KeyRing authorities = certificates.ring(DEVUSER, "*AUTH*/*").orElseThrow();
    KeyRing own = certificates.ring(DEVUSER, "FTPD/*").orElseThrow();

    assertThat(authorities.authorities())
        .extracting(DigitalCertificate::label)
        .containsExactly("Test CA");
    assertThat(own.identity()).map(DigitalCertificate::label).contains("server");
    assertThat(certificates.ring(DEVUSER, "*SITE*/*").orElseThrow().connections()).isEmpty();
    assertThat(certificates.ring(DEVUSER, "NOSUCH")).isEmpty();
  }

  @Test
  void whatIsOnesOwnNeedsReadAndOthersMore() {
    String refusal = "IRRD101I You are not authorized to issue the RACDCERT command.";
    assertThat(execute(DEVUSER, "RACDCERT ADDRING(R)").lines()).containsExactly(refusal);

    execute(IBMUSER, "SETROPTS CLASSACT(FACILITY)");
    execute(IBMUSER, "RDEFINE FACILITY IRR.DIGTCERT.ADDRING UACC(NONE)");
    execute(IBMUSER, "PERMIT IRR.DIGTCERT.ADDRING CLASS(FACILITY) ID(DEVUSER) ACCESS(READ)");
    assertThat(execute(DEVUSER, "RACDCERT ADDRING(R)").lines()).isEmpty();
    assertThat(execute(DEVUSER, "RACDCERT ID(FTPD) ADDRING(R)").lines()).containsExactly(refusal);

    execute(IBMUSER, "PERMIT IRR.DIGTCERT.ADDRING CLASS(FACILITY) ID(DEVUSER) ACCESS(UPDATE)");
    assertThat(execute(DEVUSER, "RACDCERT ID(FTPD) ADDRING(R)").lines()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", ")", "ADD(", "ADD('", "LIST(LABEL(", "GENCERT SUBJECTSDN(((", "''"})
  void noTextBreaksTheCommand(String text) {
    assertThat(execute(IBMUSER, "RACDCERT " + text).returnCode()).isBetween(0, 8);
  }

  private static byte[] encoded(DigitalCertificate certificate) {
    try {
      return certificate.certificate().getEncoded();
    } catch (java.security.cert.CertificateEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
