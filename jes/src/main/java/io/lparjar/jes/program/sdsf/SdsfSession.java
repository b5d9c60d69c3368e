package io.lparjar.jes.program.sdsf;

import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.program.Report;
import io.lparjar.jes.program.sdsf.SdsfPanel.Row;
import io.lparjar.jes.program.sdsf.SdsfPanel.Source;
import io.lparjar.jes.spool.SpoolDataSet;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a step of SDSF remembers from one command to the next: filters, the panel and the row found.
 *
 * <p>Panels are ST, DA, I, O and H; PREFIX and OWNER filter them; FIND looks for a row, whose job
 * the action characters behind {@code ++} are for; a slash begins an operator command. At first
 * PREFIX is the user's name with an asterisk. [documented]
 */
final class SdsfSession {
  private static final int WARNING = 4;
  private static final String COLUMN = " ";
  private static final String NP = "NP   ";
  private static final String NO_ACTION = "     ";

  private final SdsfServices services;
  private final Requester requester;
  private final Report report;
  private final Source source;
  private JobFilter filter;
  private List<Row> rows = List.of();
  private @Nullable SdsfPanel panel;
  private int found = -1;
  private boolean ended;
  private int code;

  SdsfSession(SdsfServices services, Requester requester, Report report) {
    this.services = services;
    this.requester = requester;
    this.report = report;
    this.source = new Source(services.jes(), requester, services.systemName());
    this.filter = new JobFilter(requester.user().userId() + "*", "*", Optional.empty());
  }

  boolean isEnded() {
    return ended;
  }

  int code() {
    return code;
  }

  void command(String line) throws IOException {
    if (line.startsWith("/")) {
      operator(line.substring(1).strip());
      return;
    }
    if (line.startsWith("++")) {
      action(line.substring(2).strip().toUpperCase(Locale.ROOT));
      return;
    }
    int blank = line.indexOf(' ');
    String verb = (blank < 0 ? line : line.substring(0, blank)).toUpperCase(Locale.ROOT);
    String operand = blank < 0 ? "" : line.substring(blank).strip().toUpperCase(Locale.ROOT);
    switch (verb) {
      case "ST", "DA", "I", "O", "H" -> show(SdsfPanel.valueOf(verb), operand);
      case "PREFIX", "PRE" -> {
        if (permits("ISFCMD.FILTER.PREFIX")) {
          filter = new JobFilter(mask(operand), filter.owner(), filter.phase());
        }
      }
      case "OWNER" -> {
        if (permits("ISFCMD.FILTER.OWNER")) {
          filter = new JobFilter(filter.name(), mask(operand), filter.phase());
        }
      }
      case "FIND", "F", "LOCATE", "L" -> find(operand.replace("'", ""));
      case "SET", "PRINT" -> {}
      case "END", "QUIT", "=X" -> ended = true;
      default -> refuse("INVALID COMMAND: " + verb);
    }
  }

  /** Whether the user may use a function; says so when not. */
  private boolean permits(String resource) throws IOException {
    boolean permitted = services.permits(requester.user(), resource);
    if (!permitted) {
      refuse(SdsfServices.NOT_AUTHORIZED);
    }
    return permitted;
  }

  private static String mask(String operand) {
    return operand.isEmpty() ? "*" : operand;
  }

  private void show(SdsfPanel wanted, String jobName) throws IOException {
    if (!permits(wanted.resource(services.jes().name()))) {
      return;
    }
    panel = wanted;
    found = -1;
    JobFilter only =
        jobName.isEmpty() ? filter : new JobFilter(jobName, filter.owner(), filter.phase());
    rows = wanted.rows(source, only);
    title(wanted.title(), rows.size());
    report.line(COLUMN + NP + wanted.columns());
    for (Row row : rows) {
      report.line((COLUMN + NO_ACTION + row.text()).stripTrailing());
    }
  }

  private void title(String text, int lines) throws IOException {
    report.line(
        String.format(
            Locale.ROOT, "1%-58s LINE %d-%d (%d)", text, Math.min(1, lines), lines, lines));
  }

  /** The first row behind the one found before that has the text. */
  private void find(String text) throws IOException {
    for (int i = found + 1; i < rows.size(); i++) {
      if (rows.get(i).text().contains(text)) {
        found = i;
        report.line(" CHARS '" + text + "' FOUND");
        return;
      }
    }
    refuse("NO CHARS '" + text + "' FOUND");
  }

  private void action(String character) throws IOException {
    if (panel == null || rows.isEmpty()) {
      refuse("NO ROW FOR ++" + character);
      return;
    }
    Row row = rows.get(Math.max(0, found));
    JobId job = row.job().id();
    boolean done =
        switch (character) {
          case "S", "SB", "SE", "X", "XC", "XD", "XDC", "XF", "XFC", "XS", "XSC" -> {
            print(job);
            yield true;
          }
          case "?" -> {
            List<String> dataSets = SdsfPanel.dataSets(source, row.job());
            title(
                "SDSF JOB DATA SET DISPLAY - JOB " + row.job().name() + " (" + job + ")",
                dataSets.size());
            report.line(COLUMN + NP + SdsfPanel.DATA_SETS);
            for (String line : dataSets) {
              report.line(COLUMN + NO_ACTION + line);
            }
            yield true;
          }
          case "P" -> tell(services.jes().purge(requester, job), "PURGED", job);
          case "C" -> tell(services.control().cancel(requester, job), "CANCELLED", job);
          case "H" -> tell(services.control().hold(requester, job), "HELD", job);
          case "A" -> tell(services.control().release(requester, job), "RELEASED", job);
          default -> false;
        };
    if (!done) {
      refuse("INVALID ACTION OR NOT ALLOWED: " + character);
    }
  }

  private boolean tell(boolean done, String what, JobId job) throws IOException {
    if (done) {
      report.line(" " + job + " " + what);
    }
    return done;
  }

  /** All output of a job, as it was written. */
  private void print(JobId job) throws IOException {
    for (SpoolDataSet dataSet : services.jes().spoolDataSets(requester, job)) {
      boolean control = dataSet.recfm().toString().endsWith("A");
      try (RecordReader reader = services.jes().open(requester, dataSet)) {
        while (reader.next()) {
          String text = Ebcdic.decode(reader.array(), reader.offset(), reader.length());
          report.line((control ? text : " " + text).stripTrailing());
        }
      }
    }
  }

  private void operator(String command) throws IOException {
    report.line(" COMMAND ISSUED: /" + command);
    Optional<List<String>> answer = services.commands().execute(requester.user(), command);
    if (answer.isEmpty()) {
      refuse(SdsfServices.NOT_AUTHORIZED);
      return;
    }
    for (String line : answer.get()) {
      report.line(String.format(Locale.ROOT, " RESPONSE=%-8s %s", services.systemName(), line));
    }
  }

  private void refuse(String why) throws IOException {
    report.line(" " + why);
    code = WARNING;
  }
}
