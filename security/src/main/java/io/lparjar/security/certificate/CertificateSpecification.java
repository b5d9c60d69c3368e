package io.lparjar.security.certificate;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What a certificate that is to be made shall say.
 *
 * @param subject a distinguished name such as {@code C=US,O=LPARJAR,CN=localhost}
 * @param size bits of the key
 * @param uses of the key; empty to say nothing of it
 */
public record CertificateSpecification(
    CertificateOwner owner,
    String label,
    String subject,
    KeyType keyType,
    int size,
    BigInteger serialNumber,
    Instant notBefore,
    Instant notAfter,
    Set<KeyUse> uses,
    List<AlternativeName> names) {
  public CertificateSpecification {
    uses = Set.copyOf(uses);
    names = List.copyOf(names);
  }
}
