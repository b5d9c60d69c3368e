package io.lparjar.security.certificate;

/** What a certificate is for in a key ring. */
public enum CertificateUsage {
  /** Its private key identifies the owner of the ring. */
  PERSONAL,
  SITE,
  /** Those whom it signed are trusted. */
  CERTAUTH
}
