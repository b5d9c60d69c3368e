package io.lparjar.emulator.client;

import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.emulator.client.session.Terminal;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.StepContext.DdAttributes;
import io.lparjar.jes.tso.TsoSession;
import java.io.IOException;

/** The surroundings of a client in a job step. */
record BatchEnvironment(StepContext step, ClientServices system, Terminal terminal)
    implements SystemEnvironment {
  @Override
  public Requester requester() {
    return step.requester();
  }

  @Override
  public void logOnConsole(String line) {
    system.console().accept(line);
    step.writeToProgrammer(line);
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
