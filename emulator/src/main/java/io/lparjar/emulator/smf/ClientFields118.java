package io.lparjar.emulator.smf;

import io.lparjar.datasets.smf.SmfField;

/**
 * A type 118 record of the FTP client, up to where its layout is known. [seen]
 *
 * @see "z/OS Communications Server IP Programmer's Guide and Reference, FTP client type 118 SMF
 *     record layout"
 */
final class ClientFields118 {
  static final int LENGTH = 206;
  static final SmfField COMMAND = new SmfField(24, 4);
  static final SmfField REPLY = new SmfField(28, 4);
  static final SmfField LOCAL = new SmfField(32, 4);
  static final SmfField REMOTE = new SmfField(36, 4);
  static final SmfField LOCAL_PORT = new SmfField(40, 2);
  static final SmfField REMOTE_PORT = new SmfField(42, 2);
  static final SmfField REMOTE_USER = new SmfField(48, 8);
  static final SmfField TYPE = new SmfField(56, 1);
  static final SmfField MODE = new SmfField(57, 1);
  static final SmfField STRUCTURE = new SmfField(58, 1);
  static final SmfField DATA_SET_TYPE = new SmfField(59, 1);
  static final SmfField START_TIME = new SmfField(60, 4);
  static final SmfField END_TIME = new SmfField(64, 4);
  static final SmfField BYTES = new SmfField(68, 4);
  static final SmfField SIDE = new SmfField(72, 1);
  static final SmfField DATA_SET = new SmfField(76, 44);
  static final SmfField MEMBER = new SmfField(120, 8);
  static final SmfField LOCAL_USER = new SmfField(188, 8);
  static final SmfField HOST = new SmfField(196, 8);

  private ClientFields118() {}
}
