package io.lparjar.emulator;

import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.unix.UnixFiles;
import io.lparjar.emulator.console.OperatorConsole;
import io.lparjar.emulator.ftp.config.PortRange;
import io.lparjar.emulator.seed.Dump;
import io.lparjar.jes.subsystem.JobEntrySubsystem;
import io.lparjar.security.saf.Saf;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A running z/OS: its data sets, jobs and users, and the FTP server in front of them.
 *
 * <pre>
 * try (ZosEmulator zos = ZosEmulator.builder().user("USER1", "SECRET").start()) {
 *   client.connect(zos.ftpAddress().getAddress(), zos.ftpAddress().getPort());
 *   ...
 * }
 * </pre>
 *
 * <p>Systems share nothing: many can run in one virtual machine. Safe for use by many threads.
 */
public final class ZosEmulator implements AutoCloseable {
  private final SystemParts parts;
  private final OperatorConsole console;

  private ZosEmulator(SystemParts parts) {
    this.parts = parts;
    this.console = new OperatorConsole(parts.console(), parts.consoleSystem());
  }

  /** A system in memory on a free port of the loopback address, whose clock stands still. */
  public static Builder builder() {
    return new Builder();
  }

  /** Where the FTP server listens. */
  public InetSocketAddress ftpAddress() {
    return parts.listener().address();
  }

  /** Where the FTP server listens for clients who begin with TLS; empty when it does not. */
  public Optional<InetSocketAddress> ftpsAddress() {
    return Optional.ofNullable(parts.tlsAddress());
  }

  /** The certificate that a client trusts to know the server; made when it is missing. */
  public X509Certificate certificateAuthority() {
    return parts.certificateAuthority();
  }

  /** The data sets of the system. */
  public DataSets dataSets() {
    return parts.dataSets();
  }

  /** The z/OS UNIX files of the system. */
  public UnixFiles unixFiles() {
    return parts.unixFiles();
  }

  /** The jobs of the system. */
  public JobEntrySubsystem jes() {
    return parts.jes();
  }

  /** The operator console: commands, and the messages of the system. */
  public OperatorConsole console() {
    return console;
  }

  /** Whether nobody has closed the system, nor an operator stopped it. */
  public boolean isRunning() {
    return parts.isRunning();
  }

  /** Who may do what. */
  public Saf saf() {
    return parts.saf();
  }

  /** The system's own address space, which may do everything. */
  public Requester requester() {
    return parts.requester();
  }

  /**
   * Writes the data sets, generation data groups, aliases and user catalogs to a folder, in the
   * form that {@link Builder#seed} loads. System data sets that are as they came are left out.
   *
   * @param folder to be made; or empty, or an earlier dump, which is replaced
   * @throws io.lparjar.emulator.seed.SeedException when it cannot be written
   */
  public void dump(Path folder) {
    new Dump(dataSets(), requester(), parts::isAsShipped).write(folder);
  }

  /**
   * Ends sessions and jobs, and keeps the state when there is a home. Only the first call counts.
   */
  @Override
  public void close() {
    parts.close();
  }

  /** What a system shall be like. */
  public static final class Builder {
    /** 25 March 2026, 09:17 UTC: an arbitrary moment at which new systems stand still. */
    private static final Instant STANDSTILL = Instant.ofEpochSecond(1_774_430_220);

    private @Nullable Path home;
    private String bind = "127.0.0.1";
    private int port;
    private TlsPort tlsPort = TlsPort.CONFIGURED;
    private PortRange passivePorts = PortRange.ANY;
    private @Nullable InetAddress advertised;
    private @Nullable Path ftpData;
    private @Nullable Path policy;
    private @Nullable Path storage;
    private boolean strictDevices;
    private @Nullable Path seed;
    private final Map<String, String> users = new LinkedHashMap<>();
    private boolean defaultPasswordsAllowed;
    private Clock clock = Clock.fixed(STANDSTILL, ZoneOffset.UTC);

    private Builder() {}

    /** Keeps the state in a directory, which is made when it is missing. */
    public Builder home(Path directory) {
      home = directory;
      return this;
    }

    /** Listens on another address than 127.0.0.1; a name or an address. */
    public Builder bind(String address) {
      bind = address;
      return this;
    }

    /** Listens on a port; 0, the default, for a free one. */
    public Builder port(int number) {
      port = number;
      return this;
    }

    /**
     * Listens on a port for implicit TLS; 0 for a free one. Without this call there is one only if
     * FTP.DATA names it by TLSPORT. AUTH TLS works on the other port all the same.
     */
    public Builder tlsPort(int number) {
      tlsPort = TlsPort.of(number);
      return this;
    }

    /** Listens on a port for implicit TLS unless FTP.DATA names another by TLSPORT, or none. */
    public Builder usualTlsPort(int number) {
      tlsPort = TlsPort.usually(number);
      return this;
    }

    /** Listens on no port for implicit TLS, whatever FTP.DATA says. */
    public Builder noTlsPort() {
      tlsPort = TlsPort.NONE;
      return this;
    }

    /** Listens for passive data connections on these ports only. */
    public Builder passivePorts(PortRange ports) {
      passivePorts = ports;
      return this;
    }

    /** Tells clients another address for passive data connections, such as a container host's. */
    public Builder advertise(InetAddress address) {
      advertised = address;
      return this;
    }

    /** Takes the server's FTP.DATA from a host file in place of TCPIP.TCPPARMS(FTPSDATA). */
    public Builder ftpData(Path file) {
      ftpData = file;
      return this;
    }

    /**
     * Takes an AT-TLS policy from a host file as Policy Agent reads it; it counts when FTP.DATA
     * says TLSMECHANISM ATTLS.
     */
    public Builder policy(Path file) {
      policy = file;
      return this;
    }

    /**
     * Takes volumes, unit names, SMS classes and the rest of storage from a host file; the
     * documentation tells its statements.
     */
    public Builder storage(Path file) {
      storage = file;
      return this;
    }

    /** Refuses volumes, unit names and SMS classes that nobody defined, as z/OS does. */
    public Builder strictDevices(boolean strict) {
      strictDevices = strict;
      return this;
    }

    /**
     * Loads a folder of data sets and jobs; data sets that are there already are left alone, and
     * jobs are submitted on a new system only. The documentation tells its form.
     */
    public Builder seed(Path folder) {
      seed = folder;
      return this;
    }

    /** Adds a user, or sets the password of one that exists. */
    public Builder user(String userId, String password) {
      users.put(userId, password);
      return this;
    }

    /** Starts on other than loopback addresses though the first passwords are unchanged. */
    public Builder allowDefaultPasswords(boolean allowed) {
      defaultPasswordsAllowed = allowed;
      return this;
    }

    /** The time of the system. */
    public Builder clock(Clock time) {
      clock = time;
      return this;
    }

    /** The host's time and time zone, in place of a clock that stands still. */
    public Builder systemClock() {
      return clock(Clock.system(ZoneId.systemDefault()));
    }

    /**
     * Starts the system; when this returns, clients can connect.
     *
     * @throws StartException when something about the configuration or the host is wrong
     */
    public ZosEmulator start() {
      return new ZosEmulator(SystemParts.start(this));
    }

    @Nullable Path home() {
      return home;
    }

    InetSocketAddress address() {
      try {
        return new InetSocketAddress(InetAddress.getByName(bind), port);
      } catch (UnknownHostException e) {
        throw new StartException("no address to listen on: " + bind, e);
      }
    }

    OptionalInt tlsPortBeside(int statement) {
      return tlsPort.number(statement);
    }

    PortRange passivePorts() {
      return passivePorts;
    }

    @Nullable InetAddress advertised() {
      return advertised;
    }

    @Nullable Path ftpData() {
      return ftpData;
    }

    @Nullable Path policy() {
      return policy;
    }

    @Nullable Path storage() {
      return storage;
    }

    boolean strictDevices() {
      return strictDevices;
    }

    @Nullable Path seed() {
      return seed;
    }

    Map<String, String> users() {
      return users;
    }

    boolean defaultPasswordsAllowed() {
      return defaultPasswordsAllowed;
    }

    Clock clock() {
      return clock;
    }
  }
}
