package io.lparjar.emulator.smf;

import io.lparjar.datasets.smf.SmfField;

/**
 * A type 80 record, up to its relocate sections. [documented]
 *
 * @see "z/OS Security Server RACF Macros and Interfaces, record type 80: RACF processing record"
 */
final class RacfFields {
  static final int LENGTH = 98;
  static final SmfField DESCRIPTOR = new SmfField(18, 2);
  static final SmfField EVENT = new SmfField(20, 1);
  static final SmfField QUALIFIER = new SmfField(21, 1);
  static final SmfField USER = new SmfField(22, 8);
  static final SmfField GROUP = new SmfField(30, 8);

  /** Where the relocate sections begin, counted from the flags of the header. */
  static final SmfField RELOCATE_OFFSET = new SmfField(38, 2);

  static final SmfField RELOCATE_COUNT = new SmfField(40, 2);
  static final SmfField AUTHORITY = new SmfField(42, 1);
  static final SmfField REASON = new SmfField(43, 1);
  static final SmfField TERMINAL = new SmfField(46, 8);
  static final SmfField JOB_NAME = new SmfField(54, 8);
  static final SmfField USER_FIELD = new SmfField(70, 8);
  static final SmfField VERSION = new SmfField(78, 1);
  static final SmfField FURTHER_REASON = new SmfField(79, 1);
  static final SmfField RELEASE = new SmfField(80, 4);
  static final SmfField SECURITY_LABEL = new SmfField(84, 8);

  /** Where the extended relocate sections begin, counted likewise. [recalled] */
  static final SmfField EXTENDED_OFFSET = new SmfField(92, 2);

  static final SmfField EXTENDED_COUNT = new SmfField(94, 2);

  /** Where SMF80FLG is, from which the offsets of relocate sections count. */
  static final int FLAGS_OFFSET = 4;

  private RacfFields() {}
}
