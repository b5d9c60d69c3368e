package io.lparjar.emulator.profile;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a profile from the lines of a file. Of NETACCESS the last statement counts, PORT and
 * PORTRANGE add to each other; statements without effect here are skipped.
 */
public final class ProfileReader {
  private static final int HIGHEST_SUBTYPE = 255;
  private static final int HIGHEST_NUMBER = 999_999_999;
  private static final Set<String> SWITCHES =
      Set.of(
          "AUTODELAYACKS",
          "DELAYACKS",
          "NAGLE",
          "NODELAYACKS",
          "NONAGLE",
          "NOSELECTIVEACK",
          "NOTCPTIMESTAMP",
          "QUEUEDRTT",
          "SELECTIVEACK",
          "TCPTIMESTAMP");
  private static final Set<String> NUMBERS =
      Set.of(
          "CONNECTINITINTERVAL",
          "CONNECTTIMEOUT",
          "FRRTHRESHOLD",
          "INTERVAL",
          "KEEPALIVEPROBEINTERVAL",
          "KEEPALIVEPROBES",
          "MAXIMUMRETRANSMITTIME",
          "RETRANSMITATTEMPTS",
          "SENDGARBAGE",
          "SOMAXCONN",
          "TCPMAXRCVBUFRSIZE",
          "TCPMAXSENDBUFRSIZE",
          "TIMEWAITINTERVAL");

  private final ProfileWords words;
  private final List<PortReservation> ports = new ArrayList<>();
  private NetworkAccess access = NetworkAccess.NONE;
  private TcpOptions options = TcpOptions.DEFAULT;
  private ClientRecords clientRecords = ClientRecords.NONE;

  private ProfileReader(List<String> lines) {
    this.words = new ProfileWords(lines);
  }

  /**
   * Reads a profile.
   *
   * @throws ProfileException for the first line that cannot be used
   */
  public static TcpipProfile read(List<String> lines) {
    ProfileReader reader = new ProfileReader(lines);
    while (reader.words.hasNext()) {
      reader.statement();
    }
    return new TcpipProfile(reader.access, reader.ports, reader.options, reader.clientRecords);
  }

  private void statement() {
    boolean known = words.isAtStatement();
    String keyword = words.take("a statement");
    if (!known) {
      throw words.error("no statement: " + keyword);
    }
    ProfileStatement statement = ProfileStatement.valueOf(keyword);
    switch (statement) {
      case NETACCESS -> netAccess();
      case PORT -> repeat(() -> port(false));
      case PORTRANGE -> repeat(() -> port(true));
      case TCPCONFIG -> repeat(this::option);
      case SMFCONFIG -> smfConfig();
      case SMFPARMS -> smfParms();
      default -> skip(statement.end());
    }
  }

  private void repeat(Runnable entry) {
    while (!words.isAtStatement()) {
      entry.run();
    }
  }

  private void skip(String end) {
    if (end.isEmpty()) {
      repeat(() -> words.take(""));
    } else {
      String word = words.take(end);
      while (!word.equals(end)) {
        word = words.take(end);
      }
    }
  }

  /** What is not about the FTP client is skipped; without TYPE118 or TYPE119, 118 is meant. */
  private void smfConfig() {
    boolean type119 = false;
    while (!words.isAtStatement()) {
      String word = words.take("");
      boolean wanted = word.equals("FTPCLIENT");
      switch (word) {
        case "TYPE118" -> type119 = false;
        case "TYPE119" -> type119 = true;
        case "FTPCLIENT", "NOFTPCLIENT" ->
            clientRecords =
                type119
                    ? clientRecords.with119(wanted)
                    : clientRecords.with118(wanted ? ClientRecords.STANDARD_SUBTYPE : 0);
        default -> {}
      }
    }
  }

  /** Subtypes of type 118: TCP initiation, TCP termination, FTP client; 0 for no records. */
  private void smfParms() {
    words.number("a subtype", 0, HIGHEST_SUBTYPE);
    words.number("a subtype", 0, HIGHEST_SUBTYPE);
    clientRecords = clientRecords.with118(words.number("a subtype", 0, HIGHEST_SUBTYPE));
    repeat(() -> words.take(""));
  }

  private void netAccess() {
    boolean inbound = false;
    boolean outbound = true;
    Map<Subnet, String> subnets = new LinkedHashMap<>();
    String home = "";
    String otherwise = "";
    String end = ProfileStatement.NETACCESS.end();
    for (String word = words.take(end); !word.equals(end); word = words.take(end)) {
      switch (word) {
        case "INBOUND" -> inbound = true;
        case "NOINBOUND" -> inbound = false;
        case "OUTBOUND" -> outbound = true;
        case "NOOUTBOUND" -> outbound = false;
        case "CACHEALL", "CACHEPERMIT", "CACHESAME" -> {}
        case "DEFAULTHOME" -> home = name("a zone");
        case "DEFAULT" -> otherwise = name("a zone");
        default -> subnets.put(subnet(word), name("a zone"));
      }
    }
    access = new NetworkAccess(inbound, outbound, subnets, home, otherwise);
  }

  private Subnet subnet(String word) {
    return (word.contains("/")
            ? Subnet.parse(word)
            : Subnet.parse(word, words.take("a subnet mask")))
        .orElseThrow(() -> words.error("no addresses: " + word));
  }

  private String name(String what) {
    String name = words.take(what);
    if (!name.matches("[A-Z0-9@#$]{1,8}")) {
      throw words.error(what + " needed, not " + name);
    }
    return name;
  }

  /** An entry of PORT or PORTRANGE; UNRSV says nothing about a port of its own. */
  private void port(boolean range) {
    if (words.takeIf("UNRSV")) {
      skipEntry();
      return;
    }
    int first = words.number("a port", 1, TcpOptions.HIGHEST_PORT);
    int count = range ? words.number("a number of ports", 1, TcpOptions.HIGHEST_PORT) : 1;
    int last = first + count - 1;
    String protocol = words.take("TCP or UDP");
    if (last > TcpOptions.HIGHEST_PORT || !(protocol.equals("TCP") || protocol.equals("UDP"))) {
      throw words.error("no port: " + first + " " + protocol);
    }
    String user = words.take("a job name");
    if (user.equals("AUTHPORT") && (!range || protocol.equals("UDP"))) {
      throw words.error("AUTHPORT is for TCP ports of PORTRANGE");
    }
    boolean autolog = true;
    boolean delayAcks = true;
    boolean sharing = false;
    String bind = "";
    String safName = "";
    while (!words.isAtStatement() && !isEntry(words.peek())) {
      String option = words.take("");
      switch (option) {
        case "NOAUTOLOG" -> autolog = false;
        case "DELAYACKS" -> delayAcks = true;
        case "NODELAYACKS" -> delayAcks = false;
        case "SHAREPORT", "SHAREPORTWLM" -> sharing = true;
        case "NOSMC", "NOSMCR", "DENY", "WHENBIND", "WHENLISTEN" -> {}
        case "SAF" -> safName = name("the end of a resource");
        case "BIND" -> bind = address();
        default -> throw words.error("unknown to PORT: " + option);
      }
    }
    ports.add(
        new PortReservation(
            first, last, range, protocol, user, autolog, delayAcks, sharing, bind, safName));
  }

  private void skipEntry() {
    while (!words.isAtStatement() && !isEntry(words.peek())) {
      words.take("");
    }
  }

  private static boolean isEntry(String word) {
    return word.equals("UNRSV") || word.matches("\\d+");
  }

  private String address() {
    String text = words.take("an address");
    return Subnet.address(text)
        .map(InetAddress::getHostAddress)
        .orElseThrow(() -> words.error("no address: " + text));
  }

  private void option() {
    String word = words.take("an option");
    TcpOptions was = options;
    switch (word) {
      case "TTLS" -> options = with(true, was.restrictLowPorts());
      case "NOTTLS" -> options = with(false, was.restrictLowPorts());
      case "RESTRICTLOWPORTS" -> options = with(was.ttls(), true);
      case "UNRESTRICTLOWPORTS" -> options = with(was.ttls(), false);
      case "FINWAIT2TIME" -> options = with(number(word), was.sendBuffer(), was.receiveBuffer());
      case "TCPSENDBFRSIZE" -> options = with(was.finWait2(), number(word), was.receiveBuffer());
      case "TCPRCVBUFRSIZE" -> options = with(was.finWait2(), was.sendBuffer(), number(word));
      case "EPHEMERALPORTS" -> {
        int low = words.number(word, TcpOptions.LOWEST_PORT, TcpOptions.HIGHEST_PORT);
        options =
            new TcpOptions(
                was.ttls(),
                was.restrictLowPorts(),
                was.finWait2(),
                was.sendBuffer(),
                was.receiveBuffer(),
                low,
                words.number(word, low, TcpOptions.HIGHEST_PORT));
      }
      default -> {
        if (NUMBERS.contains(word)) {
          words.take("a value of " + word);
        } else if (!SWITCHES.contains(word)) {
          throw words.error("unknown to TCPCONFIG: " + word);
        }
      }
    }
  }

  private int number(String option) {
    return words.number(option, 0, HIGHEST_NUMBER);
  }

  private TcpOptions with(boolean ttls, boolean restrictLowPorts) {
    return new TcpOptions(
        ttls,
        restrictLowPorts,
        options.finWait2(),
        options.sendBuffer(),
        options.receiveBuffer(),
        options.lowestPort(),
        options.highestPort());
  }

  private TcpOptions with(int finWait2, int sendBuffer, int receiveBuffer) {
    return new TcpOptions(
        options.ttls(),
        options.restrictLowPorts(),
        finWait2,
        sendBuffer,
        receiveBuffer,
        options.lowestPort(),
        options.highestPort());
  }
}
