package io.lparjar.emulator.client.net;

import io.lparjar.security.certificate.DigitalCertificate;
import io.lparjar.security.certificate.KeyRing;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/** TLS as the client uses it: servers are trusted whom the authorities of a key ring vouch for. */
public final class TlsClient {
  private final SSLContext context;
  private final boolean hostNameRequired;

  private TlsClient(SSLContext context, boolean hostNameRequired) {
    this.context = context;
    this.hostNameRequired = hostNameRequired;
  }

  /**
   * TLS with that ring.
   *
   * @param hostNameRequired whether the certificate must name the host (SECURE_HOSTNAME REQUIRED)
   */
  public static TlsClient of(KeyRing ring, boolean hostNameRequired) throws IOException {
    try {
      KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      List<DigitalCertificate> authorities = ring.authorities();
      for (int i = 0; i < authorities.size(); i++) {
        trusted.setCertificateEntry(Integer.toString(i), authorities.get(i).certificate());
      }
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return new TlsClient(context, hostNameRequired);
    } catch (GeneralSecurityException failure) {
      throw new IOException(failure);
    }
  }

  /** Shakes hands over a connection; closing the result leaves {@code wire} open. */
  SSLSocket handshake(Socket wire, InetSocketAddress server) throws IOException {
    SSLSocket secured =
        (SSLSocket)
            context
                .getSocketFactory()
                .createSocket(wire, server.getHostString(), server.getPort(), false);
    if (hostNameRequired) {
      SSLParameters parameters = secured.getSSLParameters();
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
      secured.setSSLParameters(parameters);
    }
    secured.startHandshake();
    return secured;
  }

  /** The same for a data connection, on which each piece must come within {@code limit}. */
  Socket protect(Socket data, InetSocketAddress server, Duration limit) throws IOException {
    data.setSoTimeout(ControlChannel.millis(limit));
    return handshake(data, server);
  }
}
