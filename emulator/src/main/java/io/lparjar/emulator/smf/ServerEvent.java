package io.lparjar.emulator.smf;

import java.util.Arrays;
import java.util.Optional;

/**
 * What the FTP server records, a row each.
 *
 * @see "z/OS Communications Server IP Configuration Reference, SMF statements of FTP.DATA"
 */
enum ServerEvent {
  APPEND("APPE", "APPE", 1, 70),
  DELETE("DELE", "DELE", 2, 71),
  LOGIN_FAILURE("PASS", "LOGN", 0, 72),
  RENAME("RNTO", "REN", 3, 73),
  RETRIEVE("RETR", "RETR", 4, 74),
  STORE("STOR", "STOR", 5, 75),
  STORE_UNIQUE("STOU", "STOU", 6, 75);

  private final String verb;
  private final String name118;
  private final int operation;
  private final int standardSubtype;

  ServerEvent(String verb, String name118, int operation, int standardSubtype) {
    this.verb = verb;
    this.name118 = name118;
    this.operation = operation;
    this.standardSubtype = standardSubtype;
  }

  /** The event of a command; empty for one that is not recorded, such as LIST. */
  static Optional<ServerEvent> ofCommand(String verb) {
    return Arrays.stream(values()).filter(event -> event.verb.equals(verb)).findFirst();
  }

  /** The command. */
  String verb() {
    return verb;
  }

  /** What type 118 calls it. */
  String name118() {
    return name118;
  }

  /** Its number in type 119. */
  int operation() {
    return operation;
  }

  /** Its subtype of type 118 where STD asks for it. */
  int standardSubtype() {
    return standardSubtype;
  }
}
