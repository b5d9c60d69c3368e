package io.lparjar.emulator.ftp.net;

import java.security.Provider;
import java.security.Security;
import java.util.List;

/**
 * Elliptic curves by BouncyCastle in front of those of the JDK, which take three to seven times as
 * long: nearly all that a TLS handshake costs.
 *
 * <p>A provider serves the whole process, so they are for a process of lparjar's own. What has been
 * made with the JDK's before, such as a private key, goes on working.
 */
public final class QuickCurves extends Provider {
  private static final long serialVersionUID = 1L;
  private static final String BOUNCY_CASTLE = "org.bouncycastle.jcajce.provider.asymmetric.";
  private static final String WEIERSTRASS = BOUNCY_CASTLE + "ec.";
  private static final String MONTGOMERY = BOUNCY_CASTLE + "edec.";

  /** Type, algorithm and class; the class is loaded at the first use. */
  private record Row(String type, String algorithm, String implementation) {}

  private static final List<Row> TABLE =
      List.of(
          new Row("KeyFactory", "EC", WEIERSTRASS + "KeyFactorySpi$EC"),
          new Row("KeyPairGenerator", "EC", WEIERSTRASS + "KeyPairGeneratorSpi$EC"),
          new Row("KeyAgreement", "ECDH", WEIERSTRASS + "KeyAgreementSpi$DH"),
          new Row("Signature", "SHA256withECDSA", WEIERSTRASS + "SignatureSpi$ecDSA256"),
          new Row("Signature", "SHA384withECDSA", WEIERSTRASS + "SignatureSpi$ecDSA384"),
          new Row("Signature", "SHA512withECDSA", WEIERSTRASS + "SignatureSpi$ecDSA512"),
          new Row("KeyFactory", "XDH", MONTGOMERY + "KeyFactorySpi$XDH"),
          new Row("KeyPairGenerator", "XDH", MONTGOMERY + "KeyPairGeneratorSpi$XDH"),
          new Row("KeyAgreement", "XDH", MONTGOMERY + "KeyAgreementSpi$XDH"));

  /** Not in effect before it is installed. */
  QuickCurves() {
    super("lparjar-curves", "1.0", "Elliptic curves of BouncyCastle");
    for (Row row : TABLE) {
      putService(new Service(this, row.type(), row.algorithm(), row.implementation(), null, null));
    }
  }

  /**
   * Puts them in front, for the rest of this process. Takes its time: the JDK first makes all of
   * its providers ready.
   */
  public static void install() {
    Security.insertProviderAt(new QuickCurves(), 1);
  }
}
