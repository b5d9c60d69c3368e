package io.lparjar.emulator.smf;

import io.lparjar.datasets.smf.SmfField;

/**
 * The FTP server login failure section of type 119 subtype 72. [seen]
 *
 * @see "z/OS Communications Server IP Programmer's Guide and Reference, FTP server login failure
 *     record (subtype 72)"
 */
final class LoginFailureFields {
  static final int LENGTH = 68;
  static final SmfField REMOTE = new SmfField(0, 16);
  static final SmfField LOCAL = new SmfField(16, 16);
  static final SmfField REMOTE_PORT = new SmfField(32, 2);
  static final SmfField LOCAL_PORT = new SmfField(34, 2);
  static final SmfField USER = new SmfField(36, 8);
  static final SmfField REASON = new SmfField(44, 1);
  static final SmfField CONTROL_CONNECTION = new SmfField(48, 4);
  static final SmfField SESSION = new SmfField(52, 15);

  private LoginFailureFields() {}
}
