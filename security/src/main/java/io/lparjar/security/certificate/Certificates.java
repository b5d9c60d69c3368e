package io.lparjar.security.certificate;

import io.lparjar.security.certificate.KeyRingException.Reason;
import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.CertificateTables;
import io.lparjar.security.store.CertificateTables.CertificateRow;
import io.lparjar.security.store.CertificateTables.ConnectionRow;
import io.lparjar.security.store.CertificateTables.RingRow;
import io.lparjar.security.store.Database;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The certificates and key rings of the security database (classes DIGTCERT and DIGTRING).
 *
 * <p>RACDCERT works on what the database has. Who uses a ring by its name, or asks whose a
 * certificate is, gets what is in effect: of a RACLISTed class the copy that SETROPTS made.
 *
 * <p>Safe for use by many threads. Nothing is read before it is asked for.
 */
public final class Certificates {
  private static final String VIRTUAL = "*";

  private final Database database;
  private final AtomicLong changes = new AtomicLong();
  private final CertificateFilters filters;
  private final InStorageCopy<List<DigitalCertificate>> certificates;
  private final InStorageCopy<Map<RingName, List<ConnectionRow>>> rings;
  private @Nullable CertificateTables tables;

  private Certificates(Database database, RaclistedClasses raclisted) {
    this.database = database;
    this.filters = new CertificateFilters(database, raclisted);
    this.certificates = new InStorageCopy<>("DIGTCERT", raclisted, this::list);
    this.rings = new InStorageCopy<>("DIGTRING", raclisted, this::allRings);
  }

  /** Those in {@code database}, as if no class was RACLISTed. */
  public static Certificates in(Database database) {
    return in(database, RaclistedClasses.NONE);
  }

  /** Those in {@code database}; its tables are made when they are missing, at the first use. */
  public static Certificates in(Database database, RaclistedClasses raclisted) {
    return new Certificates(database, raclisted);
  }

  private synchronized CertificateTables tables() {
    if (tables == null) {
      tables = CertificateTables.in(database);
    }
    return tables;
  }

  /** The filters that give certificates to users by name. */
  public CertificateFilters filters() {
    return filters;
  }

  /** Grows with each change and each REFRESH, so that others know when to read a ring again. */
  public long changes() {
    return changes.get() + certificates.refreshes() + rings.refreshes();
  }

  /** Each change comes behind this. */
  private CertificateTables tablesToChange() {
    certificates.get();
    rings.get();
    changes.incrementAndGet();
    return tables();
  }

  /**
   * Adds a certificate, with its private key when there is one.
   *
   * @throws KeyRingException LABEL_IN_USE
   */
  public synchronized void add(DigitalCertificate certificate) {
    if (tables().certificate(certificate.owner().id(), certificate.label()).isPresent()) {
      throw new KeyRingException(Reason.LABEL_IN_USE, certificate.label());
    }
    put(certificate);
  }

  /**
   * Changes the trust status of a certificate.
   *
   * @throws KeyRingException NO_SUCH_CERTIFICATE
   */
  public synchronized void setStatus(CertificateOwner owner, String label, TrustStatus status) {
    put(required(owner, label).withStatus(status));
  }

  /**
   * Changes the label of a certificate, in rings too.
   *
   * @throws KeyRingException NO_SUCH_CERTIFICATE or LABEL_IN_USE
   */
  public synchronized void rename(CertificateOwner owner, String label, String wanted) {
    required(owner, label);
    if (find(owner, wanted).isPresent()) {
      throw new KeyRingException(Reason.LABEL_IN_USE, wanted);
    }
    tablesToChange().rename(owner.id(), label, wanted);
  }

  /** Puts a certificate in place of the one with its owner and label. */
  public synchronized void replace(DigitalCertificate certificate) {
    put(certificate);
  }

  private void put(DigitalCertificate certificate) {
    PrivateKey key = certificate.privateKey();
    tablesToChange()
        .put(
            new CertificateRow(
                certificate.owner().id(),
                certificate.label(),
                certificate.status().name(),
                Encoding.fingerprint(certificate.certificate()),
                Encoding.encode(certificate.certificate()),
                key == null ? null : Encoding.encode(key)));
  }

  /** A certificate by its label. */
  public Optional<DigitalCertificate> find(CertificateOwner owner, String label) {
    return tables().certificate(owner.id(), label).map(Certificates::read);
  }

  /** All certificates of an owner, by label. */
  public List<DigitalCertificate> list(CertificateOwner owner) {
    return tables().certificates(owner.id()).stream().map(Certificates::read).toList();
  }

  /** All certificates, by owner and label. */
  public List<DigitalCertificate> list() {
    return tables().certificates().stream().map(Certificates::read).toList();
  }

  /** The rings in which a certificate is, by owner and name. */
  public List<RingName> ringsWith(CertificateOwner owner, String label) {
    return tables().ringsWith(owner.id(), label).stream()
        .map(row -> new RingName(new UserId(row.owner()), row.name()))
        .toList();
  }

  /**
   * Deletes a certificate and takes it out of all rings.
   *
   * @throws KeyRingException NO_SUCH_CERTIFICATE
   */
  public synchronized void delete(CertificateOwner owner, String label) {
    required(owner, label);
    tablesToChange().delete(owner.id(), label);
  }

  /** As {@link #userOf(X509Certificate, Predicate)}, whatever it says about users of hosts. */
  public Optional<UserId> userOf(X509Certificate certificate) {
    return userOf(certificate, host -> false);
  }

  /**
   * The user with whom a certificate is registered and trusted (RACDCERT ID). Of one that nobody
   * registered, the user whom it names itself (hostIdMappings), if it was signed by an authority
   * with HIGHTRUST; else the user to whom a filter gives it (RACDCERT MAP).
   *
   * @param believed whether the name of a user on a host is taken from a certificate
   */
  public synchronized Optional<UserId> userOf(
      X509Certificate certificate, Predicate<String> believed) {
    List<DigitalCertificate> registered =
        certificates
            .get()
            .map(all -> all.stream().filter(each -> each.certificate().equals(certificate)))
            .orElseGet(() -> byFingerprint(certificate))
            .toList();
    return registered.isEmpty()
        ? named(certificate, believed).or(() -> filters.userOf(certificate))
        : registered.stream()
            .filter(DigitalCertificate::isTrusted)
            .flatMap(found -> found.owner().user().stream())
            .findFirst();
  }

  private Stream<DigitalCertificate> byFingerprint(X509Certificate certificate) {
    return tables().byFingerprint(Encoding.fingerprint(certificate)).stream()
        .map(Certificates::read);
  }

  private Optional<UserId> named(X509Certificate certificate, Predicate<String> believed) {
    List<HostIdMapping> mappings = HostIdMapping.of(certificate);
    boolean vouchedFor =
        !mappings.isEmpty()
            && ownedInEffect(CertificateOwner.CERTAUTH).stream()
                .filter(authority -> authority.status() == TrustStatus.HIGHTRUST)
                .anyMatch(authority -> authority.hasSigned(certificate));
    return vouchedFor
        ? mappings.stream()
            .filter(mapping -> believed.test(mapping.host()))
            .map(HostIdMapping::user)
            .findFirst()
        : Optional.empty();
  }

  /**
   * Adds an empty ring.
   *
   * @throws KeyRingException RING_EXISTS
   */
  public synchronized void addRing(RingName name) {
    if (tables().hasRing(name.owner().value(), name.name())) {
      throw new KeyRingException(Reason.RING_EXISTS, name.toString());
    }
    tablesToChange().addRing(name.owner().value(), name.name());
  }

  /**
   * Deletes a ring; its certificates stay.
   *
   * @throws KeyRingException NO_SUCH_RING
   */
  public synchronized void deleteRing(RingName name) {
    requireRing(name);
    tablesToChange().deleteRing(name.owner().value(), name.name());
  }

  /**
   * Puts a certificate into a ring, or changes how it is used there.
   *
   * @throws KeyRingException NO_SUCH_RING or NO_SUCH_CERTIFICATE
   */
  public synchronized void connect(RingName ring, KeyRing.Connection connection) {
    requireRing(ring);
    DigitalCertificate certificate = connection.certificate();
    required(certificate.owner(), certificate.label());
    tablesToChange()
        .connect(
            ring.owner().value(),
            ring.name(),
            new ConnectionRow(
                certificate.owner().id(),
                certificate.label(),
                connection.usage().name(),
                connection.isDefault()));
  }

  /**
   * Takes a certificate out of a ring.
   *
   * @throws KeyRingException NO_SUCH_RING
   */
  public synchronized void remove(RingName ring, CertificateOwner owner, String label) {
    requireRing(ring);
    tablesToChange().disconnect(ring.owner().value(), ring.name(), owner.id(), label);
  }

  /** A ring with its certificates. */
  public Optional<KeyRing> ring(RingName name) {
    return rowsOf(name).map(rows -> ring(name, rows, this::find));
  }

  private Optional<List<ConnectionRow>> rowsOf(RingName name) {
    return tables().hasRing(name.owner().value(), name.name())
        ? Optional.of(tables().connections(name.owner().value(), name.name()))
        : Optional.empty();
  }

  private static KeyRing ring(
      RingName name,
      List<ConnectionRow> rows,
      BiFunction<CertificateOwner, String, Optional<DigitalCertificate>> find) {
    return new KeyRing(
        name,
        rows.stream()
            .flatMap(
                row ->
                    find.apply(new CertificateOwner(row.owner()), row.label()).stream()
                        .map(found -> connection(row, found)))
            .toList());
  }

  /**
   * The ring that a configuration names: {@code ring} of {@code user}, {@code owner/ring}, or one
   * of the virtual rings, which hold all certificates of an owner: {@code *AUTH*}{@code /*} and
   * {@code *SITE*}{@code /*}, and {@code owner/*}.
   */
  public synchronized Optional<KeyRing> ring(UserId user, String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return inEffect(new RingName(user, text));
    }
    String owner = text.substring(0, slash);
    String name = text.substring(slash + 1);
    if (!name.equals(VIRTUAL)) {
      return UserId.parse(owner).flatMap(id -> inEffect(new RingName(id, name)));
    }
    RingName shown = new RingName(user, text);
    return switch (owner) {
      case "*AUTH*" ->
          Optional.of(virtual(shown, CertificateOwner.CERTAUTH, CertificateUsage.CERTAUTH));
      case "*SITE*" -> Optional.of(virtual(shown, CertificateOwner.SITE, CertificateUsage.SITE));
      default ->
          UserId.parse(owner)
              .map(id -> virtual(shown, CertificateOwner.of(id), CertificateUsage.PERSONAL));
    };
  }

  private KeyRing virtual(RingName name, CertificateOwner owner, CertificateUsage usage) {
    return new KeyRing(
        name,
        ownedInEffect(owner).stream()
            .map(each -> new KeyRing.Connection(each, usage, false))
            .toList());
  }

  private List<DigitalCertificate> ownedInEffect(CertificateOwner owner) {
    return certificates
        .get()
        .map(all -> all.stream().filter(each -> each.owner().equals(owner)).toList())
        .orElseGet(() -> list(owner));
  }

  private Optional<KeyRing> inEffect(RingName name) {
    Optional<Map<RingName, List<ConnectionRow>>> copy = rings.get();
    return (copy.isPresent() ? Optional.ofNullable(copy.get().get(name)) : rowsOf(name))
        .map(rows -> ring(name, rows, this::inEffect));
  }

  private Optional<DigitalCertificate> inEffect(CertificateOwner owner, String label) {
    return ownedInEffect(owner).stream().filter(each -> each.label().equals(label)).findFirst();
  }

  private Map<RingName, List<ConnectionRow>> allRings() {
    Map<RingName, List<ConnectionRow>> all = new HashMap<>();
    for (RingRow ring : tables().rings()) {
      all.put(
          new RingName(new UserId(ring.owner()), ring.name()),
          tables().connections(ring.owner(), ring.name()));
    }
    return all;
  }

  /** Names of a user's rings. */
  public List<RingName> rings(UserId owner) {
    return tables().rings(owner.value()).stream().map(name -> new RingName(owner, name)).toList();
  }

  private static KeyRing.Connection connection(ConnectionRow row, DigitalCertificate certificate) {
    return new KeyRing.Connection(
        certificate, CertificateUsage.valueOf(row.usage()), row.isDefault());
  }

  private DigitalCertificate required(CertificateOwner owner, String label) {
    return find(owner, label)
        .orElseThrow(() -> new KeyRingException(Reason.NO_SUCH_CERTIFICATE, label));
  }

  private void requireRing(RingName name) {
    if (!tables().hasRing(name.owner().value(), name.name())) {
      throw new KeyRingException(Reason.NO_SUCH_RING, name.toString());
    }
  }

  private static DigitalCertificate read(CertificateRow row) {
    try {
      String key = row.privateKey();
      return new DigitalCertificate(
          new CertificateOwner(row.owner()),
          row.label(),
          TrustStatus.valueOf(row.status()),
          Encoding.certificate(row.certificate()),
          key == null ? null : Encoding.privateKey(key));
    } catch (GeneralSecurityException e) {
      throw new KeyRingException(Reason.UNREADABLE, row.label(), e);
    }
  }
}
