package io.lparjar.emulator.transcript;

import io.lparjar.emulator.Jobs;
import io.lparjar.emulator.Trust;
import io.lparjar.emulator.ZosEmulator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Plays a transcript against a system and compares what comes back.
 *
 * <p>After a difference the rest is still played, so that {@link #actual()} is the transcript as it
 * would have to read.
 */
final class TranscriptRunner implements AutoCloseable {
  private final ZosEmulator system;
  private final Transcript transcript;
  private final Placeholders placeholders = new Placeholders();
  private final Map<Integer, TranscriptClient> clients = new HashMap<>();
  private final List<String> actual = new ArrayList<>();
  private final List<String> differences = new ArrayList<>();
  private int copied;
  private int session = 1;
  private boolean implicit;

  TranscriptRunner(ZosEmulator system, Transcript transcript) {
    this.system = system;
    this.transcript = transcript;
  }

  /** Plays all steps; the differences found. */
  List<String> run() throws IOException {
    for (Step step : transcript.steps()) {
      play(step);
    }
    copyUpTo(transcript.lines().size());
    return differences;
  }

  /** The transcript with what really came back. */
  List<String> actual() {
    return actual;
  }

  @Override
  public void close() throws IOException {
    for (TranscriptClient client : clients.values()) {
      client.close();
    }
  }

  private void play(Step step) throws IOException {
    copyUpTo(step.line());
    if (step instanceof Step.Session next) {
      session = next.number();
      implicit = next.implicit();
    } else if (step instanceof Step.Login login) {
      login(login);
    } else if (step instanceof Step.Command command) {
      client().command(placeholders.fill(command.text()));
    } else if (step instanceof Step.Reply reply) {
      compare(step.line(), "S: ", reply.lines(), client(true).reply());
    } else if (step instanceof Step.Send send) {
      client().sendData(Escapes.decode(send.escaped()));
    } else if (step instanceof Step.SendPart part) {
      client().sendPartOfData(Escapes.decode(part.escaped()));
    } else if (step instanceof Step.CommandInClear command) {
      client().commandInClear(command.text());
    } else if (step instanceof Step.SendMore more) {
      client().sendMoreData(Escapes.decode(more.escaped()));
    } else if (step instanceof Step.Operator operator) {
      system.console().execute(operator.command());
    } else if (step instanceof Step.Tso tso) {
      TsoJob.run(system, tso.command());
    } else if (step instanceof Step.Sql sql) {
      system.given().sql(sql.statement());
    } else if (step instanceof Step.Receive receive) {
      compare(step.line(), "D< ", receive.lines(), linesOf(client().receiveData()));
    } else if (step instanceof Step.DataSetIs wanted) {
      DataSetFacts.check(system, placeholders.fill(wanted.name()), wanted.facts())
          .ifPresent(found -> differences.add("line " + (wanted.line() + 1) + ": " + found));
    } else if (step instanceof Step.Define define) {
      Definitions.define(system, define.words());
    } else if (step instanceof Step.StartTls) {
      client().startTls(Trust.in(system));
    } else if (step instanceof Step.EndTls) {
      client().endTls();
    } else if (step instanceof Step.JobsEnd) {
      Jobs.awaitEnd(system);
    } else if (step instanceof Step.StepRuns running) {
      Jobs.awaitStep(system, running.step());
    }
  }

  private void login(Step.Login login) throws IOException {
    TranscriptClient client = client();
    client.command("USER " + login.user());
    client.reply();
    client.command("PASS " + login.password());
    List<String> reply = client.reply();
    if (!reply.get(0).startsWith("230")) {
      differences.add("line " + (login.line() + 1) + ": " + reply);
    }
  }

  private TranscriptClient client() throws IOException {
    return client(false);
  }

  /** The client of the present session; a new one has read its greeting, unless it is expected. */
  private TranscriptClient client(boolean greetingIsExpected) throws IOException {
    TranscriptClient client = clients.get(session);
    if (client == null) {
      client =
          new TranscriptClient(
              implicit ? system.ftpsAddress().orElseThrow() : system.ftpAddress(), implicit);
      clients.put(session, client);
      if (!greetingIsExpected) {
        client.reply();
      }
    }
    return client;
  }

  private void compare(int line, String mark, List<String> expected, List<String> found) {
    boolean same = expected.size() == found.size();
    for (int i = 0; i < found.size(); i++) {
      boolean matches = i < expected.size() && placeholders.matches(expected.get(i), found.get(i));
      same &= matches;
      actual.add(mark + (matches ? expected.get(i) : found.get(i)));
    }
    copied = line + expected.size();
    if (!same) {
      differences.add(
          "line %d: expected%n%s%n  but was%n%s"
              .formatted(line + 1, indented(expected), indented(found)));
    }
  }

  private void copyUpTo(int line) {
    while (copied < line) {
      actual.add(transcript.lines().get(copied++));
    }
  }

  private static String indented(List<String> lines) {
    return "    " + String.join("\n    ", lines);
  }

  private static List<String> linesOf(byte[] data) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < data.length; i++) {
      if (data[i] == '\n' || i == data.length - 1) {
        lines.add(Escapes.encode(java.util.Arrays.copyOfRange(data, start, i + 1)));
        start = i + 1;
      }
    }
    return lines.isEmpty() ? List.of("") : lines;
  }
}
