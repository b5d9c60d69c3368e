package io.lparjar.emulator.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.ZosEmulator;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class OperatorRequestsTest {
  @Test
  void requestWaitsForTheReplyOfTheOperator() {
    try (ZosEmulator system = ZosEmulator.builder().start()) {
      CompletableFuture<String> answer =
          system.console().requests().ask("PAYROLL", "PAY001A CONTINUE? REPLY Y OR N");
      assertThat(system.console().execute("D R,L"))
          .containsExactly(
              "IEE112I 09.17.00 PENDING REQUESTS 001",
              "RM=1    IM=0     CEM=0     EM=0     RU=0    IR=0    NOAMRF",
              "ID:R/K     T TIME     SYSNAME  JOBNAME/CONS MESSAGE TEXT",
              "   01      R 09.17.00 MVS1     PAYROLL      PAY001A CONTINUE? REPLY Y OR N");
      assertThat(answer).isNotDone();
      assertThat(system.console().execute("R 1,y")).containsExactly("IEE600I REPLY TO 01 IS;Y");
      assertThat(answer).isCompletedWithValue("Y");
    }
  }

  @Test
  void requestIsAnsweredOnce() {
    try (ZosEmulator system = ZosEmulator.builder().start()) {
      CompletableFuture<String> answer = system.console().requests().ask("PAYROLL", "PAY001A GO?");
      system.console().execute("R 01,'GO ON'");
      assertThat(system.console().execute("REPLY 1,NO"))
          .containsExactly("IEE712I REPLY PROCESSING COMPLETE - REPLY 1 NOT OUTSTANDING");
      assertThat(answer).isCompletedWithValue("GO ON");
    }
  }

  @Test
  void replyNeedsNumber() {
    try (ZosEmulator system = ZosEmulator.builder().start()) {
      assertThat(system.console().execute("R U"))
          .containsExactly("IEE535I REPLY    INVALID PARAMETER");
    }
  }
}
