package io.lparjar.emulator.fault;

import io.lparjar.datasets.name.InvalidNameException;
import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.emulator.fault.Fault.Occasion;
import io.lparjar.emulator.ftp.command.CommandDispatcher;
import io.lparjar.emulator.ftp.command.Verb;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.AccessDeniedException;
import io.lparjar.emulator.ftp.session.ControlOutput;
import io.lparjar.emulator.ftp.session.DataConnector;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.SessionTap;
import io.lparjar.emulator.ftp.session.TlsEngines;
import io.lparjar.emulator.ftp.session.UnixPathException;
import io.lparjar.emulator.ftp.site.FileType;
import io.lparjar.emulator.ftp.site.SiteParameters;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLEngine;
import org.jspecify.annotations.Nullable;

/** Disturbs one session. While no fault is ordered it stands aside. */
final class FaultTap implements SessionTap {
  private static final Set<Verb> TRANSFERS =
      EnumSet.of(Verb.RETR, Verb.STOR, Verb.STOU, Verb.APPE, Verb.LIST, Verb.NLST);
  private static final int PASSIVE = 227;
  private static final Duration BETWEEN_PACKETS = Duration.ofMillis(20);

  private final Faults faults;
  private final SessionTap inner;
  private volatile @Nullable FtpSession session;
  private volatile @Nullable ControlOutput control;

  /** What is to happen to the transfer that comes next or runs, or null. */
  private volatile @Nullable Fault transferFault;

  /** What replaces the greeting, or null. */
  private volatile @Nullable FaultRule greeting;

  private volatile boolean silent;
  private volatile boolean silentSoon;

  FaultTap(Faults faults, SessionTap inner) {
    this.faults = faults;
    this.inner = inner;
  }

  @Override
  public DataConnector around(DataConnector connector) {
    return new FaultyConnector(inner.around(connector), this);
  }

  @Override
  public boolean opened(FtpSession opened, ControlOutput output) {
    session = opened;
    control = output;
    if (!inner.opened(opened, output)) {
      return false;
    }
    Optional<FaultRule> rule = faults.take(Occasion.CONNECTION, clientOf(opened));
    if (rule.isPresent()) {
      Fault fault = rule.get().fault();
      if (fault == Fault.REFUSE_CONNECTION) {
        output.reset();
        return false;
      }
      greeting = fault == Fault.GREETING_REPLY ? rule.get() : null;
      silent = fault == Fault.HANG_BEFORE_GREETING;
      silentSoon = fault == Fault.HANG_AFTER_GREETING;
    }
    return true;
  }

  @Override
  public SSLEngine secure(TlsEngines engines) {
    FtpSession of = session;
    Optional<Fault> fault =
        of == null
            ? Optional.empty()
            : faults.take(Occasion.HANDSHAKE, clientOf(of)).map(FaultRule::fault);
    if (fault.filter(Fault.EXPIRED_CERTIFICATE::equals).isPresent()) {
      return engines.engine(ExpiredCertificate::inPlaceOf);
    }
    SSLEngine engine = inner.secure(engines);
    if (fault.isPresent()) {
      // Protocol and cipher that do not go together make the handshake fail as it fails in life.
      engine.setEnabledProtocols(new String[] {"TLSv1.2"});
      engine.setEnabledCipherSuites(new String[] {"TLS_AES_128_GCM_SHA256"});
    }
    return engine;
  }

  @Override
  public Exchange command(String line) {
    Exchange exchange = inner.command(line);
    FtpSession of = session;
    if (of == null || isUndisturbed()) {
      return exchange;
    }
    return new Disturbed(exchange, of, line);
  }

  private boolean isUndisturbed() {
    return !silent && !silentSoon && greeting == null && transferFault == null && faults.areNone();
  }

  @Override
  public void ended() {
    inner.ended();
  }

  /** What is to happen to the transfer whose connection is being opened, or null. */
  @Nullable Fault transferFault() {
    return transferFault;
  }

  /** Ends the control connection. */
  void reset() {
    ControlOutput output = control;
    if (output != null) {
      output.reset();
    }
  }

  void await(Duration time) {
    faults.await(time);
  }

  private static String clientOf(FtpSession session) {
    return session.connection().client().getAddress().getHostAddress();
  }

  private static String nameOf(FtpSession session, String argument) {
    try {
      return session.isUnixPath(argument)
          ? session.unixPath(argument).toString()
          : session.qualify(argument).toString();
    } catch (InvalidNameException
        | UnixFileException
        | UnixPathException
        | AccessDeniedException none) {
      return argument;
    }
  }

  /** A command with whom something may go wrong. */
  private final class Disturbed implements Exchange {
    private final Exchange exchange;
    private final FtpSession of;
    private final @Nullable FaultRule rule;
    private final boolean split;
    private final boolean wrongAddress;

    Disturbed(Exchange exchange, FtpSession of, String line) {
      this.exchange = exchange;
      this.of = of;
      Optional<Verb> verb = CommandDispatcher.verbOf(line);
      String name = verb.map(Verb::name).orElse("");
      Optional<FaultRule> ofCommand =
          line.isEmpty() ? Optional.empty() : faults.take(Occasion.COMMAND, name);
      this.split = ofCommand.filter(it -> it.fault() == Fault.SPLIT_REPLY).isPresent();
      this.wrongAddress =
          verb.filter(Verb.PASV::equals).isPresent()
              && faults.take(Occasion.PASSIVE, name).isPresent();
      boolean transfer = of.isLoggedIn() && verb.filter(TRANSFERS::contains).isPresent();
      this.rule = line.isEmpty() ? greeting : ruleOf(line, ofCommand, transfer);
      if (transfer) {
        transferFault = rule == null ? null : rule.fault();
      }
    }

    private @Nullable FaultRule ruleOf(
        String line, Optional<FaultRule> ofCommand, boolean transfer) {
      if (ofCommand.filter(it -> it.fault() == Fault.COMMAND_REPLY).isPresent()) {
        return ofCommand.get();
      }
      if (!transfer) {
        return null;
      }
      int blank = line.indexOf(' ');
      String argument = blank < 0 ? "" : line.substring(blank + 1);
      return faults.take(Occasion.TRANSFER, nameOf(of, argument)).orElse(null);
    }

    @Override
    public Optional<Reply> instead() {
      FaultRule ordered = rule;
      if (ordered == null || ordered.fault() == Fault.COMPLETION_REPLY) {
        return Optional.empty();
      }
      boolean withoutJes =
          ordered.fault() == Fault.JES_NOT_AVAILABLE
              && of.settings().get(SiteParameters.FILETYPE) == FileType.JES;
      return withoutJes
          ? Optional.of(Reply.of(ServerMessage.JES_NOT_AVAILABLE))
          : Optional.ofNullable(ordered.reply());
    }

    @Override
    public void reply(Reply reply, ControlOutput output) {
      boolean lost =
          rule != null && rule.fault() == Fault.LOST_COMPLETION && !reply.isPreliminary();
      Reply changed = wrongAddress ? withWrongAddress(reply) : withWrongEnd(reply);
      ControlOutput out = split ? new SplitOutput(output) : output;
      exchange.reply(changed, silent || lost ? new LostOutput(output) : out);
      silent |= silentSoon;
    }

    private Reply withWrongEnd(Reply reply) {
      FaultRule ordered = rule;
      if (ordered == null
          || ordered.fault() != Fault.COMPLETION_REPLY
          || reply.isPreliminary()
          || reply.isFailure()) {
        return reply;
      }
      return Objects.requireNonNullElse(ordered.reply(), reply);
    }

    /** 192.0.2.1 belongs to nobody (RFC 5737). */
    private Reply withWrongAddress(Reply reply) {
      if (reply.code() != PASSIVE) {
        return reply;
      }
      String text = reply.lastLine().replaceFirst("\\((\\d+,){4}", "(192,0,2,1,");
      return new Reply(PASSIVE, List.of(text));
    }

    /** Sends a reply in two packets. */
    private final class SplitOutput implements ControlOutput {
      private final ControlOutput output;

      SplitOutput(ControlOutput output) {
        this.output = output;
      }

      @Override
      public void send(Reply reply) {
        send(of.controlText().encode(reply.encode()));
      }

      @Override
      public void send(byte[] bytes) {
        int half = bytes.length / 2;
        output.send(Arrays.copyOf(bytes, half));
        faults.await(BETWEEN_PACKETS);
        output.send(Arrays.copyOfRange(bytes, half, bytes.length));
      }

      @Override
      public void reset() {
        output.reset();
      }
    }
  }

  /** Sends nothing. */
  private record LostOutput(ControlOutput output) implements ControlOutput {
    @Override
    public void send(Reply reply) {}

    @Override
    public void send(byte[] bytes) {}

    @Override
    public void reset() {
      output.reset();
    }
  }
}
