package io.lparjar.security.certificate;

/** Kinds of key pairs. */
public enum KeyType {
  RSA("RSA", "SHA256withRSA", 2048),
  /** On a NIST curve. */
  NISTECC("EC", "SHA256withECDSA", 256);

  private final String algorithm;
  private final String signature;
  private final int size;

  KeyType(String algorithm, String signature, int size) {
    this.algorithm = algorithm;
    this.signature = signature;
    this.size = size;
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
}
