package io.lparjar.security.certificate;

import io.lparjar.security.certificate.KeyRingException.Reason;
import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.CertificateTables;
import io.lparjar.security.store.CertificateTables.CertificateRow;
import io.lparjar.security.store.CertificateTables.ConnectionRow;
import io.lparjar.security.store.Database;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The certificates and key rings of the security database (classes DIGTCERT and DIGTRING).
 *
 * <p>Safe for use by many threads. Nothing is read before it is asked for.
 */
public final class Certificates {
  private static final String VIRTUAL = "*";

  private final Database database;
  private final AtomicLong changes = new AtomicLong();
  private final CertificateFilters filters;
  private @Nullable CertificateTables tables;

  private Certificates(Database database) {
    this.database = database;
    this.filters = new CertificateFilters(database);
  }

  /** Those in {@code database}; its tables are made when they are missing, at the first use. */
  public static Certificates in(Database database) {
    return new Certificates(database);
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

  /** Grows with each change, so that others know when to read a ring again. */
  public long changes() {
    return changes.get();
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
    tables().rename(owner.id(), label, wanted);
    changes.incrementAndGet();
  }

  /** Puts a certificate in place of the one with its owner and label. */
  public synchronized void replace(DigitalCertificate certificate) {
    put(certificate);
  }

  private void put(DigitalCertificate certificate) {
    PrivateKey key = certificate.privateKey();
    tables()
        .put(
            new CertificateRow(
                certificate.owner().id(),
                certificate.label(),
                certificate.status().name(),
                Encoding.fingerprint(certificate.certificate()),
                Encoding.encode(certificate.certificate()),
                key == null ? null : Encoding.encode(key)));
    changes.incrementAndGet();
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
    tables().delete(owner.id(), label);
    changes.incrementAndGet();
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
  public Optional<UserId> userOf(X509Certificate certificate, Predicate<String> believed) {
    List<DigitalCertificate> registered =
        tables().byFingerprint(Encoding.fingerprint(certificate)).stream()
            .map(Certificates::read)
            .toList();
    return registered.isEmpty()
        ? named(certificate, believed).or(() -> filters.userOf(certificate))
        : registered.stream()
            .filter(DigitalCertificate::isTrusted)
            .flatMap(found -> found.owner().user().stream())
            .findFirst();
  }

  private Optional<UserId> named(X509Certificate certificate, Predicate<String> believed) {
    List<HostIdMapping> mappings = HostIdMapping.of(certificate);
    boolean vouchedFor =
        !mappings.isEmpty()
            && list(CertificateOwner.CERTAUTH).stream()
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
    tables().addRing(name.owner().value(), name.name());
    changes.incrementAndGet();
  }

  /**
   * Deletes a ring; its certificates stay.
   *
   * @throws KeyRingException NO_SUCH_RING
   */
  public synchronized void deleteRing(RingName name) {
    requireRing(name);
    tables().deleteRing(name.owner().value(), name.name());
    changes.incrementAndGet();
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
    tables()
        .connect(
            ring.owner().value(),
            ring.name(),
            new ConnectionRow(
                certificate.owner().id(),
                certificate.label(),
                connection.usage().name(),
                connection.isDefault()));
    changes.incrementAndGet();
  }

  /**
   * Takes a certificate out of a ring.
   *
   * @throws KeyRingException NO_SUCH_RING
   */
  public synchronized void remove(RingName ring, CertificateOwner owner, String label) {
    requireRing(ring);
    tables().disconnect(ring.owner().value(), ring.name(), owner.id(), label);
    changes.incrementAndGet();
  }

  /** A ring with its certificates. */
  public Optional<KeyRing> ring(RingName name) {
    if (!tables().hasRing(name.owner().value(), name.name())) {
      return Optional.empty();
    }
    return Optional.of(
        new KeyRing(
            name,
            tables().connections(name.owner().value(), name.name()).stream()
                .flatMap(row -> connection(row).stream())
                .toList()));
  }

  /**
   * The ring that a configuration names: {@code ring} of {@code user}, {@code owner/ring}, or one
   * of the virtual rings, which hold all certificates of an owner: {@code *AUTH*}{@code /*} and
   * {@code *SITE*}{@code /*}, and {@code owner/*}.
   */
  public Optional<KeyRing> ring(UserId user, String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return ring(new RingName(user, text));
    }
    String owner = text.substring(0, slash);
    String name = text.substring(slash + 1);
    if (!name.equals(VIRTUAL)) {
      return UserId.parse(owner).flatMap(id -> ring(new RingName(id, name)));
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
        list(owner).stream().map(each -> new KeyRing.Connection(each, usage, false)).toList());
  }

  /** Names of a user's rings. */
  public List<RingName> rings(UserId owner) {
    return tables().rings(owner.value()).stream().map(name -> new RingName(owner, name)).toList();
  }

  private Optional<KeyRing.Connection> connection(ConnectionRow row) {
    return find(new CertificateOwner(row.owner()), row.label())
        .map(
            certificate ->
                new KeyRing.Connection(
                    certificate, CertificateUsage.valueOf(row.usage()), row.isDefault()));
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
