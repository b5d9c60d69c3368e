package io.lparjar.emulator.smf;

import io.lparjar.datasets.smf.SmfField;

/**
 * A type 118 record of the FTP server, up to where its layout is known. [seen] The name of the
 * second member is [inferred].
 *
 * @see "z/OS Communications Server IP Programmer's Guide and Reference, FTP server type 118 SMF
 *     record layout"
 */
final class ServerFields118 {
  static final int LENGTH = 188;
  static final SmfField COMMAND = new SmfField(24, 4);
  static final SmfField FILE_TYPE = new SmfField(28, 4);
  static final SmfField REMOTE = new SmfField(32, 4);
  static final SmfField LOCAL = new SmfField(36, 4);
  static final SmfField USER = new SmfField(48, 8);
  static final SmfField TYPE = new SmfField(56, 1);
  static final SmfField MODE = new SmfField(57, 1);
  static final SmfField STRUCTURE = new SmfField(58, 1);
  static final SmfField DATA_SET_TYPE = new SmfField(59, 1);
  static final SmfField START_TIME = new SmfField(60, 4);
  static final SmfField END_TIME = new SmfField(64, 4);
  static final SmfField BYTES = new SmfField(68, 4);
  static final SmfField SIDE = new SmfField(72, 1);
  static final SmfField LAST_REPLY = new SmfField(73, 3);
  static final SmfField DATA_SET = new SmfField(76, 44);
  static final SmfField MEMBER = new SmfField(120, 8);
  static final SmfField SECOND_DATA_SET = new SmfField(136, 44);
  static final SmfField SECOND_MEMBER = new SmfField(180, 8);

  private ServerFields118() {}
}
