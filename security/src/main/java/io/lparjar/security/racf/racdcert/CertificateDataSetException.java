package io.lparjar.security.racf.racdcert;

/** A data set of certificates cannot be read or written. */
public final class CertificateDataSetException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CertificateDataSetException(String dataSet, Throwable cause) {
    super(dataSet, cause);
  }
}
