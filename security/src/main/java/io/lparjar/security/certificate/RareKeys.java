package io.lparjar.security.certificate;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Keys on curves that the JDK has given up: Brainpool's, and the short ones of NIST. */
final class RareKeys {
  private static final int LEAST_OF_THE_JDK = 256;

  private RareKeys() {}

  static boolean isRare(KeyType type, int size) {
    return type == KeyType.BPECC || (type == KeyType.NISTECC && size < LEAST_OF_THE_JDK);
  }

  static KeyPair generate(KeyType type, int size, SecureRandom random)
      throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(type.algorithm(), provider());
    String curve = type == KeyType.BPECC ? "brainpoolP" + size + "r1" : "P-" + size;
    generator.initialize(new ECGenParameterSpec(curve), random);
    return generator.generateKeyPair();
  }

  static PrivateKey privateKey(String algorithm, PKCS8EncodedKeySpec form)
      throws GeneralSecurityException {
    return KeyFactory.getInstance(algorithm, provider()).generatePrivate(form);
  }

  static Provider provider() {
    return new BouncyCastleProvider();
  }
}
