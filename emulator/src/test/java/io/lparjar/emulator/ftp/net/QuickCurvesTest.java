package io.lparjar.emulator.ftp.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import javax.crypto.KeyAgreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuickCurvesTest {
  private static final byte[] TEXT = "text".getBytes(StandardCharsets.US_ASCII);

  private final Provider quick = new QuickCurves();

  @ParameterizedTest
  @CsvSource({
    "SHA256withECDSA,secp256r1",
    "SHA384withECDSA,secp384r1",
    "SHA512withECDSA,secp521r1"
  })
  void signsSoThatTheJdkVerifies(String algorithm, String curve) throws GeneralSecurityException {
    KeyPair pair = pair("EC", new ECGenParameterSpec(curve), "SunEC");

    for (PrivateKey key : new PrivateKey[] {pair.getPrivate(), read("EC", pair.getPrivate())}) {
      Signature signer = Signature.getInstance(algorithm, quick);
      signer.initSign(key);
      signer.update(TEXT);
      byte[] signature = signer.sign();

      Signature verifier = Signature.getInstance(algorithm, "SunEC");
      verifier.initVerify(pair.getPublic());
      verifier.update(TEXT);
      assertThat(verifier.verify(signature)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"secp256r1", "secp384r1", "secp521r1"})
  void agreesWithTheJdkOnCurvesOfNist(String curve) throws GeneralSecurityException {
    assertSameSecret("EC", "ECDH", new ECGenParameterSpec(curve));
  }

  @ParameterizedTest
  @ValueSource(strings = {"X25519", "X448"})
  void agreesWithTheJdkOnMontgomerysCurves(String curve) throws GeneralSecurityException {
    assertSameSecret("XDH", "XDH", new NamedParameterSpec(curve));
  }

  @Test
  void hasNothingButCurves() {
    assertThat(quick.getServices())
        .extracting(Provider.Service::getAlgorithm)
        .containsOnly("EC", "ECDH", "XDH", "SHA256withECDSA", "SHA384withECDSA", "SHA512withECDSA");
  }

  private void assertSameSecret(String keys, String agreement, AlgorithmParameterSpec curve)
      throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(keys, quick);
    generator.initialize(curve);
    KeyPair ours = generator.generateKeyPair();
    KeyPair theirs = pair(keys, curve, "SunEC");
    PublicKey received =
        KeyFactory.getInstance(keys, quick)
            .generatePublic(new X509EncodedKeySpec(theirs.getPublic().getEncoded()));

    byte[] secret = secret(KeyAgreement.getInstance(agreement, quick), ours, received);
    byte[] other = secret(KeyAgreement.getInstance(agreement, "SunEC"), theirs, ours.getPublic());

    assertThat(secret).isEqualTo(other);
  }

  private static byte[] secret(KeyAgreement agreement, KeyPair own, PublicKey other)
      throws GeneralSecurityException {
    agreement.init(own.getPrivate());
    agreement.doPhase(other, true);
    return agreement.generateSecret();
  }

  private static KeyPair pair(String keys, AlgorithmParameterSpec curve, String provider)
      throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(keys, provider);
    generator.initialize(curve);
    return generator.generateKeyPair();
  }

  private PrivateKey read(String keys, PrivateKey key) throws GeneralSecurityException {
    return KeyFactory.getInstance(keys, quick)
        .generatePrivate(new PKCS8EncodedKeySpec(key.getEncoded()));
  }
}
