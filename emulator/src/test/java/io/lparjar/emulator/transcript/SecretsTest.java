package io.lparjar.emulator.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.ZosEmulator;
import io.lparjar.emulator.ftp.config.FirstConfiguration;
import io.lparjar.emulator.given.GivenDataSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Passwords, phrases and keys are in no log, trace, dump, file or column of the database. */
@Timeout(120)
final class SecretsTest {
  private static final String PASSWORD = "PWFIRST1";
  private static final String WRONG = "PWWRONG2";
  private static final String CHANGED = "PWTHIRD3";
  private static final String COMMAND = "PWFOURT4";
  private static final String ANONYMOUS = "PWFIFTH5";
  private static final String PHRASE = "Correct horse 42 battery";
  private static final String KEY = "E001193519561977";
  private static final List<String> SECRETS =
      List.of(PASSWORD, WRONG, CHANGED, COMMAND, ANONYMOUS, PHRASE, KEY);

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  private ZosEmulator start() throws IOException {
    List<String> lines = new ArrayList<>(FirstConfiguration.lines());
    lines.addAll(
        List.of(
            "DEBUG ALL",
            "TRACE",
            "FTPLOGGING TRUE",
            "ACCESSERRORMSGS TRUE",
            "PASSPHRASE TRUE",
            "SMF STD",
            "SMF TYPE119",
            "ANONYMOUS USER2/" + ANONYMOUS,
            "ANONYMOUSLEVEL 1"));
    return ZosEmulator.builder()
        .home(directory.resolve("home"))
        .ftpData(Files.write(directory.resolve("ftp.data"), lines))
        .user("USER1", PASSWORD)
        .user("USER2", ANONYMOUS)
        .given(
            given ->
                given
                    .sql(
                        "CREATE TABLE USER2.EMP (NAME CHAR(8)); INSERT INTO USER2.EMP VALUES ('A')")
                    .dataSet(
                        "USER2.QUERY", GivenDataSet.fixedBlocked(80).records("SELECT * FROM EMP")))
        .start();
  }

  private static void dialogue(ZosEmulator system, String... commands) throws IOException {
    try (TranscriptClient client = new TranscriptClient(system.ftpAddress())) {
      client.reply();
      for (String command : commands) {
        client.command(command);
        client.reply();
      }
    }
  }

  private static void useAll(ZosEmulator system) throws IOException {
    dialogue(system, "USER USER1", "PASS " + PASSWORD, "STAT", "QUIT");
    dialogue(system, "USER USER1", "PASS " + WRONG, "pass  " + WRONG, "PASS", "PASS " + WRONG);
    dialogue(system, "PASS " + PASSWORD, "USER NOBODY", "PASS " + PASSWORD);
    dialogue(system, "USER USER1", "PASS " + String.join("/", PASSWORD, CHANGED, CHANGED), "QUIT");
    system
        .given()
        .racf("ALTUSER USER1 PHRASE('" + PHRASE + "') NOEXPIRED")
        .racf("ADDUSER NEW PASSWORD(" + COMMAND + ")")
        .racf("SETROPTS CLASSACT(PTKTDATA)")
        .racf("RDEFINE PTKTDATA OMVSAPPL SSIGNON(KEYMASKED(" + KEY + "))");
    dialogue(system, "USER USER1", "PASS " + PHRASE, "HELP", "STAT", "QUIT");
    dialogue(system, "USER NEW", "PASS " + COMMAND, "QUIT");
    dialogue(system, "USER anonymous", "STAT", "QUIT");
    dialogue(
        system,
        "USER USER2",
        "PASS " + ANONYMOUS,
        "SITE FILETYPE=SQL",
        "RETR 'USER2.QUERY'",
        "STAT");
  }

  @Test
  void secretsAreWrittenNowhere() throws IOException, SQLException {
    ByteArrayOutputStream logged = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
    String seen;
    try (ZosEmulator system = start()) {
      useAll(system);
      system.dump(directory.resolve("dump"));
      seen =
          system.journal().transcript()
              + system.console().log().entries()
              + system.journal().entries();
    } finally {
      System.setErr(before);
    }
    assertThat(seen).contains("USER1");
    String everything = seen + logged.toString(StandardCharsets.UTF_8) + tables();
    assertThat(SECRETS)
        .allSatisfy(secret -> assertThat(everything).doesNotContainIgnoringCase(secret));
    for (Path file : filesOf("home", "dump")) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      assertThat(SECRETS)
          .allSatisfy(
              secret ->
                  assertThat(forms(secret)).as("%s in %s", secret, file).noneMatch(text::contains));
    }
  }

  /** All tables as statements. */
  private String tables() throws SQLException {
    String system = script("database/lparjar", "sa");
    assertThat(system).contains("USER1");
    String db2 = script("db2/tables", "LPARJAR ADMINISTRATOR");
    assertThat(db2).contains("EMP");
    return system + db2;
  }

  private String script(String database, String user) throws SQLException {
    StringBuilder text = new StringBuilder();
    String url = "jdbc:h2:" + directory.resolve("home").resolve(database);
    try (Connection connection = DriverManager.getConnection(url, user, "");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SCRIPT")) {
      while (rows.next()) {
        text.append(rows.getString(1)).append('\n');
      }
    }
    return text.toString();
  }

  /** A secret as it may stand in a file. */
  private static List<String> forms(String secret) {
    List<String> forms = new ArrayList<>();
    for (String text : List.of(secret, secret.toLowerCase(Locale.ROOT))) {
      for (Charset charset :
          List.of(
              StandardCharsets.ISO_8859_1,
              StandardCharsets.UTF_16BE,
              StandardCharsets.UTF_16LE,
              Charset.forName("IBM1047"))) {
        forms.add(new String(text.getBytes(charset), StandardCharsets.ISO_8859_1));
      }
    }
    return forms;
  }

  private List<Path> filesOf(String... folders) throws IOException {
    List<Path> found = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> files = Files.walk(directory.resolve(folder))) {
        files.filter(Files::isRegularFile).forEach(found::add);
      }
    }
    assertThat(found).isNotEmpty();
    return found;
  }
}
