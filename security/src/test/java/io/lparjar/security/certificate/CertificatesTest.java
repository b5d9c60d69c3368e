package io.lparjar.security.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.Database;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CertificatesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-25T09:17:00Z"), ZoneOffset.UTC);
  private static final UserId OWNER = FirstCertificates.RING.owner();

  private final Database database = Database.inMemory();
  private final Certificates certificates = Certificates.in(database);

  @AfterEach
  void closeDatabase() {
    database.close();
  }

  private void define() {
    FirstCertificates.define(certificates, CLOCK, List.of("localhost", "127.0.0.1", "::1"));
  }

  private KeyRing ring() {
    return certificates.ring(FirstCertificates.RING).orElseThrow();
  }

  @Test
  void theFirstRingHasAServerAndItsAuthority() throws Exception {
    define();

    DigitalCertificate server = ring().identity().orElseThrow();
    DigitalCertificate authority = ring().authorities().get(0);
    server.certificate().verify(authority.certificate().getPublicKey());
    server.certificate().checkValidity(Date.from(CLOCK.instant()));
    assertThat(server.owner().user()).contains(OWNER);
    assertThat(authority.owner()).isEqualTo(CertificateOwner.CERTAUTH);
    assertThat(server.certificate().getSubjectAlternativeNames()).hasSize(3);
  }

  @Test
  void definingTwiceChangesNothing() {
    define();
    long changes = certificates.changes();
    define();

    assertThat(certificates.changes()).isEqualTo(changes);
  }

  @Test
  void aCertificateIsFoundByItsUserAndItsUserByIt() {
    define();
    DigitalCertificate server = certificates.list(CertificateOwner.of(OWNER)).get(0);

    assertThat(certificates.userOf(server.certificate())).contains(OWNER);
    certificates.setStatus(server.owner(), server.label(), TrustStatus.NOTRUST);
    assertThat(certificates.userOf(server.certificate())).isEmpty();
    assertThat(ring().identity()).isEmpty();
  }

  @Test
  void aDeletedCertificateLeavesItsRings() {
    define();
    certificates.delete(CertificateOwner.of(OWNER), "FTPD");

    assertThat(ring().connections()).hasSize(1);
    assertThat(certificates.find(CertificateOwner.of(OWNER), "FTPD")).isEmpty();
  }

  @Test
  void whatIsNotThereIsNamed() {
    RingName none = new RingName(OWNER, "NONE");

    assertThat(certificates.ring(none)).isEmpty();
    assertThatThrownBy(() -> certificates.deleteRing(none))
        .isInstanceOf(KeyRingException.class)
        .extracting(error -> ((KeyRingException) error).reason())
        .isEqualTo(KeyRingException.Reason.NO_SUCH_RING);
    assertThatThrownBy(() -> certificates.delete(CertificateOwner.SITE, "X"))
        .isInstanceOf(KeyRingException.class);
  }

  @Test
  void aRingNameAndALabelAreTakenOnce() {
    define();

    assertThatThrownBy(() -> certificates.addRing(FirstCertificates.RING))
        .isInstanceOf(KeyRingException.class);
    assertThatThrownBy(() -> certificates.add(ring().identity().orElseThrow()))
        .isInstanceOf(KeyRingException.class);
  }

  @Test
  void aRingCanBeLeftAndDeleted() {
    define();
    certificates.remove(FirstCertificates.RING, CertificateOwner.CERTAUTH, "LPARJAR CA");
    assertThat(ring().authorities()).isEmpty();
    certificates.deleteRing(FirstCertificates.RING);

    assertThat(certificates.rings(OWNER)).isEmpty();
  }

  @Test
  void rsaCanBeAskedFor() throws Exception {
    DigitalCertificate authority =
        new CertificateMaker(CLOCK)
            .authority(
                new CertificateMaker.Request(
                    CertificateOwner.CERTAUTH, "RSA", "CN=RSA", KeyType.RSA, List.of()));

    authority.certificate().verify(authority.certificate().getPublicKey());
    assertThat(authority.certificate().getPublicKey().getAlgorithm()).isEqualTo("RSA");
  }

  @Test
  void aPemFileIsARing(@TempDir Path directory) throws Exception {
    define();
    DigitalCertificate server = ring().identity().orElseThrow();
    Path file = directory.resolve("server.pem");
    String key =
        Base64.getMimeEncoder()
            .encodeToString(Objects.requireNonNull(server.privateKey()).getEncoded());
    Files.writeString(
        file,
        "-----BEGIN PRIVATE KEY-----\n"
            + key
            + "\n-----END PRIVATE KEY-----\n"
            + Encoding.pem(server.certificate())
            + Encoding.pem(ring().authorities().get(0).certificate()),
        StandardCharsets.US_ASCII);

    KeyRing read = KeyFile.read(FirstCertificates.RING, file);

    assertThat(read.identity().orElseThrow().certificate()).isEqualTo(server.certificate());
    assertThat(read.authorities()).hasSize(1);
  }

  @Test
  void aFileThatIsNoneIsUnreadable(@TempDir Path directory) throws Exception {
    Path file = Files.writeString(directory.resolve("x.p12"), "nothing");

    assertThatThrownBy(() -> KeyFile.read(FirstCertificates.RING, file))
        .isInstanceOf(KeyRingException.class);
  }
}
