package io.lparjar.datasets.vsam;

import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.device.ContentDraft;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.datasets.vsam.VsamException.Reason;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts records into a cluster. {@link #close()} makes them its content, all at once; until then
 * everybody, and after {@link #abandon()} for good, sees what was there before. Used by one thread.
 *
 * <h2>How</h2>
 *
 * <p>What comes in ascending order, as a load does, is written straight to a draft. A record that
 * belongs between others ends the draft and is kept in a buffer, sorted, with those after it; a
 * full buffer of {@value #BUFFER} bytes is merged with what there is into a new draft. So memory is
 * bounded by the buffer, a load costs one pass, and records in random order cost one pass over the
 * cluster for each full buffer.
 *
 * @see "z/OS DFSMS Using Data Sets, loading and inserting records"
 */
public final class ClusterWriter implements RecordWriter {
  private static final int BUFFER = 8 << 20;
  private static final int ENTRY_OVERHEAD = 96;

  /** Stands in the buffer for a record that goes. */
  private static final byte[] ERASED = {};

  private final ClusterAttributes attributes;
  private final StoredForm form;
  private final Drafts drafts;
  private final Publication publication;
  private final Growth growth;
  private final boolean loading;
  private final TreeMap<byte[], byte[]> buffer = new TreeMap<>(Arrays::compareUnsigned);
  private final int limit;

  private @Nullable ClusterContent base;
  private @Nullable ContentDraft baseDraft;
  private @Nullable OrderedDraft tail;
  private byte[] last;
  private final ControlIntervals intervals;
  private long recordBytes;
  private long version;
  private UpgradeSet upgrades = UpgradeSet.NONE;
  private int buffered;
  private boolean changed;
  private boolean open = true;

  /** Where drafts come from. */
  @FunctionalInterface
  public interface Drafts {
    ContentDraft begin() throws IOException;
  }

  /** Makes a draft the content of the data component. */
  @FunctionalInterface
  public interface Publication {
    void publish(ContentDraft draft) throws IOException;
  }

  private ClusterWriter(
      ClusterAttributes attributes,
      Drafts drafts,
      Publication publication,
      Growth growth,
      ClusterContent present,
      int limit)
      throws IOException {
    this.attributes = attributes;
    this.form = present.form();
    this.drafts = drafts;
    this.publication = publication;
    this.growth = growth;
    this.recordBytes = present.trailer().recordBytes();
    this.version = Math.max(1, present.trailer().version());
    this.loading = present.trailer().records() == 0;
    this.base = present;
    this.last = present.lastKey();
    this.intervals = intervalsOf(attributes, present, last);
    this.limit = limit;
  }

  /**
   * Opens a cluster for output.
   *
   * @param present the content of its data component; taken over
   * @param growth closed when the writer is closed or abandoned
   */
  public static ClusterWriter open(
      ClusterAttributes attributes,
      Content present,
      Drafts drafts,
      Publication publication,
      Growth growth)
      throws IOException {
    return open(attributes, present, drafts, publication, growth, BUFFER);
  }

  /**
   * Opens a cluster as if it had no records (REUSE); it has none when no record is written.
   *
   * @param present the content of its data component; closed
   * @throws VsamException {@code NOT_REUSABLE}
   */
  public static ClusterWriter reuse(
      ClusterAttributes attributes,
      Content present,
      Drafts drafts,
      Publication publication,
      Growth growth)
      throws IOException {
    try (present) {
      boolean empty = Trailer.read(present).records() == 0;
      if (!empty && !attributes.has(ClusterOption.REUSE)) {
        throw new VsamException(Reason.NOT_REUSABLE);
      }
      ClusterWriter writer = rewrite(attributes, present, drafts, publication, growth);
      writer.changed = !empty;
      return writer;
    }
  }

  /**
   * Opens a cluster as if it had no records, whether it is reusable or not.
   *
   * @param present the content of its data component; closed
   */
  public static ClusterWriter rewrite(
      ClusterAttributes attributes,
      Content present,
      Drafts drafts,
      Publication publication,
      Growth growth)
      throws IOException {
    try (present) {
      ContentRange nothing = new ContentRange(present, 0, 0);
      return open(attributes, nothing, drafts, publication, growth);
    }
  }

  static ClusterWriter open(
      ClusterAttributes attributes,
      Content present,
      Drafts drafts,
      Publication publication,
      Growth growth,
      int limit)
      throws IOException {
    ClusterContent content = ClusterContent.open(present, StoredForm.of(attributes));
    return new ClusterWriter(attributes, drafts, publication, growth, content, limit);
  }

  @Override
  public int minimumLength() {
    return attributes.type() == ClusterType.NUMBERED || attributes.type() == ClusterType.LINEAR
        ? attributes.maximumLength()
        : Math.max(1, attributes.keyOffset() + attributes.keyLength());
  }

  @Override
  public int maximumLength() {
    return attributes.maximumLength();
  }

  /**
   * Adds a record: by its key, behind the last one (NONINDEXED), or in the slot behind the last one
   * (NUMBERED).
   *
   * @throws VsamException {@code INVALID_LENGTH}, {@code DUPLICATE_RECORD}, {@code
   *     OUT_OF_SEQUENCE}, {@code NO_SPACE}
   */
  @Override
  public void write(byte[] data, int offset, int length) throws IOException {
    put(lastNumber() + 1, data, offset, length, false);
  }

  /**
   * Adds a record, or puts it in the place of the one that has its key.
   *
   * @throws VsamException {@code INVALID_LENGTH}, {@code NO_SPACE}
   */
  public void replace(byte[] data, int offset, int length) throws IOException {
    put(lastNumber() + 1, data, offset, length, true);
  }

  /**
   * Adds a record to a slot, from 1 on; other types have no slots and do not look at the number.
   *
   * @param replace whether it may take the place of another
   * @throws VsamException {@code INVALID_LENGTH}, {@code DUPLICATE_RECORD}, {@code NO_SPACE}
   */
  public void put(long slot, byte[] data, int offset, int length, boolean replace)
      throws IOException {
    if (length < minimumLength() || length > maximumLength()) {
      throw new VsamException(Reason.INVALID_LENGTH);
    }
    if (!growth.extend(attributes.intervalsFor(recordBytes + length))) {
      throw new VsamException(Reason.NO_SPACE);
    }
    byte[] stored = stored(slot, data, offset, length);
    byte[] key = form.keyOf(stored, 0);
    int order = Arrays.compareUnsigned(key, last);
    if (!replace && order <= 0) {
      requireAbsent(key, order);
    }
    if (!upgrades.isEmpty()) {
      upgrades.put(replace ? find(key) : null, key, data, offset, length);
    }
    if (order > 0 && (tail != null || isEmpty())) {
      append(stored);
    } else {
      insert(key, stored);
    }
    if (order > 0) {
      last = key;
    }
    recordBytes += length;
    changed = true;
  }

  /**
   * Has alternate indexes follow the changes; they are closed with the writer.
   *
   * @param version of what is written, which the alternate indexes have as well
   */
  public ClusterWriter upgrading(List<AlternateIndexWriter> indexes, long version) {
    upgrades = new UpgradeSet(List.copyOf(indexes));
    this.version = version;
    return this;
  }

  /** Gives an alternate index a version, even when none of its records changes. */
  void become(long wanted) {
    version = wanted;
    changed = true;
  }

  /** The record with this key as it was put or is stored, or null. */
  byte @Nullable [] find(byte[] key) throws IOException {
    if (Arrays.compareUnsigned(key, last) > 0) {
      return null;
    }
    seal();
    byte[] found = buffer.get(key);
    if (found == null && base != null) {
      found = base.find(key);
    }
    return found == null || found == ERASED
        ? null
        : Arrays.copyOfRange(found, form.prefixLength(), found.length);
  }

  /** Removes the record with this key. */
  void erase(byte[] key) throws IOException {
    insert(key, ERASED);
    changed = true;
  }

  /** Forgets what was written. Closing later does nothing. */
  public void abandon() throws IOException {
    if (open) {
      open = false;
      upgrades.abandon();
      release();
    }
  }

  @Override
  public void close() throws IOException {
    if (!open) {
      return;
    }
    open = false;
    try {
      if (changed) {
        if (!buffer.isEmpty() || isAsItWas()) {
          merge();
        }
        publish();
        upgrades.close();
      }
    } finally {
      upgrades.abandon();
      release();
    }
  }

  private boolean isAsItWas() {
    return tail == null && baseDraft == null;
  }

  private void publish() throws IOException {
    seal();
    publication.publish(Objects.requireNonNull(baseDraft));
  }

  private byte[] stored(long slot, byte[] data, int offset, int length) {
    byte[] stored = new byte[form.prefixLength() + length];
    if (form.prefixLength() > 0) {
      System.arraycopy(
          StoredForm.keyOf(numberFor(slot, length)), 0, stored, 0, form.prefixLength());
    }
    System.arraycopy(data, offset, stored, form.prefixLength(), length);
    return stored;
  }

  private long numberFor(long slot, int length) {
    return switch (attributes.type()) {
      case NUMBERED -> slot;
      case LINEAR -> last.length == 0 ? 0 : lastNumber() + attributes.maximumLength();
      case INDEXED, NONINDEXED -> intervals.next(length);
    };
  }

  private void requireAbsent(byte[] key, int order) throws IOException {
    if (loading && order < 0) {
      throw new VsamException(Reason.OUT_OF_SEQUENCE);
    }
    if (find(key) != null) {
      throw new VsamException(Reason.DUPLICATE_RECORD);
    }
  }

  private boolean isEmpty() {
    return buffer.isEmpty() && (base == null || base.trailer().records() == 0);
  }

  private long lastNumber() {
    return last.length < Long.BYTES ? 0 : StoredForm.numberOf(last, 0);
  }

  private void append(byte[] stored) throws IOException {
    if (tail == null) {
      tail = newDraft();
    }
    tail.add(stored, 0, stored.length);
  }

  private void insert(byte[] key, byte[] stored) throws IOException {
    seal();
    byte[] replaced = buffer.put(key, stored);
    buffered += replaced == null ? stored.length + key.length + ENTRY_OVERHEAD : 0;
    if (buffered > limit) {
      merge();
    }
  }

  /** Ends the draft that records are appended to; what is in it can be looked up then. */
  private void seal() throws IOException {
    if (tail != null) {
      OrderedDraft finished = tail;
      releaseBase();
      tail = null;
      baseDraft = finished.finish(version);
      base = ClusterContent.open(baseDraft.read(), form);
      recordBytes = base.trailer().recordBytes();
    }
  }

  /** Writes what there is and the buffer in one order; more can be appended to that. */
  private void merge() throws IOException {
    seal();
    OrderedDraft merged = newDraft();
    boolean done = false;
    try {
      if (base != null) {
        mergeInto(merged, base);
      }
      for (byte[] rest : buffer.values()) {
        add(merged, rest);
      }
      done = true;
    } finally {
      if (!done) {
        merged.close();
      }
    }
    buffer.clear();
    buffered = 0;
    releaseBase();
    tail = merged;
  }

  private void mergeInto(OrderedDraft merged, ClusterContent present) throws IOException {
    try (RecordReader reader = present.reader(0)) {
      while (reader.next()) {
        byte[] key = form.keyOf(reader.array(), reader.offset());
        Map.Entry<byte[], byte[]> first = buffer.firstEntry();
        while (first != null && Arrays.compareUnsigned(first.getKey(), key) < 0) {
          add(merged, first.getValue());
          buffer.pollFirstEntry();
          first = buffer.firstEntry();
        }
        if (first == null || !Arrays.equals(first.getKey(), key)) {
          merged.add(reader.array(), reader.offset(), reader.length());
        }
      }
    }
  }

  private static void add(OrderedDraft merged, byte[] waiting) throws IOException {
    if (waiting != ERASED) {
      merged.add(waiting, 0, waiting.length);
    }
  }

  private OrderedDraft newDraft() throws IOException {
    return new OrderedDraft(form, drafts.begin(), drafts.begin());
  }

  private void release() throws IOException {
    growth.close();
    if (tail != null) {
      tail.close();
      tail = null;
    }
    releaseBase();
  }

  private void releaseBase() throws IOException {
    if (base != null) {
      base.close();
      base = null;
    }
    if (baseDraft != null) {
      baseDraft.close();
      baseDraft = null;
    }
  }

  /** The control intervals of an entry-sequenced data set, filled as far as they are. */
  private static ControlIntervals intervalsOf(
      ClusterAttributes attributes, ClusterContent present, byte[] last) throws IOException {
    int size = attributes.controlIntervalSize();
    if (attributes.type() != ClusterType.NONINDEXED || last.length == 0) {
      return new ControlIntervals(size, 0);
    }
    long begin = ControlIntervals.intervalOf(StoredForm.numberOf(last, 0), size);
    ControlIntervals intervals = new ControlIntervals(size, begin);
    byte[] from = StoredForm.keyOf(begin);
    try (RecordReader reader = present.reader(present.positionBefore(from))) {
      while (reader.next()) {
        if (present.form().compare(reader.array(), reader.offset(), from) >= 0) {
          intervals.next(reader.length() - present.form().prefixLength());
        }
      }
    }
    return intervals;
  }
}
