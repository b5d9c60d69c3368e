package io.lparjar.emulator.client;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.allocation.WriteRequest;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.emulator.client.session.Terminal;
import io.lparjar.jes.tso.TsoSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The surroundings of a client that a TSO user has started: his terminal and what he allocated. */
record TsoEnvironment(TsoSession session, ClientServices system, Terminal terminal)
    implements SystemEnvironment {
  @Override
  public Requester requester() {
    return session.requester();
  }

  /** To the terminal: nobody looks at a console for a person's errors. */
  @Override
  public void logOnConsole(String line) {
    terminal.show(line);
  }

  /** A person needs no NETRC DD. */
  @Override
  public List<String> netRc(boolean withoutDd) {
    return SystemEnvironment.super.netRc(true);
  }

  @Override
  public RecordReader openInput(String ddName) throws IOException {
    return allocation(ddName).openReader();
  }

  @Override
  public RecordWriter openOutput(String ddName) throws IOException {
    return allocation(ddName).openWriter(new WriteRequest(WriteRequest.Mode.REPLACE, false));
  }

  private Allocation allocation(String ddName) throws IOException {
    return Optional.ofNullable(session.allocations().get(ddName))
        .orElseThrow(() -> new FileNotFoundException(ddName));
  }

  @Override
  public boolean hasDd(String ddName) {
    return session.allocations().containsKey(ddName);
  }

  @Override
  public int tso(String command) throws IOException {
    return system.tso().execute(session, command);
  }

  /** The data set behind a DD name, with its member in parentheses. */
  String dataSet(String ddName) throws IOException {
    Allocation allocation = allocation(ddName);
    return allocation.entry().name()
        + allocation.member().map(member -> "(" + member + ")").orElse("");
  }
}
