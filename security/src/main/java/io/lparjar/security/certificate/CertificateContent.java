package io.lparjar.security.certificate;

import io.lparjar.security.certificate.KeyRingException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a package of certificates holds.
 *
 * @param certificates the first is that of the private key when there is one
 */
public record CertificateContent(
    List<X509Certificate> certificates, @Nullable PrivateKey privateKey) {
  private static final Pattern PEM_BLOCK =
      Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \\1-----");
  private static final int DER_SEQUENCE = 0x30;

  public CertificateContent {
    certificates = List.copyOf(certificates);
  }

  /**
   * Reads a package: certificates in DER or PEM form, PKCS #7, or PKCS #12 as such or in base64.
   *
   * @param content text as ISO8859-1
   * @param password of a PKCS #12 package, else without meaning
   * @throws KeyRingException UNREADABLE, also when it has no certificate
   */
  public static CertificateContent read(byte[] content, char[] password) {
    try {
      CertificateContent found =
          content.length > 0 && content[0] == DER_SEQUENCE
              ? binary(content, password)
              : text(new String(content, StandardCharsets.ISO_8859_1), password);
      if (!found.certificates.isEmpty()) {
        return found;
      }
    } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
      throw new KeyRingException(Reason.UNREADABLE, "certificate", e);
    }
    throw new KeyRingException(Reason.UNREADABLE, "certificate");
  }

  private static CertificateContent binary(byte[] content, char[] password)
      throws IOException, GeneralSecurityException {
    return isPkcs12(content) ? pkcs12(content, password) : public7(content);
  }

  /** A certificate, or a PKCS #7 package, which the JDK tells apart. */
  private static CertificateContent public7(byte[] content) throws GeneralSecurityException {
    List<X509Certificate> certificates = new ArrayList<>();
    for (Certificate each :
        CertificateFactory.getInstance("X.509")
            .generateCertificates(new ByteArrayInputStream(content))) {
      certificates.add((X509Certificate) each);
    }
    return new CertificateContent(chain(certificates), null);
  }

  /** PKCS #7 knows no order: the one that vouches for no other goes first, then its signers. */
  private static List<X509Certificate> chain(List<X509Certificate> certificates) {
    List<X509Certificate> rest = new ArrayList<>(certificates);
    List<X509Certificate> chain = new ArrayList<>();
    while (!rest.isEmpty()) {
      X509Certificate next =
          rest.stream()
              .filter(each -> rest.stream().noneMatch(other -> signs(each, other)))
              .findFirst()
              .orElse(rest.get(0));
      chain.add(next);
      rest.remove(next);
    }
    return chain;
  }

  private static boolean signs(X509Certificate signer, X509Certificate other) {
    return !signer.equals(other)
        && signer.getSubjectX500Principal().equals(other.getIssuerX500Principal());
  }

  /** Behind its own header, such a package begins with version 3. */
  private static boolean isPkcs12(byte[] content) {
    int start = content.length > 1 && content[1] < 0 ? 2 + (content[1] & 0x7F) : 2;
    return content.length > start + 2
        && content[start] == 2
        && content[start + 1] == 1
        && content[start + 2] == 3;
  }

  private static CertificateContent pkcs12(byte[] content, char[] password)
      throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(new ByteArrayInputStream(content), password);
    PrivateKey key = null;
    List<X509Certificate> certificates = new ArrayList<>();
    for (String alias : Collections.list(store.aliases())) {
      if (key == null && store.isKeyEntry(alias)) {
        key = (PrivateKey) store.getKey(alias, password);
        int place = 0;
        for (Certificate each : store.getCertificateChain(alias)) {
          certificates.add(place++, (X509Certificate) each);
        }
      } else if (store.isCertificateEntry(alias)) {
        certificates.add((X509Certificate) store.getCertificate(alias));
      }
    }
    return new CertificateContent(certificates, key);
  }

  private static CertificateContent text(String text, char[] password)
      throws IOException, GeneralSecurityException {
    PrivateKey key = null;
    List<X509Certificate> certificates = new ArrayList<>();
    Matcher block = PEM_BLOCK.matcher(text);
    boolean found = false;
    while (block.find()) {
      found = true;
      byte[] der = Base64.getMimeDecoder().decode(block.group(2));
      if (block.group(1).equals("PRIVATE KEY")) {
        key = privateKey(der);
      } else {
        certificates.addAll(binary(der, password).certificates());
      }
    }
    return found ? new CertificateContent(certificates, key) : bare(text, password);
  }

  /** Base64 without a frame, in which RACF exports PKCS #12. */
  private static CertificateContent bare(String text, char[] password)
      throws IOException, GeneralSecurityException {
    byte[] der = Base64.getMimeDecoder().decode(text);
    return der.length > 0 && der[0] == DER_SEQUENCE
        ? binary(der, password)
        : new CertificateContent(List.of(), null);
  }

  private static PrivateKey privateKey(byte[] pkcs8) throws GeneralSecurityException {
    try {
      return KeyFactory.getInstance(KeyType.RSA.algorithm())
          .generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    } catch (InvalidKeySpecException notRsa) {
      return KeyFactory.getInstance(KeyType.NISTECC.algorithm())
          .generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    }
  }
}
