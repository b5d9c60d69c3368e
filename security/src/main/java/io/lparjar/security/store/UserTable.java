package io.lparjar.security.store;

import static io.lparjar.security.store.RacfColumns.revocationAt;
import static io.lparjar.security.store.RacfColumns.words;

import io.lparjar.security.racf.profile.Credentials;
import io.lparjar.security.racf.profile.LogonRecord;
import io.lparjar.security.racf.profile.LogonTimes;
import io.lparjar.security.racf.profile.Password;
import io.lparjar.security.racf.profile.PasswordHash;
import io.lparjar.security.racf.profile.Segments;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.UserAttribute;
import io.lparjar.security.saf.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The profiles of users, and when they logged on last. */
final class UserTable {
  /** Under which the fields of users are kept. */
  static final String CLASS = "USER";

  static final String[] DEFINITIONS = {
    """
    CREATE TABLE IF NOT EXISTS racf_user (
      user_id VARCHAR(8) PRIMARY KEY, name VARCHAR(20), owner VARCHAR(8),
      default_group VARCHAR(8), created DATE, attributes VARCHAR(200), revoked BOOLEAN,
      revoke_date DATE, resume_date DATE, days VARCHAR(80), time_from VARCHAR(5), time_to VARCHAR(5),
      password VARCHAR(200), password_changed DATE, password_expired BOOLEAN,
      phrase VARCHAR(200), phrase_changed DATE, phrase_expired BOOLEAN,
      history VARCHAR(8000), interval_days INT)\
    """,
    """
    CREATE TABLE IF NOT EXISTS racf_logon (
      user_id VARCHAR(8) PRIMARY KEY, last_access TIMESTAMP(6) WITH TIME ZONE,
      failed_attempts INT)\
    """,
  };

  private UserTable() {}

  static List<UserProfile> users(Transaction transaction) {
    Map<String, Segments> segments = SegmentTable.ofClass(transaction, CLASS);
    return transaction.query(
        """
        SELECT user_id, name, owner, default_group, created, attributes, revoked, revoke_date,
          resume_date, days, time_from, time_to, password, password_changed, password_expired,
          phrase, phrase_changed, phrase_expired, history, interval_days FROM racf_user\
        """,
        row ->
            new UserProfile(
                new UserId(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                words(row.getString(6), UserAttribute::valueOf),
                revocationAt(row, 7),
                new LogonTimes(
                    words(row.getString(10), DayOfWeek::valueOf), timeAt(row, 11), timeAt(row, 12)),
                new Credentials(
                    passwordAt(row, 13),
                    passwordAt(row, 16),
                    Arrays.stream(row.getString(19).split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(PasswordHash::parse)
                        .toList(),
                    row.getInt(20)),
                segments.getOrDefault(row.getString(1), Segments.NONE)));
  }

  private static @Nullable LocalTime timeAt(ResultSet row, int column) throws SQLException {
    String text = row.getString(column);
    return text == null ? null : LocalTime.parse(text);
  }

  private static @Nullable String textOf(@Nullable LocalTime time) {
    return time == null ? null : time.toString();
  }

  private static @Nullable Password passwordAt(ResultSet row, int column) throws SQLException {
    String hash = row.getString(column);
    return hash == null
        ? null
        : new Password(
            PasswordHash.parse(hash),
            row.getObject(column + 1, LocalDate.class),
            row.getBoolean(column + 2));
  }

  static void insert(Transaction transaction, UserProfile user) {
    Credentials credentials = user.credentials();
    Password password = credentials.password();
    Password phrase = credentials.phrase();
    transaction.update(
        """
        INSERT INTO racf_user (user_id, name, owner, default_group, created, attributes, revoked,
          revoke_date, resume_date, days, time_from, time_to, password, password_changed,
          password_expired, phrase, phrase_changed, phrase_expired, history, interval_days)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        user.userId().value(),
        user.name(),
        user.owner(),
        user.defaultGroup(),
        user.created(),
        words(user.attributes()),
        user.revocation().revoked(),
        user.revocation().revokeDate(),
        user.revocation().resumeDate(),
        words(user.times().days()),
        textOf(user.times().from()),
        textOf(user.times().to()),
        password == null ? null : password.hash().toString(),
        password == null ? null : password.changed(),
        password == null ? null : password.expired(),
        phrase == null ? null : phrase.hash().toString(),
        phrase == null ? null : phrase.changed(),
        phrase == null ? null : phrase.expired(),
        credentials.history().stream().map(PasswordHash::toString).collect(Collectors.joining(" ")),
        credentials.intervalDays());
    SegmentTable.insert(transaction, CLASS, user.userId().value(), false, user.segments());
  }

  /** Deletes a profile, not what else there is of the user. */
  static void delete(Transaction transaction, UserId user) {
    transaction.update("DELETE FROM racf_user WHERE user_id = ?", user.value());
    SegmentTable.delete(transaction, CLASS, user.value(), false);
  }

  static List<LogonRecord> logons(Transaction transaction) {
    return transaction.query(
        "SELECT user_id, last_access, failed_attempts FROM racf_logon",
        row -> {
          OffsetDateTime lastAccess = row.getObject(2, OffsetDateTime.class);
          return new LogonRecord(
              new UserId(row.getString(1)),
              lastAccess == null ? null : lastAccess.toInstant(),
              row.getInt(3));
        });
  }

  static void put(Transaction transaction, LogonRecord logon) {
    deleteLogon(transaction, logon.user());
    transaction.update(
        "INSERT INTO racf_logon (user_id, last_access, failed_attempts) VALUES (?, ?, ?)",
        logon.user().value(),
        logon.lastAccess(),
        logon.failedAttempts());
  }

  static void deleteLogon(Transaction transaction, UserId user) {
    transaction.update("DELETE FROM racf_logon WHERE user_id = ?", user.value());
  }
}
