package io.lparjar.jes.program.sort;

import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.sort.JoinControl.Side;
import io.lparjar.jes.program.sort.SortControl.Technique;
import io.lparjar.jes.program.statement.Statement;
import io.lparjar.jes.program.statement.StatementException;
import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A file of a join: read as the statements of JNF1CNTL or JNF2CNTL say, and in the order of its
 * keys. Reports on JNF1JMSG or JNF2JMSG, if there.
 *
 * @see "z/OS DFSORT Application Programming Guide, JOINKEYS application processing"
 */
final class JoinSubtask implements Closeable {
  private final StepContext step;
  private final Side side;
  private final SortKey key;
  private final Sorter sorter;
  private final byte[] last;
  private final byte[] current;
  private boolean any;
  private boolean variable;
  private int lrecl;

  private JoinSubtask(StepContext step, Side side) {
    this.step = step;
    this.side = side;
    this.key = side.key();
    this.sorter = new Sorter(key, step);
    this.last = new byte[key.length()];
    this.current = new byte[key.length()];
  }

  /**
   * Reads the file.
   *
   * @throws SortException when its statements or records are wrong: the message, or where it was
   *     printed
   */
  static JoinSubtask run(StepContext step, Side side) throws IOException {
    JoinSubtask subtask = new JoinSubtask(step, side);
    try (SortListing listing = SortListing.openIfThere(step, side.messageDd())) {
      try {
        subtask.read(listing);
        listing.print(SortMessage.END_OF_SORT);
        return subtask;
      } catch (StatementException e) {
        throw subtask.failed(listing, new SortException(SortMessage.of(e)));
      } catch (SortException e) {
        throw subtask.failed(listing, e);
      }
    }
  }

  private SortException failed(SortListing listing, SortException e) throws IOException {
    close();
    if (step.dd(side.messageDd()).isEmpty()) {
      return e;
    }
    listing.line(e.line());
    listing.print(SortMessage.END);
    return new SortException(SortMessage.SUBTASK_FAILED, side.number(), side.messageDd());
  }

  private void read(SortListing listing) throws IOException {
    LocalDateTime now = LocalDateTime.now(step.clock());
    List<Statement> statements = Dfsort.statements(step, side.controlDd());
    listing.print(SortMessage.TECHNIQUE, side.sorted() ? Technique.COPY : Technique.SORT);
    listing.print(SortMessage.VISIT);
    listing.statements(statements, now);
    listing.print(SortMessage.SUBTASK, side.number(), side.ddName());
    SymbolNames symbols = SymbolNames.of(step);
    SortControl control =
        ControlParser.parse(
                statements.stream().map(symbols::in).toList(),
                Optional.of(Technique.COPY),
                new DateItem(now))
            .forSubtask(side);
    try (SortRun run = new SortRun(step, control, listing, List.of(side.ddName()))) {
      run.run(this::take);
      variable = run.isVariable();
      lrecl = run.recordLength();
    }
  }

  private void take(WorkRecord record) throws IOException {
    if (side.sorted() && side.checked()) {
      int length = record.length();
      key.write(record, current, 0);
      record.truncate(length);
      if (any && Arrays.compareUnsigned(last, current) > 0) {
        throw new SortException(SortMessage.OUT_OF_SEQUENCE, side.ddName());
      }
      any = true;
      System.arraycopy(current, 0, last, 0, last.length);
    }
    sorter.add(record);
  }

  /** Whether its records, as read, have descriptor words. */
  boolean isVariable() {
    return variable;
  }

  /** Length of its longest record, a descriptor word counted; 0 when not known. */
  int recordLength() {
    return lrecl;
  }

  /** Its records in order. To be called once. */
  Entries entries() throws IOException {
    return sorter.sorted();
  }

  @Override
  public void close() {
    sorter.close();
  }
}
