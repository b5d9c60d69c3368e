package io.lparjar.security.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Makes key pairs and certificates for them. They are valid from a year ago, so that a client whose
 * clock is behind takes them, and for ten years.
 */
public final class CertificateMaker {
  private static final int YEARS_VALID = 10;
  private static final int SERIAL_BITS = 64;
  private static final int HIGHEST_OCTET = 255;

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  public CertificateMaker(Clock clock) {
    this.clock = clock;
  }

  /**
   * What a certificate shall be like.
   *
   * @param subject a distinguished name such as {@code CN=localhost,OU=LPARJAR}
   * @param hosts names and addresses that it is for; empty for a person's or an authority's
   */
  public record Request(
      CertificateOwner owner, String label, String subject, KeyType keyType, List<String> hosts) {
    public Request {
      hosts = List.copyOf(hosts);
    }
  }

  /** Makes a certificate that signs itself and may sign others. */
  public DigitalCertificate authority(Request request) {
    KeyPair keys = keyPair(request.keyType());
    X500Name name = new X500Name(request.subject());
    return make(request, keys, name, keys, true);
  }

  /** Makes a certificate for servers and clients, signed by {@code authority}. */
  public DigitalCertificate signed(Request request, DigitalCertificate authority) {
    PrivateKey key = authority.privateKey();
    if (key == null) {
      throw new KeyRingException(KeyRingException.Reason.NO_IDENTITY, authority.label());
    }
    X500Name issuer =
        X500Name.getInstance(authority.certificate().getSubjectX500Principal().getEncoded());
    KeyPair signer = new KeyPair(authority.certificate().getPublicKey(), key);
    return make(request, keyPair(request.keyType()), issuer, signer, false);
  }

  private DigitalCertificate make(
      Request request, KeyPair keys, X500Name issuer, KeyPair signer, boolean authority) {
    try {
      JcaX509v3CertificateBuilder builder =
          builder(issuer, new X500Name(request.subject()), keys.getPublic());
      extend(builder, keys.getPublic(), signer.getPublic(), authority);
      if (!request.hosts().isEmpty()) {
        builder.addExtension(Extension.subjectAlternativeName, false, names(request.hosts()));
      }
      X509Certificate certificate =
          new JcaX509CertificateConverter()
              .getCertificate(
                  builder.build(
                      new JcaContentSignerBuilder(signatureOf(signer.getPrivate()))
                          .build(signer.getPrivate())));
      return new DigitalCertificate(
          request.owner(), request.label(), TrustStatus.TRUST, certificate, keys.getPrivate());
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JcaX509v3CertificateBuilder builder(X500Name issuer, X500Name subject, PublicKey key) {
    ZonedDateTime today = clock.instant().atZone(clock.getZone());
    return new JcaX509v3CertificateBuilder(
        issuer,
        new BigInteger(SERIAL_BITS, random),
        Date.from(today.minusYears(1).toInstant()),
        Date.from(today.plusYears(YEARS_VALID).toInstant()),
        subject,
        key);
  }

  private static void extend(
      JcaX509v3CertificateBuilder builder, PublicKey own, PublicKey signer, boolean authority)
      throws IOException, GeneralSecurityException {
    JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
    int usage =
        authority
            ? KeyUsage.keyCertSign | KeyUsage.cRLSign
            : KeyUsage.digitalSignature | KeyUsage.keyEncipherment;
    builder
        .addExtension(Extension.basicConstraints, true, new BasicConstraints(authority))
        .addExtension(Extension.keyUsage, true, new KeyUsage(usage))
        .addExtension(
            Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(own))
        .addExtension(
            Extension.authorityKeyIdentifier,
            false,
            identifiers.createAuthorityKeyIdentifier(signer));
    if (!authority) {
      KeyPurposeId[] purposes = {KeyPurposeId.id_kp_serverAuth, KeyPurposeId.id_kp_clientAuth};
      builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purposes));
    }
  }

  private static GeneralNames names(List<String> hosts) {
    List<GeneralName> names = new ArrayList<>();
    for (String host : hosts) {
      boolean address = host.indexOf(':') >= 0 || isDottedDecimal(host);
      names.add(new GeneralName(address ? GeneralName.iPAddress : GeneralName.dNSName, host));
    }
    return new GeneralNames(names.toArray(GeneralName[]::new));
  }

  private static boolean isDottedDecimal(String host) {
    String[] octets = host.split("\\.", -1);
    for (String octet : octets) {
      if (!octet.matches("\\d{1,3}") || Integer.parseInt(octet) > HIGHEST_OCTET) {
        return false;
      }
    }
    return octets.length == 4;
  }

  private static String signatureOf(PrivateKey key) {
    return key.getAlgorithm().equals(KeyType.RSA.algorithm())
        ? KeyType.RSA.signature()
        : KeyType.NISTECC.signature();
  }

  private KeyPair keyPair(KeyType type) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(type.algorithm());
      generator.initialize(type.size(), random);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
