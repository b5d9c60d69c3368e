package io.lparjar.emulator.client;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.emulator.client.config.ClientConfiguration;
import io.lparjar.emulator.client.config.ClientConfigurationReader;
import io.lparjar.emulator.client.config.ClientOptions;
import io.lparjar.emulator.client.session.ClientError;
import io.lparjar.emulator.client.session.ClientMessage;
import io.lparjar.emulator.client.session.ClientSession;
import io.lparjar.emulator.client.session.ReturnCode;
import io.lparjar.jes.program.Program;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.StepContext.DdAttributes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code FTP}: the client in a job step. Subcommands come from INPUT, else SYSIN; messages go to
 * OUTPUT, else SYSPRINT; FTP.DATA is SYSFTPD.
 *
 * <ol>
 *   <li>The condition code is the client's return code modulo 4,096.
 *   <li>15, when there is neither INPUT nor SYSIN.
 * </ol>
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, Submitting FTP requests in batch"
 */
public final class FtpProgram implements Program {
  private static final int OUTPUT_LENGTH = 160;

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
    DdAttributes print = new DdAttributes(RecordFormat.of("FB"), OUTPUT_LENGTH, 0, false);
    try (RecordReader reader = step.openInput(input);
        RecordWriter writer = step.openOutput(output, print)) {
      BatchTerminal terminal = new BatchTerminal(reader, writer);
      return step.serve(() -> run(step, terminal));
    }
  }

  private int run(StepContext step, BatchTerminal terminal) throws IOException {
    ClientOptions options = ClientOptions.parse(step.parameter());
    List<String> firstLines = new ArrayList<>();
    ClientConfiguration configuration = configuration(step, firstLines);
    if (options.timeout().isPresent()) {
      configuration =
          ClientConfigurationReader.withTimeout(configuration, options.timeout().getAsInt());
    }
    BatchEnvironment environment = new BatchEnvironment(step, system, terminal);
    ClientSession session = new ClientSession(environment, options, configuration);
    return ReturnCode.condition(new FtpClient(session, system.release()).run(firstLines));
  }

  /** SYSFTPD; without it, what holds without any FTP.DATA. */
  private static ClientConfiguration configuration(StepContext step, List<String> messages)
      throws IOException {
    if (step.dd("SYSFTPD").isEmpty()) {
      return ClientConfiguration.DEFAULTS;
    }
    String name = "dd:SYSFTPD" + step.dataSet("SYSFTPD").map(dataSet -> "=" + dataSet).orElse("");
    ClientConfigurationReader.Result result =
        ClientConfigurationReader.read(name, lines(step, "SYSFTPD"));
    messages.add(ClientMessage.CONFIGURED.with(name));
    messages.addAll(result.messages());
    return result.configuration();
  }

  /** The records of a DD as text; none when it is not there. */
  static List<String> lines(StepContext step, String ddName) throws IOException {
    List<String> lines = new ArrayList<>();
    if (step.dd(ddName).isPresent()) {
      try (RecordReader reader = step.openInput(ddName)) {
        while (reader.next()) {
          lines.add(
              Ebcdic.decode(reader.array(), reader.offset(), reader.length()).stripTrailing());
        }
      }
    }
    return lines;
  }
}
