package io.lparjar.security.certificate;

/** Kinds of key pairs. */
public enum KeyType {
  RSA("RSA", "SHA256withRSA", 2048, 512, 4096),
  DSA("DSA", "SHA256withDSA", 2048, 512, 2048),
  /** On a NIST curve. */
  NISTECC("EC", "SHA256withECDSA", 256, 192, 521),
  /** On a Brainpool curve, which TLS of the JDK does not have. */
  BPECC("EC", "SHA256withECDSA", 256, 160, 512);

  private final String algorithm;
  private final String signature;
  private final int size;
  private final int least;
  private final int most;

  KeyType(String algorithm, String signature, int size, int least, int most) {
    this.algorithm = algorithm;
    this.signature = signature;
    this.size = size;
    this.least = least;
    this.most = most;
  }

  /** As the JDK calls it. */
  String algorithm() {
    return algorithm;
  }

  /** Algorithm of what such a key signs, as the JDK calls it. */
  String signature() {
    return signature;
  }

  /** Bits of a key when nothing else is asked for. */
  public int size() {
    return size;
  }

  /** Whether there may be keys of so many bits; of the curves there are a few only. */
  public boolean hasSize(int bits) {
    return switch (this) {
      case RSA, DSA -> bits >= least && bits <= most;
      case NISTECC -> bits == 192 || bits == 224 || bits == 256 || bits == 384 || bits == 521;
      case BPECC ->
          bits == 160
              || bits == 192
              || bits == 224
              || bits == 256
              || bits == 320
              || bits == 384
              || bits == 512;
    };
  }
}
