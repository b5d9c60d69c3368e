package io.lparjar.emulator.transcript;

import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.emulator.ZosEmulator;
import io.lparjar.jes.subsystem.InternalReader;
import io.lparjar.security.saf.UserId;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** A job of IBMUSER that carries out one TSO command. */
final class TsoJob {
  private static final int CARD = 80;
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
    try (InternalReader reader = system.jes().openInternalReader(ibmuser)) {
      for (String text : cards) {
        byte[] card = Arrays.copyOf(Ebcdic.encode(text), CARD);
        Arrays.fill(card, text.length(), CARD, Ebcdic.SPACE);
        reader.write(card, 0, CARD);
      }
    }
    JobState.awaitEnd(system);
  }
}
