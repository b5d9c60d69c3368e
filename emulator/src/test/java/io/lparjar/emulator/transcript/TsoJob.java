package io.lparjar.emulator.transcript;

import io.lparjar.datasets.allocation.Requester;
import io.lparjar.emulator.Jobs;
import io.lparjar.emulator.ZosEmulator;
import io.lparjar.security.saf.UserId;
import java.io.IOException;
import java.util.List;

/** A job of IBMUSER that carries out one TSO command. */
final class TsoJob {
  private static final int ADDRESS_SPACE = 0x1F;

  private TsoJob() {}

  /** Submits it and waits for its end. */
  static void run(ZosEmulator system, String command) throws IOException {
    Requester ibmuser =
        new Requester(
            system.saf().environmentOf(new UserId("IBMUSER")).orElseThrow(),
            "IBMUSER",
            ADDRESS_SPACE);
    List<String> cards =
        List.of(
            "//TSOJOB   JOB 1,CLASS=A",
            "//TSO      EXEC PGM=IKJEFT01",
            "//SYSTSPRT DD SYSOUT=*",
            "//SYSTSIN  DD *",
            "  " + command);
    Jobs.submit(system, ibmuser, cards);
    Jobs.awaitEnd(system);
  }
}
