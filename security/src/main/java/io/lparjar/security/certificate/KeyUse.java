package io.lparjar.security.certificate;

import java.security.cert.X509Certificate;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a key is for, as RACDCERT says it.
 *
 * @see "z/OS Security Server RACF Command Language Reference, RACDCERT GENCERT, KEYUSAGE"
 */
public enum KeyUse {
  /** To sign and to encipher keys: TLS. */
  HANDSHAKE(0, 2),
  /** To encipher data. */
  DATAENCRYPT(3),
  /** To sign documents. */
  DOCSIGN(1),
  /** To sign certificates and lists of revoked ones. */
  CERTSIGN(5, 6),
  /** To agree on keys. */
  KEYAGREE(4);

  /** The decipherOnly bit, which no use has, is the last. */
  private static final int BITS = 9;

  private static final int OCTET = 8;

  private final int mask;

  KeyUse(int... bits) {
    int sum = 0;
    for (int bit : bits) {
      sum |= 1 << bit;
    }
    this.mask = sum;
  }

  /** The bits of the keyUsage extension, as BouncyCastle counts them. */
  static int bits(Set<KeyUse> uses) {
    int bits = 0;
    for (KeyUse use : uses) {
      for (int bit = 0; bit < OCTET; bit++) {
        if ((use.mask & 1 << bit) != 0) {
          bits |= 0x80 >> bit;
        }
      }
    }
    return bits;
  }

  /** Those that a certificate allows wholly or in part; none when it says nothing. */
  public static Set<KeyUse> of(X509Certificate certificate) {
    Set<KeyUse> uses = EnumSet.noneOf(KeyUse.class);
    boolean[] allowed = certificate.getKeyUsage();
    if (allowed == null) {
      return uses;
    }
    for (KeyUse use : values()) {
      for (int bit = 0; bit < Math.min(BITS, allowed.length); bit++) {
        if (allowed[bit] && (use.mask & 1 << bit) != 0) {
          uses.add(use);
        }
      }
    }
    return uses;
  }
}
