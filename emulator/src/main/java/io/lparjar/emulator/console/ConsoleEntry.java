package io.lparjar.emulator.console;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A message on the console.
 *
 * <pre>
 * 10.25.48 JOB00134  IEF450I SLEEP SLEEP - ABEND=S222 U0000 REASON=00000000  162
 *                            TIME=21.55.57
 * 10.25.52           IEE136I LOCAL: TIME=10.25.52 DATE=2020.049  UTC: TIME=09.25.52 DATE=2020.049
 * </pre>
 *
 * @param time when it was written
 * @param job identifier of the job it is about, or empty
 * @param lines at least one
 */
public record ConsoleEntry(LocalDateTime time, String job, List<String> lines) {
  private static final int JOB_WIDTH = 10;
  private static final String MARGIN = " ".repeat("hh.mm.ss ".length() + JOB_WIDTH);

  public ConsoleEntry {
    lines = List.copyOf(lines);
  }

  /**
   * The lines as an operator sees them: time and job before the first, as much room before others.
   */
  public List<String> display() {
    List<String> display = new ArrayList<>(lines.size());
    for (String line : lines) {
      display.add(display.isEmpty() ? head() + line : MARGIN + line);
    }
    return display;
  }

  private String head() {
    return ConsoleTime.dotted(time) + " " + job + " ".repeat(Math.max(1, JOB_WIDTH - job.length()));
  }
}
