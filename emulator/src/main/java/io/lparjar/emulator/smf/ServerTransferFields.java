package io.lparjar.emulator.smf;

import io.lparjar.datasets.smf.SmfField;

/**
 * The FTP server transfer completion section of type 119 subtype 70. [seen]
 *
 * @see "z/OS Communications Server IP Programmer's Guide and Reference, FTP server transfer
 *     completion record (subtype 70)"
 */
final class ServerTransferFields {
  static final int LENGTH = 184;
  static final SmfField OPERATION = new SmfField(0, 1);
  static final SmfField COMMAND = new SmfField(4, 4);
  static final SmfField FILE_TYPE = new SmfField(8, 4);
  static final SmfField DATA_REMOTE = new SmfField(12, 16);
  static final SmfField DATA_LOCAL = new SmfField(28, 16);
  static final SmfField DATA_REMOTE_PORT = new SmfField(44, 2);
  static final SmfField DATA_LOCAL_PORT = new SmfField(46, 2);
  static final SmfField CONTROL_REMOTE = new SmfField(48, 16);
  static final SmfField CONTROL_LOCAL = new SmfField(64, 16);
  static final SmfField CONTROL_REMOTE_PORT = new SmfField(80, 2);
  static final SmfField CONTROL_LOCAL_PORT = new SmfField(82, 2);
  static final SmfField USER = new SmfField(84, 8);
  static final SmfField TYPE = new SmfField(92, 1);
  static final SmfField MODE = new SmfField(93, 1);
  static final SmfField STRUCTURE = new SmfField(94, 1);
  static final SmfField DATA_SET_TYPE = new SmfField(95, 1);
  static final SmfField START_TIME = new SmfField(96, 4);
  static final SmfField START_DATE = new SmfField(100, 4);
  static final SmfField END_TIME = new SmfField(104, 4);
  static final SmfField END_DATE = new SmfField(108, 4);
  static final SmfField DURATION = new SmfField(112, 4);
  static final SmfField BYTES = new SmfField(116, 8);
  static final SmfField LAST_REPLY = new SmfField(124, 4);
  static final SmfField MEMBER = new SmfField(128, 8);
  static final SmfField ABNORMAL_END = new SmfField(136, 8);
  static final SmfField SECOND_MEMBER = new SmfField(144, 8);
  static final SmfField BYTES_FLOAT = new SmfField(152, 8);
  static final SmfField CONTROL_CONNECTION = new SmfField(160, 4);
  static final SmfField DATA_CONNECTION = new SmfField(164, 4);
  static final SmfField SESSION = new SmfField(168, 15);

  private ServerTransferFields() {}
}
