package io.lparjar.emulator;

import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.smf.SmfRecorder;
import io.lparjar.datasets.unix.UnixFiles;
import io.lparjar.emulator.console.ConsoleSystem.Connection;
import io.lparjar.emulator.fault.Faults;
import io.lparjar.emulator.ftp.command.CommandDispatcher;
import io.lparjar.emulator.ftp.config.Extension;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.net.FtpListener;
import io.lparjar.emulator.ftp.net.QuickCurves;
import io.lparjar.emulator.ftp.net.TlsServer;
import io.lparjar.emulator.ftp.session.DaemonLog;
import io.lparjar.emulator.ftp.session.FtpServices;
import io.lparjar.emulator.ftp.session.ServerIdentity;
import io.lparjar.emulator.ftp.session.SessionTap;
import io.lparjar.emulator.profile.TcpipProfile;
import io.lparjar.emulator.profile.TcpipStack;
import io.lparjar.emulator.smf.DaemonRecord;
import io.lparjar.emulator.smf.FtpServerRecords;
import io.lparjar.jes.db2.Db2;
import io.lparjar.jes.subsystem.JobEntrySubsystem;
import io.lparjar.security.certificate.Certificates;
import io.lparjar.security.certificate.FirstCertificates;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.Saf;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserId;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The FTP server of a system: its configuration, its keys, and where it listens. */
final class FtpDaemon {
  private static final Logger SYSLOG = LoggerFactory.getLogger("syslog");
  private static final Logger DAEMON_LOG = LoggerFactory.getLogger("daemon");

  private final ZosEmulator.Builder wanted;
  private final Surroundings around;
  private final ServerConfiguration configuration;
  private final TcpipProfile profile;
  private final ServerKeyRing keyRing;
  private final @Nullable AttlsTerms attls;
  private final FtpServices services;
  private final FtpListener listener;
  private final ServerIdentity identity;
  private final @Nullable InetSocketAddress tlsAddress;

  /**
   * What the server stands on.
   *
   * @param requester its address space
   * @param started under whose authority it was started
   * @param addressSpaces gives the number of a new one
   * @param smf takes records
   * @param faults disturb what it serves
   * @param taps look at its sessions, one each
   */
  record Surroundings(
      Saf saf,
      DataSets dataSets,
      UnixFiles unixFiles,
      JobEntrySubsystem jes,
      Db2 db2,
      Certificates certificates,
      Requester requester,
      SecurityEnvironment started,
      IntSupplier addressSpaces,
      SmfRecorder smf,
      Faults faults,
      Supplier<SessionTap> taps) {}

  /**
   * Starts it.
   *
   * @param running gets what is to be ended
   * @throws StartException when it cannot listen, or for a fault in a file that it reads
   */
  FtpDaemon(
      RunningParts running,
      ZosEmulator.Builder wanted,
      Surroundings around,
      CommandDispatcher dispatcher)
      throws IOException {
    this.wanted = wanted;
    this.identity = wanted.names().server(wanted.release(), wanted.advertised());
    this.around = around;
    this.configuration = configuration();
    this.profile = ProfileSource.read(wanted);
    KeyRingReader rings = new KeyRingReader(around.certificates(), around.saf());
    this.keyRing = new ServerKeyRing(rings, around.started(), wanted, configuration);
    this.attls =
        AttlsTerms.of(wanted, profile, configuration, rings, around.requester(), around.started());
    TlsServer tls = running.keep(tlsServer());
    DaemonLog log =
        new DaemonLog(
            DAEMON_LOG.isInfoEnabled() ? DAEMON_LOG::info : null,
            wanted.clock(),
            identity,
            around.requester().asid());
    log.configured(FtpDataSource.nameOf(wanted), configuration);
    running.whenStopped(log::stopped);
    this.services = services(around.saf(), around.dataSets());
    ProfileSource.check(services.stack(), wanted.address());
    Faults faults = around.faults();
    this.listener =
        running.keep(
            FtpListener.start(
                wanted.address(),
                services(
                    faults.around(around.saf()),
                    faults.around(around.dataSets(), around.requester())),
                dispatcher,
                around.addressSpaces(),
                tls,
                () -> faults.tap(around.taps().get())));
    this.tlsAddress = listenForTls();
    prepareTls(running, tls);
    running.whenStopped(log::stopping);
    log.initialized();
    DaemonRecord.write(around.smf(), configuration, services, listener.address().getPort());
  }

  /** What its sessions use, undisturbed by faults. */
  FtpServices services() {
    return services;
  }

  TcpipProfile profile() {
    return profile;
  }

  InetSocketAddress address() {
    return listener.address();
  }

  /** Where it listens for implicit TLS, or null. */
  @Nullable InetSocketAddress tlsAddress() {
    return tlsAddress;
  }

  /** The certificate of the authority that vouches for it, made when it is missing. */
  X509Certificate certificateAuthority() {
    keyRing.own();
    return FirstCertificates.authority(around.certificates()).certificate();
  }

  /** Its listening socket, and its clients. */
  List<Connection> connections() {
    List<Connection> connections = new ArrayList<>();
    connections.add(new Connection(0, listener.address(), new InetSocketAddress(0)));
    listener.connections().forEach((number, served) -> connections.add(connection(number, served)));
    return connections;
  }

  private Connection connection(long number, FtpListener.Served served) {
    InetSocketAddress local = served.ends().server();
    InetSocketAddress client = served.ends().client();
    return new Connection(
        number,
        local,
        client,
        attls == null ? null : attls.mapping(local, client),
        served.applicationData());
  }

  private ServerConfiguration configuration() throws IOException {
    ServerConfiguration read =
        new FtpDataSource(around.dataSets(), around.requester()).read(wanted);
    return wanted.passivePorts().isAny()
        ? read
        : read.with(ServerStatements.PASSIVEDATAPORTS, wanted.passivePorts());
  }

  private TlsServer tlsServer() {
    TlsServer server =
        attls == null
            ? new TlsServer(keyRing, around.certificates(), this::userOf, configuration)
            : new TlsServer(attls, around.certificates(), this::userOf, configuration);
    if (wanted.isForQuickCurves()) {
      server.beforeFirstUse(QuickCurves::install);
    }
    return server;
  }

  private FtpServices services(Saf asked, DataSets found) {
    return new FtpServices(
        asked,
        found,
        around.unixFiles(),
        around.jes(),
        around.db2(),
        wanted.clock(),
        configuration,
        identity,
        new TcpipStack(
            profile,
            asked,
            identity.systemName(),
            around.started(),
            identity.jobName(),
            identity.stack()),
        SYSLOG::info,
        FtpServerRecords.of(around.smf(), configuration, identity),
        wanted.exits());
  }

  /** Listens on the port for implicit TLS, if there is to be one. */
  private @Nullable InetSocketAddress listenForTls() {
    OptionalInt port = wanted.tlsPortBeside(configuration.get(ServerStatements.TLSPORT));
    if (port.isEmpty()) {
      return null;
    }
    return listener.startImplicitTls(
        new InetSocketAddress(wanted.address().getAddress(), port.getAsInt()));
  }

  /** Makes the certificates of a new home at once; what else there is to do, behind the start. */
  private void prepareTls(RunningParts running, TlsServer tls) {
    InetSocketAddress implicit = tlsAddress;
    boolean isOffered =
        implicit != null
            || configuration.get(ServerStatements.EXTENSIONS).contains(Extension.AUTH_TLS);
    if (attls == null && isOffered && keyRing.isToBeExported()) {
      tls.prepare(listener.address());
    } else if (implicit != null) {
      running.whenStopped(TlsPreparation.start(() -> tls.prepare(implicit))::end);
    }
  }

  /** Whose certificate it is; names of users on hosts count by class SERVAUTH, IRR.HOST.host. */
  private Optional<UserId> userOf(X509Certificate certificate) {
    return around
        .certificates()
        .userOf(
            certificate,
            host ->
                around
                        .saf()
                        .authorize(
                            around.requester().user(),
                            ResourceClass.SERVAUTH,
                            "IRR.HOST." + host.toUpperCase(Locale.ROOT),
                            AccessLevel.READ)
                    == SafDecision.PERMIT);
  }
}
