package io.lparjar.emulator;

import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.Pause;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.allocation.Serialization;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.device.ContentStore;
import io.lparjar.datasets.storage.StorageConfiguration;
import io.lparjar.datasets.storage.StorageConfigurationException;
import io.lparjar.datasets.unix.UnixFile;
import io.lparjar.datasets.unix.UnixFiles;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.emulator.client.ClientServices;
import io.lparjar.emulator.client.FtpProgram;
import io.lparjar.emulator.client.FtpTsoCommand;
import io.lparjar.emulator.console.ConsoleLog;
import io.lparjar.emulator.console.ConsoleSystem;
import io.lparjar.emulator.console.ConsoleSystem.Connection;
import io.lparjar.emulator.console.NetstatTsoCommand;
import io.lparjar.emulator.console.OperatorConsole;
import io.lparjar.emulator.console.OperatorRequests;
import io.lparjar.emulator.console.ServerTraces;
import io.lparjar.emulator.fault.Faults;
import io.lparjar.emulator.ftp.command.CommandDispatcher;
import io.lparjar.emulator.ftp.command.CommandTable;
import io.lparjar.emulator.ftp.config.ConfigurationReader;
import io.lparjar.emulator.ftp.config.FirstConfiguration;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.net.FtpListener;
import io.lparjar.emulator.ftp.net.TlsServer;
import io.lparjar.emulator.ftp.session.DaemonLog;
import io.lparjar.emulator.ftp.session.FtpServices;
import io.lparjar.emulator.ftp.session.ServerIdentity;
import io.lparjar.emulator.ftp.session.SessionTap;
import io.lparjar.emulator.ftp.unix.DropBoxSweep;
import io.lparjar.emulator.given.Given;
import io.lparjar.emulator.journal.Journal;
import io.lparjar.emulator.profile.TcpipProfile;
import io.lparjar.emulator.profile.TcpipStack;
import io.lparjar.emulator.program.ProgramFile;
import io.lparjar.emulator.program.ProgramFileException;
import io.lparjar.emulator.seed.Seed;
import io.lparjar.emulator.seed.SeedException;
import io.lparjar.emulator.tso.ReadyPrompt;
import io.lparjar.emulator.tso.SdsfCommand;
import io.lparjar.emulator.tso.SendCommand;
import io.lparjar.jes.execution.Jes2;
import io.lparjar.jes.execution.JesConfiguration;
import io.lparjar.jes.execution.JesServices;
import io.lparjar.jes.job.JobMessage;
import io.lparjar.jes.outcome.OutcomeScript;
import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.program.StandardPrograms;
import io.lparjar.jes.program.idcams.Idcams;
import io.lparjar.jes.program.sdsf.Sdsf;
import io.lparjar.jes.program.sdsf.SdsfServices;
import io.lparjar.jes.program.shell.Bpxbatch;
import io.lparjar.jes.program.standard.Utilities;
import io.lparjar.jes.subsystem.JobEntrySubsystem;
import io.lparjar.jes.tso.Ikjeft01;
import io.lparjar.jes.tso.RacfTsoCommand;
import io.lparjar.jes.tso.StandardTsoCommands;
import io.lparjar.jes.tso.TsoCommandTable;
import io.lparjar.security.certificate.Certificates;
import io.lparjar.security.certificate.FirstCertificates;
import io.lparjar.security.racf.Ich408i;
import io.lparjar.security.racf.InitialProfiles;
import io.lparjar.security.racf.OmvsSegments;
import io.lparjar.security.racf.Racf;
import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.racf.StartedTasks;
import io.lparjar.security.racf.ViolationNotice;
import io.lparjar.security.racf.command.RacfCommands;
import io.lparjar.security.racf.racdcert.CertificateDataSets;
import io.lparjar.security.racf.racdcert.Racdcert;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.Saf;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.SecurityEvent;
import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.Database;
import io.lparjar.security.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a system together from its parts, and takes it apart in reverse. */
final class SystemParts implements AutoCloseable {
  /** Where the content of data sets is in a home. */
  static final String VOLUMES = "volumes";

  private static final Logger LOG = LoggerFactory.getLogger(SystemParts.class);
  private static final Logger SYSLOG = LoggerFactory.getLogger("syslog");
  private static final Logger DAEMON_LOG = LoggerFactory.getLogger("daemon");
  private static final UserId DAEMON = new UserId("FTPD");
  private static final int FIRST_ADDRESS_SPACE = 0x20;

  /** What the FTP client calls itself: z/OS 3.1. [inferred] */
  private static final String CLIENT_RELEASE = "V3R1";

  private static final String CATALOG = "CATALOG.MVS1.MASTER";

  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private final CompletableFuture<FtpServices> clientServices = new CompletableFuture<>();
  private final AtomicInteger addressSpaces = new AtomicInteger(FIRST_ADDRESS_SPACE);
  private final Saf saf;
  private final DataSets dataSets;
  private final UnixFiles unixFiles;
  private final UnixTree unixTree;
  private final SystemDataSets systemDataSets;
  private final Jes2 jes;
  private final OutcomeScript outcomes = new OutcomeScript();
  private final Requester requester;
  private final Certificates certificates;
  private final ServerKeyRing keyRing;
  private final @Nullable AttlsTerms attls;
  private final FtpListener listener;
  private final @Nullable InetSocketAddress tlsAddress;
  private final ConsoleLog console;
  private final ServerTraces serverTraces = new ServerTraces();
  private final ConsoleSystem consoleSystem;
  private final ReadyPrompt tso;
  private final TcpipProfile profile;
  private final SecurityEnvironment server;
  private final Given given;
  private final Journal journal = new Journal();
  private final Faults faults = new Faults(Pause.HOST);

  private SystemParts(ZosEmulator.Builder wanted) {
    CompletableFuture<CommandDispatcher> dispatcher =
        CompletableFuture.supplyAsync(SystemParts::dispatcher);
    this.console = new ConsoleLog(wanted.clock());
    try {
      Database database = keep(database(wanted.home()));
      ContentStore devices = keep(contentStore(wanted.home(), VOLUMES));
      RacfDatabase profiles = keep(RacfDatabase.open(database, wanted.clock()));
      defineUsers(profiles, wanted);
      this.saf = new Racf(profiles, this::report, this::tell);
      Serialization serialization = new Serialization();
      this.dataSets =
          DataSets.open(
              database, devices, saf, wanted.clock(), serialization, storage(wanted), Pause.HOST);
      this.requester = new Requester(daemon(), "FTPD1", addressSpaces.getAndIncrement());
      this.unixFiles =
          UnixFiles.open(
              database,
              keep(contentStore(wanted.home(), "unix")),
              new OmvsSegments(profiles),
              wanted.clock());
      this.unixTree = new UnixTree(unixFiles, requester.user());
      ProgramTable programs = StandardPrograms.table();
      Idcams.register(programs);
      Utilities.register(programs);
      Bpxbatch.register(programs, unixFiles);
      programs.register(DropBoxSweep.NAME, new DropBoxSweep(unixFiles));
      Sdsf.register(programs, this::sdsfServices);
      TsoCommandTable tsoCommands = new TsoCommandTable();
      this.certificates = Certificates.in(database);
      RacfCommands racfCommands = racfCommands(profiles, wanted.clock());
      RacfTsoCommand.register(tsoCommands, racfCommands);
      Ikjeft01.register(programs, tsoCommands);
      ClientServices client =
          new ClientServices(
              clientServices::join,
              (user, name) -> ServerKeyRing.find(certificates, user, name),
              tsoCommands,
              console::write,
              CLIENT_RELEASE);
      programs.register("FTP", new FtpProgram(client));
      tsoCommands.register("FTP", new FtpTsoCommand(client));
      tsoCommands.register("NETSTAT", new NetstatTsoCommand(this::consoleSystem));
      tsoCommands.register("SEND", new SendCommand(console::write));
      ProgramFile programFile = programFile(wanted);
      programFile.register(programs, outcomes);
      wanted.programs().forEach(programs::register);
      this.systemDataSets = new SystemDataSets(dataSets, requester, programs);
      boolean isNew = systemDataSets.areMissing();
      Optional<Seed> seed = Optional.ofNullable(wanted.seed()).map(Seed::read);
      if (isNew) {
        seed.ifPresent(it -> it.executeRacfCommands(profiles, racfCommands, requester.user()));
      }
      if (isNew || !wanted.users().isEmpty()) {
        unixTree.define(profiles, saf);
      }
      seed.ifPresent(it -> it.loadUnixFiles(unixFiles, requester.user(), isNew));
      seed.ifPresent(it -> it.loadDataSets(dataSets, requester));
      this.given =
          new Given(
              profiles, racfCommands, saf, dataSets, unixFiles, serialization, outcomes, requester);
      if (isNew) {
        systemDataSets.define();
        wanted.preparations().forEach(it -> it.accept(given));
      }
      wanted.faults().forEach(faults::add);
      this.jes =
          keep(
              Jes2.start(
                  JesConfiguration.DEFAULT.withInitiators(wanted.initiators()),
                  new JesServices(
                      database,
                      keep(contentStore(wanted.home(), "spool")),
                      dataSets,
                      unixFiles,
                      serialization,
                      saf,
                      wanted.clock(),
                      programs,
                      addressSpaces::getAndIncrement,
                      this::report),
                  outcomes));
      StandardTsoCommands.register(tsoCommands, dataSets, jes, wanted.clock(), CATALOG);
      tsoCommands.register("SDSF", new SdsfCommand(jes, jes));
      this.tso = new ReadyPrompt(tsoCommands, saf, dataSets, addressSpaces::getAndIncrement);
      if (isNew) {
        seed.ifPresent(it -> it.submitJobs(jes, requester));
      }
      ServerConfiguration configuration = configuration(wanted);
      this.profile = ProfileSource.read(wanted);
      this.server =
          new StartedTasks(profiles, saf).environment("FTPD", "FTPD1").orElseGet(this::daemon);
      this.keyRing = new ServerKeyRing(certificates, wanted, configuration);
      this.attls = AttlsTerms.of(wanted, configuration, certificates, requester);
      TlsServer tls =
          keep(
              attls == null
                  ? new TlsServer(keyRing, certificates, this::userOf, configuration)
                  : new TlsServer(attls, certificates, this::userOf, configuration));
      DaemonLog daemonLog =
          new DaemonLog(
              DAEMON_LOG.isInfoEnabled() ? DAEMON_LOG::info : null,
              wanted.clock(),
              ServerIdentity.DEFAULT,
              requester.asid());
      daemonLog.configured(FtpDataSource.nameOf(wanted), configuration);
      whenStopped(daemonLog::stopped);
      this.listener = keep(listen(wanted, configuration, dispatcher.join(), tls));
      this.tlsAddress = listenForTls(wanted, configuration, tls);
      whenStopped(daemonLog::stopping);
      daemonLog.initialized();
      this.consoleSystem = consoleSystem(wanted.clock(), serialization);
    } catch (RuntimeException | IOException e) {
      close();
      throw startFailure(e);
    }
  }

  static SystemParts start(ZosEmulator.Builder wanted) {
    return new SystemParts(wanted);
  }

  Saf saf() {
    return saf;
  }

  DataSets dataSets() {
    return dataSets;
  }

  UnixFiles unixFiles() {
    return unixFiles;
  }

  /** Whether a data set is one that every new system has, unchanged. */
  boolean isAsShipped(CatalogEntry entry) {
    return systemDataSets.isAsShipped(entry);
  }

  /** Whether a directory is one that every new system or user has, unchanged. */
  boolean isAsShipped(UnixPath path, UnixFile file) {
    return unixTree.isAsShipped(path, file, saf);
  }

  OutcomeScript outcomes() {
    return outcomes;
  }

  JobEntrySubsystem jes() {
    return jes;
  }

  Requester requester() {
    return requester;
  }

  Given given() {
    return given;
  }

  Journal journal() {
    return journal;
  }

  Faults faults() {
    return faults;
  }

  FtpListener listener() {
    return listener;
  }

  /** Where the server listens for implicit TLS, or null. */
  @Nullable InetSocketAddress tlsAddress() {
    return tlsAddress;
  }

  /** The certificate of the authority that vouches for the server, made when it is missing. */
  X509Certificate certificateAuthority() {
    keyRing.own();
    return FirstCertificates.authority(certificates).certificate();
  }

  /** The TSO of the system. */
  ReadyPrompt tso() {
    return tso;
  }

  ConsoleLog console() {
    return console;
  }

  /** The operator's console, which takes the commands of jobs too. */
  OperatorConsole operatorConsole() {
    OperatorConsole operator = new OperatorConsole(console, consoleSystem);
    jes.connect(operator::execute);
    return operator;
  }

  private ConsoleSystem consoleSystem() {
    return consoleSystem;
  }

  synchronized boolean isRunning() {
    return !running.isEmpty();
  }

  @Override
  public synchronized void close() {
    clientServices.cancel(false);
    while (!running.isEmpty()) {
      try {
        running.pop().close();
      } catch (Exception e) {
        LOG.error("a part of the system did not end well", e);
      }
    }
  }

  /** Has {@code action} done when all that comes later has been taken apart. */
  private void whenStopped(AutoCloseable action) {
    keep(action);
  }

  private <T extends AutoCloseable> T keep(T part) {
    running.push(part);
    return part;
  }

  /**
   * What the server needs that is in no database, made ready while the database opens: its tables,
   * and the classes that read FTP.DATA.
   */
  private static CommandDispatcher dispatcher() {
    ConfigurationReader.read("first configuration", FirstConfiguration.lines());
    return new CommandDispatcher(CommandTable.standard());
  }

  private ServerConfiguration configuration(ZosEmulator.Builder wanted) throws IOException {
    ServerConfiguration configuration = new FtpDataSource(dataSets, requester).read(wanted);
    return wanted.passivePorts().isAny()
        ? configuration
        : configuration.with(ServerStatements.PASSIVEDATAPORTS, wanted.passivePorts());
  }

  private FtpListener listen(
      ZosEmulator.Builder wanted,
      ServerConfiguration configuration,
      CommandDispatcher dispatcher,
      TlsServer tls) {
    FtpServices own = services(saf, dataSets, wanted, configuration);
    ProfileSource.check(own.stack(), wanted.address());
    clientServices.complete(own);
    return FtpListener.start(
        wanted.address(),
        services(faults.around(saf), faults.around(dataSets, requester), wanted, configuration),
        dispatcher,
        addressSpaces::getAndIncrement,
        tls,
        () ->
            faults.tap(serverTraces.tap(wanted.isJournaling() ? journal.tap() : SessionTap.NONE)));
  }

  private FtpServices services(
      Saf asked, DataSets found, ZosEmulator.Builder wanted, ServerConfiguration configuration) {
    return new FtpServices(
        asked,
        found,
        unixFiles,
        jes,
        wanted.clock(),
        configuration,
        ServerIdentity.DEFAULT.advertising(wanted.advertised()),
        new TcpipStack(
            profile,
            asked,
            ServerIdentity.DEFAULT.systemName(),
            server,
            ServerIdentity.DEFAULT.jobName()),
        SYSLOG::info);
  }

  /** Listens on the port for implicit TLS, if there is to be one, and gets ready meanwhile. */
  private @Nullable InetSocketAddress listenForTls(
      ZosEmulator.Builder wanted, ServerConfiguration configuration, TlsServer tls) {
    OptionalInt port = wanted.tlsPortBeside(configuration.get(ServerStatements.TLSPORT));
    if (port.isEmpty()) {
      return null;
    }
    InetSocketAddress address =
        new InetSocketAddress(wanted.address().getAddress(), port.getAsInt());
    InetSocketAddress bound = listener.startImplicitTls(address);
    Thread preparation = new Thread(() -> tls.prepare(bound), "ftp-tls-start");
    preparation.setDaemon(true);
    preparation.start();
    AutoCloseable end = preparation::join;
    keep(end);
    return bound;
  }

  /** Whose certificate it is; names of users on hosts count by class SERVAUTH, IRR.HOST.host. */
  private Optional<UserId> userOf(X509Certificate certificate) {
    return certificates.userOf(
        certificate,
        host ->
            saf.authorize(
                    requester.user(),
                    ResourceClass.SERVAUTH,
                    "IRR.HOST." + host.toUpperCase(Locale.ROOT),
                    AccessLevel.READ)
                == SafDecision.PERMIT);
  }

  private ConsoleSystem consoleSystem(Clock clock, Serialization serialization) {
    return new ConsoleSystem(
        ServerIdentity.DEFAULT.systemName(),
        clock,
        LocalDateTime.now(clock),
        requester,
        serialization,
        jes,
        jes,
        jes,
        saf,
        serverTraces,
        new OperatorRequests(console),
        this::connections,
        profile,
        this::close);
  }

  private SdsfServices sdsfServices() {
    return new SdsfServices(jes, jes, jes, ServerIdentity.DEFAULT.systemName());
  }

  /** The listening socket of the FTP server, and its clients. */
  private List<Connection> connections() {
    List<Connection> connections = new ArrayList<>();
    connections.add(new Connection(0, listener.address(), new InetSocketAddress(0)));
    listener
        .connections()
        .forEach(
            (number, ends) ->
                connections.add(
                    new Connection(
                        number,
                        ends.server(),
                        ends.client(),
                        attls == null ? null : attls.mapping(ends.server(), ends.client()))));
    return connections;
  }

  private void report(SecurityEvent event) {
    journal.record(event);
    LOG.info("{}", event);
    console.write("", Ich408i.linesOf(event));
  }

  /** As SEND does, for want of a terminal of the user. */
  private void tell(ViolationNotice notice) {
    console.write(notice.line() + " " + notice.userId());
  }

  /** RACF has told of a refused access itself. */
  private void report(JobMessage message) {
    journal.record(message);
    if (!message.lines().get(0).startsWith("ICH408I")) {
      console.write(message.job().toString(), message.lines());
    }
  }

  private SecurityEnvironment daemon() {
    return saf.environmentOf(DAEMON)
        .orElseThrow(() -> new StartException("user " + DAEMON + " is missing or revoked"));
  }

  static Database database(@Nullable Path home) {
    return home == null ? Database.inMemory() : Database.onDisk(home.resolve("database"));
  }

  static ContentStore contentStore(@Nullable Path home, String directory) throws IOException {
    return home == null ? ContentStore.inMemory() : ContentStore.onDisk(home.resolve(directory));
  }

  private static ProgramFile programFile(ZosEmulator.Builder wanted) throws IOException {
    @Nullable Path file = wanted.programFile();
    return file == null
        ? ProgramFile.EMPTY
        : ProgramFile.parse(Files.readAllLines(file, StandardCharsets.UTF_8));
  }

  private static StorageConfiguration storage(ZosEmulator.Builder wanted) throws IOException {
    @Nullable Path file = wanted.storage();
    StorageConfiguration configuration =
        file == null
            ? StorageConfiguration.DEFAULT
            : StorageConfiguration.parse(Files.readAllLines(file, StandardCharsets.UTF_8));
    return configuration.strict(wanted.strictDevices());
  }

  private RacfCommands racfCommands(RacfDatabase profiles, Clock clock) {
    RacfCommands commands = new RacfCommands(profiles, clock);
    CertificateDataSets packages = new RacdcertDataSets(dataSets, addressSpaces::getAndIncrement);
    commands.add("RACDCERT", new Racdcert(profiles, certificates, saf, packages, clock));
    return commands;
  }

  private static void defineUsers(RacfDatabase profiles, ZosEmulator.Builder wanted) {
    InitialProfiles.define(profiles);
    for (Map.Entry<String, String> user : wanted.users().entrySet()) {
      UserId userId =
          UserId.parse(user.getKey())
              .orElseThrow(() -> new StartException("not a user id: " + user.getKey()));
      InitialProfiles.addUser(profiles, userId, user.getValue());
    }
    InetSocketAddress address = wanted.address();
    if (!address.getAddress().isLoopbackAddress()
        && !wanted.defaultPasswordsAllowed()
        && InitialProfiles.isFirstPasswordUnchanged(profiles)) {
      throw new StartException(
          "IBMUSER or DEVUSER still has its first password, so "
              + address.getAddress().getHostAddress()
              + " is too open: change the passwords (--user ID:PASSWORD), or allow it with"
              + " --allow-default-passwords");
    }
  }

  private static StartException startFailure(Exception e) {
    if (e instanceof StartException known) {
      return known;
    }
    if (e instanceof StoreException
        || e instanceof StorageConfigurationException
        || e instanceof ProgramFileException
        || e instanceof SeedException
        || e instanceof UncheckedIOException
        || e instanceof IOException) {
      return new StartException(Objects.requireNonNullElse(e.getMessage(), e.toString()), e);
    }
    return new StartException("a defect in lparjar: " + e, e);
  }
}
