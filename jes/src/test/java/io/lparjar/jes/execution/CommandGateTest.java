package io.lparjar.jes.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.jes.job.CompletionCode.JclError;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SafDecision;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommandGateTest {
  private static final String STEP = "//S EXEC PGM=IEFBR14";

  private final TestSystem system = TestSystem.inMemory();
  private final List<String> commands = new CopyOnWriteArrayList<>();

  @BeforeEach
  void connect() {
    system
        .jes2()
        .connect(
            command -> {
              commands.add(command);
              return List.of("ANSWER");
            });
  }

  @AfterEach
  void end() {
    system.close();
  }

  @Test
  void commandOfAUserWithoutAuthorityIsShownAndNotCarriedOut() {
    system.submit("USER1", "//USER1A JOB 1", "// COMMAND 'D A,L'", STEP);

    assertThat(system.console()).contains("IEFC165I // D A,L");
    assertThat(commands).isEmpty();
  }

  @Test
  void commandOfAUserWithAccessToTheResourceIsCarriedOut() {
    system.saf().decide("USER1", ResourceClass.SDSF, "ISFOPER.SYSTEM", SafDecision.PERMIT);

    system.submit("USER1", "//USER1A JOB 1", "// COMMAND 'D A,L'", STEP);

    assertThat(commands).containsExactly("D A,L");
  }

  @Test
  void jobWithAnErrorGivesNoCommands() {
    system.saf().decide("USER1", ResourceClass.SDSF, "ISFOPER.SYSTEM", SafDecision.PERMIT);

    system.submit("USER1", "//USER1A JOB 1", "// COMMAND 'D A,L'", "//S EXEC PGM=TOOLONGNAME");

    assertThat(commands).isEmpty();
  }

  @Test
  void commandStatementWithoutCommandIsAnError() {
    assertThat(
            system
                .awaitEnd(system.submit("USER1", "//USER1A JOB 1", "// COMMAND", STEP))
                .completion())
        .contains(new JclError());
  }
}
