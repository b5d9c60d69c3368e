package io.lparjar.emulator.ftp.config;

/** What is done about an anonymous user whose password is no e-mail address (EMAILADDRCHECK). */
public enum EmailAddressCheck {
  NO,
  WARNING,
  FAIL
}
