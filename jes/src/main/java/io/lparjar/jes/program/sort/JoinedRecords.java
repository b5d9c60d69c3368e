package io.lparjar.jes.program.sort;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.program.Closing;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.StepContext.DdAttributes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The records of two files joined by their keys, in the order of the keys: each record of F1 with
 * each of F2 that has its key, and those without a partner, as asked for.
 *
 * <p>Only the records of F2 with one key are held in memory.
 */
final class JoinedRecords implements RecordReader {
  private final JoinControl control;
  private final JoinSubtask firstFile;
  private final JoinSubtask secondFile;
  private final Entries first;
  private final Entries second;
  private final WorkRecord one = new WorkRecord();
  private final WorkRecord two = new WorkRecord();
  private final WorkRecord joined = new WorkRecord();
  private final List<byte[]> partners = new ArrayList<>();
  private final byte[] key;
  private int nextPartner;
  private boolean moreFirst;
  private boolean moreSecond;
  private long count;

  private JoinedRecords(JoinControl control, JoinSubtask firstFile, JoinSubtask secondFile)
      throws IOException {
    this.control = control;
    this.firstFile = firstFile;
    this.secondFile = secondFile;
    this.first = firstFile.entries();
    this.second = secondFile.entries();
    this.key = new byte[first.keyLength()];
    this.moreFirst = first.next();
    this.moreSecond = second.next();
  }

  /**
   * Reads both files.
   *
   * @throws SortException when one is wrong, or their records are not such as REFORMAT needs
   */
  static JoinedRecords open(StepContext step, JoinControl control) throws IOException {
    JoinSubtask first = JoinSubtask.run(step, control.first());
    JoinSubtask second;
    try {
      second = JoinSubtask.run(step, control.second());
    } catch (IOException | RuntimeException e) {
      first.close();
      throw e;
    }
    JoinedRecords records = new JoinedRecords(control, first, second);
    boolean suits =
        control.form().isPresent()
            ? control.form().get().suits(first.isVariable(), second.isVariable())
            : !control.firstAlone()
                || !control.secondAlone()
                || first.isVariable() == second.isVariable();
    if (!suits) {
      records.close();
      throw new SortException(SortMessage.REFORMATTING);
    }
    return records;
  }

  /** What joined records are like. */
  DdAttributes attributes() {
    int firstLength = control.firstAlone() ? firstFile.recordLength() : 0;
    int secondLength = control.secondAlone() ? secondFile.recordLength() : 0;
    int lrecl =
        control
            .form()
            .map(form -> form.lengthOf(firstFile.recordLength(), secondFile.recordLength()))
            .orElse(Math.max(firstLength, secondLength));
    return new DdAttributes(RecordFormat.of(isVariable() ? "VB" : "FB"), lrecl, 0, false);
  }

  private boolean isVariable() {
    return control
        .form()
        .map(JoinedForm::isVariable)
        .orElseGet(() -> control.firstAlone() ? firstFile.isVariable() : secondFile.isVariable());
  }

  /** How many records there were up to now. */
  long count() {
    return count;
  }

  @Override
  public boolean next() throws IOException {
    while (nextPartner < partners.size() || moreFirst || moreSecond) {
      if (nextPartner < partners.size()) {
        pair();
        return true;
      }
      int order = order();
      if (order == 0) {
        meet();
      } else if (order < 0 ? takeFirst() : takeSecond()) {
        return true;
      }
    }
    return false;
  }

  /** Joins the record of F1 with its next partner, and goes on to the next record of F1. */
  private void pair() throws IOException {
    byte[] partner = partners.get(nextPartner++);
    two.set(partner, 0, partner.length);
    join();
    if (nextPartner == partners.size()) {
      moreFirst = first.next();
      if (moreFirst && hasKey(first)) {
        first.copyTo(one);
        nextPartner = 0;
      }
    }
  }

  /** Gathers the records of F2 with the key of both; without pairs passes over all of them. */
  private void meet() throws IOException {
    System.arraycopy(first.array(), first.keyOffset(), key, 0, key.length);
    partners.clear();
    nextPartner = 0;
    first.copyTo(one);
    for (; moreSecond && hasKey(second); moreSecond = second.next()) {
      if (control.pairs()) {
        second.copyTo(two);
        partners.add(Arrays.copyOf(two.data(), two.length()));
      }
    }
    while (!control.pairs() && moreFirst && hasKey(first)) {
      moreFirst = first.next();
    }
  }

  private boolean takeFirst() throws IOException {
    first.copyTo(one);
    two.clear();
    moreFirst = first.next();
    if (control.firstAlone()) {
      join();
    }
    return control.firstAlone();
  }

  private boolean takeSecond() throws IOException {
    second.copyTo(two);
    one.clear();
    moreSecond = second.next();
    if (control.secondAlone()) {
      join();
    }
    return control.secondAlone();
  }

  private void join() {
    count++;
    if (control.form().isPresent()) {
      control.form().get().join(one, two, joined);
    } else {
      joined.set(one.length() > 0 ? one : two);
    }
  }

  private int order() {
    if (!moreFirst || !moreSecond) {
      return moreFirst ? -1 : 1;
    }
    int a = first.keyOffset();
    int b = second.keyOffset();
    return Arrays.compareUnsigned(
        first.array(), a, a + key.length, second.array(), b, b + key.length);
  }

  private boolean hasKey(Entries entries) {
    int at = entries.keyOffset();
    return Arrays.equals(entries.array(), at, at + key.length, key, 0, key.length);
  }

  @Override
  public byte[] array() {
    return joined.data();
  }

  @Override
  public int offset() {
    return isVariable() ? WorkRecord.DESCRIPTOR : 0;
  }

  @Override
  public int length() {
    return joined.length() - offset();
  }

  @Override
  public void close() throws IOException {
    Closing.all(List.of(first, second, firstFile, secondFile));
  }
}
