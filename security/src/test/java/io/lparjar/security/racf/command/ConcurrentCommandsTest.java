package io.lparjar.security.racf.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.security.racf.InitialProfiles;
import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.Protection;
import io.lparjar.security.racf.profile.Segments;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserAttribute;
import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Commands of several users at one profile at once. */
class ConcurrentCommandsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-02-29T12:00:00Z"), ZoneOffset.UTC);
  private static final SecurityEnvironment SPECIAL =
      new SecurityEnvironment(
          new UserId("IBMUSER"), "SYS1", "", Set.of(UserAttribute.SPECIAL), "/");
  private static final int COMMANDS = 200;

  @Test
  void noneUndoesWhatAnotherDid() {
    try (Database database = Database.inMemory();
        RacfDatabase profiles = RacfDatabase.open(database, CLOCK)) {
      InitialProfiles.define(profiles);
      RacfCommands commands = new RacfCommands(profiles, CLOCK);
      commands.execute(SPECIAL, "RDEFINE GXFACILI A.B UACC(NONE)");
      IntStream.range(0, COMMANDS).forEach(i -> commands.execute(SPECIAL, "ADDGROUP G" + i));

      IntStream.range(0, COMMANDS)
          .parallel()
          .forEach(
              i -> {
                commands.execute(SPECIAL, "PERMIT A.B CLASS(GXFACILI) ID(G" + i + ")");
                commands.execute(SPECIAL, "RALTER GXFACILI A.B ADDMEM(M" + i + ")");
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
  }
}
