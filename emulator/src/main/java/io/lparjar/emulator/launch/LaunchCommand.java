package io.lparjar.emulator.launch;

import io.lparjar.emulator.StartException;
import io.lparjar.emulator.ZosEmulator;
import io.lparjar.emulator.ftp.config.PortRange;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of {@code launch.sh}, and the life of a system started with them. */
@Command(
    name = "launch.sh",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    versionProvider = Version.class,
    header = "lparjar: a z/OS FTP environment.",
    footer = {
      "",
      "Each option can also be given as an environment variable: LPARJAR_PORT for --port.",
      "LPARJAR_LOG=DEBUG logs everything; LPARJAR_JAVA_OPTIONS are handed to the JVM."
    })
final class LaunchCommand implements Callable<Integer> {

  @ArgGroup(exclusive = true)
  private Storage storage = new Storage();

  /** Where the system keeps its state. */
  static final class Storage {
    @Option(
        names = "--home",
        paramLabel = "DIR",
        description = "Directory of the system's state (default: ./lpar).")
    private Path home = Path.of("lpar");

    @Option(names = "--in-memory", description = "Keep all state in memory; nothing is written.")
    private boolean inMemory;
  }

  @Option(
      names = "--bind",
      paramLabel = "ADDR",
      description = "Address to listen on (default: ${DEFAULT-VALUE}).",
      defaultValue = "127.0.0.1")
  private String bind = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "FTP port, 0 for a free one (default: ${DEFAULT-VALUE}).",
      defaultValue = "2121")
  private int port;

  @Option(
      names = "--passive-ports",
      paramLabel = "LOW-HIGH",
      description = "Ports for passive data connections (default: any free one).",
      converter = PortRangeConverter.class)
  private @Nullable PortRange passivePorts;

  @Option(
      names = "--advertise",
      paramLabel = "ADDR",
      description = "IPv4 address in the PASV reply (default: that of the control connection).")
  private @Nullable InetAddress advertise;

  @Option(
      names = "--ftp-data",
      paramLabel = "FILE",
      description = "FTP.DATA of the server, in place of the shipped one.")
  private @Nullable Path ftpData;

  @Option(
      names = "--user",
      paramLabel = "ID:PASSWORD",
      description = "Add a user, or set a user's password; may be repeated.")
  private List<String> users = List.of();

  @Option(
      names = "--allow-default-passwords",
      description = "Listen on other than loopback addresses though first passwords are unchanged.")
  private boolean allowDefaultPasswords;

  @Option(
      names = "--ready-file",
      paramLabel = "FILE",
      description = "Write ports and process id as JSON when the system is ready.")
  private @Nullable Path readyFile;

  @Override
  @StandardStreams
  public Integer call() throws InterruptedException {
    try {
      ZosEmulator system = emulator().start();
      StopSignal stop = StopSignal.install(system);
      ReadyLine ready = new ReadyLine(system.ftpAddress(), ProcessHandle.current().pid());
      if (readyFile != null) {
        ready.write(readyFile);
      }
      System.out.println(ready.text());
      stop.await();
      return 0;
    } catch (StartException | IOException e) {
      System.err.println("lparjar: " + e.getMessage());
      return 1;
    }
  }

  private ZosEmulator.Builder emulator() {
    ZosEmulator.Builder builder =
        ZosEmulator.builder()
            .systemClock()
            .bind(bind)
            .port(port)
            .allowDefaultPasswords(allowDefaultPasswords);
    if (!storage.inMemory) {
      builder.home(storage.home);
    }
    if (passivePorts != null) {
      builder.passivePorts(passivePorts);
    }
    if (advertise != null) {
      builder.advertise(advertise);
    }
    if (ftpData != null) {
      builder.ftpData(ftpData);
    }
    for (String user : users) {
      int colon = user.indexOf(':');
      if (colon < 1) {
        throw new StartException("--user needs ID:PASSWORD, not " + user);
      }
      builder.user(user.substring(0, colon), user.substring(colon + 1));
    }
    return builder;
  }

  private static final class PortRangeConverter implements ITypeConverter<PortRange> {
    @Override
    public PortRange convert(String value) {
      return PortRange.parse("(" + value.replace('-', ',') + ")")
          .orElseThrow(() -> new TypeConversionException("not LOW-HIGH within 1024-65535"));
    }
  }
}
