package io.lparjar.security.certificate;

import java.security.cert.X509Certificate;
import java.util.HexFormat;

/** By which people compare certificates. */
public final class Fingerprint {
  private Fingerprint() {}

  /** SHA-256 of a certificate's DER form: upper case hexadecimal octets with colons between. */
  public static String of(X509Certificate certificate) {
    byte[] digest = HexFormat.of().parseHex(Encoding.fingerprint(certificate));
    return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
  }
}
