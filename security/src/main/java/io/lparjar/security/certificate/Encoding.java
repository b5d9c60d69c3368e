package io.lparjar.security.certificate;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** Certificates and keys as text and back, by what the JDK has. */
final class Encoding {
  private Encoding() {}

  /** Base64 of the DER form. */
  static String encode(X509Certificate certificate) {
    return Base64.getEncoder().encodeToString(der(certificate));
  }

  static X509Certificate certificate(String base64) throws GeneralSecurityException {
    byte[] der = Base64.getDecoder().decode(base64);
    return (X509Certificate)
        CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
  }

  /** The algorithm, a colon and base64 of the PKCS #8 form. */
  static String encode(PrivateKey key) {
    return key.getAlgorithm() + ":" + Base64.getEncoder().encodeToString(key.getEncoded());
  }

  static PrivateKey privateKey(String text) throws GeneralSecurityException {
    int colon = text.indexOf(':');
    byte[] pkcs8 = Base64.getDecoder().decode(text.substring(colon + 1));
    PKCS8EncodedKeySpec form = new PKCS8EncodedKeySpec(pkcs8);
    try {
      return KeyFactory.getInstance(text.substring(0, colon)).generatePrivate(form);
    } catch (InvalidKeySpecException unknownCurve) {
      return RareKeys.privateKey(text.substring(0, colon), form);
    }
  }

  /** SHA-256 of the DER form, hexadecimal. */
  static String fingerprint(X509Certificate certificate) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(der(certificate)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The form that most programs read. */
  static String pem(X509Certificate certificate) {
    return new String(
        CertificateFormat.framed("CERTIFICATE", der(certificate)), StandardCharsets.US_ASCII);
  }

  private static byte[] der(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
