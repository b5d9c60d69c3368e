package io.lparjar.jes.program.sort;

import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.program.Program;
import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.sort.SortControl.Technique;
import io.lparjar.jes.program.statement.Statement;
import io.lparjar.jes.program.statement.StatementException;
import io.lparjar.jes.program.statement.StatementReader;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code SORT}, alias {@code ICEMAN} and {@code DFSORT}: sorts or copies SORTIN, or merges SORTIN01
 * to SORTIN99, or joins SORTJNF1 and SORTJNF2, to SORTOUT and the data sets of OUTFIL, as SYSIN and
 * DFSPARM say; reports on SYSOUT.
 *
 * <ol>
 *   <li>0, also when nothing was there to sort, unless NULLOUT or NULLOFL say 4 or 16.
 *   <li>16, when a control statement or data set is wrong.
 *   <li>20, when there is no SYSOUT.
 * </ol>
 *
 * @see "z/OS DFSORT Application Programming Guide"
 */
public final class Dfsort implements Program {
  /** The return code of what is not done. */
  static final int FAILED = 16;

  private static final int NO_MESSAGES = 20;
  private static final int MOST_MERGED = 99;

  private Dfsort() {}

  /** Makes DFSORT known under its names. */
  public static void register(ProgramTable table) {
    Program dfsort = new Dfsort();
    for (String name : new String[] {"SORT", "ICEMAN", "DFSORT"}) {
      table.register(name, dfsort);
    }
  }

  @Override
  public int run(StepContext step) throws IOException {
    if (step.dd("SYSOUT").isEmpty()) {
      return NO_MESSAGES;
    }
    try (SortListing listing = SortListing.open(step, "SYSOUT")) {
      int code;
      try {
        code = sort(step, listing);
      } catch (StatementException e) {
        listing.line(SortMessage.of(e).with());
        listing.print(SortMessage.END);
        return FAILED;
      } catch (SortException e) {
        listing.line(e.line());
        listing.print(SortMessage.END);
        return FAILED;
      }
      listing.print(code == FAILED ? SortMessage.END : SortMessage.END_OF_SORT);
      return code;
    }
  }

  private static int sort(StepContext step, SortListing listing) throws IOException {
    LocalDateTime now = LocalDateTime.now(step.clock());
    List<Statement> statements = statements(step, "DFSPARM", "SYSIN");
    SortControl control;
    try {
      SymbolNames symbols = SymbolNames.of(step);
      control =
          ControlParser.parse(
              statements.stream().map(symbols::in).toList(), Optional.empty(), new DateItem(now));
    } catch (SortException | StatementException e) {
      listing.statements(statements, now);
      throw e;
    }
    listing.print(SortMessage.TECHNIQUE, control.technique());
    listing.print(SortMessage.VISIT);
    listing.statements(statements, now);
    try (SortRun run = new SortRun(step, control, listing, inputs(step, control))) {
      run.run(List.of("SORTOUT"));
      return run.code();
    }
  }

  /** SORTIN; of a merge MERGEIN, or those of SORTIN01 to SORTIN99 that are there. */
  private static List<String> inputs(StepContext step, SortControl control) {
    if (control.technique() != Technique.MERGE) {
      return List.of("SORTIN");
    }
    if (!control.mergeInputs().isEmpty()) {
      return control.mergeInputs();
    }
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= MOST_MERGED; i++) {
      String name = String.format(Locale.ROOT, "SORTIN%02d", i);
      if (step.dd(name).isPresent()) {
        names.add(name);
      }
    }
    return names.isEmpty() ? List.of("SORTIN01") : names;
  }

  /** The statements in those of the DDs that are there. */
  static List<Statement> statements(StepContext step, String... ddNames) throws IOException {
    List<Statement> statements = new ArrayList<>();
    for (String ddName : ddNames) {
      if (step.dd(ddName).isPresent()) {
        try (RecordReader reader = step.openInput(ddName)) {
          statements.addAll(StatementReader.read(reader));
        }
      }
    }
    return statements;
  }
}
