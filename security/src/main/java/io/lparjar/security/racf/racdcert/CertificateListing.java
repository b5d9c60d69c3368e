package io.lparjar.security.racf.racdcert;

import io.lparjar.security.certificate.AlternativeName;
import io.lparjar.security.certificate.CertificateOwner;
import io.lparjar.security.certificate.DigitalCertificate;
import io.lparjar.security.certificate.DistinguishedName;
import io.lparjar.security.certificate.Fingerprint;
import io.lparjar.security.certificate.KeyUse;
import io.lparjar.security.certificate.RingName;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.DSAPublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Certificates as RACDCERT LIST shows them.
 *
 * <pre>
 *   Label: FTPD
 *   Certificate ID: 2QTG48fExuPXxEBA
 *   Status: TRUST
 *   Start Date: 2026/03/25 00:00:00
 *   End Date:   2027/03/25 23:59:59
 *   Serial Number:
 *        &gt;01&lt;
 *   ...
 * </pre>
 */
final class CertificateListing {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm:ss", Locale.ROOT);

  /** Characters of a name in a line. [inferred] from a listing */
  private static final int NAME_WIDTH = 68;

  private static final int FINGERPRINT_WIDTH = 48;
  private static final byte ID_PREFIX = (byte) 0xD9;
  private static final byte EBCDIC_BLANK = 0x40;
  private static final int BASE64_GROUP = 3;

  private final RacdcertRun run;

  CertificateListing(RacdcertRun run) {
    this.run = run;
  }

  /** An owner as keywords name it: a user id, SITE or CERTAUTH. */
  static String shown(CertificateOwner owner) {
    if (owner.equals(CertificateOwner.CERTAUTH)) {
      return "CERTAUTH";
    }
    return owner.equals(CertificateOwner.SITE) ? "SITE" : owner.id();
  }

  /** The name of the profile in class DIGTCERT, in which a cent sign stands for a blank. */
  static String profileName(X509Certificate certificate) {
    return hexadecimal(certificate)
        + "."
        + DistinguishedName.of(certificate.getIssuerX500Principal()).replace(' ', '\u00a2');
  }

  /** The next label of the form LABEL00000001 for a certificate authority. */
  static String freeLabel(RacdcertRun run) {
    int number = 1;
    while (run.certificates().find(CertificateOwner.CERTAUTH, numbered(number)).isPresent()) {
      number++;
    }
    return numbered(number);
  }

  private static String numbered(int number) {
    return String.format(Locale.ROOT, "LABEL%08d", number);
  }

  void heading(CertificateOwner owner) {
    run.print(
        "Digital certificate information for "
            + (owner.user().isPresent() ? "user " : "")
            + shown(owner)
            + ":",
        "");
  }

  /** A certificate with its rings. */
  void print(DigitalCertificate certificate) {
    print(certificate.certificate(), Optional.of(certificate));
    run.print("  Ring Associations:");
    List<RingName> rings = run.certificates().ringsWith(certificate.owner(), certificate.label());
    if (rings.isEmpty()) {
      run.print("  *** No rings associated ***");
    }
    for (RingName ring : rings) {
      run.print("    Ring Owner: " + ring.owner(), "    Ring:", "       >" + ring.name() + "<");
    }
    run.print("");
  }

  /** A certificate, with what RACF knows of it if it does. */
  void print(X509Certificate certificate, Optional<DigitalCertificate> known) {
    known.ifPresent(
        entry ->
            run.print(
                "  Label: " + entry.label(),
                "  Certificate ID: " + identifier(entry),
                "  Status: " + entry.status()));
    run.print(
        "  Start Date: " + time(certificate.getNotBefore()),
        "  End Date:   " + time(certificate.getNotAfter()),
        "  Serial Number:",
        "       >" + hexadecimal(certificate) + "<");
    name("  Issuer's Name:", DistinguishedName.of(certificate.getIssuerX500Principal()));
    name("  Subject's Name:", DistinguishedName.of(certificate.getSubjectX500Principal()));
    alternativeNames(certificate);
    run.print("  Signing Algorithm: " + algorithm(certificate.getSigAlgName()));
    Set<KeyUse> uses = KeyUse.of(certificate);
    if (!uses.isEmpty()) {
      run.print("  Key Usage: " + uses.stream().map(Enum::name).collect(Collectors.joining(", ")));
    }
    key(certificate.getPublicKey());
    known.ifPresent(
        entry -> run.print("  Private Key: " + (entry.privateKey() == null ? "NO" : "YES")));
    fingerprint(certificate);
  }

  private String time(Date moment) {
    return TIME.format(moment.toInstant().atZone(run.clock().getZone()));
  }

  private static String hexadecimal(X509Certificate certificate) {
    return HexFormat.of().withUpperCase().formatHex(certificate.getSerialNumber().toByteArray());
  }

  /** Owner and label in EBCDIC behind the length of the owner, in base64. */
  private static String identifier(DigitalCertificate certificate) {
    Charset ebcdic = Charset.forName("IBM1047");
    byte[] owner = certificate.owner().id().getBytes(ebcdic);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(ID_PREFIX);
    bytes.write(owner.length);
    bytes.writeBytes(owner);
    bytes.writeBytes(certificate.label().getBytes(ebcdic));
    while (bytes.size() % BASE64_GROUP != 0) {
      bytes.write(EBCDIC_BLANK);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  private void name(String title, String name) {
    run.print(title);
    for (int start = 0; start < name.length(); start += NAME_WIDTH) {
      run.print(
          "       >" + name.substring(start, Math.min(name.length(), start + NAME_WIDTH)) + "<");
    }
  }

  private void alternativeNames(X509Certificate certificate) {
    List<AlternativeName> names = AlternativeName.of(certificate);
    if (!names.isEmpty()) {
      run.print("  Subject's AltNames:");
    }
    for (AlternativeName name : names) {
      String kind =
          switch (name.kind()) {
            case IP -> "IP";
            case DOMAIN -> "Domain";
            case EMAIL -> "EMail";
            case URI -> "URI";
          };
      run.print("    " + kind + ": " + name.value());
    }
  }

  /** {@code SHA256withRSA} as {@code sha256RSA}. */
  private static String algorithm(String name) {
    int with = name.indexOf("with");
    return with < 0
        ? "UNKNOWN"
        : name.substring(0, with).toLowerCase(Locale.ROOT) + name.substring(with + 4);
  }

  private void key(PublicKey key) {
    if (key instanceof RSAPublicKey rsa) {
      key("RSA", rsa.getModulus().bitLength());
    } else if (key instanceof DSAPublicKey dsa) {
      key("DSA", dsa.getParams().getP().bitLength());
    } else if (key instanceof ECPublicKey ec) {
      boolean brainpool = ec.getParams().toString().contains("brainpool");
      key(
          brainpool ? "Brainpool ECC" : "NIST ECC",
          ec.getParams().getCurve().getField().getFieldSize());
    }
  }

  private void key(String type, int size) {
    run.print("  Key Type: " + type, "  Key Size: " + size);
  }

  private void fingerprint(X509Certificate certificate) {
    String colons = Fingerprint.of(certificate);
    run.print("  Certificate Fingerprint (SHA256):");
    for (int start = 0; start < colons.length(); start += FINGERPRINT_WIDTH) {
      run.print(
          "       "
              + colons.substring(start, Math.min(colons.length(), start + FINGERPRINT_WIDTH)));
    }
  }
}
