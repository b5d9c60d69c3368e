package io.lparjar.security.certificate;

import io.lparjar.security.certificate.KeyRingException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;

/**
 * The forms in which certificates leave the system.
 *
 * @see "z/OS Security Server RACF Command Language Reference, RACDCERT EXPORT, FORMAT"
 */
public enum CertificateFormat {
  CERTDER(false),
  CERTB64(true),
  PKCS7DER(false),
  PKCS7B64(true),
  PKCS12DER(false),
  PKCS12B64(true);

  private static final int LINE = 64;
  private static final byte[] LINE_END = {'\n'};

  private final boolean text;

  CertificateFormat(boolean text) {
    this.text = text;
  }

  /** Whether it is lines of ASCII text. */
  public boolean isText() {
    return text;
  }

  /** Whether it carries the private key under a password. */
  public boolean hasPrivateKey() {
    return this == PKCS12DER || this == PKCS12B64;
  }

  /**
   * Writes a certificate.
   *
   * @param chain the certificate and those that vouch for it, in that order
   * @throws KeyRingException NO_IDENTITY without a private key where one is due
   */
  public byte[] write(DigitalCertificate own, List<X509Certificate> chain, char[] password) {
    try {
      return switch (this) {
        case CERTDER -> chain.get(0).getEncoded();
        case CERTB64 -> framed("CERTIFICATE", chain.get(0).getEncoded());
        case PKCS7DER -> pkcs7(chain);
        case PKCS7B64 -> framed("PKCS7", pkcs7(chain));
        case PKCS12DER -> pkcs12(own, chain, password);
        case PKCS12B64 ->
            Base64.getMimeEncoder(LINE, LINE_END).encode(pkcs12(own, chain, password));
      };
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Base64 between two lines that name it. */
  static byte[] framed(String what, byte[] der) {
    String lines =
        new String(Base64.getMimeEncoder(LINE, LINE_END).encode(der), StandardCharsets.US_ASCII);
    return ("-----BEGIN " + what + "-----\n" + lines + "\n-----END " + what + "-----\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] pkcs7(List<X509Certificate> chain) throws GeneralSecurityException {
    return CertificateFactory.getInstance("X.509").generateCertPath(chain).getEncoded("PKCS7");
  }

  private static byte[] pkcs12(DigitalCertificate own, List<X509Certificate> chain, char[] password)
      throws GeneralSecurityException, IOException {
    PrivateKey key = own.privateKey();
    if (key == null) {
      throw new KeyRingException(Reason.NO_IDENTITY, own.label());
    }
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, password);
    store.setKeyEntry(own.label(), key, password, chain.toArray(X509Certificate[]::new));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.store(out, password);
    return out.toByteArray();
  }
}
