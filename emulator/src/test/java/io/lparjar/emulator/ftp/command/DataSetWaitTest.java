package io.lparjar.emulator.ftp.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.Disposition;
import io.lparjar.datasets.allocation.Pause;
import io.lparjar.emulator.ftp.Dialogue;
import io.lparjar.emulator.ftp.StoredDataSets;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Transfers of a data set that USER2 holds, under a pause that takes no time. */
final class DataSetWaitTest {
  private static final String UNABLE =
      "125-FTP Server unable to obtain SHARED use of A.B which is held by: 0099 USER2 EXCL on"
          + " SYSDSN";

  private final StoredDataSets stored = new StoredDataSets();
  private final Dialogue dialogue = stored.dialogue();
  private final Allocation held = stored.hold("A.B");
  private final List<Duration> pauses = new ArrayList<>();
  private final StringBuilder early = new StringBuilder();

  @AfterEach
  void close() {
    held.release(Disposition.CATLG);
    stored.close();
  }

  private static String remaining(int attempts) {
    return "125-Data set access will be retried in 1 minute intervals - "
        + attempts
        + " attempts remaining";
  }

  private Outcome wait(String line, Pause pause) {
    FtpSession session = dialogue.session();
    Pause counted =
        duration -> {
          pauses.add(duration);
          pause.await(duration);
        };
    return new CommandDispatcher(CommandTable.standard(), counted)
        .dispatch(session, line, reply -> early.append(text(reply)));
  }

  private static String text(Reply reply) {
    return new String(reply.encode(), StandardCharsets.ISO_8859_1);
  }

  private static String failure(Outcome outcome) {
    return ((Outcome.Done) outcome).reply().lastLine();
  }

  @Test
  void withoutDswaittimeNobodyWaits() {
    Outcome outcome = wait("RETR 'A.B'", duration -> {});
    assertThat(failure(outcome)).startsWith("Allocation of A.B failed");
    assertThat(early).isEmpty();
    assertThat(pauses).isEmpty();
  }

  @Test
  void waitEndsAfterTheLastAttempt() {
    dialogue.say("SITE DSWAITTIME=2");
    Outcome outcome = wait("RETR 'A.B'", duration -> {});
    assertThat(failure(outcome)).startsWith("Allocation of A.B failed");
    assertThat(early.toString().lines())
        .containsExactly(
            UNABLE, remaining(2), UNABLE, remaining(1), "125 Data set access will not be retried");
    assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus))
        .isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void transferBeginsWhenTheHolderLetsGo() {
    dialogue.say("SITE DSWAITTIME=5");
    Outcome outcome = wait("RETR 'A.B'", duration -> held.release(Disposition.CATLG));
    assertThat(outcome).isInstanceOf(Outcome.Transmit.class);
    assertThat(early.toString().lines()).containsExactly(UNABLE, remaining(5));
  }

  @Test
  void deleteDoesNotWait() {
    dialogue.say("SITE DSWAITTIME=2");
    wait("DELE 'A.B'", duration -> {});
    assertThat(pauses).isEmpty();
  }

  @Test
  void waitEndsWhenTheClientHasGone() {
    dialogue.say("SITE DSWAITTIME=14400");
    wait("STOR 'A.B'", duration -> dialogue.session().ends());
    assertThat(early).contains("unable to obtain EXCLUSIVE use of A.B");
    assertThat(pauses).hasSize(1);
  }

  @Test
  void waitEndsWhenTheClientHasSentAbor() {
    dialogue.say("SITE DSWAITTIME=14400");
    Outcome outcome = wait("STOR 'A.B'", duration -> dialogue.session().abortWanted(true));
    assertThat(failure(outcome)).startsWith("Allocation of A.B failed");
    assertThat(early.toString().lines()).last().asString().endsWith("will not be retried");
    assertThat(pauses).hasSize(1);
  }
}
