package io.lparjar.security.certificate;

/**
 * Gives certificates that nobody registered to a user, by the ends of their names (class DIGTNMAP).
 *
 * @param issuer end of the issuer's name as RACF writes it, or empty for any
 * @param subject end of the subject's name, or empty for any
 */
public record CertificateFilter(
    CertificateOwner owner, String label, TrustStatus status, String issuer, String subject) {

  /** Whether it stands for a certificate with these names. */
  boolean matches(String issuedBy, String name) {
    return endsWith(issuedBy, issuer) && endsWith(name, subject);
  }

  private static boolean endsWith(String name, String filter) {
    return filter.isEmpty() || name.equals(filter) || name.endsWith("." + filter);
  }

  /** Orders filters: the longer the subject, then the issuer, the more it counts. */
  static int compareWeight(CertificateFilter a, CertificateFilter b) {
    int subjects = Integer.compare(a.subject.length(), b.subject.length());
    return subjects != 0 ? subjects : Integer.compare(a.issuer.length(), b.issuer.length());
  }

  /** The same under another label and status. */
  public CertificateFilter with(String wantedLabel, TrustStatus wantedStatus) {
    return new CertificateFilter(owner, wantedLabel, wantedStatus, issuer, subject);
  }
}
