package io.lparjar.security.racf;

import io.lparjar.security.racf.profile.LogonRecord;
import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.RacfTables;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * When each user was last let in, and how often a password was wrong since.
 *
 * <p>Failures are written at once. A time of access is written at most once a minute for a user,
 * and at the end; a killed process forgets the times of its last minute, nothing else.
 */
final class LogonHistory {
  private static final Duration WRITTEN_AT_MOST_EVERY = Duration.ofMinutes(1);

  private final RacfTables tables;
  private final Clock clock;
  private final Map<UserId, LogonRecord> records = new ConcurrentHashMap<>();
  private final Map<UserId, LogonRecord> written = new ConcurrentHashMap<>();

  LogonHistory(RacfTables tables, Clock clock) {
    this.tables = tables;
    this.clock = clock;
    for (LogonRecord logon : tables.logons()) {
      records.put(logon.user(), logon);
      written.put(logon.user(), logon);
    }
  }

  /** When {@code user} was last let in. */
  Optional<Instant> lastAccess(UserId user) {
    return Optional.ofNullable(records.get(user)).map(LogonRecord::lastAccess);
  }

  /** Notes that {@code user} is let in now, and returns when that was before. */
  Optional<Instant> accessed(UserId user) {
    Instant now = clock.instant();
    LogonRecord before = records.put(user, new LogonRecord(user, now, 0));
    LogonRecord kept = written.get(user);
    if (kept == null || kept.failedAttempts() > 0 || isOld(kept.lastAccess(), now)) {
      write(user);
    }
    return Optional.ofNullable(before).map(LogonRecord::lastAccess);
  }

  /** Notes a wrong password, and returns how many there were in a row. */
  int failed(UserId user) {
    LogonRecord now =
        records.merge(
            user,
            new LogonRecord(user, null, 1),
            (before, one) ->
                new LogonRecord(user, before.lastAccess(), before.failedAttempts() + 1));
    write(user);
    return now.failedAttempts();
  }

  /** Forgets the wrong passwords of a user who was given another chance. */
  void pardon(UserId user) {
    LogonRecord pardoned =
        records.computeIfPresent(user, (id, before) -> new LogonRecord(id, before.lastAccess(), 0));
    if (pardoned != null) {
      write(user);
    }
  }

  /** Forgets a user who was deleted. */
  void forget(UserId user) {
    records.remove(user);
    written.remove(user);
  }

  /** Writes the times that are not written yet. */
  void flush() {
    records.forEach(
        (user, logon) -> {
          if (!logon.equals(written.get(user))) {
            write(user);
          }
        });
  }

  /** Writes what is known of a user; one at a time, so that the newest is written last. */
  private synchronized void write(UserId user) {
    LogonRecord newest = records.get(user);
    if (newest != null) {
      tables.put(newest);
      written.put(user, newest);
    }
  }

  private static boolean isOld(@Nullable Instant lastWritten, Instant now) {
    return lastWritten == null || !now.isBefore(lastWritten.plus(WRITTEN_AT_MOST_EVERY));
  }
}
