package io.lparjar.security.certificate;

import io.lparjar.security.saf.UserId;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;

/**
 * Whom a certificate names as its user on a host, by the extension hostIdMappings.
 *
 * <pre>
 * HostIdMappings ::= SET OF SEQUENCE {
 *   hostName  [1] IMPLICIT IA5String,
 *   subjectId [2] IMPLICIT IA5String,
 *   ... }                               1.3.18.0.2.18.1 [recalled]
 * </pre>
 *
 * @param host as the certificate writes it
 * @see "z/OS Security Server RACF Security Administrator's Guide, hostIdMappings extensions"
 */
record HostIdMapping(String host, UserId user) {
  static final String EXTENSION = "1.3.18.0.2.18.1";

  private static final int HOST_NAME = 1;
  private static final int SUBJECT_ID = 2;

  /** Those of a certificate, in its order; none where it has none, or none that can be read. */
  static List<HostIdMapping> of(X509Certificate certificate) {
    byte[] extension = certificate.getExtensionValue(EXTENSION);
    List<HostIdMapping> mappings = new ArrayList<>();
    if (extension == null) {
      return mappings;
    }
    try {
      ASN1Set all = ASN1Set.getInstance(ASN1OctetString.getInstance(extension).getOctets());
      for (ASN1Encodable each : all) {
        ASN1Sequence mapping = ASN1Sequence.getInstance(each);
        Optional<String> host = text(mapping, HOST_NAME);
        Optional<UserId> user = text(mapping, SUBJECT_ID).flatMap(UserId::parse);
        if (host.isPresent() && user.isPresent()) {
          mappings.add(new HostIdMapping(host.get(), user.get()));
        }
      }
    } catch (IllegalArgumentException | ClassCastException unreadable) {
      mappings.clear();
    }
    return mappings;
  }

  private static Optional<String> text(ASN1Sequence mapping, int tag) {
    for (ASN1Encodable each : mapping) {
      if (each instanceof ASN1TaggedObject tagged && tagged.getTagNo() == tag) {
        return Optional.of(ASN1IA5String.getInstance(tagged, false).getString());
      }
    }
    return Optional.empty();
  }
}
