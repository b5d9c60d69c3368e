package io.lparjar.security.racf;

import static io.lparjar.security.saf.AccessLevel.ALTER;
import static io.lparjar.security.saf.AccessLevel.CONTROL;
import static io.lparjar.security.saf.AccessLevel.NONE;
import static io.lparjar.security.saf.AccessLevel.READ;
import static io.lparjar.security.saf.AccessLevel.UPDATE;
import static io.lparjar.security.saf.ResourceClass.DATASET;
import static io.lparjar.security.saf.ResourceClass.FACILITY;
import static io.lparjar.security.saf.ResourceClass.JESSPOOL;
import static io.lparjar.security.saf.SafDecision.DENY;
import static io.lparjar.security.saf.SafDecision.NO_DECISION;
import static io.lparjar.security.saf.SafDecision.PERMIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.ProtectAll;
import io.lparjar.security.racf.profile.SystemOption;
import io.lparjar.security.saf.SecurityEvent;
import io.lparjar.security.saf.UserAttribute;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuthorizationTest {
  private static final String PAYROLL = "PAY.ROLL";

  private final RacfFixture system = new RacfFixture();

  @AfterEach
  void close() {
    system.close();
  }

  @Test
  void trustedAndPrivilegedTasksMayDoEverything() {
    system.profile(DATASET, "PAY.**", NONE);
    system.attributes(UserAttribute.TRUSTED);
    assertThat(system.check(DATASET, PAYROLL, ALTER)).isEqualTo(PERMIT);
    system.attributes(UserAttribute.PRIVILEGED);
    assertThat(system.check(DATASET, PAYROLL, ALTER)).isEqualTo(PERMIT);
  }

  @Test
  void inactiveClassGivesNoDecision() {
    system.profile(FACILITY, "BPX.DAEMON", NONE);
    assertThat(system.check(FACILITY, "BPX.DAEMON", READ)).isEqualTo(NO_DECISION);
    system.racf.alterClass(FACILITY, state -> state.withActive(true));
    assertThat(system.check(FACILITY, "BPX.DAEMON", READ)).isEqualTo(DENY);
  }

  @Test
  void ownDataSetsAreFullyAccessibleWhateverTheProfileSays() {
    system.profile(DATASET, "U.**", NONE);
    system.permit(DATASET, "U.**", "U", NONE);
    assertThat(system.check(DATASET, "U.DATA", ALTER)).isEqualTo(PERMIT);
    assertThat(system.check(DATASET, "U", ALTER)).isEqualTo(PERMIT);
  }

  @Test
  void userIdThatOnlyBeginsTheQualifierIsNotTheOwner() {
    system.profile(DATASET, "UX.**", NONE);
    assertThat(system.check(DATASET, "UX.DATA", READ)).isEqualTo(DENY);
  }

  @Test
  void ownSpoolDataSetsAreFullyAccessible() {
    system.racf.alterClass(JESSPOOL, state -> state.withActive(true));
    system.profile(JESSPOOL, "**", NONE);
    assertThat(system.check(JESSPOOL, "N1.U.JOB.JOB00001.D1.?", ALTER)).isEqualTo(PERMIT);
    assertThat(system.check(JESSPOOL, "N1.V.JOB.JOB00001.D1.?", READ)).isEqualTo(DENY);
    assertThat(system.check(JESSPOOL, "U", READ)).isEqualTo(DENY);
  }

  @Test
  void dataSetWithoutProfileIsUndecidedUntilProtectAll() {
    assertThat(system.check(DATASET, PAYROLL, READ)).isEqualTo(NO_DECISION);
    system.racf.alterOptions(options -> options.withProtectAll(ProtectAll.WARNING));
    assertThat(system.check(DATASET, PAYROLL, READ)).isEqualTo(PERMIT);
    system.racf.alterOptions(options -> options.withProtectAll(ProtectAll.FAILURES));
    assertThat(system.check(DATASET, PAYROLL, READ)).isEqualTo(DENY);
    assertThat(system.events)
        .containsExactly(
            new SecurityEvent.Warned(system.user(), DATASET, PAYROLL, "", false, READ, NONE),
            new SecurityEvent.Denied(system.user(), DATASET, PAYROLL, "", false, READ, NONE));
  }

  @Test
  void specialIsOnlyWarnedByProtectAll() {
    system.attributes(UserAttribute.SPECIAL);
    system.racf.alterOptions(options -> options.withProtectAll(ProtectAll.FAILURES));
    assertThat(system.check(DATASET, PAYROLL, READ)).isEqualTo(PERMIT);
    assertThat(system.events).hasOnlyElementsOfType(SecurityEvent.Warned.class);
  }

  @Test
  void specialGivesNoAccessByItself() {
    system.profile(DATASET, "PAY.**", NONE);
    system.attributes(UserAttribute.SPECIAL);
    assertThat(system.check(DATASET, PAYROLL, READ)).isEqualTo(DENY);
  }

  @Test
  void universalAccessCountsLast() {
    system.profile(DATASET, "PAY.**", READ);
    assertThat(system.check(DATASET, PAYROLL, READ)).isEqualTo(PERMIT);
    assertThat(system.check(DATASET, PAYROLL, UPDATE)).isEqualTo(DENY);
    assertThat(system.events)
        .containsExactly(
            new SecurityEvent.Denied(
                system.user(), DATASET, PAYROLL, "PAY.**", true, UPDATE, READ));
  }

  @Test
  void entryOfTheUserIsTheAnswerEvenWhenLowerThanAllOthers() {
    system.profile(DATASET, "PAY.**", READ);
    system.permit(DATASET, "PAY.**", "G", ALTER);
    system.permit(DATASET, "PAY.**", "*", ALTER);
    system.permit(DATASET, "PAY.**", "U", NONE);
    assertThat(system.check(DATASET, PAYROLL, READ)).isEqualTo(DENY);
  }

  @Test
  void highestEntryOfTheGroupsCounts() {
    system.group("H", false);
    system.profile(DATASET, "PAY.**", ALTER);
    system.permit(DATASET, "PAY.**", "G", NONE);
    system.permit(DATASET, "PAY.**", "H", UPDATE);
    assertThat(system.check(DATASET, PAYROLL, UPDATE)).isEqualTo(PERMIT);
    assertThat(system.check(DATASET, PAYROLL, CONTROL)).isEqualTo(DENY);
  }

  @Test
  void onlyTheCurrentGroupCountsWithoutGrplist() {
    system.group("H", false);
    system.racf.alterOptions(options -> options.with(SystemOption.GRPLIST, false));
    system.profile(DATASET, "PAY.**", NONE);
    system.permit(DATASET, "PAY.**", "H", UPDATE);
    assertThat(system.check(DATASET, PAYROLL, READ)).isEqualTo(DENY);
    system.permit(DATASET, "PAY.**", "G", READ);
    assertThat(system.check(DATASET, PAYROLL, READ)).isEqualTo(PERMIT);
  }

  @Test
  void revokedConnectionIsIgnored() {
    system.group("H", true);
    system.profile(DATASET, "PAY.**", NONE);
    system.permit(DATASET, "PAY.**", "H", UPDATE);
    assertThat(system.check(DATASET, PAYROLL, READ)).isEqualTo(DENY);
  }

  @Test
  void entryOfEverybodyComesBeforeUniversalAccess() {
    system.profile(DATASET, "PAY.**", ALTER);
    system.permit(DATASET, "PAY.**", "*", READ);
    assertThat(system.check(DATASET, PAYROLL, READ)).isEqualTo(PERMIT);
    assertThat(system.check(DATASET, PAYROLL, UPDATE)).isEqualTo(DENY);
  }

  @Test
  void restrictedUserNeedsAnEntry() {
    system.attributes(UserAttribute.RESTRICTED);
    system.profile(DATASET, "PAY.**", ALTER);
    system.permit(DATASET, "PAY.**", "*", ALTER);
    assertThat(system.check(DATASET, PAYROLL, READ)).isEqualTo(DENY);
    system.permit(DATASET, "PAY.**", "G", READ);
    assertThat(system.check(DATASET, PAYROLL, READ)).isEqualTo(PERMIT);
  }

  @Test
  void operationsGivesFullAccessToDataSetsOnly() {
    system.attributes(UserAttribute.OPERATIONS);
    system.racf.alterClass(FACILITY, state -> state.withActive(true));
    system.profile(DATASET, "PAY.**", NONE);
    system.profile(FACILITY, "BPX.DAEMON", NONE);
    assertThat(system.check(DATASET, PAYROLL, ALTER)).isEqualTo(PERMIT);
    assertThat(system.check(FACILITY, "BPX.DAEMON", READ)).isEqualTo(DENY);
  }

  @Test
  void operationsIsLimitedByAnEntry() {
    system.attributes(UserAttribute.OPERATIONS);
    system.profile(DATASET, "PAY.**", NONE);
    system.permit(DATASET, "PAY.**", "G", READ);
    assertThat(system.check(DATASET, PAYROLL, UPDATE)).isEqualTo(DENY);
  }

  @Test
  void warningModePermitsAndTells() {
    system.profile(DATASET, "PAY.**", READ);
    system.racf.alter(
        DATASET, ProfileName.parse("PAY.**"), protection -> protection.withWarning(true));
    assertThat(system.check(DATASET, PAYROLL, UPDATE)).isEqualTo(PERMIT);
    assertThat(system.events)
        .containsExactly(
            new SecurityEvent.Warned(
                system.user(), DATASET, PAYROLL, "PAY.**", true, UPDATE, READ));
  }
}
