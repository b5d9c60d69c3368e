package io.lparjar.jes.program.sort;

import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.program.Program;
import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.sort.SortControl.Technique;
import java.io.IOException;
import java.util.List;

/**
 * {@code ICEGENER}: what IEBGENER does; a plain copy, one without control statements, by DFSORT,
 * whose messages stand on SYSPRINT then.
 *
 * @see "z/OS DFSORT Application Programming Guide, using ICEGENER"
 */
public final class Icegener implements Program {
  private static final int FAILED = 12;

  private final Program iebgener;

  private Icegener(Program iebgener) {
    this.iebgener = iebgener;
  }

  /** Makes ICEGENER known, which hands on to {@code iebgener} what it does not do itself. */
  public static void register(ProgramTable table, Program iebgener) {
    table.register("ICEGENER", new Icegener(iebgener));
  }

  @Override
  public int run(StepContext step) throws IOException {
    if (!isPlainCopy(step)) {
      return iebgener.run(step);
    }
    try (SortListing listing = SortListing.open(step, "SYSPRINT")) {
      listing.print(SortMessage.TECHNIQUE, Technique.COPY);
      listing.print(SortMessage.VISIT);
      try (SortRun run = new SortRun(step, ControlParser.copying(), listing, List.of("SYSUT1"))) {
        run.run(List.of("SYSUT2"));
      } catch (SortException e) {
        listing.line(e.line());
        listing.print(SortMessage.END);
        return FAILED;
      }
      listing.print(SortMessage.END_OF_SORT);
      return 0;
    }
  }

  private static boolean isPlainCopy(StepContext step) throws IOException {
    for (String ddName : List.of("SYSPRINT", "SYSIN", "SYSUT1", "SYSUT2")) {
      if (step.dd(ddName).isEmpty()) {
        return false;
      }
    }
    try (RecordReader statements = step.openInput("SYSIN")) {
      return !statements.next();
    }
  }
}
