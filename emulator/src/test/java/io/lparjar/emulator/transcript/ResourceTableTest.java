package io.lparjar.emulator.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.lparjar.emulator.ZosEmulator;
import io.lparjar.emulator.ftp.config.FirstConfiguration;
import io.lparjar.emulator.given.Given;
import io.lparjar.emulator.given.GivenDataSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tries each resource that the FTP world checks: with a profile that names nobody, with one that
 * names the user, without profile, and while the class is not active.
 */
@Timeout(300)
final class ResourceTableTest {
  /** What of a resource there is. */
  private enum State {
    DENIED,
    PERMITTED,
    NO_PROFILE,
    INACTIVE
  }

  /** Whether the resource manager lets in who is neither permitted nor denied. */
  private enum Otherwise {
    OPEN,
    CLOSED
  }

  /**
   * A resource, and an attempt at it.
   *
   * @param resource class and profile
   * @param user who is checked
   * @param configuration of FTP.DATA
   * @param profile lines of PROFILE.TCPIP
   * @param attempt commands; the reply to the last one counts
   * @param permitted how that reply begins when all is well
   * @param denied how it begins otherwise
   */
  private record Row(
      String resource,
      String user,
      Otherwise otherwise,
      List<String> configuration,
      List<String> profile,
      List<String> attempt,
      String permitted,
      String denied) {

    String resourceClass() {
      return resource.split(" ", 2)[0];
    }

    String name() {
      return resource.split(" ", 2)[1];
    }

    boolean isOpen(State state) {
      return switch (state) {
        case DENIED -> false;
        case PERMITTED -> true;
        case NO_PROFILE, INACTIVE -> otherwise == Otherwise.OPEN;
      };
    }

    @Override
    public String toString() {
      return resource + ": " + attempt.get(attempt.size() - 1);
    }
  }

  private static final List<String> NONE = List.of();
  private static final List<String> ZONE =
      List.of("NETACCESS INBOUND OUTBOUND", "127.0.0.0/8 LOCAL", "ENDNETACCESS");
  private static final List<String> MAPPED_ZONE =
      List.of("NETACCESS NOINBOUND NOOUTBOUND", "127.0.0.0/8 LOCAL", "ENDNETACCESS");
  private static final List<String> LOGIN = List.of("USER USER1", "PASS SECRET");

  private static final List<Row> ROWS =
      List.of(
          row(
              "SERVAUTH EZB.STACKACCESS.MVS1.TCPIP",
              Otherwise.OPEN,
              NONE,
              NONE,
              "EPSV",
              "229",
              "425"),
          row(
              "SERVAUTH EZB.PORTACCESS.MVS1.TCPIP.FTPDATA",
              Otherwise.CLOSED,
              NONE,
              List.of("PORTRANGE 1024 64512 TCP OMVS SAF FTPDATA"),
              "EPSV",
              "229",
              "425"),
          row(
              "SERVAUTH EZB.NETACCESS.MVS1.TCPIP.LOCAL",
              Otherwise.CLOSED,
              NONE,
              ZONE,
              "EPSV",
              "229",
              "425"),
          new Row(
              "SERVAUTH EZB.NETACCESS.*.TCPIP.LOCAL",
              "FTPD",
              Otherwise.CLOSED,
              NONE,
              ZONE,
              List.of(),
              "220",
              "(connection closed)"),
          login(
              "SERVAUTH EZB.FTP.*.FTPD1.PORT*",
              "USER1",
              Otherwise.OPEN,
              List.of("VERIFYUSER TRUE"),
              NONE),
          row(
              "SERVAUTH EZB.FTP.MVS1.FTPD1.ACCESS.HFS",
              Otherwise.OPEN,
              NONE,
              NONE,
              "CWD /tmp",
              "250",
              "550"),
          row(
              "SERVAUTH EZB.FTP.MVS1.FTPD1.ACCESS.JES",
              Otherwise.OPEN,
              NONE,
              NONE,
              "SITE FILETYPE=JES",
              "200 SITE command was accepted",
              "200-Command SITE fails: access to resource is denied by server."),
          row(
              "SERVAUTH EZB.FTP.MVS1.FTPD1.SITE.DEBUG",
              Otherwise.CLOSED,
              List.of("DEBUGONSITE TRUE"),
              NONE,
              "SITE DEBUG=CMD",
              "200-Active server traces",
              "200-DEBUG parameter not authorized."),
          row(
              "SERVAUTH EZB.FTP.MVS1.FTPD1.SITE.DUMP",
              Otherwise.CLOSED,
              List.of("DUMPONSITE TRUE"),
              NONE,
              "SITE DUMP=21",
              "200-Active server dumpIDs",
              "200-DUMP parameter not authorized."),
          login("APPL OMVSAPPL", "USER1", Otherwise.OPEN, NONE, NONE),
          login("APPL FTPTEST", "USER1", Otherwise.OPEN, List.of("APPLNAME FTPTEST"), NONE),
          login("TERMINAL 7F000001", "USER1", Otherwise.OPEN, NONE, NONE),
          login(
              "SERVAUTH EZB.NETACCESS.MVS1.TCPIP.LOCAL",
              "USER1",
              Otherwise.OPEN,
              List.of("PORTOFENTRY4 SERVAUTH"),
              MAPPED_ZONE),
          login("FACILITY BPX.DAEMON", "FTPD", Otherwise.OPEN, NONE, NONE),
          new Row(
              "SURROGAT BPX.SRV.USER1",
              "FTPD",
              Otherwise.CLOSED,
              List.of("ANONYMOUS USER1/SURROGATE", "ANONYMOUSLEVEL 1"),
              NONE,
              List.of("USER anonymous"),
              "230",
              "530"),
          keyRing("RDATALIB FTPD.FTPRING.LST"),
          keyRing("FACILITY IRR.DIGTCERT.LISTRING"),
          row("DATASET SYS2.DATA", Otherwise.OPEN, NONE, NONE, "RETR 'SYS2.DATA'", "125", "550"),
          row(
              "DSNR DB2.BATCH",
              Otherwise.OPEN,
              List.of("FILETYPE SQL"),
              NONE,
              "RETR 'USER1.QUERY'",
              "125",
              "554"),
          status("SDSF ISFCMD.DSP.INPUT.JES2", "INPUT"),
          status("SDSF ISFCMD.DSP.ACTIVE.JES2", "ACTIVE"),
          status("SDSF ISFCMD.DSP.OUTPUT.JES2", "OUTPUT"));

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  private static Row row(
      String resource,
      Otherwise otherwise,
      List<String> configuration,
      List<String> profile,
      String command,
      String permitted,
      String denied) {
    List<String> attempt = new ArrayList<>(LOGIN);
    attempt.add(command);
    return new Row(
        resource, "USER1", otherwise, configuration, profile, attempt, permitted, denied);
  }

  private static Row status(String resource, String jobs) {
    return row(
        resource,
        Otherwise.OPEN,
        List.of("FILETYPE JES"),
        NONE,
        "SITE JESSTATUS=" + jobs,
        "200 SITE command was accepted",
        "200-User USER1 is not authorized to modify");
  }

  private static Row keyRing(String resource) {
    return new Row(resource, "FTPD", Otherwise.OPEN, NONE, NONE, List.of("AUTH TLS"), "234", "431");
  }

  private static Row login(
      String resource,
      String user,
      Otherwise otherwise,
      List<String> configuration,
      List<String> profile) {
    return new Row(resource, user, otherwise, configuration, profile, LOGIN, "230", "530");
  }

  static Stream<Arguments> attempts() {
    return ROWS.stream()
        .flatMap(row -> Arrays.stream(State.values()).map(state -> arguments(row, state)));
  }

  private ZosEmulator start(Row row, State state) throws IOException {
    List<String> configuration = new ArrayList<>(FirstConfiguration.lines());
    configuration.addAll(row.configuration());
    ZosEmulator.Builder wanted =
        ZosEmulator.builder()
            .user("USER1", "SECRET")
            .ftpData(Files.write(directory.resolve("ftp.data"), configuration))
            .given(given -> define(given, row, state));
    if (!row.profile().isEmpty()) {
      wanted.profile(Files.write(directory.resolve("profile"), row.profile()));
    }
    return wanted.start();
  }

  private static void define(Given given, Row row, State state) {
    if (row.user().equals("FTPD")) {
      given.racf("SETROPTS CLASSACT(STARTED) GENERIC(STARTED)");
      given.racf("RDEFINE STARTED FTPD.* STDATA(USER(FTPD) TRUSTED(NO))");
    }
    if (row.resourceClass().equals("DSNR")) {
      given.dataSet(
          "USER1.QUERY",
          GivenDataSet.fixedBlocked(80).records("SELECT NAME FROM SYSIBM.SYSTABLES"));
    }
    if (row.resourceClass().equals("DATASET")) {
      given.racf("ADDGROUP SYS2").dataSet(row.name(), GivenDataSet.fixedBlocked(80).records("X"));
    } else {
      given.racf("SETROPTS CLASSACT(" + row.resourceClass() + ")");
      given.racf("SETROPTS GENERIC(" + row.resourceClass() + ")");
    }
    if (state != State.NO_PROFILE) {
      given.racf(
          row.resourceClass().equals("DATASET")
              ? "ADDSD '" + row.name() + "' GENERIC UACC(NONE)"
              : "RDEFINE " + row.resource() + " UACC(NONE)");
    }
    if (state == State.PERMITTED) {
      given.racf(
          row.resourceClass().equals("DATASET")
              ? "PERMIT '" + row.name() + "' GENERIC ID(USER1) ACCESS(READ)"
              : String.format(
                  Locale.ROOT,
                  "PERMIT %s CLASS(%s) ID(%s) ACCESS(READ)",
                  row.name(),
                  row.resourceClass(),
                  row.user()));
    }
    if (state == State.INACTIVE) {
      given.racf("SETROPTS NOCLASSACT(" + row.resourceClass() + ")");
    }
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void theReplyIsThatOfTheState(Row row, State state) throws IOException {
    try (ZosEmulator system = start(row, state);
        TranscriptClient client = new TranscriptClient(system.ftpAddress())) {
      String reply = client.reply().get(0);
      for (String command : row.attempt()) {
        client.command(command);
        reply = client.reply().get(0);
      }
      assertThat(reply).startsWith(row.isOpen(state) ? row.permitted() : row.denied());
      if (state == State.DENIED) {
        assertThat(String.join("\n", consoleOf(system)))
            .containsPattern("ICH408I USER\\((USER1   |FTPD    )\\) GROUP");
        assertThat(system.journal().refusals()).isNotEmpty();
      } else if (row.isOpen(state)) {
        assertThat(system.journal().refusals()).isEmpty();
      }
    }
  }

  private static List<String> consoleOf(ZosEmulator system) {
    return system.console().log().entries().stream()
        .flatMap(entry -> entry.display().stream())
        .toList();
  }
}
