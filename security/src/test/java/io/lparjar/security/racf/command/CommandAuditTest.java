package io.lparjar.security.racf.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.security.racf.InitialProfiles;
import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.SecurityEvent;
import io.lparjar.security.saf.SecurityEvent.Cause;
import io.lparjar.security.saf.SecurityEvent.Violation;
import io.lparjar.security.saf.UserAttribute;
import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommandAuditTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-25T09:17:00Z"), ZoneOffset.UTC);
  private static final SecurityEnvironment SPECIAL =
      new SecurityEnvironment(
          new UserId("IBMUSER"), "SYS1", "", Set.of(UserAttribute.SPECIAL), "/");
  private static final SecurityEnvironment AUDITOR =
      new SecurityEnvironment(
          new UserId("IBMUSER"), "SYS1", "", Set.of(UserAttribute.AUDITOR), "/");
  private static final SecurityEnvironment PLAIN =
      new SecurityEnvironment(new UserId("DEVUSER"), "DEVGRP", "", Set.of(), "/");

  private final Database database = Database.inMemory();
  private final RacfDatabase profiles = RacfDatabase.open(database, CLOCK);
  private final List<SecurityEvent> events = new ArrayList<>();
  private final RacfCommands commands =
      new RacfCommands(profiles, CLOCK, CommandDataSets.NONE, events::add);

  @BeforeEach
  void define() {
    InitialProfiles.define(profiles);
  }

  @AfterEach
  void close() {
    profiles.close();
    database.close();
  }

  @Test
  void withoutOptionsNothingIsAudited() {
    commands.execute(SPECIAL, "ADDUSER U1");
    commands.execute(PLAIN, "ADDUSER U2");
    commands.execute(SPECIAL, "");
    commands.execute(SPECIAL, "FROB");

    assertThat(events).isEmpty();
  }

  @Test
  void setroptsAlwaysIs() {
    commands.execute(SPECIAL, "SETROPTS NOEGN");

    assertThat(events)
        .containsExactly(
            new SecurityEvent.CommandGiven(
                SPECIAL, "SETROPTS", Violation.NONE, Set.of(Cause.ALWAYS)));
  }

  @Test
  void refusedCommandsAreWithCmdviol() {
    commands.execute(AUDITOR, "SETROPTS CMDVIOL");
    events.clear();
    commands.execute(PLAIN, "AU U2");
    commands.execute(SPECIAL, "ALTUSER DEVUSER UAUDIT");

    assertThat(events)
        .containsExactly(
            new SecurityEvent.CommandGiven(
                PLAIN, "ADDUSER", Violation.AUTHORITY, Set.of(Cause.VIOLATION)),
            new SecurityEvent.CommandGiven(
                SPECIAL, "ALTUSER", Violation.OPERAND, Set.of(Cause.VIOLATION)));
  }

  @Test
  void commandsOfSpecialUsersAreWithSauditAndListingsAreNot() {
    commands.execute(AUDITOR, "SETROPTS SAUDIT");
    events.clear();
    commands.execute(SPECIAL, "LISTUSER DEVUSER");
    commands.execute(SPECIAL, "RDEFINE FACILITY A.B");
    commands.execute(PLAIN, "PASSWORD INTERVAL(30)");

    assertThat(events)
        .containsExactly(
            new SecurityEvent.CommandGiven(
                SPECIAL, "RDEFINE", Violation.NONE, Set.of(Cause.SPECIAL)));
  }

  @Test
  void commandsOfAuditedUsersAre() {
    SecurityEnvironment audited =
        new SecurityEnvironment(
            new UserId("DEVUSER"), "DEVGRP", "", Set.of(UserAttribute.UAUDIT), "/");
    commands.execute(audited, "PASSWORD INTERVAL(30)");

    assertThat(events)
        .containsExactly(
            new SecurityEvent.CommandGiven(
                audited, "PASSWORD", Violation.NONE, Set.of(Cause.USER)));
  }

  @Test
  void changesOfProfilesAreWithAuditOfTheirClass() {
    commands.execute(AUDITOR, "SETROPTS AUDIT(FACILITY)");
    commands.execute(SPECIAL, "RDEFINE APPL A");
    events.clear();
    commands.execute(SPECIAL, "RDEFINE FACILITY A.B");
    commands.execute(SPECIAL, "PERMIT A.B CLASS(FACILITY) ID(DEVUSER) ACCESS(READ)");
    commands.execute(SPECIAL, "PERMIT A CLASS(APPL) ID(DEVUSER) ACCESS(READ)");

    assertThat(events)
        .containsExactly(
            new SecurityEvent.CommandGiven(SPECIAL, "RDEFINE", Violation.NONE, Set.of(Cause.CLASS)),
            new SecurityEvent.CommandGiven(SPECIAL, "PERMIT", Violation.NONE, Set.of(Cause.CLASS)));
  }

  @Test
  void auditOfAllClassesIsOfUsersAndGroupsToo() {
    commands.execute(AUDITOR, "SETROPTS AUDIT(*)");
    events.clear();
    commands.execute(SPECIAL, "ADDGROUP G1");
    commands.execute(SPECIAL, "ALTUSER DEVUSER NAME('ANN')");
    commands.execute(AUDITOR, "SETROPTS NOAUDIT(*)");
    commands.execute(SPECIAL, "DELGROUP G1");

    assertThat(events)
        .containsExactly(
            new SecurityEvent.CommandGiven(
                SPECIAL, "ADDGROUP", Violation.NONE, Set.of(Cause.CLASS)),
            new SecurityEvent.CommandGiven(SPECIAL, "ALTUSER", Violation.NONE, Set.of(Cause.CLASS)),
            new SecurityEvent.CommandGiven(
                AUDITOR, "SETROPTS", Violation.NONE, Set.of(Cause.ALWAYS)));
  }

  @Test
  void aCommandThatTheDatabaseRefusesIsAuditedAsWell() {
    commands.execute(AUDITOR, "SETROPTS AUDIT(USER)");
    events.clear();
    CommandResult result = commands.execute(SPECIAL, "ADDUSER DEVUSER");

    assertThat(result.returnCode()).isPositive();
    assertThat(events)
        .containsExactly(
            new SecurityEvent.CommandGiven(
                SPECIAL, "ADDUSER", Violation.NONE, Set.of(Cause.CLASS)));
  }
}
