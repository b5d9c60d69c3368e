package io.lparjar.security.racf;

import io.lparjar.security.racf.profile.GroupAuthority;
import io.lparjar.security.racf.profile.GroupConnection;
import io.lparjar.security.racf.profile.GroupProfile;
import io.lparjar.security.racf.profile.Password;
import io.lparjar.security.racf.profile.PasswordHash;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.Protection;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.LogonRequest;
import io.lparjar.security.saf.LogonResult;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.SecurityEvent;
import io.lparjar.security.saf.UserAttribute;
import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A small system: user {@code U} of group {@code G}, with a clock that stands until it is moved.
 */
final class RacfFixture implements AutoCloseable {
  static final UserId U = new UserId("U");
  static final LocalDate DAY = LocalDate.of(2024, 2, 29);

  final TestClock clock = new TestClock();
  final Database database;
  final RacfDatabase racf;
  final List<SecurityEvent> events = Collections.synchronizedList(new ArrayList<>());
  final Racf saf;

  RacfFixture() {
    this(Database.inMemory());
  }

  /** The system in a database, which this closes. */
  RacfFixture(Database database) {
    this.database = database;
    this.racf = RacfDatabase.open(database, clock);
    this.saf = new Racf(racf, events::add);
    if (racf.users().isEmpty()) {
      racf.addGroup(new GroupProfile("G", "", "U", DAY));
      racf.addUser(UserProfile.of(U, "G", DAY, "/u/u").withName("UNA"));
      setPassword("SECRET", false);
    }
  }

  /** Gives {@code U} a password with a hash that costs no time. */
  void setPassword(String password, boolean expired) {
    PasswordHash hash = PasswordHash.of(password, new byte[16], 1);
    racf.alterUser(U, user -> user.withPassword(new Password(hash, DAY, expired)));
  }

  void group(String group, boolean revoked) {
    racf.addGroup(new GroupProfile(group, "G", "U", DAY));
    racf.connect(new GroupConnection(U, group, GroupAuthority.USE, "U", DAY, revoked));
  }

  void attributes(UserAttribute... attributes) {
    racf.alterUser(U, user -> user.withAttributes(Set.copyOf(Arrays.asList(attributes))));
  }

  void profile(ResourceClass resourceClass, String name, AccessLevel uacc) {
    racf.add(
        ResourceProfile.of(resourceClass, ProfileName.parse(name), Protection.of("U", DAY, uacc)));
  }

  void permit(ResourceClass resourceClass, String name, String id, AccessLevel level) {
    racf.permit(resourceClass, ProfileName.parse(name), id, level);
  }

  SafDecision check(ResourceClass resourceClass, String resource, AccessLevel wanted) {
    return saf.authorize(user(), resourceClass, resource, wanted);
  }

  SecurityEnvironment user() {
    return saf.environmentOf(U).orElseThrow();
  }

  LogonResult logon(String userId, String password) {
    return saf.logon(new LogonRequest(userId, password, null, "OMVSAPPL", "192.168.1.1"));
  }

  LogonResult logon(String password, String newPassword, String application) {
    return saf.logon(new LogonRequest("U", password, newPassword, application, "192.168.1.1"));
  }

  @Override
  public void close() {
    racf.close();
    database.close();
  }

  /** A clock that moves by hand. */
  static final class TestClock extends Clock {
    private Instant now = Instant.parse("2024-02-29T12:00:00Z");

    void advance(Duration duration) {
      now = now.plus(duration);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }
  }
}
