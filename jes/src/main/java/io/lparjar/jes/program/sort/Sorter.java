package io.lparjar.jes.program.sort;

import io.lparjar.jes.program.StepContext;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sorts records by their {@link SortKey}; equal ones keep their order.
 *
 * <h2>How</h2>
 *
 * <p>Entries, each a key and its record, lie end to end in one array. What is sorted are their
 * numbers, by the first eight bytes of the keys and only then by the rest; a merge sort keeps equal
 * ones in place. When the array is full its entries go to a work data set as a run, in order; at
 * the end runs and what is left in memory are merged. No object is made for a record.
 */
final class Sorter implements Closeable {
  /** Bytes of entries held in memory. */
  static final int MEMORY = 32 << 20;

  private static final int SMALL = 7;

  private final SortKey key;
  private final StepContext step;
  private final int memory;
  private final List<WorkDataSet> runs = new ArrayList<>();
  private byte[] arena = new byte[1 << 16];
  private int used;
  private int[] starts = new int[1 << 10];
  private long[] prefixes = new long[1 << 10];
  private int count;
  private long records;

  Sorter(SortKey key, StepContext step) {
    this(key, step, MEMORY);
  }

  Sorter(SortKey key, StepContext step, int memory) {
    this.key = key;
    this.step = step;
    this.memory = memory;
  }

  /** Takes a record. */
  void add(WorkRecord record) throws IOException {
    int length = record.length();
    int size = key.length() + Math.max(length, key.end());
    if (used + size > memory && count > 0) {
      spill();
    }
    reserve(size);
    starts[count] = used;
    key.write(record, arena, used);
    record.truncate(length);
    prefixes[count] = prefix();
    System.arraycopy(record.data(), 0, arena, used + key.length(), length);
    used += key.length() + length;
    count++;
    starts[count] = used;
    records++;
  }

  /** How many records were taken. */
  long records() {
    return records;
  }

  /** How many runs were written. */
  int runs() {
    return runs.size();
  }

  /** All records in order. To be called once, after the last {@link #add}. */
  Entries sorted() throws IOException {
    Entries last = new InMemory(order());
    if (runs.isEmpty()) {
      return last;
    }
    List<Entries> sources = new ArrayList<>();
    for (WorkDataSet run : runs) {
      sources.add(run.read(key.length()));
    }
    sources.add(last);
    return new Merge(sources, key.length());
  }

  /** Deletes the work data sets. */
  @Override
  public void close() {
    runs.forEach(WorkDataSet::close);
    runs.clear();
  }

  private void spill() throws IOException {
    WorkDataSet run = WorkDataSet.create(step, runs.size() + 1, records);
    runs.add(run);
    int[] order = order();
    try (WorkDataSet.Writer writer = run.write()) {
      for (int entry : order) {
        writer.write(arena, starts[entry], starts[entry + 1] - starts[entry]);
      }
    }
    count = 0;
    used = 0;
  }

  private void reserve(int size) {
    if (used + size > arena.length) {
      long doubled = 2L * arena.length;
      arena = Arrays.copyOf(arena, (int) Math.max(used + size, Math.min(doubled, memory)));
    }
    if (count + 2 > starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
      prefixes = Arrays.copyOf(prefixes, 2 * prefixes.length);
    }
  }

  private long prefix() {
    long prefix = 0;
    int length = Math.min(Long.BYTES, key.length());
    for (int i = 0; i < Long.BYTES; i++) {
      prefix = (prefix << 8) | (i < length ? arena[used + i] & 0xFF : 0);
    }
    return prefix ^ Long.MIN_VALUE;
  }

  private int compare(int one, int other) {
    if (prefixes[one] != prefixes[other]) {
      return prefixes[one] < prefixes[other] ? -1 : 1;
    }
    if (key.length() <= Long.BYTES) {
      return 0;
    }
    return Arrays.compareUnsigned(
        arena,
        starts[one] + Long.BYTES,
        starts[one] + key.length(),
        arena,
        starts[other] + Long.BYTES,
        starts[other] + key.length());
  }

  /** The numbers of the entries in order. */
  private int[] order() {
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      order[i] = i;
    }
    if (key.length() > 0) {
      sort(order.clone(), order, 0, count);
    }
    return order;
  }

  /** Sorts {@code to}, which has the same as {@code from}, between two places. */
  private void sort(int[] from, int[] to, int low, int high) {
    if (high - low < SMALL) {
      for (int i = low + 1; i < high; i++) {
        int entry = to[i];
        int j = i;
        for (; j > low && compare(to[j - 1], entry) > 0; j--) {
          to[j] = to[j - 1];
        }
        to[j] = entry;
      }
      return;
    }
    int middle = (low + high) >>> 1;
    sort(to, from, low, middle);
    sort(to, from, middle, high);
    if (compare(from[middle - 1], from[middle]) <= 0) {
      System.arraycopy(from, low, to, low, high - low);
      return;
    }
    int left = low;
    int right = middle;
    for (int i = low; i < high; i++) {
      boolean takeLeft = right >= high || (left < middle && compare(from[left], from[right]) <= 0);
      to[i] = takeLeft ? from[left++] : from[right++];
    }
  }

  /** What was not written to a run. */
  private final class InMemory implements Entries {
    private final int[] order;
    private int next;

    InMemory(int[] order) {
      this.order = order;
    }

    @Override
    public boolean next() {
      return next++ < order.length;
    }

    @Override
    public byte[] array() {
      return arena;
    }

    @Override
    public int keyOffset() {
      return starts[order[next - 1]];
    }

    @Override
    public int keyLength() {
      return key.length();
    }

    @Override
    public int length() {
      int entry = order[next - 1];
      return starts[entry + 1] - starts[entry] - key.length();
    }

    @Override
    public void close() {
      next = order.length;
    }
  }
}
