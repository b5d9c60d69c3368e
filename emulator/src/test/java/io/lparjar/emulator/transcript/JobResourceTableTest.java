package io.lparjar.emulator.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.lparjar.emulator.Jobs;
import io.lparjar.emulator.ZosEmulator;
import io.lparjar.emulator.given.Given;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tries each resource that JES2 checks when USER1 submits a job, or works on one of DEVUSER: with a
 * profile that names nobody, with one that names USER1, without profile, and while the class is not
 * active.
 */
@Timeout(300)
final class JobResourceTableTest {
  private enum State {
    DENIED,
    PERMITTED,
    NO_PROFILE,
    INACTIVE
  }

  /**
   * A resource, and an attempt at it.
   *
   * @param resource class and profile
   * @param access that the attempt needs
   * @param open whether JES2 lets in who is neither permitted nor denied
   * @param before RACF commands that the attempt needs besides
   * @param attempt a job of USER1, or a command about one of DEVUSER
   * @param permitted what the reply or the list of jobs shows when all is well
   * @param denied what it shows otherwise
   */
  private record Row(
      String resource,
      String access,
      boolean open,
      List<String> before,
      String attempt,
      String permitted,
      String denied) {

    String resourceClass() {
      return resource.split(" ", 2)[0];
    }

    boolean isAllowed(State state) {
      return switch (state) {
        case DENIED -> false;
        case PERMITTED -> true;
        case NO_PROFILE, INACTIVE -> open;
      };
    }

    @Override
    public String toString() {
      return resource + " " + access + ": " + attempt;
    }
  }

  private static final String JOB = "//%sA JOB 1,X%s\r\n//S EXEC PGM=IEFBR14\r\n";
  private static final String JOBS_ID = "JOB00001";
  private static final List<String> SEEN_BY_ALL =
      List.of(
          "SETROPTS CLASSACT(JESSPOOL) GENERIC(JESSPOOL)",
          "RDEFINE JESSPOOL N1.DEVUSER.** UACC(READ)");

  private static final List<Row> ROWS =
      List.of(
          submit("JESJOBS SUBMIT.N1.USER1A.USER1", true, List.of(), ""),
          submit("JESINPUT INTRDR", true, List.of(), ""),
          submit("SURROGAT DEVUSER.SUBMIT", false, SEEN_BY_ALL, ",USER=DEVUSER"),
          new Row(
              "JESSPOOL N1.DEVUSER.DEVUSERA.**",
              "READ",
              false,
              List.of(),
              "LIST " + JOBS_ID,
              "125",
              "550 No jobs found"),
          new Row(
              "JESSPOOL N1.DEVUSER.DEVUSERA.**",
              "READ",
              false,
              List.of(),
              "RETR " + JOBS_ID + ".1",
              "125",
              "550 Jobid JOB00001 not found"),
          new Row(
              "JESSPOOL N1.DEVUSER.DEVUSERA.**",
              "ALTER",
              false,
              List.of(),
              "DELE " + JOBS_ID,
              "250 Cancel successful",
              "550 Jobid JOB00001 not found"),
          new Row(
              "JESJOBS CANCEL.N1.DEVUSER.DEVUSERA",
              "ALTER",
              false,
              SEEN_BY_ALL,
              "DELE " + JOBS_ID,
              "250 Cancel successful",
              "550 JES unable to delete JOB00001"));

  private static Row submit(String resource, boolean open, List<String> before, String operand) {
    return new Row(
        resource,
        "READ",
        open,
        before,
        String.format(Locale.ROOT, JOB, "USER1", operand),
        "RC=0000",
        "(JCL error)");
  }

  static Stream<Arguments> attempts() {
    return ROWS.stream()
        .flatMap(row -> Arrays.stream(State.values()).map(state -> arguments(row, state)));
  }

  private static void define(Given given, Row row, State state) {
    row.before().forEach(given::racf);
    given.racf("SETROPTS CLASSACT(" + row.resourceClass() + ")");
    given.racf("SETROPTS GENERIC(" + row.resourceClass() + ")");
    String name = row.resource().split(" ", 2)[1];
    if (state != State.NO_PROFILE) {
      given.racf("RDEFINE " + row.resource() + " UACC(NONE)");
    }
    if (state == State.PERMITTED) {
      given.racf(
          "PERMIT "
              + name
              + " CLASS("
              + row.resourceClass()
              + ") ID(USER1) ACCESS("
              + row.access()
              + ")");
    }
    if (state == State.INACTIVE) {
      given.racf("SETROPTS NOCLASSACT(" + row.resourceClass() + ")");
    }
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void whatUser1GetsIsWhatTheStateAllows(Row row, State state) throws IOException {
    try (ZosEmulator system =
            ZosEmulator.builder()
                .user("USER1", "USER1")
                .given(given -> define(given, row, state))
                .start();
        TranscriptClient devuser = logIn(system, "DEVUSER");
        TranscriptClient user1 = logIn(system, "USER1")) {
      String shown;
      if (row.attempt().startsWith("//")) {
        submit(system, user1, row.attempt());
        user1.command("LIST");
        assertThat(user1.reply().get(0)).startsWith("125");
        shown = new String(user1.receiveData(), StandardCharsets.ISO_8859_1);
      } else {
        submit(system, devuser, String.format(Locale.ROOT, JOB, "DEVUSER", ""));
        user1.command(row.attempt());
        shown = user1.reply().get(0);
      }

      assertThat(shown).contains(row.isAllowed(state) ? row.permitted() : row.denied());
    }
  }

  private static TranscriptClient logIn(ZosEmulator system, String user) throws IOException {
    TranscriptClient client = new TranscriptClient(system.ftpAddress());
    client.reply();
    for (String command :
        List.of("USER " + user, "PASS " + user, "SITE FILETYPE=JES JESJOBNAME=* JESOWNER=*")) {
      client.command(command);
      client.reply();
    }
    return client;
  }

  private static void submit(ZosEmulator system, TranscriptClient client, String job)
      throws IOException {
    client.command("STOR JOB");
    client.reply();
    client.sendData(job.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(client.reply()).contains("250-It is known to JES as JOB00001");
    Jobs.awaitEnd(system);
  }
}
