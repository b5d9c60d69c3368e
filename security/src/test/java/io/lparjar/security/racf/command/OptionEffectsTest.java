package io.lparjar.security.racf.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.security.racf.InitialProfiles;
import io.lparjar.security.racf.Racf;
import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.LogonRequest;
import io.lparjar.security.saf.LogonResult;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What options and operands change beyond what the listings show. */
class OptionEffectsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-02-29T12:00:00Z"), ZoneOffset.UTC);
  private static final UserId DEVUSER = new UserId("DEVUSER");

  private final Database database = Database.inMemory();
  private final RacfDatabase racf = RacfDatabase.open(database, CLOCK);
  private final Racf saf = new Racf(racf, event -> {});
  private final List<String> clist = new ArrayList<>();
  private boolean writes = true;
  private final RacfCommands commands =
      new RacfCommands(racf, CLOCK, new OneDataSet(), event -> {});

  OptionEffectsTest() {
    InitialProfiles.define(racf);
  }

  @AfterEach
  void close() {
    racf.close();
    database.close();
  }

  /** One data set is in the catalog; what is written is kept. */
  private final class OneDataSet implements CommandDataSets {
    @Override
    public boolean writeClist(SecurityEnvironment user, String dataSet, List<String> lines) {
      clist.add(dataSet);
      clist.addAll(lines);
      return writes;
    }

    @Override
    public Optional<List<String>> volumesOf(String dataSet) {
      return Optional.of(List.of("WORK01")).filter(volumes -> dataSet.equals("SYS1.ONE"));
    }
  }

  @Test
  void aDiscreteProfileIsForADataSetInTheCatalog() {
    assertThat(as("IBMUSER", "ADDSD 'SYS1.TWO'").lines())
        .containsExactly("ICH09005I SYS1.TWO NOT FOUND IN CATALOG");
    racf("ADDSD 'SYS1.ONE'");
    assertThat(as("IBMUSER", "LISTDSD DATASET('SYS1.ONE')").lines())
        .containsSubsequence("VOLUMES ON WHICH DATASET RESIDES", "WORK01");
  }

  private CommandResult as(String user, String command) {
    return commands.execute(saf.environmentOf(new UserId(user)).orElseThrow(), command);
  }

  private void racf(String command) {
    assertThat(as("IBMUSER", command).returnCode()).isZero();
  }

  private LogonResult logon(String password) {
    return saf.logon(new LogonRequest("DEVUSER", password, null, "OMVSAPPL", ""));
  }

  @Test
  void withoutInitstatsLogonsAreNotRemembered() {
    racf("SETROPTS NOINITSTATS INACTIVE(30) PASSWORD(REVOKE(1))");
    assertThat(logon("WRONG")).isInstanceOf(LogonResult.Refused.class);
    assertThat(logon("DEVUSER")).isInstanceOf(LogonResult.Accepted.class);
    assertThat(racf.lastAccess(DEVUSER)).isEmpty();
  }

  @Test
  void dataSetsOfOneLevelAreProtectedUnderThePrefix() {
    racf("ADDSD 'SYS1.ONE' UACC(NONE)");
    SecurityEnvironment user = saf.environmentOf(DEVUSER).orElseThrow();
    assertThat(saf.authorize(user, ResourceClass.DATASET, "ONE", AccessLevel.READ))
        .isEqualTo(SafDecision.NO_DECISION);
    racf("SETROPTS PREFIX(SYS1)");
    assertThat(saf.authorize(user, ResourceClass.DATASET, "ONE", AccessLevel.READ))
        .isEqualTo(SafDecision.DENY);
  }

  @Test
  void underGenericownerClassAuthorityDoesNotReachBelowProfilesOfOthers() {
    racf("ALTUSER DEVUSER CLAUTH(FACILITY)");
    racf("RDEFINE FACILITY ABC.** OWNER(SYS1)");
    assertThat(as("DEVUSER", "RDEFINE FACILITY ABC.ONE").returnCode()).isZero();
    racf("SETROPTS GENERICOWNER");
    assertThat(as("DEVUSER", "RDEFINE FACILITY ABC.TWO").lines())
        .containsExactly("ICH10103I NOT AUTHORIZED TO DEFINE ABC.TWO.");
    assertThat(as("DEVUSER", "RDEFINE FACILITY OTHER.TWO").returnCode()).isZero();
  }

  @Test
  void whoHasGrpaccLetsTheGroupUpdateItsData() {
    racf("CONNECT DEVUSER GROUP(DEVGRP) AUTHORITY(CREATE) GRPACC");
    assertThat(as("DEVUSER", "ADDSD 'DEVGRP.DATA' GENERIC").returnCode()).isZero();
    assertThat(as("DEVUSER", "LISTDSD DATASET('DEVGRP.DATA') GENERIC AUTHUSER").lines())
        .contains("DEVGRP    UPDATE      00000");
  }

  @Test
  void searchMakesACommandOfEachName() {
    as("IBMUSER", "SEARCH CLASS(GROUP) NOLIST CLIST('LISTGRP ' ' OMVS')");
    assertThat(clist)
        .containsExactly(
            "IBMUSER.EXEC.RACF.CLIST", "00000010LISTGRP DEVGRP OMVS", "00000020LISTGRP SYS1 OMVS");
  }

  @Test
  void searchSaysWhenTheCommandsCannotBeWritten() {
    writes = false;
    assertThat(as("IBMUSER", "SEARCH CLASS(GROUP) NOLIST CLIST('LISTGRP ')").lines())
        .containsExactly("ICH31006I UNABLE TO WRITE CLIST DATA SET IBMUSER.EXEC.RACF.CLIST");
  }

  @Test
  void pwcleanForgetsWhatTheHistoryNoLongerKeeps() {
    racf("SETROPTS PASSWORD(HISTORY(5))");
    racf.setPassword(DEVUSER, "FIRST", false);
    racf.setPassword(DEVUSER, "SECOND", false);
    racf.setPassword(DEVUSER, "THIRD", false);
    racf("SETROPTS PASSWORD(HISTORY(1))");
    racf("ALTUSER DEVUSER PWCLEAN");
    assertThat(racf.user(DEVUSER).orElseThrow().credentials().history()).hasSize(1);
  }
}
