package io.lparjar.emulator.smf;

import io.lparjar.datasets.smf.SmfField;

/**
 * The daemon identification section of type 119 subtype 71. That there is one, and what it is
 * about, is [documented]; the places of the fields are [inferred].
 *
 * @see "z/OS Communications Server IP Programmer's Guide and Reference, FTP daemon configuration
 *     record (subtype 71)"
 */
final class DaemonFields {
  static final int LENGTH = 24;
  static final SmfField JOB_NAME = new SmfField(0, 8);
  static final SmfField USER = new SmfField(8, 8);
  static final SmfField ASID = new SmfField(16, 2);
  static final SmfField PORT = new SmfField(18, 2);
  static final SmfField TLS_PORT = new SmfField(20, 2);

  private DaemonFields() {}
}
