package io.lparjar.emulator;

import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.smf.SmfRecorder;
import io.lparjar.datasets.unix.UnixFiles;
import io.lparjar.emulator.client.ClientServices;
import io.lparjar.emulator.client.FtpProgram;
import io.lparjar.emulator.client.FtpTsoCommand;
import io.lparjar.emulator.console.ConsoleLog;
import io.lparjar.emulator.console.ConsoleSystem;
import io.lparjar.emulator.console.NetstatTsoCommand;
import io.lparjar.emulator.ftp.session.FtpServices;
import io.lparjar.emulator.ftp.unix.DropBoxSweep;
import io.lparjar.emulator.program.ProgramFile;
import io.lparjar.emulator.release.Release;
import io.lparjar.emulator.smf.FtpClientRecords;
import io.lparjar.emulator.tso.ReadyPrompt;
import io.lparjar.emulator.tso.SdsfCommand;
import io.lparjar.emulator.tso.SendCommand;
import io.lparjar.jes.db2.Db2;
import io.lparjar.jes.execution.Jes2;
import io.lparjar.jes.outcome.OutcomeScript;
import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.program.StandardPrograms;
import io.lparjar.jes.program.idcams.Idcams;
import io.lparjar.jes.program.sdsf.Sdsf;
import io.lparjar.jes.program.sdsf.SdsfServices;
import io.lparjar.jes.program.shell.Bpxbatch;
import io.lparjar.jes.program.smf.Ifasmfdp;
import io.lparjar.jes.program.standard.Utilities;
import io.lparjar.jes.tso.DsnCommand;
import io.lparjar.jes.tso.Ikjeft01;
import io.lparjar.jes.tso.RacfTsoCommand;
import io.lparjar.jes.tso.StandardTsoCommands;
import io.lparjar.jes.tso.TsoCommandTable;
import io.lparjar.security.certificate.Certificates;
import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.racf.command.RacfCommands;
import io.lparjar.security.racf.racdcert.Racdcert;
import io.lparjar.security.saf.Saf;
import io.lparjar.security.saf.SecurityEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What jobs and users of TSO can name: programs, TSO commands and RACF commands. */
final class SystemPrograms {
  private static final String CATALOG = "CATALOG.MVS1.MASTER";

  private final ProgramTable programs;
  private final TsoCommandTable tsoCommands = new TsoCommandTable();
  private final CompletableFuture<FtpServices> clientServices = new CompletableFuture<>();
  private final CompletableFuture<Jes2> jes = new CompletableFuture<>();
  private final RacfCommands racfCommands;
  private final DataSets dataSets;
  private final SystemNames names;
  private final Saf saf;
  private final Clock clock;
  private final IntSupplier addressSpaces;

  /**
   * Those of the system; what they need of JES2 and the network comes when that is up.
   *
   * @param release what the FTP client calls itself
   * @param programs those that need no more than what a step gives them; gets the others
   */
  SystemPrograms(
      SystemNames names,
      Release release,
      ProgramTable programs,
      RacfDatabase profiles,
      Consumer<SecurityEvent> audit,
      SmfRecorder smf,
      Saf saf,
      DataSets dataSets,
      UnixFiles unixFiles,
      Certificates certificates,
      Db2 db2,
      ConsoleLog console,
      Supplier<ConsoleSystem> consoleSystem,
      Clock clock,
      IntSupplier addressSpaces) {
    this.names = names;
    this.programs = programs;
    this.saf = saf;
    this.dataSets = dataSets;
    this.clock = clock;
    this.addressSpaces = addressSpaces;
    RacdcertDataSets racfDataSets = new RacdcertDataSets(dataSets, addressSpaces);
    this.racfCommands = new RacfCommands(profiles, clock, racfDataSets, audit);
    racfCommands.add("RACDCERT", new Racdcert(profiles, certificates, saf, racfDataSets, clock));
    Bpxbatch.register(programs, unixFiles);
    programs.register(DropBoxSweep.NAME, new DropBoxSweep(unixFiles));
    Sdsf.register(programs, this::sdsfServices);
    RacfTsoCommand.register(tsoCommands, racfCommands);
    Ikjeft01.register(programs, tsoCommands);
    tsoCommands.register("DSN", new DsnCommand(db2));
    ClientServices client =
        new ClientServices(
            clientServices::join,
            new KeyRingReader(certificates, saf)::read,
            tsoCommands,
            console::write,
            () -> FtpClientRecords.of(smf, clientServices.join()),
            release.name());
    programs.register("FTP", new FtpProgram(client));
    tsoCommands.register("FTP", new FtpTsoCommand(client));
    tsoCommands.register("NETSTAT", new NetstatTsoCommand(consoleSystem));
    tsoCommands.register("SEND", new SendCommand(console::write));
  }

  /** A new table of the programs that need no more than what a step gives them. */
  static ProgramTable utilities(SystemNames names) {
    ProgramTable programs = StandardPrograms.table();
    Idcams.register(programs);
    Utilities.register(programs);
    Ifasmfdp.register(programs, names.get(SystemName.SYSNAME));
    return programs;
  }

  /** Adds the programs of users, and what is to become of their steps. */
  void add(ZosEmulator.Builder wanted, OutcomeScript outcomes) throws IOException {
    @Nullable Path file = wanted.programFile();
    ProgramFile own =
        file == null
            ? ProgramFile.EMPTY
            : ProgramFile.parse(Files.readAllLines(file, StandardCharsets.UTF_8));
    own.register(programs, outcomes);
    wanted.programs().forEach(programs::register);
  }

  /** JES2 is up: there are commands about jobs now. */
  ReadyPrompt jesStarted(Jes2 started) {
    jes.complete(started);
    StandardTsoCommands.register(tsoCommands, dataSets, started, clock, CATALOG);
    tsoCommands.register("SDSF", new SdsfCommand(sdsfServices()));
    return new ReadyPrompt(tsoCommands, saf, dataSets, addressSpaces);
  }

  /** The FTP client may be used from now on. */
  void networkStarted(FtpServices services) {
    clientServices.complete(services);
  }

  /** Who waits for the network waits in vain. */
  void stopped() {
    clientServices.cancel(false);
  }

  ProgramTable programs() {
    return programs;
  }

  RacfCommands racfCommands() {
    return racfCommands;
  }

  private SdsfServices sdsfServices() {
    Jes2 started = jes.join();
    return new SdsfServices(started, started, started, saf, names.get(SystemName.SYSNAME));
  }
}
