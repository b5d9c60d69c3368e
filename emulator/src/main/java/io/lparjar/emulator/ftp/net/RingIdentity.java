package io.lparjar.emulator.ftp.net;

import io.lparjar.security.certificate.DigitalCertificate;
import io.lparjar.security.certificate.KeyRing;
import io.lparjar.security.certificate.KeyRingException;
import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/** Shows the certificate that a key ring has for the server, with those that vouch for it. */
final class RingIdentity extends X509ExtendedKeyManager {
  private final String alias;
  private final PrivateKey key;
  private final X509Certificate[] chain;

  /**
   * Of that ring.
   *
   * @throws KeyRingException NO_IDENTITY
   */
  RingIdentity(KeyRing ring) {
    DigitalCertificate own = ring.requiredIdentity();
    PrivateKey present = own.privateKey();
    if (present == null) {
      throw new KeyRingException(KeyRingException.Reason.NO_IDENTITY, own.label());
    }
    this.alias = own.label();
    this.key = present;
    this.chain = chain(own.certificate(), ring.authorities());
  }

  private static X509Certificate[] chain(
      X509Certificate own, List<DigitalCertificate> authorities) {
    List<X509Certificate> chain = new ArrayList<>(List.of(own));
    X509Certificate last = own;
    while (chain.size() <= authorities.size() && !isSelfSigned(last)) {
      X509Certificate issued = last;
      List<X509Certificate> issuers =
          authorities.stream()
              .map(DigitalCertificate::certificate)
              .filter(each -> each.getSubjectX500Principal().equals(issuer(issued)))
              .limit(1)
              .toList();
      if (issuers.isEmpty()) {
        break;
      }
      last = issuers.get(0);
      chain.add(last);
    }
    return chain.toArray(X509Certificate[]::new);
  }

  private static boolean isSelfSigned(X509Certificate certificate) {
    return issuer(certificate).equals(certificate.getSubjectX500Principal());
  }

  private static Principal issuer(X509Certificate certificate) {
    return certificate.getIssuerX500Principal();
  }

  @Override
  public @Nullable String chooseEngineServerAlias(
      String keyType, Principal @Nullable [] issuers, @Nullable SSLEngine engine) {
    return keyType.equals(key.getAlgorithm()) ? alias : null;
  }

  @Override
  public X509Certificate[] getCertificateChain(String wanted) {
    return chain.clone();
  }

  @Override
  public PrivateKey getPrivateKey(String wanted) {
    return key;
  }

  @Override
  public String @Nullable [] getServerAliases(String keyType, Principal @Nullable [] issuers) {
    return keyType.equals(key.getAlgorithm()) ? new String[] {alias} : null;
  }

  @Override
  public @Nullable String chooseServerAlias(
      String keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
    return chooseEngineServerAlias(keyType, issuers, null);
  }

  /** The server is never a client. */
  @Override
  public String @Nullable [] getClientAliases(String keyType, Principal @Nullable [] issuers) {
    return null;
  }

  @Override
  public @Nullable String chooseClientAlias(
      String[] keyTypes, Principal @Nullable [] issuers, @Nullable Socket socket) {
    return null;
  }
}
