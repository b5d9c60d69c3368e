package io.lparjar.emulator.ftp.net;

import io.lparjar.security.saf.UserId;
import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.function.Function;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/** Checks certificates of clients otherwise than against the authorities of a key ring. */
final class ClientTrust extends X509ExtendedTrustManager {
  private static final X509Certificate[] NOBODY = {};

  private final Check check;
  private final X509Certificate[] issuers;

  /** What is asked of a chain, the client's own certificate first. */
  @FunctionalInterface
  private interface Check {
    void accept(X509Certificate[] chain, String keyType) throws CertificateException;
  }

  private ClientTrust(Check check, X509Certificate[] issuers) {
    this.check = check;
    this.issuers = issuers;
  }

  /** Takes every certificate. */
  static ClientTrust ofAnybody() {
    return new ClientTrust((chain, keyType) -> {}, NOBODY);
  }

  /**
   * Takes certificates that belong to a user.
   *
   * @param valid says whether they are valid at all
   */
  static ClientTrust ofUsers(
      X509ExtendedTrustManager valid, Function<X509Certificate, Optional<UserId>> users) {
    return new ClientTrust(
        (chain, keyType) -> {
          valid.checkClientTrusted(chain, keyType);
          if (users.apply(chain[0]).isEmpty()) {
            throw new CertificateException("belongs to no user ID");
          }
        },
        valid.getAcceptedIssuers());
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String keyType)
      throws CertificateException {
    check.accept(chain, keyType);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String keyType, Socket socket)
      throws CertificateException {
    check.accept(chain, keyType);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String keyType, SSLEngine engine)
      throws CertificateException {
    check.accept(chain, keyType);
  }

  /** There are no servers to be checked. */
  @Override
  public void checkServerTrusted(X509Certificate[] chain, String keyType)
      throws CertificateException {
    throw new CertificateException("not a client");
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String keyType, Socket socket)
      throws CertificateException {
    checkServerTrusted(chain, keyType);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String keyType, SSLEngine engine)
      throws CertificateException {
    checkServerTrusted(chain, keyType);
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return issuers.clone();
  }
}
