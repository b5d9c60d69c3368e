package io.lparjar.emulator.smf;

import io.lparjar.datasets.smf.SmfField;

/**
 * The FTP client transfer completion section of type 119 subtype 3. [seen]
 *
 * @see "z/OS Communications Server IP Programmer's Guide and Reference, FTP client transfer
 *     completion record (subtype 3)"
 */
final class ClientTransferFields {
  static final int LENGTH = 172;
  static final SmfField COMMAND = new SmfField(0, 4);
  static final SmfField FILE_TYPE = new SmfField(4, 4);
  static final SmfField DATA_REMOTE = new SmfField(8, 16);
  static final SmfField DATA_LOCAL = new SmfField(24, 16);
  static final SmfField DATA_REMOTE_PORT = new SmfField(40, 2);
  static final SmfField DATA_LOCAL_PORT = new SmfField(42, 2);
  static final SmfField CONTROL_REMOTE = new SmfField(44, 16);
  static final SmfField CONTROL_LOCAL = new SmfField(60, 16);
  static final SmfField CONTROL_REMOTE_PORT = new SmfField(76, 2);
  static final SmfField CONTROL_LOCAL_PORT = new SmfField(78, 2);
  static final SmfField REMOTE_USER = new SmfField(80, 8);
  static final SmfField LOCAL_USER = new SmfField(88, 8);
  static final SmfField TYPE = new SmfField(96, 1);
  static final SmfField MODE = new SmfField(97, 1);
  static final SmfField STRUCTURE = new SmfField(98, 1);
  static final SmfField DATA_SET_TYPE = new SmfField(99, 1);
  static final SmfField START_TIME = new SmfField(100, 4);
  static final SmfField START_DATE = new SmfField(104, 4);
  static final SmfField END_TIME = new SmfField(108, 4);
  static final SmfField END_DATE = new SmfField(112, 4);
  static final SmfField DURATION = new SmfField(116, 4);
  static final SmfField BYTES = new SmfField(120, 8);
  static final SmfField LAST_REPLY = new SmfField(128, 4);
  static final SmfField MEMBER = new SmfField(132, 8);
  static final SmfField HOST_NAME = new SmfField(140, 8);
  static final SmfField ABNORMAL_END = new SmfField(148, 8);
  static final SmfField BYTES_FLOAT = new SmfField(156, 8);
  static final SmfField CONTROL_CONNECTION = new SmfField(164, 4);
  static final SmfField DATA_CONNECTION = new SmfField(168, 4);

  private ClientTransferFields() {}
}
