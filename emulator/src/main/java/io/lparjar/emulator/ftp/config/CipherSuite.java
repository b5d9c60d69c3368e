package io.lparjar.emulator.ftp.config;

import java.security.NoSuchAlgorithmException;
import java.util.List;
import javax.net.ssl.SSLContext;

/**
 * The cipher suites of CIPHERSUITE, by the short names of System SSL. One that is cryptographically
 * broken may be configured, as production files do, but is not negotiated unless the JDK is told to
 * have it, for a test ({@code jdk.tls.disabledAlgorithms}).
 *
 * <p>A suite stands for its cipher and hash; how keys are exchanged is a matter of the server's
 * certificate, since clients of today refuse the plain RSA exchange that System SSL means.
 *
 * @see "z/OS Communications Server IP Configuration Reference, CIPHERSUITE statement"
 */
public enum CipherSuite {
  SSL_NULL_MD5("01", "SSL_RSA_WITH_NULL_MD5"),
  SSL_NULL_SHA(
      "02",
      "TLS_ECDHE_ECDSA_WITH_NULL_SHA",
      "TLS_ECDHE_RSA_WITH_NULL_SHA",
      "SSL_RSA_WITH_NULL_SHA"),
  SSL_RC4_MD5_EX("03", "SSL_RSA_EXPORT_WITH_RC4_40_MD5"),
  SSL_RC4_MD5("04", "SSL_RSA_WITH_RC4_128_MD5"),
  SSL_RC4_SHA(
      "05",
      "TLS_ECDHE_ECDSA_WITH_RC4_128_SHA",
      "TLS_ECDHE_RSA_WITH_RC4_128_SHA",
      "SSL_RSA_WITH_RC4_128_SHA"),
  SSL_RC2_MD5_EX("06"),
  SSL_DES_SHA("09", "SSL_RSA_WITH_DES_CBC_SHA"),
  SSL_3DES_SHA(
      "0A",
      "TLS_ECDHE_ECDSA_WITH_3DES_EDE_CBC_SHA",
      "TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA",
      "SSL_RSA_WITH_3DES_EDE_CBC_SHA"),
  SSL_AES_128_SHA(
      "2F",
      "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA",
      "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA",
      "TLS_RSA_WITH_AES_128_CBC_SHA"),
  SSL_AES_256_SHA(
      "35",
      "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA",
      "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA",
      "TLS_RSA_WITH_AES_256_CBC_SHA");

  private final String number;
  private final String names;

  CipherSuite(String number, String... names) {
    this.number = number;
    this.names = String.join(" ", names);
  }

  /** The number of the suite in TLS, two hexadecimal digits. */
  public String number() {
    return number;
  }

  /** What a JDK may call it, the best first; empty when none has it. */
  public List<String> names() {
    return names.isEmpty() ? List.of() : List.of(names.split(" ", -1));
  }

  /** Those of the names that this JDK has: of a broken suite none, unless it was told otherwise. */
  public List<String> available() {
    if (!isBroken()) {
      return names();
    }
    try {
      List<String> supported =
          List.of(SSLContext.getDefault().getSupportedSSLParameters().getCipherSuites());
      return names().stream().filter(supported::contains).toList();
    } catch (NoSuchAlgorithmException withoutTls) {
      return List.of();
    }
  }

  private boolean isBroken() {
    return compareTo(SSL_AES_128_SHA) < 0;
  }
}
