package io.lparjar.security.certificate;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Another name of a certificate's subject.
 *
 * @param value a dotted address for IP, text for the others
 */
public record AlternativeName(Kind kind, String value) {

  /** What kind of name, with its number in X.509. */
  public enum Kind {
    IP(7),
    DOMAIN(2),
    EMAIL(1),
    URI(6);

    private final int tag;

    Kind(int tag) {
      this.tag = tag;
    }

    int tag() {
      return tag;
    }
  }

  /** Those of a certificate, by kind; kinds that RACF does not list are left out. */
  public static List<AlternativeName> of(X509Certificate certificate) {
    List<AlternativeName> names = new ArrayList<>();
    Collection<List<?>> present = present(certificate);
    for (Kind kind : Kind.values()) {
      for (List<?> name : present) {
        if (Integer.valueOf(kind.tag).equals(name.get(0))) {
          names.add(new AlternativeName(kind, String.valueOf(name.get(1))));
        }
      }
    }
    return names;
  }

  private static Collection<List<?>> present(X509Certificate certificate) {
    try {
      Collection<List<?>> names = certificate.getSubjectAlternativeNames();
      return names == null ? List.of() : names;
    } catch (CertificateParsingException unreadable) {
      return List.of();
    }
  }
}
