package io.lparjar.emulator.launch;

import picocli.CommandLine;

/** Starts the system from a command line. */
public final class Main {
  private Main() {}

  /** Exit status: 0 after a clean stop, 1 when the start failed, 2 for a wrong option. */
  public static void main(String[] arguments) {
    Logging.configure();
    CommandLine commandLine = new CommandLine(new LaunchCommand());
    commandLine.setDefaultValueProvider(new EnvironmentDefaults(System.getenv()));
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    System.exit(commandLine.execute(arguments));
  }
}
