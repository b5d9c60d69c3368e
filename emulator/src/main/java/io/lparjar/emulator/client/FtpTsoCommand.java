package io.lparjar.emulator.client;

import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.emulator.client.config.ClientOptions;
import io.lparjar.emulator.client.session.ClientSession;
import io.lparjar.emulator.client.session.ReturnCode;
import io.lparjar.emulator.client.session.Terminal;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.tso.TsoCommand;
import io.lparjar.jes.tso.TsoSession;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code FTP}: the client at a terminal. Behind IKJEFT01 it is that of the job step when there is
 * an INPUT DD, and reads on in SYSTSIN when there is none.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, FTP command"
 */
public final class FtpTsoCommand implements TsoCommand {
  private final ClientServices system;

  /** A command of that system. */
  public FtpTsoCommand(ClientServices system) {
    this.system = system;
  }

  @Override
  public int execute(TsoSession session, String command) throws IOException {
    int blank = command.indexOf(' ');
    String parameter = blank < 0 ? "" : command.substring(blank);
    Terminal terminal = new TsoClientTerminal(session.terminal());
    Optional<StepContext> step = session.step();
    if (step.isPresent()) {
      return inStep(step.get(), terminal, parameter);
    }
    ClientOptions options = ClientOptions.parse(parameter);
    TsoEnvironment environment = new TsoEnvironment(session, system, terminal);
    StartConfiguration start =
        StartConfiguration.find(
            options, sysftpd(environment), environment.files(), session.prefix());
    ClientSession client = new ClientSession(environment, options, start.configuration());
    session.terminal().complete(FtpClient::words);
    try {
      return ReturnCode.condition(new FtpClient(client, system.release()).run(start.messages()));
    } finally {
      session.terminal().complete(null);
    }
  }

  private int inStep(StepContext step, Terminal terminal, String parameter) throws IOException {
    FtpProgram program = new FtpProgram(system);
    if (step.dd("INPUT").isEmpty() || step.dd("OUTPUT").isEmpty()) {
      return program.run(step, terminal, parameter);
    }
    try (RecordReader reader = step.openInput("INPUT");
        RecordWriter writer = step.openOutput("OUTPUT", FtpProgram.PRINT)) {
      return program.run(step, new BatchTerminal(reader, writer), parameter);
    }
  }

  private static Optional<StartConfiguration.Source> sysftpd(TsoEnvironment environment)
      throws IOException {
    if (!environment.hasDd("SYSFTPD")) {
      return Optional.empty();
    }
    return Optional.of(
        new StartConfiguration.Source(
            "dd:SYSFTPD=" + environment.dataSet("SYSFTPD"),
            ClientFiles.lines(environment.openInput("SYSFTPD"))));
  }

  @Override
  public String help() {
    return "FTP [options] [host [port]] [(EXIT ...]: transfers data sets and files";
  }
}
