package io.lparjar.emulator;

import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.Pause;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.unix.UnixFiles;
import io.lparjar.emulator.console.OperatorConsole;
import io.lparjar.emulator.exit.ServerExits;
import io.lparjar.emulator.fault.FaultRule;
import io.lparjar.emulator.fault.Faults;
import io.lparjar.emulator.ftp.config.PortRange;
import io.lparjar.emulator.given.Given;
import io.lparjar.emulator.journal.Journal;
import io.lparjar.emulator.release.Release;
import io.lparjar.emulator.seed.Dump;
import io.lparjar.emulator.seed.SqlFiles;
import io.lparjar.emulator.seed.UnixDump;
import io.lparjar.emulator.tso.ReadyPrompt;
import io.lparjar.jes.db2.Db2;
import io.lparjar.jes.execution.JesConfiguration;
import io.lparjar.jes.outcome.OutcomeScript;
import io.lparjar.jes.program.Program;
import io.lparjar.jes.subsystem.JobEntrySubsystem;
import io.lparjar.security.saf.Saf;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
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
  private final Builder wanted;
  private volatile SystemParts parts;
  private volatile OperatorConsole console;

  private ZosEmulator(Builder wanted) {
    this.wanted = new Builder(wanted);
    this.parts = SystemParts.start(this.wanted);
    this.console = parts.operatorConsole();
  }

  /** A system in memory on a free port of the loopback address, whose clock stands still. */
  public static Builder builder() {
    return new Builder();
  }

  /** Where the FTP server listens. */
  public InetSocketAddress ftpAddress() {
    return parts.daemon().address();
  }

  /** Where the FTP server listens for clients who begin with TLS; empty when it does not. */
  public Optional<InetSocketAddress> ftpsAddress() {
    return Optional.ofNullable(parts.daemon().tlsAddress());
  }

  /** The certificate that a client trusts to know the server; made when it is missing. */
  public X509Certificate certificateAuthority() {
    return parts.daemon().certificateAuthority();
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

  /** The Db2 of the system. */
  public Db2 db2() {
    return parts.db2();
  }

  /** Steps whose outcome is scripted; rules hold for steps that start later. */
  public OutcomeScript outcomes() {
    return parts.outcomes();
  }

  /** The operator console: commands, and the messages of the system. */
  public OperatorConsole console() {
    return console;
  }

  /** TSO: commands of a user who has logged on. */
  public ReadyPrompt tso() {
    return parts.tso();
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

  /** Gives the system what a test needs: users, data sets, files. */
  public Given given() {
    return parts.given();
  }

  /** What clients, jobs and RACF have done since the start. */
  public Journal journal() {
    return parts.journal();
  }

  /** What is to go wrong. */
  public Faults faults() {
    return parts.faults();
  }

  /**
   * Goes back to how the system was when {@link Builder#start} returned, on the same ports. Ends
   * sessions and jobs. What came from other methods of this object before is of no use afterwards.
   *
   * @throws IllegalStateException when the system has a home, whose state is to be kept, or does
   *     not run
   * @throws StartException when somebody else has taken a port meanwhile
   */
  public synchronized void reset() {
    if (wanted.home() != null || !isRunning()) {
      throw new IllegalStateException("only a system in memory that runs can be reset");
    }
    wanted.port(ftpAddress().getPort());
    ftpsAddress().ifPresent(address -> wanted.tlsPort(address.getPort()));
    parts.close();
    parts = SystemParts.start(wanted);
    console = parts.operatorConsole();
  }

  /**
   * Writes the data sets, generation data groups, aliases, user catalogs, z/OS UNIX files and Db2
   * tables to a folder, in the form that {@link Builder#seed} loads. System data sets and
   * directories that are as they came are left out.
   *
   * @param folder to be made; or empty, or an earlier dump, which is replaced
   * @throws io.lparjar.emulator.seed.SeedException when it cannot be written
   */
  public void dump(Path folder) {
    new Dump(dataSets(), given().holder(), parts::isAsShipped).write(folder);
    new UnixDump(unixFiles(), requester().user(), parts::isAsShipped).write(folder);
    new SqlFiles(folder).write(db2());
  }

  /**
   * Ends sessions and jobs, and keeps the state when there is a home. Only the first call counts.
   */
  @Override
  public synchronized void close() {
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
    private @Nullable Path profile;
    private @Nullable Path policy;
    private @Nullable Path storage;
    private final Map<String, Program> programs = new LinkedHashMap<>();
    private @Nullable Path programFile;
    private boolean strictDevices;
    private Release release = Release.NEWEST;
    private String db2 = Db2.DEFAULT_NAME;
    private final SystemNames names;
    private int initiators = JesConfiguration.DEFAULT.initiators();
    private @Nullable Path seed;
    private final Map<String, String> users = new LinkedHashMap<>();
    private final List<Consumer<Given>> preparations = new ArrayList<>();
    private final List<FaultRule> faults = new ArrayList<>();
    private ServerExits exits = ServerExits.NONE;
    private boolean journaling = true;
    private boolean quickCurves;
    private boolean defaultPasswordsAllowed;
    private Clock clock = Clock.fixed(STANDSTILL, ZoneOffset.UTC);
    private Pause pause = Pause.HOST;

    private Builder() {
      names = new SystemNames();
    }

    private Builder(Builder other) {
      names = new SystemNames(other.names);
      home = other.home;
      bind = other.bind;
      port = other.port;
      tlsPort = other.tlsPort;
      passivePorts = other.passivePorts;
      advertised = other.advertised;
      ftpData = other.ftpData;
      profile = other.profile;
      policy = other.policy;
      storage = other.storage;
      programs.putAll(other.programs);
      programFile = other.programFile;
      strictDevices = other.strictDevices;
      release = other.release;
      db2 = other.db2;
      initiators = other.initiators;
      seed = other.seed;
      users.putAll(other.users);
      preparations.addAll(other.preparations);
      faults.addAll(other.faults);
      exits = other.exits;
      journaling = other.journaling;
      quickCurves = other.quickCurves;
      defaultPasswordsAllowed = other.defaultPasswordsAllowed;
      clock = other.clock;
      pause = other.pause;
    }

    /** Keeps the state in a directory, which is made when it is missing. */
    public Builder home(Path directory) {
      home = directory;
      return this;
    }

    /** Keeps the state in memory, as without {@link #home}. */
    public Builder inMemory() {
      home = null;
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
     * Takes PROFILE.TCPIP from a host file: NETACCESS, PORT, PORTRANGE, TCPCONFIG, SMFCONFIG and
     * SMFPARMS count. With a profile AT-TLS needs TCPCONFIG TTLS.
     */
    public Builder profile(Path file) {
      profile = file;
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

    /** Makes a program known to jobs, in place of any other of that name, 1 to 8 characters. */
    public Builder program(String name, Program program) {
      programs.put(name, program);
      return this;
    }

    /**
     * Takes host commands that are programs, and outcomes of steps, from a host file; the
     * documentation tells its statements. No other command of the host is ever run.
     */
    public Builder programs(Path file) {
      programFile = file;
      return this;
    }

    /**
     * How many jobs run at the same time.
     *
     * @throws IllegalArgumentException when it is less than 1
     */
    public Builder initiators(int number) {
      initiators = JesConfiguration.DEFAULT.withInitiators(number).initiators();
      return this;
    }

    /**
     * Names the Db2 subsystem other than {@code DB2}.
     *
     * @throws IllegalArgumentException when it is not 1 to 4 letters and digits
     */
    public Builder db2(String subsystem) {
      db2 = Db2.checkedName(subsystem);
      return this;
    }

    /** Refuses volumes, unit names and SMS classes that nobody defined, as z/OS does. */
    public Builder strictDevices(boolean strict) {
      strictDevices = strict;
      return this;
    }

    /**
     * Words replies as a release of z/OS does, and knows no keywords and statements that came
     * later; by default the newest.
     */
    public Builder release(Release wanted) {
      release = wanted;
      return this;
    }

    /**
     * Loads a folder of data sets, z/OS UNIX files, RACF commands and jobs; data sets and files
     * that are there already are left alone, and commands and jobs are executed on a new system
     * only. The documentation tells its form.
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

    /** Gives a new system, and one that is reset, what a test needs; may be called again. */
    public Builder given(Consumer<Given> preparation) {
      preparations.add(preparation);
      return this;
    }

    /** Lets something go wrong; may be called again. */
    public Builder fault(FaultRule rule) {
      faults.add(rule);
      return this;
    }

    /** Has the FTP server call user exits; without this call there are none. */
    public Builder exits(ServerExits wanted) {
      exits = wanted;
      return this;
    }

    /**
     * Calls something other than usual.
     *
     * @throws StartException when it cannot be called so
     */
    public Builder name(SystemName what, String name) {
      names.set(what, name);
      return this;
    }

    /** Whether {@link ZosEmulator#journal} records anything; it does without this call. */
    public Builder journaling(boolean wanted) {
      journaling = wanted;
      return this;
    }

    /**
     * Whether TLS takes its elliptic curves from BouncyCastle, and with it all of this process:
     * much quicker than the JDK's. Without this call the providers of the process stay as they are.
     */
    public Builder quickCurves(boolean wanted) {
      quickCurves = wanted;
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

    /**
     * How waiting is done: for a recall, or for a data set that somebody else holds (DSWAITTIME).
     * By default, as long as it takes; a test need not wait.
     */
    public Builder pause(Pause wanted) {
      pause = wanted;
      return this;
    }

    /** The host's time and time zone, in place of a clock that stands still. */
    public Builder systemClock() {
      return clock(new HostClock());
    }

    /**
     * Starts the system; when this returns, clients can connect.
     *
     * @throws StartException when something about the configuration or the host is wrong
     */
    public ZosEmulator start() {
      return new ZosEmulator(this);
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

    @Nullable Path profile() {
      return profile;
    }

    @Nullable Path policy() {
      return policy;
    }

    @Nullable Path storage() {
      return storage;
    }

    Map<String, Program> programs() {
      return programs;
    }

    @Nullable Path programFile() {
      return programFile;
    }

    String db2() {
      return db2;
    }

    int initiators() {
      return initiators;
    }

    boolean strictDevices() {
      return strictDevices;
    }

    Release release() {
      return release;
    }

    @Nullable Path seed() {
      return seed;
    }

    Map<String, String> users() {
      return users;
    }

    List<Consumer<Given>> preparations() {
      return preparations;
    }

    List<FaultRule> faults() {
      return faults;
    }

    SystemNames names() {
      return names;
    }

    boolean isForQuickCurves() {
      return quickCurves;
    }

    ServerExits exits() {
      return exits;
    }

    boolean isJournaling() {
      return journaling;
    }

    boolean defaultPasswordsAllowed() {
      return defaultPasswordsAllowed;
    }

    Clock clock() {
      return clock;
    }

    Pause pause() {
      return pause;
    }
  }
}
