package io.lparjar.security.racf;

import static io.lparjar.security.racf.RacfFixture.DAY;
import static io.lparjar.security.racf.RacfFixture.U;
import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.Segments;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.SecurityEvent;
import io.lparjar.security.saf.UserId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may be a user of z/OS UNIX. */
class UnixUsersTest {
  private final RacfFixture system = new RacfFixture();

  @AfterEach
  void close() {
    system.close();
  }

  private void uniqueUsers() {
    system.profile(ResourceClass.FACILITY, "BPX.UNIQUE.USER", AccessLevel.NONE);
  }

  @Test
  void aUserWithUidInAGroupWithGidIsOne() {
    system.racf.alterUser(U, user -> user.withUid(7));
    system.racf.alterGroup("G", group -> group.withGid(8));
    assertThat(system.saf.dub(system.user())).contains(system.user());
  }

  @Test
  void aUserWithoutSegmentIsNot() {
    system.racf.alterUser(U, user -> user.withSegments(Segments.NONE));
    assertThat(system.saf.dub(system.user())).isEmpty();
    assertThat(Ich408i.linesOf(system.events.get(0)))
        .containsExactly(
            "ICH408I USER(U       ) GROUP(G       ) NAME(UNA                 )",
            "  CL(PROCESS ) OMVS SEGMENT NOT DEFINED");
  }

  @Test
  void aUserOfAGroupWithoutGidIsNot() {
    system.racf.alterUser(U, user -> user.withUid(7));
    assertThat(system.saf.dub(system.user())).isEmpty();
    assertThat(system.events).containsExactly(new SecurityEvent.UnixRefused(system.user(), true));
  }

  @Test
  void whoLacksIdsGetsThemUnderBpxUniqueUser() {
    uniqueUsers();
    assertThat(system.saf.dub(system.user())).isPresent();
    assertThat(system.racf.user(U).orElseThrow().uid()).isEqualTo(1000);
    assertThat(system.racf.group("G").orElseThrow().gid()).isEqualTo(1000);
    assertThat(system.events).isEmpty();
  }

  @Test
  void theModelUserGivesTheHomeDirectory() {
    uniqueUsers();
    system.racf.alter(
        ResourceClass.FACILITY,
        new ProfileName("BPX.UNIQUE.USER", false),
        profile ->
            profile.withSegments(profile.segments().with(Segments.BASE, "APPLDATA", "MODEL")));
    system.racf.addUser(UserProfile.of(new UserId("MODEL"), "G", DAY, "/users/&racuid"));
    system.racf.addUser(UserProfile.of(new UserId("NEW"), "G", DAY));
    SecurityEnvironment dubbed =
        system.saf.dub(system.saf.environmentOf(new UserId("NEW")).orElseThrow()).orElseThrow();
    assertThat(dubbed.home()).isEqualTo("/users/new");
  }
}
