package io.lparjar.emulator;

import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.Pause;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.allocation.Serialization;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.device.ContentStore;
import io.lparjar.datasets.smf.SmfHeader;
import io.lparjar.datasets.smf.SmfRecorder;
import io.lparjar.datasets.storage.StorageConfiguration;
import io.lparjar.datasets.storage.StorageConfigurationException;
import io.lparjar.datasets.unix.UnixFile;
import io.lparjar.datasets.unix.UnixFiles;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.emulator.console.ConsoleLog;
import io.lparjar.emulator.console.ConsoleSystem;
import io.lparjar.emulator.console.OperatorConsole;
import io.lparjar.emulator.console.OperatorRequests;
import io.lparjar.emulator.console.ServerTraces;
import io.lparjar.emulator.fault.Faults;
import io.lparjar.emulator.ftp.command.CommandDispatcher;
import io.lparjar.emulator.ftp.command.CommandTable;
import io.lparjar.emulator.ftp.config.ConfigurationReader;
import io.lparjar.emulator.ftp.config.FirstConfiguration;
import io.lparjar.emulator.ftp.config.Traces;
import io.lparjar.emulator.ftp.session.ServerIdentity;
import io.lparjar.emulator.given.Given;
import io.lparjar.emulator.journal.Journal;
import io.lparjar.emulator.program.ProgramFileException;
import io.lparjar.emulator.release.Release;
import io.lparjar.emulator.seed.Seed;
import io.lparjar.emulator.seed.SeedException;
import io.lparjar.emulator.tso.ReadyPrompt;
import io.lparjar.jes.db2.Db2;
import io.lparjar.jes.db2.Db2Storage;
import io.lparjar.jes.execution.Jes2;
import io.lparjar.jes.execution.JesServices;
import io.lparjar.jes.outcome.OutcomeScript;
import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.store.db2.H2Storage;
import io.lparjar.jes.subsystem.JobEntrySubsystem;
import io.lparjar.security.certificate.Certificates;
import io.lparjar.security.racf.InitialProfiles;
import io.lparjar.security.racf.OmvsSegments;
import io.lparjar.security.racf.Racf;
import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.racf.StartedTasks;
import io.lparjar.security.saf.Saf;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserAttribute;
import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.Database;
import io.lparjar.security.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Puts a system together from its parts, and takes it apart in reverse. */
final class SystemParts implements AutoCloseable {
  /** Where the content of data sets is in a home. */
  static final String VOLUMES = "volumes";

  private static final UserId DAEMON = new UserId("FTPD");

  /** Directory of a home with the tables of Db2. */
  private static final String TABLES = "db2";

  private static final int FIRST_ADDRESS_SPACE = 0x20;
  private static final int SMF_ADDRESS_SPACE = 0x0C;

  private final RunningParts running = new RunningParts();
  private final AtomicInteger addressSpaces = new AtomicInteger(FIRST_ADDRESS_SPACE);
  private final Saf saf;
  private final DataSets dataSets;
  private final SmfRecorder smf;
  private final UnixFiles unixFiles;
  private final UnixTree unixTree;
  private final SystemDataSets systemDataSets;
  private final Db2 db2;
  private final Jes2 jes;
  private final OutcomeScript outcomes = new OutcomeScript();
  private final Requester requester;
  private final SystemPrograms programs;
  private final FtpDaemon daemon;
  private final ConsoleLog console;
  private final ServerTraces serverTraces = new ServerTraces();
  private final ServerIdentity identity;
  private final ConsoleSystem consoleSystem;
  private final ReadyPrompt tso;
  private final Given given;
  private final Journal journal;
  private final AuditTrail audit;
  private final Faults faults = new Faults(Pause.HOST);

  private SystemParts(ZosEmulator.Builder wanted) {
    this.console = new ConsoleLog(wanted.clock());
    this.journal = new Journal(wanted.isJournaling());
    this.identity = wanted.names().server(wanted.release(), wanted.advertised());
    SmfHeader header = new SmfHeader(identity.systemName(), wanted.clock());
    this.audit = new AuditTrail(header, journal, console);
    try {
      Database database = running.keep(database(wanted.home()));
      CompletableFuture<Tables> tables = CompletableFuture.supplyAsync(() -> Tables.make(wanted));
      ContentStore devices = running.keep(contentStore(wanted.home(), VOLUMES));
      RacfDatabase profiles = running.keep(RacfDatabase.open(database, wanted.clock()));
      defineUsers(profiles, wanted);
      this.saf = new Racf(profiles, audit::tell, audit::tell);
      Serialization serialization = new Serialization();
      this.dataSets =
          DataSets.open(
              database,
              devices,
              saf,
              wanted.clock(),
              serialization,
              storage(wanted),
              wanted.pause());
      this.requester =
          new Requester(authority(), identity.jobName(), addressSpaces.getAndIncrement());
      this.smf =
          running.keep(
              new SmfRecorder(
                  dataSets,
                  new Requester(trusted(requester.user()), "SMF", SMF_ADDRESS_SPACE),
                  SystemDataSets.SMF,
                  header,
                  console::write));
      this.unixFiles =
          UnixFiles.open(
              database,
              running.keep(contentStore(wanted.home(), "unix")),
              new OmvsSegments(profiles, audit::tell),
              wanted.clock());
      this.unixTree = new UnixTree(unixFiles, requester.user());
      this.db2 =
          running.keep(new Db2(wanted.db2(), saf, () -> tables(wanted), () -> hasTables(wanted)));
      Certificates certificates = Certificates.in(database, profiles.raclisted());
      this.programs =
          new SystemPrograms(
              wanted.names(),
              wanted.release(),
              tables.join().programs(),
              profiles,
              audit::tell,
              smf,
              saf,
              dataSets,
              unixFiles,
              certificates,
              db2,
              console,
              this::consoleSystem,
              wanted.clock(),
              addressSpaces::getAndIncrement);
      Optional<Seed> seed = Optional.ofNullable(wanted.seed()).map(Seed::read);
      seed.ifPresent(it -> it.addOutcomes(outcomes));
      programs.add(wanted, outcomes);
      this.systemDataSets = new SystemDataSets(dataSets, requester, programs.programs());
      boolean isNew = systemDataSets.areMissing();
      if (isNew) {
        seed.ifPresent(
            it -> it.executeRacfCommands(profiles, programs.racfCommands(), requester.user()));
      }
      if (isNew || !wanted.users().isEmpty()) {
        unixTree.define(profiles, saf);
      }
      seed.ifPresent(it -> it.loadUnixFiles(unixFiles, requester.user(), isNew));
      seed.ifPresent(it -> it.loadDataSets(dataSets, requester));
      this.given =
          new Given(
              profiles,
              programs.racfCommands(),
              saf,
              dataSets,
              unixFiles,
              serialization,
              outcomes,
              db2,
              requester);
      seed.ifPresent(it -> it.holdDataSets(given));
      if (isNew) {
        seed.ifPresent(it -> it.executeSql(db2));
      }
      if (isNew) {
        systemDataSets.define();
        wanted.preparations().forEach(it -> it.accept(given));
      }
      audit.recordIn(smf);
      wanted.faults().forEach(faults::add);
      this.jes =
          running.keep(
              Jes2.start(
                  wanted.names().jes(wanted.initiators()),
                  new JesServices(
                      database,
                      running.keep(contentStore(wanted.home(), "spool")),
                      dataSets,
                      unixFiles,
                      serialization,
                      saf,
                      wanted.clock(),
                      programs.programs(),
                      addressSpaces::getAndIncrement,
                      audit::tell),
                  outcomes));
      this.tso = programs.jesStarted(jes);
      running.whenStopped(programs::stopped);
      if (isNew) {
        seed.ifPresent(it -> it.submitJobs(jes, requester));
      }
      SecurityEnvironment started =
          new StartedTasks(profiles, saf)
              .environment(identity.procedure(), identity.jobName())
              .orElseGet(this::authority);
      this.daemon =
          new FtpDaemon(
              running,
              wanted,
              new FtpDaemon.Surroundings(
                  saf,
                  dataSets,
                  unixFiles,
                  jes,
                  db2,
                  certificates,
                  requester,
                  started,
                  addressSpaces::getAndIncrement,
                  smf,
                  faults,
                  () -> serverTraces.tap(journal.tap())),
              tables.join().dispatcher());
      programs.networkStarted(daemon.services());
      serverTraces.configured(Traces.of(daemon.services().configuration()));
      this.consoleSystem = consoleSystem(wanted.clock(), started.userId(), serialization);
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

  Db2 db2() {
    return db2;
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

  FtpDaemon daemon() {
    return daemon;
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
    OperatorConsole operator =
        new OperatorConsole(
            console,
            consoleSystem,
            (user, command) -> programs.racfCommands().execute(user, command).lines());
    jes.connect(operator::executeForJob);
    return operator;
  }

  private ConsoleSystem consoleSystem() {
    return consoleSystem;
  }

  boolean isRunning() {
    return !running.isEmpty();
  }

  @Override
  public void close() {
    running.close();
  }

  /** The tables that are in no database, made while those that are in one are read. */
  private record Tables(CommandDispatcher dispatcher, ProgramTable programs) {

    /** Makes them, and reads an FTP.DATA, as the server will. */
    static Tables make(ZosEmulator.Builder wanted) {
      ConfigurationReader.read(Release.NEWEST, "first configuration", FirstConfiguration.lines());
      return new Tables(
          new CommandDispatcher(CommandTable.standard(), wanted.pause()),
          SystemPrograms.utilities(wanted.names()));
    }
  }

  private ConsoleSystem consoleSystem(Clock clock, UserId serverUser, Serialization serialization) {
    return new ConsoleSystem(
        identity,
        clock,
        LocalDateTime.now(clock),
        requester,
        serverUser,
        serialization,
        jes,
        jes,
        jes,
        saf,
        serverTraces,
        new OperatorRequests(console),
        daemon::connections,
        daemon.profile(),
        smf,
        this::close);
  }

  /** SMF may write to its data set whatever profiles say. */
  private static SecurityEnvironment trusted(SecurityEnvironment user) {
    return new SecurityEnvironment(
        user.userId(),
        user.group(),
        user.name(),
        Set.of(UserAttribute.TRUSTED),
        user.home(),
        user.circumstances());
  }

  private SecurityEnvironment authority() {
    return saf.environmentOf(DAEMON)
        .orElseThrow(() -> new StartException("user " + DAEMON + " is missing or revoked"));
  }

  static Database database(@Nullable Path home) {
    if (home == null) {
      return Database.inMemory();
    }
    Path directory = home.resolve("database");
    HomeFormat.require(home, directory);
    return Database.onDisk(directory);
  }

  private static Db2Storage tables(ZosEmulator.Builder wanted) {
    @Nullable Path home = wanted.home();
    return home == null
        ? H2Storage.inMemory(wanted.clock())
        : H2Storage.onDisk(home.resolve(TABLES), wanted.clock());
  }

  private static boolean hasTables(ZosEmulator.Builder wanted) {
    @Nullable Path home = wanted.home();
    return home != null && Files.isDirectory(home.resolve(TABLES));
  }

  static ContentStore contentStore(@Nullable Path home, String directory) throws IOException {
    return home == null ? ContentStore.inMemory() : ContentStore.onDisk(home.resolve(directory));
  }

  private static StorageConfiguration storage(ZosEmulator.Builder wanted) throws IOException {
    @Nullable Path file = wanted.storage();
    StorageConfiguration configuration =
        file == null
            ? StorageConfiguration.DEFAULT
            : StorageConfiguration.parse(Files.readAllLines(file, StandardCharsets.UTF_8));
    return configuration.strict(wanted.strictDevices());
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
