package io.lparjar.emulator.profile;

import java.util.Arrays;
import java.util.Optional;

/**
 * The statements of a profile, a row each. Those without effect here are known so that a whole
 * profile can be read; their parameters are not looked at.
 *
 * @see "z/OS Communications Server IP Configuration Reference, TCP/IP profile statements"
 */
enum ProfileStatement {
  NETACCESS("ENDNETACCESS"),
  PORT,
  PORTRANGE,
  TCPCONFIG,
  ARPAGE,
  AUTOLOG("ENDAUTOLOG"),
  BEGINROUTES("ENDROUTES"),
  BSDROUTINGPARMS("ENDBSDROUTINGPARMS"),
  DEFADDRTABLE("ENDDEFADDRTABLE"),
  DELETE,
  DEVICE,
  GATEWAY("ENDGATEWAY"),
  GLOBALCONFIG,
  HOME,
  INCLUDE,
  INTERFACE,
  IPCONFIG,
  IPCONFIG6,
  IPSEC("ENDIPSEC"),
  ITRACE,
  LINK,
  NETMONITOR,
  OSAENTA,
  PKTTRACE,
  PRIMARYINTERFACE,
  SACONFIG,
  SMFCONFIG,
  SMFPARMS,
  SOMAXCONN,
  SRCIP("ENDSRCIP"),
  START,
  STOP,
  TRANSLATE,
  UDPCONFIG,
  VIPADYNAMIC("ENDVIPADYNAMIC"),
  VIPASMPARMS;

  private final String end;

  ProfileStatement() {
    this("");
  }

  ProfileStatement(String end) {
    this.end = end;
  }

  /** The word that ends it; empty when the next statement does. */
  String end() {
    return end;
  }

  /** The statement of an upper-case keyword. */
  static Optional<ProfileStatement> find(String keyword) {
    return Arrays.stream(values()).filter(row -> row.name().equals(keyword)).findFirst();
  }
}
