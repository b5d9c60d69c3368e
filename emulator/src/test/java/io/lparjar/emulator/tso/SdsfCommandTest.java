package io.lparjar.emulator.tso;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.Jobs;
import io.lparjar.emulator.ZosEmulator;
import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SdsfCommandTest {
  private static final String HEAD =
      "NP   JOBNAME  JobID    Owner    Prty C ODisp    Dest               Tot-Rec  Tot-Page";

  private static JobId submit(ZosEmulator system, String... cards) throws IOException {
    return Jobs.submit(system, system.tso().logon("DEVUSER").orElseThrow(), List.of(cards));
  }

  /** One job that has ended, and one that is held. */
  private static ZosEmulator withJobs() throws IOException {
    ZosEmulator system = ZosEmulator.builder().start();
    JobId first = submit(system, "//DEVUSERA JOB 1,MSGCLASS=A", "//STEP1 EXEC PGM=IEFBR14");
    submit(system, "//DEVUSERB JOB 1,TYPRUN=HOLD", "//STEP1 EXEC PGM=IEFBR14");
    assertThat(system.jes().awaitEnd(first, () -> true)).isTrue();
    return system;
  }

  private static String script(ZosEmulator system, String command, String... typed) {
    StringWriter screen = new StringWriter();
    system
        .tso()
        .execute(
            system.tso().logon("DEVUSER").orElseThrow(),
            new StreamTerminal(
                new BufferedReader(new StringReader(String.join("\n", typed))),
                new PrintWriter(screen, true)),
            command);
    return screen.toString();
  }

  @Test
  void scriptGetsPanelsAsLines() throws IOException {
    try (ZosEmulator system = withJobs()) {
      assertThat(script(system, "SDSF", "I", "DA", "NOSUCH", "END").lines())
          .containsSequence(
              "SDSF STATUS DISPLAY ALL CLASSES                         LINE 1-2 (2)",
              "NP   JOBNAME  JobID    Owner    Prty Queue      C   Pos SAff  ASys Status   Max-RC",
              "1    DEVUSERA JOB00001 DEVUSER     1 PRINT      A                           CC 0000",
              "2    DEVUSERB JOB00002 DEVUSER     9 EXECUTION  A                  HOLD",
              "I",
              "SDSF INPUT QUEUE DISPLAY ALL CLASSES                    LINE 1-1 (1)",
              "NP   JOBNAME  JobID    Owner    Prty C   Pos PrtDest  Rmt Node SAff  ASys Status",
              "1    DEVUSERB JOB00002 DEVUSER     9 A       LOCAL           1            HOLD",
              "DA",
              "SDSF DA                                                 LINE 0-0 (0)")
          .contains("ST, DA, I, O, H, END, or S, ?, P, C, A, H, O and the number of a row");
    }
  }

  @Test
  void scriptBrowsesAndActsOnRows() throws IOException {
    try (ZosEmulator system = withJobs()) {
      String shown = script(system, "SDSF ST", "? 1", "S 1", "A 1", "P 1", "S 9");
      assertThat(shown)
          .contains("JESMSGLG")
          .contains("IEF142I DEVUSERA STEP1 - STEP WAS EXECUTED - COND CODE 0000")
          .contains("NOT VALID FOR JOB00001")
          .contains("COMMAND ISSUED");
      assertThat(jobs(system)).containsExactly("DEVUSERB");
    }
  }

  @Test
  void keysWalkThroughThePanel() throws IOException {
    try (ZosEmulator system = withJobs()) {
      Keys keys =
          new Keys(
              new ScreenTerminal.Press(ScreenTerminal.Key.DOWN, ' '),
              new ScreenTerminal.Press(ScreenTerminal.Key.CHARACTER, 'H'),
              new ScreenTerminal.Press(ScreenTerminal.Key.UP, ' '),
              new ScreenTerminal.Press(ScreenTerminal.Key.ENTER, ' '),
              new ScreenTerminal.Press(ScreenTerminal.Key.END, ' '),
              new ScreenTerminal.Press(ScreenTerminal.Key.CHARACTER, '\t'),
              new ScreenTerminal.Press(ScreenTerminal.Key.END, ' '));
      system.tso().execute(system.tso().logon("DEVUSER").orElseThrow(), keys, "SDSF ST");
      assertThat(keys.selected.get(0)).startsWith("DEVUSERA");
      assertThat(keys.selected.get(1)).startsWith("DEVUSERB");
      assertThat(keys.screens.get(2).get(1)).matches("COMMAND ISSUED|NOT VALID FOR JOB00002");
      assertThat(keys.screens.get(4).get(0)).contains("J E S 2");
      assertThat(keys.screens.get(6).get(0)).startsWith("SDSF DA");
    }
  }

  @Test
  void panelsAreForThoseWhoMaySeeThem() throws IOException {
    try (ZosEmulator system = withJobs()) {
      for (String command :
          List.of(
              "SETROPTS CLASSACT(SDSF)",
              "RDEFINE SDSF ISFCMD.DSP.** UACC(NONE)",
              "RDEFINE SDSF ISFCMD.DSP.STATUS.JES2 UACC(READ)")) {
        system
            .tso()
            .execute(
                system.tso().logon("IBMUSER").orElseThrow(),
                new StreamTerminal(
                    new BufferedReader(new StringReader("")),
                    new PrintWriter(new StringWriter(), true)),
                command);
      }

      assertThat(script(system, "SDSF H").lines()).containsExactly("NOT AUTHORIZED FOR CMD");
      assertThat(script(system, "SDSF ST", "I").lines())
          .contains("NOT AUTHORIZED FOR CMD")
          .noneMatch(line -> line.startsWith("SDSF INPUT"));
    }
  }

  @Test
  void heldOutputIsReleased() throws IOException {
    try (ZosEmulator system = ZosEmulator.builder().start()) {
      JobId job =
          submit(
              system,
              "//DEVUSERC JOB 1,MSGCLASS=A",
              "//STEP1 EXEC PGM=IEBGENER",
              "//SYSPRINT DD DUMMY",
              "//SYSIN DD DUMMY",
              "//SYSUT2 DD SYSOUT=A,HOLD=YES,RECFM=FB,LRECL=80",
              "//SYSUT1 DD *",
              "HELD");
      assertThat(system.jes().awaitEnd(job, () -> true)).isTrue();
      assertThat(script(system, "SDSF H", "O 1", "H").lines())
          .contains("COMMAND ISSUED")
          .endsWith(
              "H", "SDSF HELD OUTPUT DISPLAY ALL CLASSES                    LINE 0-0 (0)", HEAD);
      assertThat(system.console().execute("$O J1")).first().asString().startsWith("$HASP003");
    }
  }

  private static List<String> jobs(ZosEmulator system) {
    List<String> names = new ArrayList<>();
    system.jes().list(system.requester(), JobFilter.ALL, job -> names.add(job.name()));
    return names;
  }

  /** A screen, and a person whose keys are known beforehand. */
  private static final class Keys implements ScreenTerminal {
    private final Deque<ScreenTerminal.Press> presses;
    private final List<List<String>> screens = new ArrayList<>();
    private final List<String> selected = new ArrayList<>();

    Keys(ScreenTerminal.Press... presses) {
      this.presses = new ArrayDeque<>(List.of(presses));
    }

    @Override
    public int height() {
      return 24;
    }

    @Override
    public void paint(List<String> lines, int line) {
      screens.add(List.copyOf(lines));
      selected.add(line < 0 ? "" : lines.get(line));
    }

    @Override
    public ScreenTerminal.Press press() {
      return presses.remove();
    }

    @Override
    public void show(String line) {
      screens.add(List.of(line));
    }

    @Override
    public Optional<String> read() {
      return Optional.empty();
    }
  }
}
