package io.lparjar.security.racf.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.security.racf.InitialProfiles;
import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.racf.profile.GroupAuthority;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.Protection;
import io.lparjar.security.racf.profile.Segments;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserAttribute;
import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Commands of several users at one profile at once. */
class ConcurrentCommandsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-02-29T12:00:00Z"), ZoneOffset.UTC);
  private static final SecurityEnvironment SPECIAL =
      new SecurityEnvironment(
          new UserId("IBMUSER"), "SYS1", "", Set.of(UserAttribute.SPECIAL), "/");
  private static final int COMMANDS = 200;

  private final Database database = Database.inMemory();
  private final RacfDatabase profiles = RacfDatabase.open(database, CLOCK);
  private final RacfCommands commands = new RacfCommands(profiles, CLOCK);

  ConcurrentCommandsTest() {
    InitialProfiles.define(profiles);
  }

  @AfterEach
  void close() {
    profiles.close();
    database.close();
  }

  @Test
  void noneUndoesWhatAnotherDidToAResource() {
    execute("RDEFINE GXFACILI A.B UACC(NONE)");
    IntStream.range(0, COMMANDS).forEach(i -> execute("ADDGROUP G" + i));

    atOnce(
        i -> {
          execute("PERMIT A.B CLASS(GXFACILI) ID(G" + i + ")");
          execute("RALTER GXFACILI A.B ADDMEM(M" + i + ")");
        });

    Protection protection =
        profiles
            .profile(new ResourceClass("GXFACILI"), new ProfileName("A.B", false))
            .orElseThrow()
            .protection();
    assertThat(protection.accessList().keySet())
        .contains(IntStream.range(0, COMMANDS).mapToObj(i -> "G" + i).toArray(String[]::new));
    assertThat(protection.segments().fields(Segments.MEMBERS)).hasSize(COMMANDS);
  }

  @Test
  void noneUndoesWhatAnotherDidToAConnection() {
    List<String> operands = List.of("SPECIAL", "AUDITOR", "UACC(READ)", "AUTHORITY(JOIN)", "ADSP");
    for (int round = 0; round < COMMANDS; round++) {
      execute("REMOVE DEVUSER GROUP(SYS1)");
      execute("CONNECT DEVUSER GROUP(SYS1)");
      operands.parallelStream().forEach(it -> execute("CONNECT DEVUSER GROUP(SYS1) " + it));
      assertThat(profiles.connectionsOf(new UserId("DEVUSER")).get("SYS1"))
          .satisfies(
              connection -> {
                assertThat(connection.attributes())
                    .containsExactlyInAnyOrder(
                        UserAttribute.SPECIAL, UserAttribute.AUDITOR, UserAttribute.ADSP);
                assertThat(connection.uacc()).isEqualTo(AccessLevel.READ);
                assertThat(connection.authority()).isEqualTo(GroupAuthority.JOIN);
              });
    }
  }

  @Test
  void noneUndoesWhatAnotherDidToAGroup() {
    List<String> operands = List.of("DATA('X')", "NOTERMUACC", "MODEL(A.B)", "DFP(DATACLAS(D))");
    for (int round = 0; round < COMMANDS; round++) {
      String group = "N" + round;
      execute("ADDGROUP " + group);
      operands.parallelStream().forEach(it -> execute("ALTGROUP " + group + " " + it));
      assertThat(profiles.group(group).orElseThrow().segments().bySegment().values())
          .flatExtracting(Map::keySet)
          .containsExactlyInAnyOrder("DATA", "NOTERMUACC", "MODEL", "DATACLAS");
    }
  }

  @Test
  void automaticIdsAreGivenOnce() {
    atOnce(i -> execute("ADDUSER U" + i + " OMVS(AUTOUID)"));

    assertThat(
            profiles.users().stream()
                .filter(user -> user.userId().value().matches("U\\d+"))
                .map(UserProfile::uid))
        .hasSize(COMMANDS)
        .doesNotHaveDuplicates();
  }

  @Test
  void nobodyIsLeftInAGroupThatIsDeletedMeanwhile() {
    for (int round = 0; round < COMMANDS; round++) {
      String group = "N" + round;
      execute("ADDGROUP " + group);
      List.of("CONNECT DEVUSER GROUP(" + group + ")", "DELGROUP " + group).parallelStream()
          .forEach(this::execute);
      assertThat(profiles.connectionsOf(new UserId("DEVUSER")).containsKey(group))
          .isEqualTo(profiles.group(group).isPresent());
    }
  }

  private static void atOnce(IntConsumer work) {
    IntStream.range(0, COMMANDS).parallel().forEach(work);
  }

  private void execute(String command) {
    commands.execute(SPECIAL, command);
  }
}
