package io.lparjar.security.certificate;

import io.lparjar.security.saf.UserId;
import java.util.Optional;

/**
 * Whose a certificate is: a user's, the site's, or a certificate authority's.
 *
 * @param id a user id; {@code irrsitec} or {@code irrcerta} for the two others, as RACF keeps them
 */
public record CertificateOwner(String id) {
  public static final CertificateOwner SITE = new CertificateOwner("irrsitec");
  public static final CertificateOwner CERTAUTH = new CertificateOwner("irrcerta");

  public static CertificateOwner of(UserId user) {
    return new CertificateOwner(user.value());
  }

  /** The user; empty for the site and certificate authorities. */
  public Optional<UserId> user() {
    return UserId.parse(id).filter(user -> user.value().equals(id));
  }
}
