package io.lparjar.emulator.client;

import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.emulator.client.session.ClientEnvironment;
import io.lparjar.emulator.client.session.Terminal;
import io.lparjar.emulator.ftp.session.FtpServices;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.StepContext.DdAttributes;
import io.lparjar.jes.tso.TsoSession;
import io.lparjar.security.certificate.KeyRing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The surroundings of a client in a job step. */
record BatchEnvironment(StepContext step, ClientServices system, Terminal terminal)
    implements ClientEnvironment {
  @Override
  public FtpServices services() {
    return system.local().get();
  }

  @Override
  public Requester requester() {
    return step.requester();
  }

  @Override
  public String jobName() {
    return step.requester().jobName();
  }

  @Override
  public void logOnConsole(String line) {
    system.console().accept(line);
    step.writeToProgrammer(line);
  }

  @Override
  public KeyRing keyRing(String name) {
    return system.keyRings().apply(step.requester().user(), name);
  }

  @Override
  public List<String> netRc(boolean withoutDd) {
    try {
      return withoutDd && !hasDd("NETRC")
          ? new ClientFiles(services(), requester()).netRc()
          : FtpProgram.lines(step, "NETRC");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public Optional<List<String>> read(String name) throws IOException {
    return new ClientFiles(services(), requester()).read(name);
  }

  @Override
  public RecordReader openInput(String ddName) throws IOException {
    return step.openInput(ddName);
  }

  @Override
  public RecordWriter openOutput(String ddName) throws IOException {
    return step.openOutput(ddName, DdAttributes.NONE);
  }

  @Override
  public boolean hasDd(String ddName) {
    return step.dd(ddName).isPresent();
  }

  @Override
  public int tso(String command) throws IOException {
    try (TsoSession session = TsoSession.of(requester(), new ClientTsoTerminal(terminal))) {
      return system.tso().execute(session, command);
    }
  }
}
