package io.lparjar.emulator.client.net;

import java.io.IOException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Why a TLS handshake came to nothing, as the trace of System SSL names it.
 *
 * @see "z/OS Cryptographic Services System SSL Programming, SSL function return codes"
 */
public enum TlsFailure {
  /** The server's certificate is not valid, or not that of the host. [inferred] */
  CERTIFICATE(8, "Certificate validation error"),
  /** The connection broke, or nothing came. Number [seen], text [inferred]. */
  INPUT_OUTPUT(406, "I/O error communicating with peer application"),
  /** The server does not speak TLS, or refuses what we offer. [seen] */
  BAD_MESSAGE(410, "SSL message format is incorrect");

  private final int code;
  private final String text;

  TlsFailure(int code, String text) {
    this.code = code;
    this.text = text;
  }

  /** What {@code failure} comes down to. */
  public static TlsFailure of(IOException failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CertificateException) {
        return CERTIFICATE;
      }
    }
    return failure instanceof SSLException ? BAD_MESSAGE : INPUT_OUTPUT;
  }

  /** {@code 410 (SSL message format is incorrect)}. */
  @Override
  public String toString() {
    return code + " (" + text + ")";
  }
}
