package io.lparjar.security.store;

import static io.lparjar.security.store.RacfColumns.revocationAt;
import static io.lparjar.security.store.RacfColumns.words;

import io.lparjar.security.racf.profile.GroupAuthority;
import io.lparjar.security.racf.profile.GroupConnection;
import io.lparjar.security.racf.profile.GroupProfile;
import io.lparjar.security.racf.profile.Segments;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.UserAttribute;
import io.lparjar.security.saf.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The profiles of groups, and who is in them. */
final class GroupTable {
  /** Under which the fields of groups are kept. */
  static final String CLASS = "GROUP";

  static final String[] DEFINITIONS = {
    """
    CREATE TABLE IF NOT EXISTS racf_group (
      group_name VARCHAR(8) PRIMARY KEY, superior_group VARCHAR(8), owner VARCHAR(8),
      created DATE)\
    """,
    """
    CREATE TABLE IF NOT EXISTS racf_connection (
      user_id VARCHAR(8), group_name VARCHAR(8), authority VARCHAR(8), owner VARCHAR(8),
      created DATE, uacc VARCHAR(8), attributes VARCHAR(200), revoked BOOLEAN, revoke_date DATE,
      resume_date DATE, PRIMARY KEY (user_id, group_name))\
    """,
  };

  private GroupTable() {}

  static List<GroupProfile> groups(Transaction transaction) {
    Map<String, Segments> segments = SegmentTable.ofClass(transaction, CLASS);
    return transaction.query(
        "SELECT group_name, superior_group, owner, created FROM racf_group",
        row ->
            new GroupProfile(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                segments.getOrDefault(row.getString(1), Segments.NONE)));
  }

  static void put(Transaction transaction, GroupProfile group) {
    delete(transaction, group.name());
    transaction.update(
        """
        INSERT INTO racf_group (group_name, superior_group, owner, created)
          VALUES (?, ?, ?, ?)\
        """,
        group.name(),
        group.superiorGroup(),
        group.owner(),
        group.created());
    SegmentTable.insert(transaction, CLASS, group.name(), false, group.segments());
  }

  static void delete(Transaction transaction, String group) {
    transaction.update("DELETE FROM racf_group WHERE group_name = ?", group);
    SegmentTable.delete(transaction, CLASS, group, false);
  }

  static List<GroupConnection> connections(Transaction transaction) {
    return transaction.query(
        """
        SELECT user_id, group_name, authority, owner, created, uacc, attributes, revoked,
          revoke_date, resume_date FROM racf_connection\
        """,
        row ->
            new GroupConnection(
                new UserId(row.getString(1)),
                row.getString(2),
                GroupAuthority.valueOf(row.getString(3)),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                AccessLevel.valueOf(row.getString(6)),
                words(row.getString(7), UserAttribute::valueOf),
                revocationAt(row, 8)));
  }

  static void put(Transaction transaction, GroupConnection connection) {
    delete(transaction, connection.user(), connection.group());
    transaction.update(
        """
        INSERT INTO racf_connection (user_id, group_name, authority, owner, created, uacc,
          attributes, revoked, revoke_date, resume_date) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        connection.user().value(),
        connection.group(),
        connection.authority().name(),
        connection.owner(),
        connection.created(),
        connection.uacc().name(),
        words(connection.attributes()),
        connection.revocation().revoked(),
        connection.revocation().revokeDate(),
        connection.revocation().resumeDate());
  }

  static void delete(Transaction transaction, UserId user, String group) {
    transaction.update(
        "DELETE FROM racf_connection WHERE user_id = ? AND group_name = ?", user.value(), group);
  }

  /** Takes a user out of all groups. */
  static void deleteConnections(Transaction transaction, UserId user) {
    transaction.update("DELETE FROM racf_connection WHERE user_id = ?", user.value());
  }
}
