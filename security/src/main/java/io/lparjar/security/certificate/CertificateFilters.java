package io.lparjar.security.certificate;

import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.CertificateFilterTable;
import io.lparjar.security.store.CertificateFilterTable.FilterRow;
import io.lparjar.security.store.Database;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The certificate name filters of the security database (class DIGTNMAP).
 *
 * <p>Safe for use by many threads. Nothing is read before it is asked for.
 */
public final class CertificateFilters {
  private final Database database;
  private final InStorageCopy<List<CertificateFilter>> filters;
  private @Nullable CertificateFilterTable table;

  CertificateFilters(Database database, RaclistedClasses raclisted) {
    this.database = database;
    this.filters = new InStorageCopy<>("DIGTNMAP", raclisted, this::all);
  }

  private synchronized CertificateFilterTable table() {
    if (table == null) {
      table = CertificateFilterTable.in(database);
    }
    return table;
  }

  /** All filters of an owner, by label. */
  public List<CertificateFilter> list(CertificateOwner owner) {
    return all().stream().filter(filter -> filter.owner().equals(owner)).toList();
  }

  /** A filter by its label. */
  public Optional<CertificateFilter> find(CertificateOwner owner, String label) {
    return list(owner).stream().filter(filter -> filter.label().equals(label)).findFirst();
  }

  /** The filter with the same names, whoever it is for. */
  public Optional<CertificateFilter> withNames(String issuer, String subject) {
    return all().stream()
        .filter(filter -> filter.issuer().equals(issuer) && filter.subject().equals(subject))
        .findFirst();
  }

  /** Adds a filter, or replaces that of the same label. */
  public synchronized void put(CertificateFilter filter) {
    filters.get();
    table()
        .put(
            new FilterRow(
                filter.owner().id(),
                filter.label(),
                filter.status().name(),
                filter.issuer(),
                filter.subject()));
  }

  public synchronized void delete(CertificateOwner owner, String label) {
    filters.get();
    table().delete(owner.id(), label);
  }

  /** The user for whom that filter in effect is that says most about the certificate. */
  synchronized Optional<UserId> userOf(X509Certificate certificate) {
    String issuer = DistinguishedName.of(certificate.getIssuerX500Principal());
    String subject = DistinguishedName.of(certificate.getSubjectX500Principal());
    return filters.get().orElseGet(this::all).stream()
        .filter(filter -> filter.status() != TrustStatus.NOTRUST)
        .filter(filter -> filter.matches(issuer, subject))
        .max(CertificateFilter::compareWeight)
        .flatMap(filter -> filter.owner().user());
  }

  private List<CertificateFilter> all() {
    return table().all().stream()
        .map(
            row ->
                new CertificateFilter(
                    new CertificateOwner(row.owner()),
                    row.label(),
                    TrustStatus.valueOf(row.status()),
                    row.issuer(),
                    row.subject()))
        .toList();
  }
}
