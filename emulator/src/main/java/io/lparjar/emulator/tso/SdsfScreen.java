package io.lparjar.emulator.tso;

import io.lparjar.jes.job.JobSummary;
import io.lparjar.jes.program.sdsf.SdsfPanel;
import io.lparjar.jes.program.sdsf.SdsfPanel.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * SDSF panels on a screen: arrow keys walk, Enter or S browses, ? lists data sets, P, C, A, H and O
 * act on the job at the cursor, Tab leads to the next panel, PF3 or Q back.
 */
final class SdsfScreen {
  private static final String KEYS =
      "Up/Down  S=Browse ?=Data sets P=Purge C=Cancel A=Release H=Hold O=Release output";
  private static final String MORE_KEYS = "Tab=Next panel  R=Refresh  Q or PF3=End";
  private static final int TITLES = 3;
  private static final int FOOTER = 2;

  /** Of a job with more output, the beginning is shown; a person reads the rest elsewhere. */
  private static final int MOST_LINES = 50_000;

  private final ScreenTerminal terminal;
  private final SdsfJobs jobs;

  SdsfScreen(ScreenTerminal terminal, SdsfJobs jobs) {
    this.terminal = terminal;
    this.jobs = jobs;
  }

  /** Shows panels, {@code first} first, until the user leaves. */
  void run(SdsfPanel first) throws IOException {
    SdsfPanel panel = first;
    int cursor = 0;
    String note = "";
    while (true) {
      List<Row> rows = jobs.rows(panel);
      cursor = Math.max(0, Math.min(cursor, rows.size() - 1));
      paint(panel, rows, cursor, note);
      note = "";
      ScreenTerminal.Press press = terminal.press();
      switch (press.key()) {
        case UP -> cursor--;
        case DOWN -> cursor++;
        case PAGE_UP -> cursor -= room();
        case PAGE_DOWN -> cursor += room();
        case END -> {
          return;
        }
        case ENTER, CHARACTER -> {
          char typed = press.key() == ScreenTerminal.Key.ENTER ? 'S' : press.character();
          if (typed == 'Q') {
            return;
          }
          if (typed == '\t') {
            panel = next(panel);
          } else if (!rows.isEmpty()) {
            note = onJob(typed, rows.get(cursor).job());
          }
        }
      }
    }
  }

  /** The permitted panel behind this one; the first behind the last. */
  private SdsfPanel next(SdsfPanel panel) {
    List<SdsfPanel> panels = jobs.panels();
    return panels.get((panels.indexOf(panel) + 1) % panels.size());
  }

  private String onJob(char typed, JobSummary job) throws IOException {
    switch (typed) {
      case 'S' -> page(beginning(job));
      case '?' -> page(jobs.dataSets(job));
      case 'P', 'C', 'A', 'H', 'O' -> {
        return jobs.act(typed, job);
      }
      default -> {
        return "";
      }
    }
    return "";
  }

  private List<String> beginning(JobSummary job) throws IOException {
    List<String> lines = new ArrayList<>();
    jobs.browse(job, line -> lines.add(line) && lines.size() < MOST_LINES);
    return lines;
  }

  private int room() {
    return Math.max(1, terminal.height() - TITLES - FOOTER);
  }

  private void paint(SdsfPanel panel, List<Row> rows, int cursor, String note) {
    int top = cursor / room() * room();
    int bottom = Math.min(rows.size(), top + room());
    List<String> lines = new ArrayList<>();
    lines.add(SdsfCommand.title(panel, rows.size()));
    lines.add(note);
    lines.add(panel.columns());
    rows.subList(top, bottom).forEach(row -> lines.add(row.text()));
    while (lines.size() < TITLES + room()) {
      lines.add("");
    }
    lines.add(KEYS);
    lines.add(MORE_KEYS);
    terminal.paint(lines, rows.isEmpty() ? -1 : TITLES + cursor - top);
  }

  /** Text to walk through; any other key leads back. */
  private void page(List<String> text) {
    int top = 0;
    while (true) {
      int room = Math.max(1, terminal.height() - 1);
      top = Math.max(0, Math.min(top, text.size() - room));
      List<String> lines = new ArrayList<>(text.subList(top, Math.min(text.size(), top + room)));
      while (lines.size() < room) {
        lines.add("");
      }
      lines.add("LINE " + (top + 1) + " OF " + text.size() + "  Up/Down/PgUp/PgDn  Q or PF3=End");
      terminal.paint(lines, -1);
      switch (terminal.press().key()) {
        case UP -> top--;
        case DOWN -> top++;
        case PAGE_UP -> top -= room;
        case PAGE_DOWN, ENTER -> top += room;
        case END, CHARACTER -> {
          return;
        }
      }
    }
  }
}
