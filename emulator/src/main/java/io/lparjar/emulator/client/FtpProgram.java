package io.lparjar.emulator.client;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.emulator.client.config.ClientOptions;
import io.lparjar.emulator.client.session.ClientError;
import io.lparjar.emulator.client.session.ClientSession;
import io.lparjar.emulator.client.session.ReturnCode;
import io.lparjar.emulator.client.session.Terminal;
import io.lparjar.jes.program.Program;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.StepContext.DdAttributes;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * {@code FTP}: the client in a job step. Subcommands come from INPUT, else SYSIN; messages go to
 * OUTPUT, else SYSPRINT; FTP.DATA is what -f names, SYSFTPD, or the first of the search order.
 *
 * <ol>
 *   <li>The condition code is the client's return code modulo 4,096.
 *   <li>15, when there is neither INPUT nor SYSIN.
 * </ol>
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, Submitting FTP requests in batch"
 */
public final class FtpProgram implements Program {
  /** What OUTPUT is like unless somebody says otherwise. */
  static final DdAttributes PRINT = new DdAttributes(RecordFormat.of("FB"), 160, 0, false);

  private final ClientServices system;

  /** A program of that system. */
  public FtpProgram(ClientServices system) {
    this.system = system;
  }

  @Override
  public int run(StepContext step) throws IOException {
    String input = step.dd("INPUT").isPresent() ? "INPUT" : "SYSIN";
    String output = step.dd("OUTPUT").isPresent() ? "OUTPUT" : "SYSPRINT";
    if (step.dd(input).isEmpty() || step.dd(output).isEmpty()) {
      return ClientError.INVALID_ENVIRONMENT.code();
    }
    try (RecordReader reader = step.openInput(input);
        RecordWriter writer = step.openOutput(output, PRINT)) {
      BatchTerminal terminal = new BatchTerminal(reader, writer);
      return step.serve(() -> run(step, terminal, step.parameter()));
    }
  }

  /**
   * Runs with the DDs of a step.
   *
   * @param parameter options, host and port
   */
  int run(StepContext step, Terminal terminal, String parameter) throws IOException {
    ClientOptions options = ClientOptions.parse(parameter);
    BatchEnvironment environment = new BatchEnvironment(step, system, terminal);
    StartConfiguration start =
        StartConfiguration.find(options, sysftpd(step), environment.files(), "");
    ClientSession session = new ClientSession(environment, options, start.configuration());
    return ReturnCode.condition(new FtpClient(session, system.release()).run(start.messages()));
  }

  private static Optional<StartConfiguration.Source> sysftpd(StepContext step) throws IOException {
    if (step.dd("SYSFTPD").isEmpty()) {
      return Optional.empty();
    }
    String dataSet = step.dataSet("SYSFTPD").map(name -> "=" + name).orElse("");
    return Optional.of(
        new StartConfiguration.Source("dd:SYSFTPD" + dataSet, lines(step, "SYSFTPD")));
  }

  /** The records of a DD as text; none when it is not there. */
  static List<String> lines(StepContext step, String ddName) throws IOException {
    return step.dd(ddName).isPresent() ? ClientFiles.lines(step.openInput(ddName)) : List.of();
  }
}
