package io.lparjar.jes.program.sort;

import io.lparjar.jes.program.Report;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.statement.Statement;
import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The message data set, SYSOUT or DFSMSG; the first line begins a page. */
final class SortListing implements Closeable {
  private static final int LRECL = 121;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("HH:mm 'ON' EEE MMM dd, yyyy", Locale.ENGLISH);

  private final Optional<Report> report;
  private final List<String> later = new ArrayList<>();
  private boolean begun;

  private SortListing(Optional<Report> report) {
    this.report = report;
  }

  static SortListing open(StepContext step, String ddName) throws IOException {
    return new SortListing(Optional.of(Report.open(step, ddName, LRECL)));
  }

  /** One that keeps nothing of a DD name that the step does not have. */
  static SortListing openIfThere(StepContext step, String ddName) throws IOException {
    return step.dd(ddName).isEmpty() ? new SortListing(Optional.empty()) : open(step, ddName);
  }

  void print(SortMessage message, Object... parts) throws IOException {
    line(message.with(parts));
  }

  /** Prints the statements as read. */
  void statements(List<Statement> statements, LocalDateTime now) throws IOException {
    print(SortMessage.STATEMENTS, MOMENT.format(now).toUpperCase(Locale.ROOT));
    for (Statement statement : statements) {
      SortMessage form = SortMessage.STATEMENT;
      for (String card : statement.cards()) {
        print(form, card);
        form = SortMessage.CONTINUATION;
      }
    }
  }

  void line(String text) throws IOException {
    if (report.isPresent()) {
      report.get().line(begun ? text : "1" + text.substring(1));
    }
    begun = true;
  }

  /** Keeps a line for {@link #printLater}. */
  void later(String text) {
    later.add(text);
  }

  void printLater() throws IOException {
    for (String text : later) {
      line(text);
    }
    later.clear();
  }

  @Override
  public void close() throws IOException {
    if (report.isPresent()) {
      report.get().close();
    }
  }
}
