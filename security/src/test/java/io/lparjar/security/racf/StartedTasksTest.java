package io.lparjar.security.racf;

import static io.lparjar.security.racf.RacfFixture.U;
import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserAttribute;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Under which user a started task runs. */
class StartedTasksTest {
  private static final ResourceClass STARTED = new ResourceClass("STARTED");
  private static final String PROFILE = "FTPD.*";

  private final RacfFixture system = new RacfFixture();

  @AfterEach
  void close() {
    system.close();
  }

  private void define(Map<String, String> stdata) {
    system.profile(STARTED, PROFILE, AccessLevel.NONE);
    system.racf.alter(
        STARTED,
        ProfileName.parse(PROFILE),
        before -> before.withSegments(before.segments().with("STDATA", stdata)));
    system.racf.alterClass(STARTED, state -> state.withActive(true));
  }

  private Optional<SecurityEnvironment> task(String procedure) {
    return new StartedTasks(system.racf, system.saf).environment(procedure, procedure + "1");
  }

  @Test
  void theProfileNamesTheUserWhileTheClassIsActive() {
    define(Map.of("USER", "U"));
    assertThat(task("FTPD").map(SecurityEnvironment::userId)).contains(U);
    assertThat(task("OTHER")).isEmpty();
    system.racf.alterClass(STARTED, state -> state.withActive(false));
    assertThat(task("FTPD")).isEmpty();
  }

  @Test
  void aTrustedTaskIsLetInEverywhere() {
    define(Map.of("USER", "U", "TRUSTED", "YES"));
    system.profile(ResourceClass.DATASET, "SYS1.**", AccessLevel.NONE);
    SecurityEnvironment trusted = task("FTPD").orElseThrow();
    assertThat(trusted.has(UserAttribute.TRUSTED)).isTrue();
    assertThat(system.saf.authorize(trusted, ResourceClass.DATASET, "SYS1.X", AccessLevel.ALTER))
        .isEqualTo(SafDecision.PERMIT);
    assertThat(system.check(ResourceClass.DATASET, "SYS1.X", AccessLevel.READ))
        .isEqualTo(SafDecision.DENY);
  }

  @Test
  void aRevokedUserRunsNoTask() {
    define(Map.of("USER", "U"));
    system.racf.alterUser(U, user -> user.withRevoked(true));
    assertThat(task("FTPD")).isEmpty();
  }
}
