package io.lparjar.emulator.tso;

import io.lparjar.jes.program.sdsf.SdsfPanel;
import io.lparjar.jes.program.sdsf.SdsfPanel.Row;
import io.lparjar.jes.program.sdsf.SdsfServices;
import io.lparjar.jes.tso.TsoCommand;
import io.lparjar.jes.tso.TsoSession;
import io.lparjar.jes.tso.TsoTerminal;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code SDSF [panel]}: panels of jobs. On a screen they are walked through with the keyboard; to a
 * script a panel is lines, and it answers with the name of the next panel, an action character and
 * the number of a row ({@code S 2}), or {@code END}.
 *
 * @see "z/OS SDSF User's Guide, action characters"
 */
public record SdsfCommand(SdsfServices services) implements TsoCommand {
  private static final int NOT_AUTHORIZED = 8;
  private static final Pattern ACTION = Pattern.compile("([SPCAHO?]) *(\\d{1,4})");

  @Override
  public int execute(TsoSession session, String command) throws IOException {
    String[] words = command.strip().split(" +", -1);
    SdsfPanel first =
        (words.length > 1 ? SdsfPanel.named(words[1]) : Optional.<SdsfPanel>empty())
            .orElse(SdsfPanel.ST);
    SdsfJobs jobs = new SdsfJobs(services, session.requester());
    if (!jobs.panels().contains(first)) {
      session.terminal().show(SdsfServices.NOT_AUTHORIZED);
      return NOT_AUTHORIZED;
    }
    if (session.terminal() instanceof ScreenTerminal screen) {
      new SdsfScreen(screen, jobs).run(first);
    } else {
      lines(session.terminal(), jobs, first);
    }
    return 0;
  }

  private static void lines(TsoTerminal terminal, SdsfJobs jobs, SdsfPanel first)
      throws IOException {
    SdsfPanel panel = first;
    List<Row> rows = show(terminal, jobs, panel);
    Optional<String> line = terminal.read();
    while (line.isPresent() && !line.get().strip().equalsIgnoreCase("END")) {
      String typed = line.get().strip().toUpperCase(Locale.ROOT);
      terminal.show(typed);
      Matcher action = ACTION.matcher(typed);
      int number = action.matches() ? Integer.parseInt(action.group(2)) : 0;
      if (number > 0 && number <= rows.size()) {
        onJob(terminal, jobs, action.group(1).charAt(0), rows.get(number - 1));
      } else {
        Optional<SdsfPanel> next = SdsfPanel.named(typed);
        if (next.isEmpty()) {
          terminal.show("ST, DA, I, O, H, END, or S, ?, P, C, A, H, O and the number of a row");
        } else if (jobs.panels().contains(next.get())) {
          panel = next.get();
        } else {
          terminal.show(SdsfServices.NOT_AUTHORIZED);
        }
      }
      if (number == 0 || "PCAHO".contains(action.group(1))) {
        rows = show(terminal, jobs, panel);
      }
      line = terminal.read();
    }
  }

  private static void onJob(TsoTerminal terminal, SdsfJobs jobs, char action, Row row)
      throws IOException {
    switch (action) {
      case 'S' ->
          jobs.browse(
              row.job(),
              line -> {
                terminal.show(line);
                return true;
              });
      case '?' -> jobs.dataSets(row.job()).forEach(terminal::show);
      default -> terminal.show(jobs.act(action, row.job()));
    }
  }

  private static List<Row> show(TsoTerminal terminal, SdsfJobs jobs, SdsfPanel panel)
      throws IOException {
    List<Row> rows = jobs.rows(panel);
    terminal.show(title(panel, rows.size()));
    terminal.show("NP   " + panel.columns());
    for (int i = 0; i < rows.size(); i++) {
      terminal.show(
          String.format(Locale.ROOT, "%-4d %s", i + 1, rows.get(i).text()).stripTrailing());
    }
    return rows;
  }

  /** {@code SDSF STATUS DISPLAY ALL CLASSES LINE 1-2 (2)}. */
  static String title(SdsfPanel panel, int rows) {
    return String.format(
        Locale.ROOT, "%-55s LINE %d-%d (%d)", panel.title(), Math.min(1, rows), rows, rows);
  }

  @Override
  public String help() {
    return "SDSF [ST|DA|I|O|H]: panels of jobs";
  }
}
