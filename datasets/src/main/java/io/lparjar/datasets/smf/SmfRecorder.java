package io.lparjar.datasets.smf;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.allocation.LimitedWait;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.SpaceUse;
import io.lparjar.datasets.attribute.TrackCapacity;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.name.DataSetName;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes records to the SMF data set, behind the back of those who have something to record.
 *
 * <p>{@link #record} only queues; a thread of its own, which is there from the first record on,
 * appends what has come together within {@value #GATHERING_MILLIS} milliseconds. It holds the data
 * set exclusively meanwhile, so nobody reads half of a record, and who reads the data set or clears
 * it, as IFASMFDP does, may do so without losing a record that comes in between.
 *
 * <p>While the data set is full, missing or held by somebody, records wait in storage, up to
 * {@value #BUFFER_BYTES} bytes. The operator is told when the data set is full, and when records
 * are lost; how many were lost is told by a record of type 7, which is the next that can be
 * written.
 *
 * @see "z/OS MVS System Management Facilities (SMF), preserving SMF data"
 */
public final class SmfRecorder implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SmfRecorder.class);
  private static final int GATHERING_MILLIS = 500;
  private static final int RETRY_MILLIS = 3_000;
  private static final Duration FLUSH_LIMIT = Duration.ofSeconds(10);
  private static final int IDLE_SECONDS = 10;

  /** That of the smallest SMF buffer. [documented] */
  private static final int BUFFER_BYTES = 8 * 1024 * 1024;

  /** What the data set can hold with its descriptor word. */
  private static final int LONGEST_RECORD = 32_760;

  private static final int DATA_LOST = 7;
  private static final SmfField LOST_RECORDS = new SmfField(18, 2);
  private static final SmfField LOST_SINCE_TIME = new SmfField(20, 4);
  private static final SmfField LOST_SINCE_DATE = new SmfField(24, 4);

  private final DataSets dataSets;
  private final Requester requester;
  private final DataSetName name;
  private final SmfHeader header;
  private final Consumer<String> operator;
  private final int capacity;
  private final long gatheringMillis;
  private final ScheduledThreadPoolExecutor writer;
  private final Deque<SmfRecord> queue = new ArrayDeque<>();
  private long queuedBytes;
  private boolean scheduled;
  private boolean available = true;
  private int lost;
  private @Nullable LocalDateTime lostSince;

  /**
   * Records into {@code name}, which need not be there yet.
   *
   * @param requester SMF's address space
   * @param operator takes messages; called by many threads
   */
  public SmfRecorder(
      DataSets dataSets,
      Requester requester,
      DataSetName name,
      SmfHeader header,
      Consumer<String> operator) {
    this(
        dataSets,
        requester,
        name,
        header,
        operator,
        BUFFER_BYTES,
        Duration.ofMillis(GATHERING_MILLIS));
  }

  /**
   * The same with other limits.
   *
   * @param capacity bytes of the records that wait in storage
   * @param gathering how long what comes together is waited for
   */
  SmfRecorder(
      DataSets dataSets,
      Requester requester,
      DataSetName name,
      SmfHeader header,
      Consumer<String> operator,
      int capacity,
      Duration gathering) {
    this.dataSets = dataSets;
    this.requester = requester;
    this.name = name;
    this.header = header;
    this.operator = operator;
    this.capacity = capacity;
    this.gatheringMillis = gathering.toMillis();
    this.writer = new ScheduledThreadPoolExecutor(1, SmfRecorder::thread);
    writer.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    writer.allowCoreThreadTimeOut(true);
    writer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "smf-writer");
    thread.setDaemon(true);
    return thread;
  }

  /** The header of the system's records. */
  public SmfHeader header() {
    return header;
  }

  /**
   * Has a record written soon. Never waits; may be called by any thread. One that is too long for
   * the data set is lost, and so is what comes after the end.
   */
  public void record(SmfRecord record) {
    boolean overflow;
    synchronized (queue) {
      boolean fits =
          record.length() <= LONGEST_RECORD
              && queuedBytes + record.length() <= capacity
              && !writer.isShutdown();
      overflow = !fits && lost == 0;
      if (fits) {
        add(record);
      } else {
        lose(1);
      }
      schedule();
    }
    if (overflow) {
      tell(SmfMessage.LOST.with(time()));
    }
  }

  private void add(SmfRecord record) {
    queue.add(record);
    queuedBytes += record.length();
  }

  private void lose(int records) {
    lost += records;
    if (lostSince == null) {
      lostSince = header.now();
    }
  }

  private void schedule() {
    if (!scheduled && !writer.isShutdown()) {
      long delay = available ? gatheringMillis : RETRY_MILLIS;
      Future<?> turn = writer.schedule(this::write, delay, TimeUnit.MILLISECONDS);
      scheduled = !turn.isCancelled();
    }
  }

  /** Writes what was recorded before, as far as the data set can be had, and then returns. */
  public void flush() {
    try {
      Future<?> turn = writer.submit(this::append);
      if (!LimitedWait.await(FLUSH_LIMIT, nanos -> isOver(turn, nanos))) {
        LOG.error("SMF records could not be written in time");
      }
    } catch (RejectedExecutionException | CancellationException failure) {
      LOG.error("SMF records could not be written", failure);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isOver(Future<?> turn, long nanos) throws InterruptedException {
    try {
      turn.get(nanos, TimeUnit.NANOSECONDS);
      return true;
    } catch (TimeoutException notYet) {
      return false;
    } catch (ExecutionException failure) {
      LOG.error("SMF records could not be written", failure);
      return true;
    }
  }

  /**
   * The operator wants the data set dumped: writes what was recorded before. There is only one data
   * set to go on with.
   *
   * @return what the operator is told of where records go
   */
  public List<String> switchDataSets() {
    flush();
    SmfStatus status = status();
    return status.recording()
        ? List.of(
            SmfMessage.DUMP_REQUIRED.with(name, status.volume()),
            SmfMessage.RECORDING.with(name, status.volume(), time()))
        : List.of(SmfMessage.BUFFERED.with(time()));
  }

  /** How recording stands. */
  public SmfStatus status() {
    Optional<CatalogEntry> entry = dataSets.find(name);
    long blocks = 0;
    int percent = 0;
    if (entry.isPresent()) {
      DataSetAttributes attributes = entry.get().attributes();
      long tracks = entry.get().space().allTracks();
      long room = SpaceUse.capacity(attributes, tracks);
      blocks = tracks * TrackCapacity.blocksPerTrack(Math.max(1, attributes.blksize()));
      percent = room == 0 ? 0 : (int) Math.min(100, entry.get().sizeInBytes() * 100 / room);
    }
    synchronized (queue) {
      return new SmfStatus(
          name.value(),
          entry.map(CatalogEntry::volume).orElse(""),
          blocks,
          percent,
          available && entry.isPresent(),
          queue.size());
    }
  }

  /** The thread's turn, which comes again while there is something left to write. */
  private void write() {
    synchronized (queue) {
      scheduled = false;
    }
    append();
    synchronized (queue) {
      if (!queue.isEmpty()) {
        schedule();
      }
    }
  }

  private void append() {
    List<SmfRecord> batch;
    synchronized (queue) {
      batch = new ArrayList<>(queue);
    }
    if (batch.isEmpty()) {
      return;
    }
    boolean more = false;
    try (Allocation allocation =
        dataSets.allocate(requester, AllocationRequest.existing(name, DispositionStatus.OLD))) {
      int written = new SmfAppend(allocation).write(batch);
      remove(batch.subList(0, written));
      if (written == batch.size()) {
        more = becameAvailable(allocation.entry().volume());
      } else {
        becameUnavailable(SmfMessage.DUMP_REQUIRED.with(name, allocation.entry().volume()));
      }
    } catch (DataSetException failure) {
      if (failure.reason() != DataSetException.Reason.IN_USE && becameUnavailable(null)) {
        LOG.warn("SMF records wait for {}: {}", name, failure.reason());
      }
    } catch (IOException | RuntimeException failure) {
      if (becameUnavailable(null)) {
        LOG.error("SMF records wait for {}", name, failure);
      }
    }
    if (more) {
      append();
    }
  }

  private void remove(List<SmfRecord> written) {
    synchronized (queue) {
      for (SmfRecord record : written) {
        queue.remove();
        queuedBytes -= record.length();
      }
    }
  }

  /** Whether there is another record to write now, which tells of those that were lost. */
  private boolean becameAvailable(String volume) {
    boolean again;
    boolean more;
    synchronized (queue) {
      again = !available;
      available = true;
      more = lost > 0;
      if (more) {
        add(lossRecord());
      }
    }
    if (again) {
      tell(SmfMessage.RECORDING.with(name, volume, time()));
    }
    return more;
  }

  /**
   * Tells the operator once.
   *
   * @param why in front of the message that records are kept in storage, or null
   * @return whether that is news
   */
  private boolean becameUnavailable(@Nullable String why) {
    synchronized (queue) {
      if (!available) {
        return false;
      }
      available = false;
    }
    if (why != null) {
      tell(why);
    }
    tell(SmfMessage.BUFFERED.with(time()));
    return true;
  }

  /** Type 7: how many records were lost, at most 65,535, and since when. */
  private SmfRecord lossRecord() {
    LocalDateTime since = lostSince == null ? header.now() : lostSince;
    SmfSection record =
        new SmfSection(LOST_SINCE_DATE.end())
            .number(LOST_RECORDS, Math.min(lost, 0xFFFF))
            .time(LOST_SINCE_TIME, since)
            .date(LOST_SINCE_DATE, since.toLocalDate());
    lost = 0;
    lostSince = null;
    return header.complete(record, DATA_LOST);
  }

  private void tell(String message) {
    operator.accept(message);
  }

  private String time() {
    return SmfMessage.time(header.now());
  }

  /**
   * Writes what is left, and returns when nobody writes any more; the operator is told when that
   * cannot be done.
   */
  @Override
  public void close() {
    boolean idle;
    synchronized (queue) {
      idle = queue.isEmpty() && writer.getActiveCount() == 0;
    }
    if (!idle) {
      flush();
    }
    int left;
    synchronized (queue) {
      writer.shutdown();
      left = queue.size() + lost;
    }
    if (left > 0) {
      LOG.error("{} SMF records were lost", left);
      tell(SmfMessage.LOST.with(time()));
    }
  }
}
