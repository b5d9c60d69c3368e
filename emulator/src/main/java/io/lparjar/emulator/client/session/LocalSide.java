package io.lparjar.emulator.client.session;

import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.name.InvalidNameException;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.emulator.client.config.ClientConfiguration;
import io.lparjar.emulator.client.config.ClientParameters;
import io.lparjar.emulator.exit.ServerExits;
import io.lparjar.emulator.ftp.command.CommandDispatcher;
import io.lparjar.emulator.ftp.command.CommandTable;
import io.lparjar.emulator.ftp.config.Extension;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.session.ControlConnection;
import io.lparjar.emulator.ftp.session.ControlTls;
import io.lparjar.emulator.ftp.session.FtpServices;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.Representation;
import io.lparjar.emulator.ftp.session.SessionAudit;
import io.lparjar.emulator.ftp.session.WorkingDirectory.PartitionedDataSet;
import io.lparjar.emulator.ftp.site.FileType;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.site.TransferSettings;
import io.lparjar.emulator.ftp.transfer.Outcome;
import io.lparjar.emulator.ftp.transfer.Transfer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The client's own data sets and UNIX files: a session of the same kind as a server's, with nobody
 * on the network, so that both ends of a transfer treat names and records alike.
 */
public final class LocalSide {
  private static final CommandDispatcher COMMANDS = new CommandDispatcher(CommandTable.standard());

  /** What makes REST and SIZE of stream mode known. */
  private static final Set<Extension> STREAM_RESTART =
      Set.of(Extension.REST_STREAM, Extension.SIZE);

  private static final String END_OF_STATUS = "*** end of status ***";

  private final FtpSession session;

  LocalSide(ClientEnvironment environment, ClientConfiguration configuration) {
    FtpServices system = environment.services();
    InetSocketAddress nowhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    this.session =
        new FtpSession(
            new FtpServices(
                system.saf(),
                system.dataSets(),
                system.unixFiles(),
                system.jes(),
                system.db2(),
                system.clock(),
                ServerConfiguration.DEFAULTS
                    .with(ServerStatements.EXTENSIONS, STREAM_RESTART)
                    .with(
                        ServerStatements.REMOVEINBEOF,
                        configuration.get(ClientParameters.REMOVEINBEOF))
                    .with(configuration.settings()),
                system.identity(),
                system.stack(),
                line -> {},
                SessionAudit.NONE,
                ServerExits.NONE),
            new ControlConnection(
                environment.requester().asid(),
                nowhere,
                nowhere,
                nowhere.getAddress(),
                NoDataConnector.INSTANCE,
                ControlTls.NONE));
    session.login(environment.requester().user());
  }

  /** The client's statements have changed. */
  void configuration(ClientConfiguration wanted) {
    session.configuration(
        session
            .services()
            .configuration()
            .with(ServerStatements.REMOVEINBEOF, wanted.get(ClientParameters.REMOVEINBEOF)));
  }

  /** The session behind it, for transfers. */
  public FtpSession session() {
    return session;
  }

  public TransferSettings settings() {
    return session.settings();
  }

  public Representation representation() {
    return session.representation();
  }

  public void representation(Representation wanted) {
    session.representation(wanted);
  }

  /** Carries out a command that needs no data connection. */
  public Reply command(String line) {
    Outcome outcome = COMMANDS.dispatch(session, line);
    if (outcome instanceof Outcome.Done done) {
      return done.reply();
    }
    throw new IllegalArgumentException(line);
  }

  /**
   * Opens a data set or file for a transfer.
   *
   * @param command RETR, STOR or APPE, or NLST
   * @throws LocalFailureException when that is refused
   */
  public Transfer open(String command, String name) {
    Outcome outcome = COMMANDS.dispatch(session, command + " " + name);
    if (outcome instanceof Outcome.Transmit transmit) {
      return transmit.transfer();
    }
    if (outcome instanceof Outcome.Done done) {
      throw new LocalFailureException(done.reply());
    }
    throw new IllegalArgumentException(command);
  }

  /** Whether there is something of that name that could be read. */
  public boolean exists(String name) {
    TransferSettings before = session.settings();
    session.settings(before.with(SiteParameters.FILETYPE, FileType.SEQ));
    try (Transfer found = open("RETR", name)) {
      return found != null;
    } catch (LocalFailureException absent) {
      return false;
    } finally {
      session.settings(before);
    }
  }

  /** Names that match a pattern, as they can be opened. */
  public List<String> names(String pattern) {
    ByteArrayOutputStream list = new ByteArrayOutputStream();
    Representation before = session.representation();
    session.representation(Representation.INITIAL);
    try (Transfer names = open("NLST", pattern)) {
      names.run(new MemoryDataConnection(list));
    } catch (LocalFailureException none) {
      return List.of();
    } catch (IOException failure) {
      throw new ClientFailure(ClientError.FILE_READ, failure);
    } finally {
      session.representation(before);
    }
    return list.toString(StandardCharsets.ISO_8859_1).lines().toList();
  }

  /** The attributes of the data set of that name; empty when there is none, or it is a file. */
  public Optional<DataSetAttributes> attributes(String name) {
    try {
      return session.isUnixPath(name)
          ? Optional.empty()
          : session
              .services()
              .dataSets()
              .find(session.target(name).located(session.services().dataSets()).dataSet())
              .map(CatalogEntry::attributes);
    } catch (InvalidNameException | DataSetException noName) {
      return Optional.empty();
    }
  }

  /**
   * Has data translated with {@code userid.name.TCPXLBIN}, else {@code TCPIP.name.TCPXLBIN}.
   *
   * @param name empty for none
   * @return the data set; empty when there is none
   */
  public Optional<String> translationTable(String name) {
    return name.isEmpty()
        ? Optional.empty()
        : Stream.of(session.requester().user().userId().value(), "TCPIP")
            .map(prefix -> prefix + "." + name + ".TCPXLBIN")
            .filter(table -> attributes("'" + table + "'").isPresent())
            .filter(table -> command("SITE SBDATACONN='" + table + "'").lines().size() == 1)
            .findFirst();
  }

  /**
   * What STAT says of an option that clients share with servers.
   *
   * @return no lines for a value that is not set; empty when there is no such option
   */
  public Optional<List<String>> status(String option) {
    Reply reply = command("STAT (" + option);
    List<String> lines = reply.lines().subList(0, reply.lines().size() - 1);
    return reply.lastLine().endsWith(END_OF_STATUS)
        ? Optional.of(
            lines.stream()
                .map(line -> line.replace("Server site variable", "Local site variable"))
                .toList())
        : Optional.empty();
  }

  /** What LPWD shows. */
  public String directory() {
    Optional<UnixPath> unix = session.unixDirectory();
    if (unix.isPresent()) {
      return ClientMessage.LOCAL_UNIX.with(unix.get());
    }
    return session.workingDirectory() instanceof PartitionedDataSet pds
        ? ClientMessage.LOCAL_PARTITIONED.with(pds.name())
        : ClientMessage.LOCAL_PREFIX.with(session.workingDirectory().prefix());
  }
}
