package io.lparjar.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.security.certificate.AlternativeName;
import io.lparjar.security.certificate.CertificateFormat;
import io.lparjar.security.certificate.CertificateMaker;
import io.lparjar.security.certificate.CertificateOwner;
import io.lparjar.security.certificate.CertificateSpecification;
import io.lparjar.security.certificate.DigitalCertificate;
import io.lparjar.security.certificate.KeyType;
import io.lparjar.security.certificate.KeyUse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.net.ftp.FTPClient;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The steps by which a customer of IBM's ECuRep server prepares a key ring: two certificates sent
 * to variable blocked data sets, then RACDCERT in a job. [seen]
 */
@Timeout(120)
final class KeyRingStepsTest {
  private static final Instant EXPIRED = Instant.parse("2018-08-21T04:00:00Z");
  private static final Instant VALID = Instant.parse("2030-06-12T23:48:27Z");
  private static final CertificateMaker MAKER = new CertificateMaker(Clock.systemUTC());

  private final ZosEmulator system = ZosEmulator.builder().start();
  private final FTPClient client = new FTPClient();

  @BeforeEach
  void logIn() throws IOException {
    client.connect(system.ftpAddress().getAddress(), system.ftpAddress().getPort());
    assertThat(client.login("IBMUSER", "SYS1")).isTrue();
    client.enterLocalPassiveMode();
  }

  @AfterEach
  void end() throws IOException {
    client.disconnect();
    system.close();
  }

  private static DigitalCertificate make(
      CertificateOwner owner, String subject, Instant end, KeyUse use) {
    return MAKER.make(
        new CertificateSpecification(
            owner,
            "made",
            subject,
            KeyType.RSA,
            2048,
            BigInteger.valueOf(0x12BBE6),
            Instant.parse("2010-02-19T22:39:26Z"),
            end,
            Set.of(use),
            List.<AlternativeName>of()),
        null);
  }

  private void send(DigitalCertificate certificate, String dataSet) throws IOException {
    byte[] pem =
        CertificateFormat.CERTB64.write(
            certificate, List.of(certificate.certificate()), new char[0]);
    client.sendSiteCommand("RECFM=VB LRECL=84 BLKSIZE=0");
    String lines = new String(pem, StandardCharsets.US_ASCII).replace("\n", "\r\n");
    assertThat(
            client.storeFile(
                "'" + dataSet + "'",
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.US_ASCII))))
        .isTrue();
  }

  /** Runs RACDCERT in batch and gives what it printed. */
  private String run(String... commands) throws IOException {
    String job =
        """
        //IBMUSERA JOB 1,MSGLEVEL=(0,0)
        //TSO EXEC PGM=IKJEFT01
        //SYSTSPRT DD SYSOUT=*
        //SYSTSIN DD *
        """
            + String.join("\n", commands)
            + "\n/*\n";
    client.sendSiteCommand("FILETYPE=JES");
    client.storeFile(
        "JOB",
        new ByteArrayInputStream(job.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1)));
    String reply = client.getReplyString();
    String id = reply.replaceAll("(?s).*(JOB\\d{5}).*", "$1");
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> {
              output.reset();
              return client.retrieveFile(id + ".X", output)
                  && output.toString(StandardCharsets.ISO_8859_1).contains("$HASP395");
            });
    client.sendSiteCommand("FILETYPE=SEQ");
    return output.toString(StandardCharsets.ISO_8859_1);
  }

  private static String[] steps() {
    return """
    RACDCERT CERTAUTH -
    ADD('SYS1.CA.CERT') -
    HIGHTRUST -
    WITHLABEL('Equifax Secure Certificate Autho')
    RACDCERT SITE -
    ADD('SYS1.FTPEMEA.CERT') -
    TRUST -
    WITHLABEL('ftp.ecurep.ibm.com')
    RACDCERT ID(DEVUSER) ADDRING(SECURE.FTP.KEYRING)
    RACDCERT ID(DEVUSER) -
    CONNECT( -
    CERTAUTH -
    LABEL('Equifax Secure Certificate Autho') -
    RING(SECURE.FTP.KEYRING) -
    USAGE(CERTAUTH) -
    )
    RACDCERT ID(DEVUSER) -
    CONNECT( -
    SITE -
    LABEL('ftp.ecurep.ibm.com') -
    RING(SECURE.FTP.KEYRING) -
    USAGE(SITE) -
    )
    SETROPTS RACLIST(DIGTCERT DIGTRING) REFRESH
    RACDCERT ID(DEVUSER) LISTRING(SECURE.FTP.KEYRING)
    RACDCERT CERTAUTH LIST(LABEL('Equifax Secure Certificate Autho'))
    """
        .split("\n");
  }

  @Test
  void theStepsRunAsTheyStand() throws IOException {
    send(
        make(CertificateOwner.CERTAUTH, "C=US,O=Example Trust,CN=Root", VALID, KeyUse.CERTSIGN),
        "SYS1.CA.CERT");
    send(
        make(CertificateOwner.SITE, "C=DE,CN=ftp.example.com", VALID, KeyUse.HANDSHAKE),
        "SYS1.FTPEMEA.CERT");

    String said = run(steps());

    assertThat(said)
        .doesNotContain("IKJ5")
        .contains(
            "IRRD199I Certificate with label 'Equifax Secure Certificate Autho' is added for"
                + " CERTAUTH.",
            "  Equifax Secure Certificate Autho   CERTAUTH       CERTAUTH     NO",
            "  ftp.ecurep.ibm.com                 SITE           SITE         NO",
            "  Status: HIGHTRUST",
            "       >CN=Root.O=Example Trust.C=US<");
  }

  @Test
  void certificatesThatHaveExpiredGetRacfsMessage() throws IOException {
    send(
        make(CertificateOwner.CERTAUTH, "C=US,O=Example Trust,CN=Root", EXPIRED, KeyUse.CERTSIGN),
        "SYS1.CA.CERT");

    assertThat(run("RACDCERT CERTAUTH ADD('SYS1.CA.CERT') WITHLABEL('Root')"))
        .contains("IRRD113I The certificate that you are adding has an incorrect date range.")
        .contains("NOTRUST");
    assertThat(run("RACDCERT CERTAUTH LIST(LABEL('Root'))").toUpperCase(Locale.ROOT))
        .contains("STATUS: NOTRUST");
  }

  @Test
  void whatRacfExportsIsThereForTransfer() throws IOException {
    run(
        "RACDCERT GENCERT SUBJECTSDN(CN('me')) NISTECC WITHLABEL('me')",
        "RACDCERT EXPORT(LABEL('me')) DSN(ME.CERT)");
    ByteArrayOutputStream received = new ByteArrayOutputStream();

    assertThat(client.retrieveFile("ME.CERT", received)).isTrue();
    assertThat(received.toString(StandardCharsets.US_ASCII))
        .startsWith("-----BEGIN CERTIFICATE-----" + System.lineSeparator())
        .endsWith("-----END CERTIFICATE-----" + System.lineSeparator());
  }
}
