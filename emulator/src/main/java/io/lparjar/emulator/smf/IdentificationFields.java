package io.lparjar.emulator.smf;

import io.lparjar.datasets.smf.SmfField;

/**
 * The TCP/IP identification section of type 119. [documented]
 *
 * @see "z/OS Communications Server IP Programmer's Guide and Reference, common TCP/IP
 *     identification section for type 119 SMF records"
 */
final class IdentificationFields {
  static final int LENGTH = 64;
  static final SmfField SYSTEM_NAME = new SmfField(0, 8);
  static final SmfField SYSPLEX_NAME = new SmfField(8, 8);
  static final SmfField STACK = new SmfField(16, 8);
  static final SmfField RELEASE = new SmfField(24, 8);
  static final SmfField COMPONENT = new SmfField(32, 8);
  static final SmfField ADDRESS_SPACE = new SmfField(40, 8);
  static final SmfField USER = new SmfField(48, 8);
  static final SmfField ASID = new SmfField(58, 2);
  static final SmfField REASON = new SmfField(60, 1);

  private IdentificationFields() {}
}
