package io.lparjar.security.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.Database;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class HostIdMappingTest {
  private static final Instant NOW = Instant.parse("2026-03-25T09:17:00Z");
  private static final UserId ALICE = new UserId("ALICE");
  private static final String LABEL = "CA";

  private final DigitalCertificate authority =
      new CertificateMaker(Clock.fixed(NOW, ZoneOffset.UTC))
          .authority(
              new CertificateMaker.Request(
                  CertificateOwner.CERTAUTH, LABEL, "CN=CA", KeyType.NISTECC, List.of()));
  private final Database database = Database.inMemory();
  private final Certificates certificates = Certificates.in(database);

  @BeforeEach
  void addAuthority() {
    certificates.add(authority.withStatus(TrustStatus.HIGHTRUST));
  }

  @AfterEach
  void closeDatabase() {
    database.close();
  }

  private X509Certificate certificate(ASN1Encodable extension) throws Exception {
    JcaX509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            new X500Name("CN=CA"),
            BigInteger.ONE,
            Date.from(NOW),
            Date.from(NOW.plusSeconds(1)),
            new X500Name("CN=Alice"),
            authority.certificate().getPublicKey());
    builder.addExtension(new ASN1ObjectIdentifier(HostIdMapping.EXTENSION), false, extension);
    return new JcaX509CertificateConverter()
        .getCertificate(
            builder.build(
                new JcaContentSignerBuilder("SHA256withECDSA")
                    .build(Objects.requireNonNull(authority.privateKey()))));
  }

  private static DERSequence mapping(String host, String user) {
    return new DERSequence(
        new ASN1Encodable[] {
          new DERTaggedObject(false, 1, new DERIA5String(host)),
          new DERTaggedObject(false, 2, new DERIA5String(user))
        });
  }

  @Test
  void theUserOfAHostThatIsBelievedIsTaken() throws Exception {
    X509Certificate shown =
        certificate(
            new DERSet(
                new ASN1Encodable[] {mapping("A.EXAMPLE", "BOB"), mapping("MVS1", "alice")}));

    assertThat(certificates.userOf(shown, host -> host.equals("MVS1"))).contains(ALICE);
    assertThat(certificates.userOf(shown, host -> false)).isEmpty();
  }

  @Test
  void anAuthorityWithoutHighTrustIsNotBelieved() throws Exception {
    X509Certificate shown = certificate(new DERSet(mapping("MVS1", "ALICE")));
    certificates.setStatus(CertificateOwner.CERTAUTH, LABEL, TrustStatus.TRUST);

    assertThat(certificates.userOf(shown, host -> true)).isEmpty();
  }

  @Test
  void whomACertificateIsRegisteredWithCountsMore() throws Exception {
    X509Certificate shown = certificate(new DERSet(mapping("MVS1", "ALICE")));
    UserId bob = new UserId("BOB");
    certificates.add(
        new DigitalCertificate(CertificateOwner.of(bob), "BOB", TrustStatus.TRUST, shown, null));

    assertThat(certificates.userOf(shown, host -> true)).contains(bob);
  }

  @Test
  void whatCannotBeReadNamesNobody() throws Exception {
    assertThat(certificates.userOf(certificate(new DERIA5String("ALICE")), host -> true)).isEmpty();
    assertThat(
            certificates.userOf(
                certificate(new DERSet(mapping("MVS1", "not a user id"))), host -> true))
        .isEmpty();
  }
}
