package io.lparjar.emulator.smf;

import java.util.Arrays;
import java.util.Optional;

/**
 * Commands of RACF by their event numbers. [recalled]
 *
 * @see "z/OS Security Server RACF Macros and Interfaces, table of event codes and event code
 *     qualifiers"
 */
enum CommandEvent {
  ADDSD(8),
  ADDGROUP(9),
  ADDUSER(10),
  ALTDSD(11),
  ALTGROUP(12),
  ALTUSER(13),
  CONNECT(14),
  DELDSD(15),
  DELGROUP(16),
  DELUSER(17),
  PASSWORD(18),
  PHRASE(18),
  PERMIT(19),
  RALTER(20),
  RDEFINE(21),
  RDELETE(22),
  REMOVE(23),
  SETROPTS(24),
  RVARY(25),
  RACDCERT(66);

  private final int number;

  CommandEvent(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  static Optional<CommandEvent> find(String name) {
    return Arrays.stream(values()).filter(command -> command.name().equals(name)).findFirst();
  }
}
