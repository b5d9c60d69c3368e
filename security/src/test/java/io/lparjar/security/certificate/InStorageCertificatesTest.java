package io.lparjar.security.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.racf.profile.ClassSetting;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.Database;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What SETROPTS RACLIST and REFRESH do to those who use certificates. */
final class InStorageCertificatesTest {
  private static final UserId USER1 = new UserId("USER1");
  private static final ResourceClass DIGTCERT = new ResourceClass("DIGTCERT");
  private static final ResourceClass DIGTRING = new ResourceClass("DIGTRING");
  private static final ResourceClass DIGTNMAP = new ResourceClass("DIGTNMAP");
  private static final RingName RING = new RingName(USER1, "RING");

  private final Database database = Database.inMemory();
  private final RacfDatabase racf = RacfDatabase.open(database, Clock.systemUTC());
  private final Certificates certificates = Certificates.in(database, racf.raclisted());
  private final DigitalCertificate first = make("FIRST");
  private final DigitalCertificate second = make("SECOND");

  private static DigitalCertificate make(String label) {
    return new CertificateMaker(Clock.systemUTC())
        .authority(
            new CertificateMaker.Request(
                CertificateOwner.of(USER1), label, "CN=" + label, KeyType.NISTECC, List.of()));
  }

  @BeforeEach
  void defineTheFirst() {
    certificates.add(first);
    certificates.addRing(RING);
    connect(first);
  }

  @AfterEach
  void close() {
    racf.close();
    database.close();
  }

  private void connect(DigitalCertificate certificate) {
    certificates.connect(
        RING, new KeyRing.Connection(certificate, CertificateUsage.PERSONAL, false));
  }

  private void raclist(ResourceClass resourceClass, boolean on) {
    racf.alterClass(resourceClass, state -> state.with(ClassSetting.RACLIST, on));
  }

  private List<String> labels() {
    return certificates.ring(USER1, "RING").stream()
        .flatMap(ring -> ring.connections().stream())
        .map(each -> each.certificate().label())
        .toList();
  }

  @Test
  void withoutRaclistAChangeIsInEffectAtOnce() {
    certificates.add(second);
    connect(second);

    assertThat(labels()).containsExactly("FIRST", "SECOND");
    assertThat(certificates.userOf(second.certificate())).contains(USER1);
  }

  @Test
  void aCertificateOfARaclistedClassIsNobodysUntilRefresh() {
    raclist(DIGTCERT, true);
    certificates.add(second);

    assertThat(certificates.userOf(second.certificate())).isEmpty();
    assertThat(certificates.find(CertificateOwner.of(USER1), "SECOND")).isPresent();
    racf.refresh(DIGTCERT, ClassSetting.RACLIST);
    assertThat(certificates.userOf(second.certificate())).contains(USER1);
  }

  @Test
  void aCertificateThatIsDeletedIsUsedUntilRefresh() {
    raclist(DIGTCERT, true);
    raclist(DIGTRING, true);
    certificates.delete(CertificateOwner.of(USER1), "FIRST");

    assertThat(labels()).containsExactly("FIRST");
    assertThat(certificates.userOf(first.certificate())).contains(USER1);
    racf.refresh(DIGTCERT, ClassSetting.RACLIST);
    racf.refresh(DIGTRING, ClassSetting.RACLIST);
    assertThat(labels()).isEmpty();
    assertThat(certificates.userOf(first.certificate())).isEmpty();
  }

  @Test
  void aRingOfARaclistedClassStaysAsItWasUntilRefresh() {
    certificates.add(second);
    raclist(DIGTRING, true);
    connect(second);
    certificates.addRing(new RingName(USER1, "OTHER"));

    assertThat(labels()).containsExactly("FIRST");
    assertThat(certificates.ring(USER1, "OTHER")).isEmpty();
    racf.refresh(DIGTRING, ClassSetting.RACLIST);
    assertThat(labels()).containsExactly("FIRST", "SECOND");
    assertThat(certificates.ring(USER1, "OTHER")).isPresent();
  }

  @Test
  void aVirtualRingHoldsWhatIsInEffect() {
    raclist(DIGTCERT, true);
    certificates.add(second);

    assertThat(certificates.ring(USER1, "USER1/*").orElseThrow().connections()).hasSize(1);
  }

  @Test
  void aNameFilterOfARaclistedClassWaitsForRefresh() {
    raclist(DIGTNMAP, true);
    certificates
        .filters()
        .put(
            new CertificateFilter(
                CertificateOwner.of(USER1), "MAP", TrustStatus.TRUST, "", "CN=SECOND"));

    assertThat(certificates.userOf(second.certificate())).isEmpty();
    racf.refresh(DIGTNMAP, ClassSetting.RACLIST);
    assertThat(certificates.userOf(second.certificate())).contains(USER1);
  }

  @Test
  void noRaclistTakesTheCopyAway() {
    raclist(DIGTRING, true);
    certificates.add(second);
    connect(second);
    raclist(DIGTRING, false);

    assertThat(labels()).containsExactly("FIRST", "SECOND");
  }

  @Test
  void aRefreshCountsAsAChange() {
    raclist(DIGTCERT, true);
    long before = certificates.changes();
    racf.refresh(DIGTCERT, ClassSetting.RACLIST);

    assertThat(certificates.changes()).isGreaterThan(before);
  }
}
