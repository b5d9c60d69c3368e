package io.lparjar.emulator.launch;

import io.lparjar.datasets.catalog.CatalogFinding;
import io.lparjar.emulator.HomeCheck;
import io.lparjar.emulator.StartException;
import io.lparjar.emulator.ZosEmulator;
import io.lparjar.emulator.console.ConsoleSocket;
import io.lparjar.emulator.seed.SeedException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.HelpFormatter;

/** Starts the system from a command line, and ends with it. */
@StandardStreams
public final class Main {
  private static final int HELP_WIDTH = 80;
  private static final String FOOTER =
      "\nEach option can also be given as an environment variable: LPARJAR_PORT for --port."
          + " LPARJAR_LOG=debug logs everything; LPARJAR_JAVA_OPTIONS are handed to the JVM.";

  /** Exit status of a check that found something. */
  private static final int REPAIRED = 4;

  private Main() {}

  /**
   * Exit status: 0 after a clean stop, 1 when the system cannot start as it is asked to, 4 when a
   * check found something.
   */
  public static void main(String[] arguments) throws InterruptedException {
    Logging.configure();
    WarmUp warmUp = WarmUp.begin();
    int status = 0;
    try {
      Optional<UserProgram> program = UserProgram.named(arguments);
      if (program.isPresent()) {
        warmUp.awaitLogging();
        System.exit(program.get().run(arguments, System.getenv()));
      }
      LaunchOptions options = LaunchOptions.parse(arguments, System.getenv());
      warmUp.awaitLogging();
      if (options.has(LaunchOption.HELP)) {
        help();
      } else if (options.has(LaunchOption.VERSION)) {
        System.out.println(version());
      } else if (options.has(LaunchOption.CHECK)) {
        status = check(options.home());
      } else if (options.get(LaunchOption.DUMP).isPresent()) {
        dump(options, Path.of(options.get(LaunchOption.DUMP).get()));
      } else {
        run(options);
      }
    } catch (StartException | SeedException | IOException e) {
      System.err.println("lparjar: " + e.getMessage());
      status = 1;
    }
    System.exit(status);
  }

  private static void run(LaunchOptions options) throws InterruptedException, IOException {
    ZosEmulator system = options.emulator().start();
    StopSignal stop = StopSignal.install(system);
    ReadyLine ready = ReadyLine.of(system, ProcessHandle.current().pid());
    Optional<String> file = options.get(LaunchOption.READY_FILE);
    if (file.isPresent()) {
      write(ready, Path.of(file.get()), stop);
    }
    System.out.println(ready.text());
    ConsoleThread.start(options, system, stop);
    Optional<ConsoleSocket> consoles = ConsoleThread.listen(options, system, stop);
    stop.await();
    if (consoles.isPresent()) {
      consoles.get().close();
    }
  }

  private static void write(ReadyLine ready, Path file, StopSignal stop) {
    try {
      ready.write(file);
    } catch (IOException e) {
      stop.fail();
      throw new StartException("cannot write " + file, e);
    }
  }

  /** Starts a system that nobody finds, only to look at it. */
  private static void dump(LaunchOptions options, Path folder) {
    try (ZosEmulator system = options.emulator().bind("127.0.0.1").port(0).noTlsPort().start()) {
      system.dump(folder);
    }
  }

  private static int check(Path home) throws IOException {
    List<CatalogFinding> findings = HomeCheck.run(home);
    findings.forEach(finding -> System.out.println(finding.kind() + " " + finding.place()));
    System.out.println("CHECKED findings=" + findings.size());
    return findings.isEmpty() ? 0 : REPAIRED;
  }

  private static void help() {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    HelpFormatter formatter = new HelpFormatter();
    formatter.setOptionComparator(null);
    formatter.printHelp(
        out,
        HELP_WIDTH,
        "launch.sh [options] | launch.sh ftp [options] HOST [PORT] | launch.sh tso [options]"
            + " | launch.sh console [--home DIR]",
        "lparjar: a z/OS FTP environment.\n\n",
        LaunchOptions.table(),
        2,
        2,
        FOOTER);
    out.flush();
  }

  private static String version() {
    return "lparjar "
        + Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
            .orElse("(not packaged)");
  }
}
