package io.lparjar.emulator.launch;

import io.lparjar.emulator.StartException;
import io.lparjar.emulator.SystemName;
import io.lparjar.emulator.ZosEmulator;
import io.lparjar.emulator.fault.FaultRule;
import io.lparjar.emulator.ftp.config.PortRange;
import io.lparjar.emulator.release.Release;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;

/** What a command line and its environment ask for. The command line counts more. */
final class LaunchOptions {
  private static final String DEFAULT_HOME = "lpar";
  private static final int DEFAULT_PORT = 2121;
  private static final int DEFAULT_TLS_PORT = 2990;
  private static final int HIGHEST_PORT = 65_535;

  private final CommandLine line;
  private final Map<String, String> environment;

  private LaunchOptions(CommandLine line, Map<String, String> environment) {
    this.line = line;
    this.environment = environment;
  }

  /**
   * Reads a command line.
   *
   * @throws StartException when an option is unknown, lacks its value, or comes with words
   */
  static LaunchOptions parse(String[] arguments, Map<String, String> environment) {
    LaunchOptions options = parseBefore(arguments, environment);
    if (!options.words().isEmpty()) {
      throw new StartException("not an option: " + options.words().get(0));
    }
    return options;
  }

  /**
   * Reads the options before the first word that is none.
   *
   * @throws StartException when one lacks its value
   */
  static LaunchOptions parseBefore(String[] arguments, Map<String, String> environment) {
    try {
      CommandLine line =
          DefaultParser.builder()
              .setAllowPartialMatching(false)
              .build()
              .parse(table(), arguments, true);
      LaunchOptions options = new LaunchOptions(line, environment);
      if (line.hasOption(LaunchOption.HOME.option()) && options.has(LaunchOption.IN_MEMORY)) {
        throw new StartException("--home and --in-memory exclude each other");
      }
      if (options.has(LaunchOption.CONSOLE) && options.has(LaunchOption.NO_CONSOLE)) {
        throw new StartException("--console and --no-console exclude each other");
      }
      return options;
    } catch (ParseException wrong) {
      throw new StartException(wrong.getMessage() + " (see --help)", wrong);
    }
  }

  /** Whether an option without a value is set. */
  boolean has(LaunchOption option) {
    return line.hasOption(option.option())
        || Boolean.parseBoolean(environment.getOrDefault(option.variable(), "false"));
  }

  /** What stands behind the options. */
  List<String> words() {
    return line.getArgList();
  }

  /** The value of an option that was given. */
  Optional<String> get(LaunchOption option) {
    String given = line.getOptionValue(option.option());
    return Optional.ofNullable(given == null ? environment.get(option.variable()) : given);
  }

  /** Directory of the system's state. */
  Path home() {
    return Path.of(get(LaunchOption.HOME).orElse(DEFAULT_HOME));
  }

  /** A system as the options want it. */
  ZosEmulator.Builder emulator() {
    ZosEmulator.Builder builder =
        ZosEmulator.builder()
            .systemClock()
            .port(DEFAULT_PORT)
            .usualTlsPort(DEFAULT_TLS_PORT)
            .allowDefaultPasswords(has(LaunchOption.ALLOW_DEFAULT_PASSWORDS))
            .strictDevices(has(LaunchOption.STRICT_DEVICES))
            .quickCurves(true)
            .journaling(false);
    if (!has(LaunchOption.IN_MEMORY)) {
      builder.home(home());
    }
    for (LaunchOption option : LaunchOption.values()) {
      Optional<String> value = get(option);
      if (value.isPresent()) {
        set(builder, option, value.get());
      }
    }
    names(builder);
    users(builder);
    faults(builder);
    return builder;
  }

  /** Hands the value of an option on; those that come often, or mean no system, go elsewhere. */
  private static void set(ZosEmulator.Builder builder, LaunchOption option, String value) {
    switch (option) {
      case PORT -> builder.port(port("--port", value));
      case TLS_PORT -> tlsPort(builder, value);
      case BIND -> builder.bind(value);
      case PASSIVE_PORTS -> builder.passivePorts(ports(value));
      case ADVERTISE -> builder.advertise(address(value));
      case FTP_DATA -> builder.ftpData(Path.of(value));
      case PROFILE -> builder.profile(Path.of(value));
      case POLICY -> builder.policy(Path.of(value));
      case STORAGE -> builder.storage(Path.of(value));
      case PROGRAMS -> builder.programs(Path.of(value));
      case SEED -> builder.seed(Path.of(value));
      case INITIATORS -> builder.initiators(initiators(value));
      case DB2 -> db2(builder, value);
      case RELEASE -> builder.release(release(value));
      case HOME,
          IN_MEMORY,
          STRICT_DEVICES,
          DUMP,
          CHECK,
          FAULT,
          NAME,
          USER,
          ALLOW_DEFAULT_PASSWORDS,
          LOGON,
          CONSOLE,
          NO_CONSOLE,
          READY_FILE,
          VERSION,
          HELP -> {}
    }
  }

  /** The commons-cli form of the table. */
  static Options table() {
    Options options = new Options();
    for (LaunchOption option : LaunchOption.values()) {
      Option.Builder row = Option.builder().longOpt(option.option()).desc(option.description());
      String argument = option.argument();
      options.addOption(argument == null ? row.build() : row.hasArg().argName(argument).build());
    }
    return options;
  }

  /** Several names may stand in one value, with commas between. */
  private void names(ZosEmulator.Builder builder) {
    for (String names : all(LaunchOption.NAME)) {
      for (String name : names.split(",", -1)) {
        int equals = name.indexOf('=');
        String what = name.substring(0, Math.max(0, equals)).toUpperCase(Locale.ROOT);
        SystemName named =
            Arrays.stream(SystemName.values())
                .filter(known -> known.name().equals(what))
                .findAny()
                .orElseThrow(
                    () ->
                        new StartException(
                            "--name needs one of "
                                + Arrays.toString(SystemName.values())
                                + ", an equals sign and a name, not "
                                + name));
        builder.name(named, name.substring(equals + 1));
      }
    }
  }

  private void users(ZosEmulator.Builder builder) {
    for (String user : all(LaunchOption.USER)) {
      int colon = user.indexOf(':');
      if (colon < 1) {
        throw new StartException("--user needs ID:PASSWORD, not " + user);
      }
      builder.user(user.substring(0, colon), user.substring(colon + 1));
    }
  }

  private void faults(ZosEmulator.Builder builder) {
    for (String rule : all(LaunchOption.FAULT)) {
      try {
        builder.fault(FaultRule.parse(rule));
      } catch (IllegalArgumentException wrong) {
        throw new StartException("--fault " + rule + ": " + wrong.getMessage(), wrong);
      }
    }
  }

  /** The values of an option that may be repeated. */
  private String[] all(LaunchOption option) {
    String[] given = line.getOptionValues(option.option());
    String inherited = environment.get(option.variable());
    return given != null ? given : inherited == null ? new String[0] : new String[] {inherited};
  }

  private static void tlsPort(ZosEmulator.Builder builder, String text) {
    if (text.equalsIgnoreCase("off")) {
      builder.noTlsPort();
    } else {
      builder.tlsPort(port("--tls-port", text));
    }
  }

  private static int port(String option, String text) {
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > HIGHEST_PORT) {
      throw new StartException(option + " needs a number from 0 to 65535, not " + text);
    }
    return Integer.parseInt(text);
  }

  private static PortRange ports(String text) {
    return PortRange.parse("(" + text.replace('-', ',') + ")")
        .orElseThrow(
            () -> new StartException("--passive-ports needs LOW-HIGH within 1024-65535: " + text));
  }

  private static void db2(ZosEmulator.Builder builder, String name) {
    try {
      builder.db2(name);
    } catch (IllegalArgumentException wrong) {
      throw new StartException("--db2: " + wrong.getMessage(), wrong);
    }
  }

  private static Release release(String text) {
    return Release.find(text)
        .orElseThrow(
            () ->
                new StartException(
                    "--release knows no " + text + ", but " + String.join(", ", Release.known())));
  }

  private static int initiators(String text) {
    if (!text.matches("[1-9]\\d{0,2}")) {
      throw new StartException("--initiators needs a number from 1 to 999, not " + text);
    }
    return Integer.parseInt(text);
  }

  private static InetAddress address(String text) {
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException unknown) {
      throw new StartException("--advertise needs an address, not " + text, unknown);
    }
  }
}
