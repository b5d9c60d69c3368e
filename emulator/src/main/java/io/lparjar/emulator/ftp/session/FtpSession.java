package io.lparjar.emulator.ftp.session;

import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.datasets.unix.UnixFiles;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.emulator.ftp.config.FileAccess;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.config.StartDirectory;
import io.lparjar.emulator.ftp.config.Traces;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.site.TransferSettings;
import io.lparjar.emulator.release.Release;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * One client's session: what the server remembers between commands. Used by one command at a time,
 * save that STAT may look while a transfer runs.
 */
public final class FtpSession {
  /** UMASK of anonymous users from level 2 on. [seen] */
  private static final int CONFINED_MASK = 0777;

  private static final int CONFINING_LEVEL = 2;
  private static final int RESTRICTING_LEVEL = 3;

  private FtpServices services;
  private final ControlConnection connection;
  private final Login login = new Login();
  private final SessionLog log;
  private final SessionExits exits;
  private final TransportSecurity security;
  private volatile @Nullable Requester requester;
  private boolean anonymous;
  private WorkingDirectory workingDirectory = WorkingDirectory.Prefix.EMPTY;
  private @Nullable UnixPath unixDirectory;
  private UnixFiles unixFiles;
  private Representation representation = Representation.INITIAL;
  private TransferSettings settings;
  private @Nullable Target renameSource;
  private @Nullable UnixPath unixRenameSource;
  private @Nullable RestartMarker restart;
  private boolean extendedPassiveOnly;
  private volatile boolean unicode;
  private Traces traces;
  private volatile @Nullable DataConnection transfer;
  private long transferBytes;
  private volatile boolean serverStopping;
  private volatile boolean ended;
  private volatile boolean abortWanted;
  private final AtomicLong controlBytes = new AtomicLong();

  /** A session of a client who has not logged in. */
  public FtpSession(FtpServices services, ControlConnection connection) {
    this.services = services;
    this.settings = services.configuration().settings();
    this.connection = connection;
    this.unixFiles = services.unixFiles();
    this.log = new SessionLog(this);
    this.exits = new SessionExits(this);
    this.traces = Traces.of(services.configuration());
    this.security = TransportSecurity.of(connection.tls());
  }

  public FtpServices services() {
    return services;
  }

  /** The release that the server is of. */
  public Release release() {
    return services.identity().release();
  }

  /** From now on the session is set up like this; a transfer that has begun is not. */
  public void configuration(ServerConfiguration wanted) {
    services = services.with(wanted);
  }

  public ControlConnection connection() {
    return connection;
  }

  /** Bytes that the control connection has carried in both directions. */
  public long controlBytes() {
    return controlBytes.get();
  }

  /** The control connection has carried {@code bytes} more. */
  public void countControlBytes(long bytes) {
    controlBytes.addAndGet(bytes);
  }

  /** The log of what happens in this session. */
  public SessionLog log() {
    return log;
  }

  /** The user exits, as this session calls them. */
  public SessionExits exits() {
    return exits;
  }

  /** How far the client has come with USER and PASS. */
  public Login login() {
    return login;
  }

  /** What AUTH, PBSZ, PROT and CCC have agreed. */
  public TransportSecurity security() {
    return security;
  }

  /** Whether a user has logged in. */
  public boolean isLoggedIn() {
    return requester != null;
  }

  /** Who has logged in; empty for nobody. May be asked by any thread. */
  public Optional<UserId> userId() {
    return Optional.ofNullable(requester).map(present -> present.user().userId());
  }

  /** The session's address space, under the user who has logged in. */
  public Requester requester() {
    return Optional.ofNullable(requester)
        .orElseThrow(() -> new IllegalStateException("nobody has logged in"));
  }

  /**
   * Lets a user in, whose name becomes the prefix. With STARTDIRECTORY HFS the home directory is
   * the working directory, when it is there and open to the user.
   */
  public void login(SecurityEnvironment user) {
    String userId = user.userId().value();
    requester = new Requester(user, userId, connection.asid());
    workingDirectory = new WorkingDirectory.Prefix(userId + ".");
    unixDirectory = null;
    if (services.configuration().get(ServerStatements.STARTDIRECTORY) == StartDirectory.HFS
        && !UnixAuthority.isDenied(services, user)) {
      enterHome(user);
    }
  }

  private void enterHome(SecurityEnvironment user) {
    try {
      UnixPath home = UnixPath.parse(user.home());
      services.unixFiles().checkDirectory(user, home);
      unixDirectory = home;
    } catch (UnixFileException absent) {
      unixDirectory = null;
    }
  }

  /**
   * Lets an anonymous user in, who is {@code user} to the security product.
   *
   * @throws UnixFileException when the user's home, which is to be the root, can be no path; then
   *     nobody has logged in
   */
  public void loginAnonymously(SecurityEnvironment user) {
    boolean confined =
        services.configuration().get(ServerStatements.ANONYMOUSLEVEL) >= CONFINING_LEVEL;
    UnixPath home = confined ? UnixPath.parse(user.home()) : UnixPath.ROOT;
    login(user);
    anonymous = true;
    if (confined) {
      settings = settings.with(SiteParameters.UMASK, CONFINED_MASK);
      unixFiles = new RootedUnixFiles(home, services.unixFiles());
      if (unixDirectory != null) {
        unixDirectory = UnixPath.ROOT;
      }
    }
  }

  /** Whether the user who has logged in did so anonymously. */
  public boolean isAnonymous() {
    return anonymous;
  }

  /** Whether the user's home is the root and the user's mask fixed: anonymous from level 2 on. */
  public boolean isConfined() {
    return unixFiles instanceof RootedUnixFiles;
  }

  /** Whether the restrictions of ANONYMOUSLEVEL 3 hold for the user. */
  public boolean isRestricted() {
    return anonymous
        && services.configuration().get(ServerStatements.ANONYMOUSLEVEL) == RESTRICTING_LEVEL;
  }

  /**
   * Logs the user off, and gives up a login that waits for PASS; settings stay, but for the mask of
   * an anonymous user. [inferred]
   */
  public void logoff() {
    login.giveUp();
    requester = null;
    anonymous = false;
    if (isConfined()) {
      unixFiles = services.unixFiles();
      Integer mask = services.configuration().settings().get(SiteParameters.UMASK);
      settings = settings.with(SiteParameters.UMASK, mask);
    }
    forgetRenameSource();
    forgetRestart();
    workingDirectory(WorkingDirectory.Prefix.EMPTY);
  }

  /** Goes back to the state of a new connection (REIN). */
  public void reinitialize() {
    logoff();
    login.reset();
    security.reset();
    connection.data().close();
    settings = services.configuration().settings();
    representation = Representation.INITIAL;
    extendedPassiveOnly = false;
    unicode = false;
  }

  public WorkingDirectory workingDirectory() {
    return workingDirectory;
  }

  /** Works with data sets from now on. */
  public void workingDirectory(WorkingDirectory wanted) {
    workingDirectory = wanted;
    unixDirectory = null;
  }

  /**
   * The z/OS UNIX files as the user sees them: an anonymous one from level 2 on, below home only.
   */
  public UnixFiles unixFiles() {
    return unixFiles;
  }

  /** The z/OS UNIX directory in which the session works; empty when it works with data sets. */
  public Optional<UnixPath> unixDirectory() {
    return Optional.ofNullable(unixDirectory);
  }

  /** Works in a z/OS UNIX directory from now on. */
  public void unixDirectory(UnixPath wanted) {
    unixDirectory = wanted;
  }

  /**
   * Whether {@code argument} is a z/OS UNIX path: it begins with one slash, or the session works in
   * a UNIX directory and the argument has neither a quote nor two slashes in front.
   *
   * @throws AccessDeniedException when it is, and an anonymous user may not use UNIX files
   */
  public boolean isUnixPath(String argument) {
    String name = argument.strip();
    boolean quoted = name.startsWith("'") && settings.get(SiteParameters.QUOTESOVERRIDE);
    boolean unixPath =
        name.startsWith("/") ? !name.startsWith("//") : unixDirectory != null && !quoted;
    if (unixPath && isRestricted()) {
      checkFileAccess(name, true);
    }
    return unixPath;
  }

  /**
   * The z/OS UNIX path that a user calls {@code argument}.
   *
   * @throws io.lparjar.datasets.unix.UnixFileException when there can be none
   */
  public UnixPath unixPath(String argument) {
    return unixDirectory().orElse(UnixPath.ROOT).resolve(argument.strip());
  }

  /**
   * What a user calls {@code argument}, in full and unchecked; for names with wildcards.
   *
   * @throws UnixPathException when it is a path of the UNIX file system
   * @throws AccessDeniedException when an anonymous user may not use that file system
   */
  public PathName qualify(String argument) {
    if (isRestricted()) {
      String name = argument.strip();
      checkFileAccess(name, name.startsWith("/") && !name.startsWith("//"));
    }
    return workingDirectory.qualify(argument, settings.get(SiteParameters.QUOTESOVERRIDE));
  }

  private void checkFileAccess(String name, boolean unixFile) {
    FileAccess access = services.configuration().get(ServerStatements.ANONYMOUSFILEACCESS);
    if (unixFile ? !access.allowsUnixFiles() : !access.allowsDataSets()) {
      throw new AccessDeniedException(name);
    }
  }

  /**
   * The data set or member that a user calls {@code argument}.
   *
   * @throws io.lparjar.datasets.name.InvalidNameException when it is no name
   * @throws UnixPathException when it is a path of the UNIX file system
   */
  public Target target(String argument) {
    return qualify(argument).target();
  }

  public Representation representation() {
    return representation;
  }

  public void representation(Representation wanted) {
    representation = wanted;
  }

  public TransferSettings settings() {
    return settings;
  }

  public void settings(TransferSettings wanted) {
    settings = wanted;
  }

  /** The code page of the control connection now. */
  public ControlText controlText() {
    return new ControlText(settings.get(SiteParameters.CTRLCONN), unicode);
  }

  /** The general traces of the session; it begins with those of DEBUG and TRACE. */
  public Traces traces() {
    return traces;
  }

  public void traces(Traces wanted) {
    traces = wanted;
  }

  /** Whether UTF-8 is in use on the control connection, whatever CTRLCONN says. */
  public boolean isUnicode() {
    return unicode;
  }

  public void unicode(boolean wanted) {
    unicode = wanted;
  }

  /** What RNFR named, until RNTO takes it. */
  public Optional<Target> renameSource() {
    return Optional.ofNullable(renameSource);
  }

  public void renameSource(Target wanted) {
    forgetRenameSource();
    renameSource = wanted;
  }

  /** The z/OS UNIX file that RNFR named, until RNTO takes it. */
  public Optional<UnixPath> unixRenameSource() {
    return Optional.ofNullable(unixRenameSource);
  }

  public void unixRenameSource(UnixPath wanted) {
    forgetRenameSource();
    unixRenameSource = wanted;
  }

  public void forgetRenameSource() {
    renameSource = null;
    unixRenameSource = null;
  }

  /** What REST named, until the next transfer. */
  public Optional<RestartMarker> restart() {
    return Optional.ofNullable(restart);
  }

  public void restart(RestartMarker wanted) {
    restart = wanted;
  }

  public void forgetRestart() {
    restart = null;
  }

  /** Whether EPSV ALL has ruled out PORT, PASV and EPRT. */
  public boolean isExtendedPassiveOnly() {
    return extendedPassiveOnly;
  }

  public void extendedPassiveOnly() {
    extendedPassiveOnly = true;
  }

  /** The server stops: the transfer that runs is the last. May be called by any thread. */
  public void serverStops() {
    serverStopping = true;
    connection.data().abort();
  }

  /** Whether the server stops. */
  public boolean isServerStopping() {
    return serverStopping;
  }

  /** The client has gone. May be called by any thread. */
  public void ends() {
    ended = true;
  }

  /** Whether the client has gone. */
  public boolean hasEnded() {
    return ended;
  }

  /** Whether ABOR waits for its turn. May be said by any thread. */
  public void abortWanted(boolean wanted) {
    abortWanted = wanted;
  }

  /** Whether ABOR waits for its turn, and the command that is carried out need not wait longer. */
  public boolean isAbortWanted() {
    return abortWanted;
  }

  /** The data connection in use, when a transfer runs. May be asked by any thread. */
  public Optional<DataConnection> transfer() {
    return Optional.ofNullable(transfer);
  }

  /** A transfer begins. */
  public void transferBegins(DataConnection data) {
    transferBytes = 0;
    transfer = data;
    log.connected(data);
  }

  /** The transfer has ended. */
  public void transferEnded() {
    transferBytes = transfer().map(DataConnection::bytes).orElse(0L);
    transfer = null;
  }

  /** How many bytes the transfer that has ended moved; 0 when it got no data connection. */
  public long lastTransferBytes() {
    return transferBytes;
  }
}
