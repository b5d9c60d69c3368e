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
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Makes key pairs and certificates for them. Those of {@link Request}s are valid from a year ago,
 * so that a client whose clock is behind takes them, and for ten years.
 */
public final class CertificateMaker {
  private static final int YEARS_VALID = 10;
  private static final int SERIAL_BITS = 64;
  private static final int HIGHEST_OCTET = 255;

  private static final ZonedDateTime EXPIRED_SINCE =
      ZonedDateTime.of(2001, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

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
    return make(specification(request, Set.of(KeyUse.CERTSIGN)), null);
  }

  /**
   * Makes a certificate for servers and clients, signed by {@code authority}.
   *
   * @throws KeyRingException NO_IDENTITY when the authority has no private key
   */
  public DigitalCertificate signed(Request request, DigitalCertificate authority) {
    return make(specification(request, Set.of(KeyUse.HANDSHAKE)), authority);
  }

  /**
   * Makes a certificate and its keys.
   *
   * @param signer the one that vouches for it, or null when it does so itself
   * @throws KeyRingException NO_IDENTITY when the signer has no private key
   * @throws IllegalArgumentException for a name that is none
   */
  public DigitalCertificate make(
      CertificateSpecification wanted, @Nullable DigitalCertificate signer) {
    try {
      KeyPair keys = keyPair(wanted.keyType(), wanted.size());
      X509Certificate certificate = sign(wanted, keys.getPublic(), keys.getPrivate(), signer);
      return new DigitalCertificate(
          wanted.owner(), wanted.label(), TrustStatus.TRUST, certificate, keys.getPrivate());
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same certificate for the same key, but valid in the year 2000 only: expired for everybody,
   * whatever the clock.
   *
   * @param signer the one that vouches for it; it itself when it is self-signed
   * @throws KeyRingException NO_IDENTITY when the signer has no private key
   */
  public static DigitalCertificate expired(DigitalCertificate present, DigitalCertificate signer) {
    X509Certificate certificate = present.certificate();
    try {
      JcaX509CertificateHolder content = new JcaX509CertificateHolder(certificate);
      X509v3CertificateBuilder builder =
          new X509v3CertificateBuilder(
              content.getIssuer(),
              content.getSerialNumber(),
              Date.from(EXPIRED_SINCE.minusYears(1).toInstant()),
              Date.from(EXPIRED_SINCE.toInstant()),
              content.getSubject(),
              content.getSubjectPublicKeyInfo());
      for (Object each : content.getExtensionOIDs()) {
        builder.addExtension(content.getExtension((ASN1ObjectIdentifier) each));
      }
      return present.withCertificate(
          new JcaX509CertificateConverter().getCertificate(builder.build(signer(keyOf(signer)))));
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A PKCS #10 request, as framed base64 in ASCII, to have another authority sign a certificate.
   *
   * @throws KeyRingException NO_IDENTITY without a private key
   */
  public byte[] request(DigitalCertificate certificate) {
    PrivateKey key = keyOf(certificate);
    X509Certificate present = certificate.certificate();
    X500Name subject = X500Name.getInstance(present.getSubjectX500Principal().getEncoded());
    try {
      byte[] der =
          new JcaPKCS10CertificationRequestBuilder(subject, present.getPublicKey())
              .build(signer(key))
              .getEncoded();
      return CertificateFormat.framed("NEW CERTIFICATE REQUEST", der);
    } catch (OperatorCreationException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CertificateSpecification specification(Request request, Set<KeyUse> uses) {
    ZonedDateTime today = clock.instant().atZone(clock.getZone());
    List<AlternativeName> names = new ArrayList<>();
    for (String host : request.hosts()) {
      boolean address = host.indexOf(':') >= 0 || isDottedDecimal(host);
      names.add(
          new AlternativeName(
              address ? AlternativeName.Kind.IP : AlternativeName.Kind.DOMAIN, host));
    }
    return new CertificateSpecification(
        request.owner(),
        request.label(),
        request.subject(),
        request.keyType(),
        request.keyType().size(),
        new BigInteger(SERIAL_BITS, random),
        today.minusYears(1).toInstant(),
        today.plusYears(YEARS_VALID).toInstant(),
        uses,
        names);
  }

  private static X509Certificate sign(
      CertificateSpecification wanted,
      PublicKey own,
      PrivateKey ownKey,
      @Nullable DigitalCertificate signer)
      throws GeneralSecurityException, OperatorCreationException, IOException {
    X500Name subject = new X500Name(wanted.subject());
    X500Name issuer =
        signer == null
            ? subject
            : X500Name.getInstance(signer.certificate().getSubjectX500Principal().getEncoded());
    JcaX509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            issuer,
            wanted.serialNumber(),
            Date.from(wanted.notBefore()),
            Date.from(wanted.notAfter()),
            subject,
            own);
    extend(builder, wanted, own, signer == null ? own : signer.certificate().getPublicKey());
    return new JcaX509CertificateConverter()
        .getCertificate(builder.build(signer(signer == null ? ownKey : keyOf(signer))));
  }

  private static PrivateKey keyOf(DigitalCertificate certificate) {
    PrivateKey key = certificate.privateKey();
    if (key == null) {
      throw new KeyRingException(KeyRingException.Reason.NO_IDENTITY, certificate.label());
    }
    return key;
  }

  private static void extend(
      JcaX509v3CertificateBuilder builder,
      CertificateSpecification wanted,
      PublicKey own,
      PublicKey signer)
      throws IOException, GeneralSecurityException {
    JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
    boolean authority = wanted.uses().contains(KeyUse.CERTSIGN);
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
    if (!wanted.uses().isEmpty()) {
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUse.bits(wanted.uses())));
    }
    builder
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
    if (!wanted.names().isEmpty()) {
      builder.addExtension(Extension.subjectAlternativeName, false, names(wanted.names()));
    }
  }

  private static GeneralNames names(List<AlternativeName> wanted) {
    return new GeneralNames(
        wanted.stream()
            .map(name -> new GeneralName(name.kind().tag(), name.value()))
            .toArray(GeneralName[]::new));
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

  /** A key that the JDK did not make is for the provider that did. */
  private static ContentSigner signer(PrivateKey key) throws OperatorCreationException {
    JcaContentSignerBuilder builder = new JcaContentSignerBuilder(signatureOf(key));
    if (key.getClass().getName().startsWith("org.bouncycastle")) {
      builder.setProvider(RareKeys.provider());
    }
    return builder.build(key);
  }

  private static String signatureOf(PrivateKey key) {
    for (KeyType type : KeyType.values()) {
      if (key.getAlgorithm().equals(type.algorithm())) {
        return type.signature();
      }
    }
    return KeyType.NISTECC.signature();
  }

  private KeyPair keyPair(KeyType type, int size) throws GeneralSecurityException {
    if (RareKeys.isRare(type, size)) {
      return RareKeys.generate(type, size, random);
    }
    KeyPairGenerator generator = KeyPairGenerator.getInstance(type.algorithm());
    generator.initialize(size, random);
    return generator.generateKeyPair();
  }
}
