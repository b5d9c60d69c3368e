package io.lparjar.emulator.attls;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a policy from the lines of a file. A statement that others refer to may stand anywhere; of
 * two with the same name the later counts. [inferred]
 */
public final class PolicyReader {
  private static final int HIGHEST_PRIORITY = 2_000_000_000;
  private static final int LONGEST_HANDSHAKE = 600;
  private static final int USUAL_HANDSHAKE = 10;
  private static final int LONGEST_SESSION = 86_400;

  private final Map<String, Statement> statements = new HashMap<>();

  private PolicyReader() {}

  /**
   * Reads a policy.
   *
   * @throws PolicyException for the first line that cannot be used
   */
  public static Policy read(List<String> lines) {
    PolicyReader reader = new PolicyReader();
    List<Statement> all = StatementReader.read(lines);
    for (Statement statement : all) {
      reader.statements.put(key(statement.keyword(), statement.name()), statement);
    }
    return new Policy(
        reader.statements.values().stream()
            .filter(statement -> statement.is(StatementKind.RULE.keyword()))
            .map(reader::rule)
            .toList());
  }

  private static String key(String keyword, String name) {
    return keyword.toLowerCase(Locale.ROOT) + " " + name;
  }

  private Rule rule(Statement rule) {
    List<AddressRange> local = addresses(rule, "Local");
    List<AddressRange> remote = addresses(rule, "Remote");
    List<Ports> localPorts = ports(rule, "Local");
    List<Ports> remotePorts = ports(rule, "Remote");
    String job = rule.value("Jobname").orElse("");
    String user = rule.value("Userid").orElse("");
    if (local.isEmpty()
        && remote.isEmpty()
        && localPorts.isEmpty()
        && remotePorts.isEmpty()
        && job.isEmpty()
        && user.isEmpty()) {
      throw new PolicyException(
          rule.line(), "TTLSRule " + rule.name() + " needs an address, a port, Jobname or Userid");
    }
    Direction direction =
        Direction.valueOf(required(rule, "Direction").oneOf("Inbound", "Outbound", "Both"));
    int priority =
        rule.last("Priority").map(parameter -> parameter.number(1, HIGHEST_PRIORITY)).orElse(1);
    return new Rule(
        rule.name(),
        priority,
        direction,
        local,
        remote,
        localPorts,
        remotePorts,
        job,
        user,
        actions(rule));
  }

  private static Statement required(Statement statement, String keyword) {
    return statement
        .last(keyword)
        .orElseThrow(
            () ->
                new PolicyException(
                    statement.line(),
                    statement.keyword() + " " + statement.name() + " needs " + keyword));
  }

  /** The statement that stands inside another, or that the other refers to. */
  private Optional<Statement> part(Statement statement, String keyword) {
    return statement
        .last(keyword)
        .or(() -> statement.last(keyword + "Ref").map(reference -> referred(reference, keyword)));
  }

  private Statement referred(Statement reference, String keyword) {
    Statement found = statements.get(key(keyword, reference.one()));
    if (found == null) {
      throw new PolicyException(reference.line(), "no " + keyword + " " + reference.one());
    }
    return found;
  }

  private List<AddressRange> addresses(Statement rule, String end) {
    List<AddressRange> ranges = new ArrayList<>();
    rule.all(end + "Addr").forEach(each -> ranges.add(AddressRange.parse(each.one(), each.line())));
    rule.all(end + "AddrRef").forEach(each -> add(ranges, referred(each, "IpAddr")));
    rule.all(end + "AddrSetRef").forEach(each -> add(ranges, referred(each, "IpAddrSet")));
    rule.all(end + "AddrGroupRef").forEach(each -> addGroup(ranges, referred(each, "IpAddrGroup")));
    return ranges;
  }

  private void addGroup(List<AddressRange> ranges, Statement group) {
    group.all("IpAddr").forEach(each -> add(ranges, each));
    group.all("IpAddrSet").forEach(each -> add(ranges, each));
    group.all("IpAddrRef").forEach(each -> add(ranges, referred(each, "IpAddr")));
    group.all("IpAddrSetRef").forEach(each -> add(ranges, referred(each, "IpAddrSet")));
  }

  private static void add(List<AddressRange> ranges, Statement set) {
    for (Statement each : set.parameters()) {
      ranges.add(AddressRange.parse(each.one(), each.line()));
    }
  }

  private List<Ports> ports(Statement rule, String end) {
    List<Ports> ports = new ArrayList<>();
    rule.all(end + "PortRange").forEach(each -> ports.add(Ports.parse(each)));
    rule.all(end + "PortRangeRef").forEach(each -> addPorts(ports, referred(each, "PortRange")));
    rule.all(end + "PortGroupRef")
        .map(each -> referred(each, "PortGroup"))
        .forEach(
            group -> {
              group.all("PortRange").forEach(each -> addPorts(ports, each));
              group
                  .all("PortRangeRef")
                  .forEach(each -> addPorts(ports, referred(each, "PortRange")));
            });
    return ports;
  }

  private static void addPorts(List<Ports> ports, Statement range) {
    range.all("Port").forEach(each -> ports.add(Ports.parse(each)));
  }

  private Actions actions(Statement rule) {
    Statement group = referred(required(rule, "TTLSGroupActionRef"), "TTLSGroupAction");
    boolean enabled = required(group, "TTLSEnabled").oneOf("On", "Off").equals("ON");
    Optional<Statement> environment = part(rule, "TTLSEnvironmentAction");
    Optional<Statement> connection = part(rule, "TTLSConnectionAction");
    if (environment.isEmpty()) {
      if (enabled) {
        throw new PolicyException(
            rule.line(), "TTLSRule " + rule.name() + " needs TTLSEnvironmentActionRef");
      }
      return disabled(group.name());
    }
    return actions(group.name(), enabled, environment.get(), connection);
  }

  private static Actions disabled(String group) {
    return new Actions(
        group,
        "",
        "",
        false,
        HandshakeRole.SERVER,
        ClientAuthType.REQUIRED,
        "",
        List.of(),
        List.of(),
        false,
        Duration.ofSeconds(USUAL_HANDSHAKE),
        Duration.ofSeconds(LONGEST_SESSION),
        "");
  }

  private Actions actions(
      String group, boolean enabled, Statement environment, Optional<Statement> connection) {
    Statement keyring =
        part(environment, "TTLSKeyringParms")
            .orElseThrow(
                () ->
                    new PolicyException(
                        environment.line(),
                        "TTLSEnvironmentAction " + environment.name() + " needs TTLSKeyringParms"));
    List<Statement> advanced = new ArrayList<>();
    part(environment, "TTLSEnvironmentAdvancedParms").ifPresent(advanced::add);
    connection.flatMap(each -> part(each, "TTLSConnectionAdvancedParms")).ifPresent(advanced::add);
    Statement role =
        connection
            .flatMap(each -> each.last("HandshakeRole"))
            .orElseGet(() -> required(environment, "HandshakeRole"));
    return new Actions(
        group,
        environment.name(),
        connection.map(Statement::name).orElse(""),
        enabled,
        HandshakeRole.parse(role),
        clientAuthType(advanced),
        required(keyring, "Keyring").one(),
        protocols(advanced),
        ciphers(environment, connection),
        isOn(advanced, "ApplicationControlled", false),
        Duration.ofSeconds(timeout(advanced)),
        Duration.ofSeconds(sessionTimeout(environment)),
        label(advanced));
  }

  /** The connection action counts more than the environment action. */
  private static boolean isOn(List<Statement> advanced, String keyword, boolean otherwise) {
    boolean on = otherwise;
    for (Statement statement : advanced) {
      on = statement.isOn(keyword, on);
    }
    return on;
  }

  /** TLS 1.2 alone unless said otherwise, as in releases since V2R4. */
  private static List<String> protocols(List<Statement> advanced) {
    List<String> protocols = new ArrayList<>();
    for (String protocol : List.of("TLSv1.3", "TLSv1.2", "TLSv1.1", "TLSv1")) {
      if (isOn(advanced, protocol, protocol.equals("TLSv1.2"))) {
        protocols.add(protocol);
      }
    }
    return protocols;
  }

  private List<String> ciphers(Statement environment, Optional<Statement> connection) {
    return connection
        .flatMap(each -> part(each, "TTLSCipherParms"))
        .or(() -> part(environment, "TTLSCipherParms"))
        .map(
            parms ->
                parms.parameters().stream()
                    .filter(each -> !each.is("V2CipherSuites"))
                    .flatMap(each -> CipherNames.of(each).stream())
                    .toList())
        .orElse(List.of());
  }

  private static int timeout(List<Statement> advanced) {
    int seconds = USUAL_HANDSHAKE;
    for (Statement statement : advanced) {
      for (Statement each : statement.all("HandshakeTimeout").toList()) {
        seconds = each.number(0, LONGEST_HANDSHAKE);
      }
    }
    return seconds == 0 ? LONGEST_HANDSHAKE : seconds;
  }

  /** Also that of TLS 1.3, whose tickets the JDK gives the same time. */
  private int sessionTimeout(Statement environment) {
    return part(environment, "TTLSGskAdvancedParms")
        .flatMap(parms -> parms.last("GSK_V3_SESSION_TIMEOUT"))
        .map(each -> each.number(0, LONGEST_SESSION))
        .orElse(LONGEST_SESSION);
  }

  private static ClientAuthType clientAuthType(List<Statement> advanced) {
    return advanced.stream()
        .flatMap(statement -> statement.all("ClientAuthType"))
        .map(ClientAuthType::parse)
        .reduce(ClientAuthType.REQUIRED, (first, second) -> second);
  }

  private static String label(List<Statement> advanced) {
    String label = "";
    for (Statement statement : advanced) {
      label = statement.value("CertificateLabel").orElse(label);
    }
    return label;
  }
}
