package io.lparjar.emulator.smf;

import io.lparjar.datasets.smf.SmfField;

/**
 * The security section of the FTP records of type 119. [seen] The cipher number of four characters
 * is [inferred].
 *
 * @see "z/OS Communications Server IP Programmer's Guide and Reference, FTP security section"
 */
final class SecurityFields {
  static final int LENGTH = 44;
  static final SmfField MECHANISM = new SmfField(0, 1);
  static final SmfField CONTROL_PROTECTION = new SmfField(1, 1);
  static final SmfField DATA_PROTECTION = new SmfField(2, 1);
  static final SmfField LOGIN = new SmfField(3, 1);
  static final SmfField PROTOCOL = new SmfField(4, 8);
  static final SmfField CIPHER_SPECIFICATION = new SmfField(12, 20);
  static final SmfField BUFFER_SIZE = new SmfField(32, 4);
  static final SmfField CIPHER = new SmfField(36, 2);
  static final SmfField CIPHER_OF_FOUR = new SmfField(40, 4);

  private SecurityFields() {}
}
