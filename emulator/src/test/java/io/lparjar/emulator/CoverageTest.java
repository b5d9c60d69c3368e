package io.lparjar.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.client.config.ClientConfigurationReader;
import io.lparjar.emulator.client.config.ClientParameters;
import io.lparjar.emulator.ftp.command.CommandTable;
import io.lparjar.emulator.ftp.command.Verb;
import io.lparjar.emulator.ftp.config.ServerStatement;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.site.SiteAction;
import io.lparjar.emulator.ftp.site.SiteParameter;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.program.StandardPrograms;
import io.lparjar.jes.program.standard.Utilities;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Keeps {@code docs/coverage.md} in step with the tables it is made from. {@code
 * -Dlparjar.update=true} rewrites the page and fails, so that the change is read.
 */
class CoverageTest {
  private static final Path PAGE = Path.of("..", "docs", "coverage.md");
  private static final CommandTable COMMANDS = CommandTable.standard();
  private static final String NO_TAPES = "there are no tapes";
  private static final String NO_KERBEROS = "there is no Kerberos";

  /** What the tables cannot tell. */
  private static final Map<Verb, String> PARTLY =
      Map.of(
          Verb.ADAT, "no: of Kerberos only, which is not offered",
          Verb.OPTS, "yes: UTF8",
          Verb.TYPE, "yes: A, E, I, L 8, B, F, U; refuses T and C as z/OS does",
          Verb.XLMT, "partly: tells what the working directory is; modules are not moved as such");

  /** Why rows have no effect, by row; others are to come. */
  private static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry("AUTOTAPEMOUNT", NO_TAPES),
          Map.entry("BUFNO", "buffers are the host's"),
          Map.entry("CHKPTFLUSH", "every write goes to the host at once"),
          Map.entry("DB2PLAN", "the client queries without one"),
          Map.entry("DUMP", "nothing is dumped"),
          Map.entry("EATTR", "no volume is large enough for extended attributes"),
          Map.entry("EXTDBSCHINESE", "the code page decides"),
          Map.entry("NONSWAPD", "there is no swapping"),
          Map.entry("READTAPEFORMAT", NO_TAPES),
          Map.entry("SBTRANS", "SBDATACONN names the table"),
          Map.entry("SECURE_CTRLCONN", NO_KERBEROS + "; with TLS the connection is private"),
          Map.entry("SECURE_PASSWORD_KERBEROS", NO_KERBEROS),
          Map.entry("SECURE_PBSZ", NO_KERBEROS + "; with TLS it is 0"),
          Map.entry("TAPEREADSTREAM", NO_TAPES),
          Map.entry("TLSCERTCROSSCHECK", "meaning unknown"),
          Map.entry("TRACECAPI", "there is no client API"),
          Map.entry("WLMCLUSTERNAME", "there is one system"),
          Map.entry("WRTAPEFASTIO", NO_TAPES));

  @Test
  void thePageSaysWhatTheTablesSay() throws IOException {
    String page = page();
    String written =
        Files.exists(PAGE) ? Files.readString(PAGE, StandardCharsets.UTF_8) : "(missing)";
    if (!written.equals(page) && Boolean.getBoolean("lparjar.update")) {
      Files.writeString(PAGE, page, StandardCharsets.UTF_8);
    }

    assertThat(written).isEqualTo(page);
  }

  private static String page() {
    List<String> lines = new ArrayList<>();
    lines.add("# Coverage");
    lines.add("");
    lines.add(
        "Made from the tables in the code by `CoverageTest`; do not edit. *yes*: does what z/OS");
    lines.add(
        "documents, as far as the transcripts prove. *accepted*: the value is taken, checked and"
            + " kept");
    lines.add(
        "(STAT shows it where z/OS does), and has no effect, for the reason given or not yet.");
    lines.add("*no*: known and refused.");
    section(lines, "FTP commands", "command", commands());
    section(lines, "SITE parameters", "parameter", siteParameters());
    section(lines, "FTP.DATA statements of the server", "statement", statements());
    section(lines, "FTP.DATA statements of the client", "statement", clientStatements());
    section(lines, "Programs", "program", programs());
    lines.add("");
    lines.add("## What FTP has no function for");
    lines.add("");
    lines.add(
        "The file format of a z/OS UNIX file (NL, CRLF ...): neither SITE nor FTP.DATA knows it."
            + " Text is stored");
    lines.add("with NL behind each line, and a file that FTP makes has no format set.");
    return String.join("\n", lines) + "\n";
  }

  private static void section(
      List<String> lines, String title, String kind, Map<String, String> rows) {
    lines.add("");
    lines.add("## " + title);
    lines.add("");
    lines.add("| " + kind + " | support |");
    lines.add("|---|---|");
    rows.forEach((name, support) -> lines.add("| " + name + " | " + support + " |"));
  }

  private static Map<String, String> commands() {
    Map<String, String> rows = new TreeMap<>();
    for (Verb verb : Verb.values()) {
      rows.put(verb.name(), PARTLY.getOrDefault(verb, COMMANDS.isOffered(verb) ? "yes" : "no"));
    }
    return rows;
  }

  private static Map<String, String> siteParameters() {
    Map<String, String> rows = new TreeMap<>();
    SiteParameters.rows().forEach(row -> rows.put(row.name(), support(row.name(), row.effect())));
    for (SiteAction action : SiteAction.values()) {
      rows.put(action.name(), support(action));
    }
    return rows;
  }

  private static String support(SiteAction action) {
    return switch (action) {
      case DEBUG -> "partly: all options are kept and shown; CMD and ACC write to the log";
      case DUMP -> "partly: answered; nothing is dumped";
      case CHMOD, QDISK -> "yes";
    };
  }

  private static Map<String, String> siteStatements() {
    Map<String, String> rows = new TreeMap<>();
    for (SiteParameter<?> row : SiteParameters.rows()) {
      if (!row.statement().isEmpty()) {
        rows.put(row.statement(), support(row.name(), row.effect()));
      }
    }
    return rows;
  }

  private static Map<String, String> statements() {
    Map<String, String> rows = siteStatements();
    for (ServerStatement<?> row : ServerStatements.rows()) {
      rows.put(row.name(), support(row.name(), row.effect()));
    }
    rows.put(ServerStatements.DEBUG.name(), support(SiteAction.DEBUG));
    return rows;
  }

  /** Besides its own, the client has the statements of SITE. */
  private static Map<String, String> clientStatements() {
    Map<String, String> rows = siteStatements();
    ClientParameters.rows().forEach(row -> rows.put(row.name(), "yes"));
    Stream.concat(
            Stream.of(ClientParameters.CHKPTFLUSH.name(), ClientParameters.DUMP.name()),
            ClientConfigurationReader.withoutEffect().stream())
        .forEach(name -> rows.put(name, accepted(name)));
    return rows;
  }

  private static Map<String, String> programs() {
    Map<String, String> rows = new TreeMap<>();
    ProgramTable table = StandardPrograms.table();
    Utilities.register(table);
    table.names().forEach(name -> rows.put(name, "yes"));
    return rows;
  }

  private static String support(String name, SiteParameter.Effect effect) {
    return effect == SiteParameter.Effect.FULL ? "yes" : accepted(name);
  }

  private static String accepted(String name) {
    return REASONS.containsKey(name) ? "accepted: " + REASONS.get(name) : "accepted";
  }
}
