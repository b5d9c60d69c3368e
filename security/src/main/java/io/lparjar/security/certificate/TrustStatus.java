package io.lparjar.security.certificate;

/** Whether a certificate may be relied on. */
public enum TrustStatus {
  TRUST,
  /** A certificate authority whose certificates may name the user themselves. */
  HIGHTRUST,
  NOTRUST
}
