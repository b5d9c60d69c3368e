package io.lparjar.emulator.ftp;

import io.lparjar.datasets.device.ContentStore;
import io.lparjar.datasets.unix.UnixFiles;
import io.lparjar.emulator.exit.ServerExits;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.session.FtpServices;
import io.lparjar.emulator.ftp.session.ServerIdentity;
import io.lparjar.emulator.ftp.session.SessionAudit;
import io.lparjar.emulator.profile.TcpipProfile;
import io.lparjar.emulator.profile.TcpipStack;
import io.lparjar.jes.db2.Db2;
import io.lparjar.jes.store.db2.H2Storage;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.LogonRequest;
import io.lparjar.security.saf.LogonResult;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.Saf;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UnixIdentities;
import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** A system with the user USER1, whose password is SECRET, at 12:34:56 on 2026-01-02. */
public final class FakeSystem {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-02T12:34:56Z"), ZoneOffset.UTC);

  /** A tree without files, one for all: a database each would fill the memory. */
  private static final UnixFiles UNIX_FILES =
      UnixFiles.open(Database.inMemory(), ContentStore.inMemory(), new OneIdentity(), CLOCK);

  /** The only user. */
  public static final SecurityEnvironment USER1 =
      new SecurityEnvironment(new UserId("USER1"), "SYS1", "", Set.of(), "/u/user1");

  private final FakeDataSets dataSets = new FakeDataSets();
  private final FakeJobs jobs = new FakeJobs();
  private final List<String> syslog = new CopyOnWriteArrayList<>();
  private final List<String> denied = new CopyOnWriteArrayList<>();

  public FakeJobs jobs() {
    return jobs;
  }

  public FakeDataSets dataSets() {
    return dataSets;
  }

  /** Lines written to the system log. */
  public List<String> syslog() {
    return syslog;
  }

  public FtpServices services() {
    return services(ServerConfiguration.DEFAULTS);
  }

  public FtpServices services(ServerConfiguration configuration) {
    Saf saf = new OneUser();
    return new FtpServices(
        saf,
        dataSets,
        UNIX_FILES,
        jobs,
        new Db2(Db2.DEFAULT_NAME, saf, () -> H2Storage.inMemory(CLOCK)),
        CLOCK,
        configuration,
        ServerIdentity.DEFAULT,
        new TcpipStack(TcpipProfile.EMPTY, saf, "MVS1", USER1, "FTPD1", "TCPIP"),
        syslog::add,
        SessionAudit.NONE,
        ServerExits.NONE);
  }

  /** Everybody is a superuser. */
  private static final class OneIdentity implements UnixIdentities {
    @Override
    public UnixIdentity of(SecurityEnvironment user) {
      return new UnixIdentity(0, 0, Set.of(0));
    }

    @Override
    public String userName(int uid) {
      return "USER1";
    }

    @Override
    public String groupName(int gid) {
      return "SYS1";
    }
  }

  /** Denies access to a resource; of all others nothing is known. */
  public void deny(String resource) {
    denied.add(resource);
  }

  private final class OneUser implements Saf {
    @Override
    public LogonResult logon(LogonRequest request) {
      boolean right =
          request.userId().toUpperCase(Locale.ROOT).equals("USER1")
              && request.password().equals("SECRET");
      return right
          ? new LogonResult.Accepted(USER1, Optional.empty(), request.newPassword() != null)
          : new LogonResult.Refused(LogonResult.Reason.WRONG_PASSWORD);
    }

    @Override
    public Optional<SecurityEnvironment> environmentOf(UserId user) {
      return Optional.of(USER1).filter(known -> known.userId().equals(user));
    }

    @Override
    public SafDecision authorize(
        SecurityEnvironment user,
        ResourceClass resourceClass,
        String resource,
        AccessLevel wanted) {
      return denied.contains(resource) ? SafDecision.DENY : SafDecision.NO_DECISION;
    }
  }
}
