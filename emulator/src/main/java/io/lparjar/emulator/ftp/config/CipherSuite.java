package io.lparjar.emulator.ftp.config;

import java.util.List;

/**
 * The cipher suites of CIPHERSUITE, by the short names of System SSL. One that is cryptographically
 * broken may be configured, as production files do, but is never negotiated.
 *
 * <p>A suite stands for its cipher and hash; how keys are exchanged is a matter of the server's
 * certificate, since clients of today refuse the plain RSA exchange that System SSL means.
 *
 * @see "z/OS Communications Server IP Configuration Reference, CIPHERSUITE statement"
 */
public enum CipherSuite {
  SSL_NULL_MD5("01"),
  SSL_NULL_SHA("02"),
  SSL_RC4_MD5_EX("03"),
  SSL_RC4_MD5("04"),
  SSL_RC4_SHA("05"),
  SSL_RC2_MD5_EX("06"),
  SSL_DES_SHA("09"),
  SSL_3DES_SHA("0A"),
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

  /** What the JDK calls it, the best first; empty when it is too weak to be used. */
  public List<String> names() {
    return names.isEmpty() ? List.of() : List.of(names.split(" ", -1));
  }
}
