package io.lparjar.security.racf.unload;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.security.racf.InitialProfiles;
import io.lparjar.security.racf.Racf;
import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.racf.command.RacfCommands;
import io.lparjar.security.racf.profile.AuditRule;
import io.lparjar.security.racf.profile.GroupAuthority;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.LogonRequest;
import io.lparjar.security.saf.LogonResult;
import io.lparjar.security.saf.LogonResult.Reason;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserAttribute;
import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An unloaded database is taken over by a new system. */
class DatabaseUnloadTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-02-29T12:00:00Z"), ZoneOffset.UTC);
  private static final UserId BOB = new UserId("BOB");

  private final Database store = Database.inMemory();
  private final RacfDatabase racf = RacfDatabase.open(store, CLOCK);
  private final Racf saf = new Racf(racf, event -> {});

  @BeforeEach
  void define() {
    InitialProfiles.define(racf);
  }

  @AfterEach
  void close() {
    racf.close();
    store.close();
  }

  /** A record: its type, then pairs of the first position of a field and its value. */
  private static String record(String type, Object... fields) {
    StringBuilder record = new StringBuilder(type);
    for (int i = 0; i < fields.length; i += 2) {
      record.append(" ".repeat((int) fields[i] - 1 - record.length())).append(fields[i + 1]);
    }
    return record.toString();
  }

  /** A database with a group below a group, two users and three profiles. */
  private static List<String> unloaded() {
    return List.of(
        record("0100", 6, "TESTERS", 15, "PROD", 24, "2020-01-02", 35, "PROD"),
        record("0100", 6, "PROD", 15, "SYS1", 24, "2019-01-02", 35, "IBMUSER"),
        record("0101", 6, "PROD", 15, "TESTERS"),
        record("0102", 6, "TESTERS", 15, "BOB", 24, "CONNECT"),
        record("0120", 6, "TESTERS", 15, "0000004711"),
        user("BOB", "TESTERS", "YES"),
        record("0202", 6, "BOB", 15, "FACILITY"),
        record(
            "0205", 6, "BOB", 15, "TESTERS", 24, "2020-02-03", 35, "PROD", 64, "READ", 84, "YES"),
        record("0220", 6, "BOB", 15, "ACCT1", 150, "LOGONPRC", 159, "0000004096"),
        record("0270", 6, "BOB", 15, "0000000815", 26, "/u/bobby", 1050, "/bin/sh"),
        record("0400", 6, "PROD.DATA.**", 58, "YES", 63, "2021-01-01", 74, "PROD", 129, "NONE"),
        record("0404", 6, "PROD.DATA.**", 58, "BOB", 67, "UPDATE"),
        record(
            "0402", 6, "PROD.DATA.**", 58, "PROGRAM", 67, "IEBGENER", 76, "TESTERS", 85, "ALTER"),
        resource("PAY.**", "FACILITY", "YES"),
        record("0505", 6, "PAY.**", 253, "FACILITY", 262, "TESTERS", 271, "READ"),
        resource("FTPD.*", "STARTED", "YES"),
        record("0540", 6, "FTPD.*", 253, "STARTED", 262, "FTPD", 280, "YES", 285, "NO", 290, "NO"));
  }

  private static String user(String name, String group, String special) {
    return record(
        "0200",
        6,
        name,
        15,
        "2020-02-03",
        26,
        "PROD",
        35,
        "NO",
        40,
        special,
        45,
        "NO",
        50,
        "NO",
        75,
        "ROBERT TEST",
        96,
        group,
        480,
        "NO",
        542,
        "RSTD");
  }

  private static String resource(String name, String resourceClass, String generic) {
    return record(
        "0500",
        6,
        name,
        253,
        resourceClass,
        262,
        generic,
        271,
        "2022-03-04",
        282,
        "PROD",
        337,
        "NONE",
        346,
        "ALL",
        624,
        "READ",
        633,
        "UPDATE",
        680,
        "BOB",
        754,
        "PAYROLL");
  }

  private UnloadReport load(List<String> lines) {
    return DatabaseUnload.read(lines).into(racf);
  }

  private List<String> listing(String command) {
    SecurityEnvironment special = saf.environmentOf(new UserId("IBMUSER")).orElseThrow();
    return new RacfCommands(racf, CLOCK).execute(special, command).lines();
  }

  @Test
  void usersComeWithAttributesDatesAndSegments() {
    load(unloaded());
    UserProfile bob = racf.user(BOB).orElseThrow();
    assertThat(bob.name()).isEqualTo("ROBERT TEST");
    assertThat(bob.attributes())
        .containsExactlyInAnyOrder(UserAttribute.SPECIAL, UserAttribute.RESTRICTED);
    assertThat(bob.created()).isEqualTo(LocalDate.of(2020, 2, 3));
    assertThat(bob.uid()).isEqualTo(815);
    assertThat(bob.home()).isEqualTo("/u/bobby");
    assertThat(bob.times().days()).hasSize(6);
    assertThat(bob.classAuthorities()).containsExactly("FACILITY");
    assertThat(listing("LISTUSER BOB TSO NORACF"))
        .contains("ACCTNUM= ACCT1", "PROC= LOGONPRC", "SIZE= 4096");
  }

  @Test
  void groupsComeBelowTheirSuperiorGroupsInAnyOrder() {
    load(unloaded());
    assertThat(racf.group("TESTERS").orElseThrow().superiorGroup()).isEqualTo("PROD");
    assertThat(racf.group("TESTERS").orElseThrow().gid()).isEqualTo(4711);
  }

  @Test
  void connectionsComeWithTheAuthorityThatTheGroupKnows() {
    load(unloaded());
    assertThat(racf.connectionsOf(BOB).get("TESTERS"))
        .satisfies(
            connection -> {
              assertThat(connection.authority()).isEqualTo(GroupAuthority.CONNECT);
              assertThat(connection.uacc()).isEqualTo(AccessLevel.READ);
              assertThat(connection.attributes()).containsExactly(UserAttribute.SPECIAL);
            });
  }

  @Test
  void profilesDecideAsOnTheRealSystem() {
    load(unloaded());
    listing("SETROPTS CLASSACT(FACILITY) GENERIC(FACILITY)");
    SecurityEnvironment bob = saf.environmentOf(BOB).orElseThrow();
    assertThat(saf.authorize(bob, ResourceClass.DATASET, "PROD.DATA.X", AccessLevel.UPDATE))
        .isEqualTo(SafDecision.PERMIT);
    assertThat(saf.authorize(bob, ResourceClass.DATASET, "PROD.DATA.X", AccessLevel.ALTER))
        .isEqualTo(SafDecision.DENY);
    assertThat(saf.authorize(bob, ResourceClass.FACILITY, "PAY.RUN", AccessLevel.READ))
        .isEqualTo(SafDecision.PERMIT);
  }

  @Test
  void profilesComeWithTheirOtherFields() {
    load(unloaded());
    assertThat(listing("RLIST FACILITY PAY.** ALL"))
        .contains("PAYROLL", "SUCCESS(READ),FAILURES(UPDATE)", "BOB");
    assertThat(listing("RLIST STARTED FTPD.* STDATA NORACF"))
        .contains("USER= FTPD", "TRUSTED= YES");
    assertThat(listing("LISTDSD DATASET('PROD.DATA.**') ALL"))
        .anyMatch(line -> line.contains("PROGRAM") && line.contains("IEBGENER"));
  }

  @Test
  void profilesComeWithWhatAuditorsWantLogged() {
    String base = record("0500", 6, "A.B", 253, "FACILITY", 262, "NO", 282, "IBMUSER", 337, "NONE");
    load(List.of(record(base, 359, "SUCCESS", 642, "UPDATE")));
    AuditRule rule =
        racf.profile(ResourceClass.FACILITY, new ProfileName("A.B", false))
            .orElseThrow()
            .protection()
            .globalAudit();
    assertThat(rule.logsSuccess(AccessLevel.UPDATE)).isTrue();
    assertThat(rule.logsSuccess(AccessLevel.READ)).isFalse();
    assertThat(rule.logsFailure(AccessLevel.ALTER)).isFalse();
  }

  @Test
  void usersComeWithoutPassword() {
    load(unloaded());
    LogonResult result = saf.logon(new LogonRequest("BOB", "BOB", null, "OMVSAPPL", "127.0.0.1"));
    assertThat(result).isEqualTo(new LogonResult.Refused(Reason.NO_PASSWORD));
  }

  @Test
  void whoIsThereKeepsThePassword() {
    load(List.of(user("DEVUSER", "SYS1", "NO")));
    assertThat(racf.isPassword(new UserId("DEVUSER"), "DEVUSER")).isTrue();
    assertThat(racf.user(new UserId("DEVUSER")).orElseThrow().name()).isEqualTo("ROBERT TEST");
  }

  @Test
  void whatIsNotTakenOverIsNoted() {
    List<String> lines = new ArrayList<>(unloaded());
    lines.add(record("0230", 6, "BOB"));
    lines.add(user("EVE", "NOGROUP", "NO"));
    lines.add(resource("00.CERT", "DIGTCERT", "NO"));
    lines.add(record("0505", 6, "NONE.SUCH", 253, "FACILITY", 262, "BOB", 271, "READ"));
    UnloadReport report = load(lines);
    assertThat(report.taken()).containsEntry("0200", 1).containsEntry("0500", 2);
    assertThat(report.notes())
        .contains(
            "1 records of type 0101 are not taken over",
            "1 records of type 0230 are not taken over",
            "line 19, USER EVE: NOT_DEFINED: NOGROUP",
            "line 20, RESOURCE 00.CERT: class DIGTCERT is not taken over",
            "line 21, RESOURCE_ACCESS NONE.SUCH: its profile was not taken over",
            "passwords are not in an unload: new users have none");
  }

  @Test
  void garbageIsNotedAndHurtsNobody() {
    assertThat(load(List.of("", "x", "0200", "0500 A", "0400 \u0001")).notes())
        .hasSizeGreaterThan(4);
  }
}
