package io.lparjar.emulator.ftp;

import io.lparjar.emulator.ftp.command.CommandDispatcher;
import io.lparjar.emulator.ftp.command.CommandTable;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.session.ControlConnection;
import io.lparjar.emulator.ftp.session.ControlTls;
import io.lparjar.emulator.ftp.session.FtpServices;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Outcome;
import io.lparjar.emulator.ftp.transfer.TransferRunner;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A session without a network: commands in, reply lines out. */
public final class Dialogue {
  private final FakeSystem system;
  private final FakeData data = new FakeData();
  private final FtpSession session;
  private final CommandDispatcher dispatcher;
  private boolean over;

  private Dialogue(ServerConfiguration configuration, CommandTable table) {
    this(new FakeSystem(), configuration, table, ControlTls.NONE);
  }

  private Dialogue(
      FakeSystem system, ServerConfiguration configuration, CommandTable table, ControlTls tls) {
    this(system, system.services(configuration), table, tls);
  }

  private Dialogue(FakeSystem system, FtpServices services, CommandTable table, ControlTls tls) {
    this.system = system;
    InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 2121);
    InetSocketAddress there = new InetSocketAddress(InetAddress.getLoopbackAddress(), 40_000);
    this.dispatcher = new CommandDispatcher(table);
    this.session =
        new FtpSession(
            services, new ControlConnection(1, there, here, here.getAddress(), data, tls));
  }

  /** Nobody has logged in. */
  public static Dialogue begin() {
    return new Dialogue(ServerConfiguration.DEFAULTS, CommandTable.standard());
  }

  /** Nobody has logged in to a server that is set up like this. */
  public static Dialogue begin(ServerConfiguration configuration) {
    return begin(configuration, ControlTls.NONE);
  }

  /** The same on a connection that can do this about TLS. */
  public static Dialogue begin(ServerConfiguration configuration, ControlTls tls) {
    return new Dialogue(new FakeSystem(), configuration, CommandTable.standard(), tls);
  }

  /** USER1 has logged in. */
  public static Dialogue loggedIn() {
    return loggedIn(ServerConfiguration.DEFAULTS);
  }

  /** USER1 has logged in to a server that is set up like this. */
  public static Dialogue loggedIn(ServerConfiguration configuration) {
    Dialogue dialogue = new Dialogue(configuration, CommandTable.standard());
    dialogue.session.login(FakeSystem.USER1);
    return dialogue;
  }

  /** USER1 has logged in to a server with data sets of its own. */
  public static Dialogue loggedIn(FtpServices services) {
    Dialogue dialogue =
        new Dialogue(new FakeSystem(), services, CommandTable.standard(), ControlTls.NONE);
    dialogue.session.login(FakeSystem.USER1);
    return dialogue;
  }

  /** USER1 has logged in to a server with these commands. */
  public static Dialogue loggedIn(CommandTable table) {
    Dialogue dialogue = new Dialogue(ServerConfiguration.DEFAULTS, table);
    dialogue.session.login(FakeSystem.USER1);
    return dialogue;
  }

  public FakeJobs jobs() {
    return system.jobs();
  }

  /** Denies the user access to a resource. */
  public void deny(String resource) {
    system.deny(resource);
  }

  /** Lines written to the system log. */
  public List<String> syslog() {
    return system.syslog();
  }

  public FakeDataSets dataSets() {
    return system.dataSets();
  }

  public FakeData data() {
    return data;
  }

  public FtpSession session() {
    return session;
  }

  /** Whether the server has ended the session. */
  public boolean isOver() {
    return over;
  }

  /** Sends a command line; gives the lines of all replies to it, as sent. */
  public List<String> say(String line) {
    List<String> lines = new ArrayList<>();
    Outcome outcome = dispatcher.dispatch(session, line);
    if (outcome instanceof Outcome.Done done) {
      add(lines, done.reply());
    } else if (outcome instanceof Outcome.Goodbye goodbye) {
      over = true;
      add(lines, goodbye.reply());
    } else if (outcome instanceof Outcome.StartTls start) {
      add(lines, start.reply());
    } else if (outcome instanceof Outcome.EndTls end) {
      add(lines, end.reply());
    } else if (outcome instanceof Outcome.Transmit transmit) {
      TransferRunner.run(session, transmit.transfer(), reply -> add(lines, reply));
    }
    return lines;
  }

  private static void add(List<String> lines, Reply reply) {
    lines.addAll(new String(reply.encode(), StandardCharsets.ISO_8859_1).lines().toList());
  }
}
