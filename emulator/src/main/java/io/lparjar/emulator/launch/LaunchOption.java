package io.lparjar.emulator.launch;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The options of {@code launch.sh}, in the order of its help. */
enum LaunchOption {
  HOME("DIR", "Directory of the system's state (default: ./lpar)."),
  IN_MEMORY(null, "Keep all state in memory; nothing is written."),
  BIND("ADDR", "Address to listen on (default: 127.0.0.1)."),
  PORT("N", "FTP port, 0 for a free one (default: 2121)."),
  TLS_PORT("N", "Implicit FTPS port, 0 for a free one, or off (default: 2990)."),
  PASSIVE_PORTS("LOW-HIGH", "Ports for passive data connections (default: any free one)."),
  ADVERTISE("ADDR", "IPv4 address in the PASV reply (default: the server's own)."),
  FTP_DATA("FILE", "FTP.DATA of the server, in place of TCPIP.TCPPARMS(FTPSDATA)."),
  PROFILE("FILE", "PROFILE.TCPIP: zones of addresses, reserved ports: see the README."),
  POLICY("FILE", "AT-TLS policy, for TLSMECHANISM ATTLS in FTP.DATA."),
  STORAGE("FILE", "Volumes, unit names, SMS classes: see docs/storage.md."),
  STRICT_DEVICES(null, "Refuse volumes, units and SMS classes that nobody defined."),
  NAME("WHAT=NAME", "Name SYSNAME, HOST, TCPIP, FTPD, JES2 or NODE; may be repeated."),
  INITIATORS("N", "How many jobs run at the same time (default: 10)."),
  DB2("NAME", "Name of the Db2 subsystem (default: DB2)."),
  RELEASE("R", "Release whose replies and keywords it has, such as V2R4 (default: 3.1)."),
  PROGRAMS("FILE", "Host commands as programs, outcomes of steps: see docs/programs.md."),
  SEED("DIR", "Load data sets, UNIX files, users, tables and jobs: see docs/seeding.md."),
  DUMP("DIR", "Write data sets and UNIX files to a folder that --seed loads, and exit."),
  CHECK(null, "Compare catalog and volumes, repair what does not agree, and exit (4 if so)."),
  FAULT("RULE", "Let something go wrong, see docs/testing-with-lparjar.md; may be repeated."),
  USER("ID:PASSWORD", "Add a user, or set a user's password; may be repeated."),
  ALLOW_DEFAULT_PASSWORDS(
      null, "Listen on other than loopback addresses with the first passwords unchanged."),
  LOGON("USERID", "Whom the sub-commands ftp and tso work for (default: IBMUSER)."),
  CONSOLE(null, "Read operator commands from standard input (default: when it is a terminal)."),
  NO_CONSOLE(null, "Read no operator commands."),
  READY_FILE("FILE", "Write ports and process id as JSON when the system is ready."),
  VERSION(null, "Print the version and exit."),
  HELP(null, "Print this help and exit.");

  private final @Nullable String argument;
  private final String description;

  LaunchOption(@Nullable String argument, String description) {
    this.argument = argument;
    this.description = description;
  }

  /** Without hyphens in front: {@code passive-ports}. */
  String option() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The environment variable that stands in for it: {@code LPARJAR_PASSIVE_PORTS}. */
  String variable() {
    return "LPARJAR_" + name();
  }

  /** What its value is called in the help, or null when it has none. */
  @Nullable String argument() {
    return argument;
  }

  String description() {
    return description;
  }
}
