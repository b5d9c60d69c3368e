package io.lparjar.jes.spool;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.device.ContentKey;
import io.lparjar.datasets.device.ContentStore;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.Records;
import io.lparjar.jes.job.JobId;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The spool volume: a directory for each job, and in it a spool data set for each key.
 *
 * <p>Records are EBCDIC, each behind its record descriptor word.
 */
public final class Spool {
  /** Serial of the volume. */
  public static final String VOLUME = "SPOOL1";

  /** How records are kept. */
  static final RecordFormat STORED = RecordFormat.of("VB");

  private final ContentStore store;

  public Spool(ContentStore store) {
    this.store = store;
  }

  /** The name of a spool data set on the volume: {@code D0000101}. */
  public static String memberOf(int key) {
    return String.format(Locale.ROOT, "D%07d", key);
  }

  /** Makes room for the data sets of a new job. */
  public void create(JobId job) throws IOException {
    store.createDirectory(directory(job));
  }

  /**
   * Begins a spool data set.
   *
   * @param recfm decides which record lengths are accepted, not how records are kept
   * @param lrecl logical record length in bytes
   */
  public SpoolWriter openWriter(JobId job, int key, RecordFormat recfm, int lrecl)
      throws IOException {
    int maximum = recfm.isVariable() ? lrecl - 4 : lrecl;
    return new SpoolWriter(
        store.draft(VOLUME), key(job, key), recfm.isFixed() ? lrecl : 0, maximum);
  }

  /** Begins a spool data set of records of any length. */
  public SpoolWriter openWriter(JobId job, int key) throws IOException {
    return new SpoolWriter(store.draft(VOLUME), key(job, key), 0, Records.MAXIMUM_LENGTH);
  }

  /** Writes a whole spool data set of text lines. */
  public void write(JobId job, int key, List<String> lines) throws IOException {
    try (SpoolWriter writer = openWriter(job, key)) {
      for (String line : lines) {
        byte[] record = Ebcdic.encode(line);
        writer.write(record, 0, record.length);
      }
    }
  }

  /**
   * Opens a spool data set.
   *
   * @throws java.nio.file.NoSuchFileException when there is none
   */
  public RecordReader open(JobId job, int key) throws IOException {
    return Records.reader(STORED, Records.MAXIMUM_LENGTH, 0, store.open(key(job, key)));
  }

  /** Deletes all data sets of a job. */
  public void delete(JobId job) throws IOException {
    store.delete(directory(job));
  }

  /** Deletes the data sets of all jobs but the wanted ones, such as after a kill. */
  public void deleteUnless(Predicate<JobId> wanted) throws IOException {
    Set<JobId> jobs = new HashSet<>();
    try (Stream<ContentStore.Stored> stored = store.stored(VOLUME)) {
      stored
          .map(content -> JobId.parse(content.key().name()))
          .flatMap(Optional::stream)
          .forEach(jobs::add);
    }
    for (JobId job : jobs) {
      if (!wanted.test(job)) {
        delete(job);
      }
    }
  }

  private static ContentKey directory(JobId job) {
    return ContentKey.of(VOLUME, job.toString());
  }

  private static ContentKey key(JobId job, int key) {
    return new ContentKey(VOLUME, job.toString(), memberOf(key));
  }
}
