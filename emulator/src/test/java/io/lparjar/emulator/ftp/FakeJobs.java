package io.lparjar.emulator.ftp;

import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.job.JobPhase;
import io.lparjar.jes.job.JobSummary;
import io.lparjar.jes.spool.SpoolDataSet;
import io.lparjar.jes.subsystem.InternalReader;
import io.lparjar.jes.subsystem.JobEntrySubsystem;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Jobs that tests put there; submitted ones are kept as records, one job a JOB statement. */
public final class FakeJobs implements JobEntrySubsystem {
  private static final Charset EBCDIC = Charset.forName("IBM1047");

  private final List<JobSummary> jobs = new ArrayList<>();
  private final Map<Integer, List<SpoolDataSet>> spool = new TreeMap<>();
  private final Map<String, List<String>> content = new TreeMap<>();
  private final Map<Integer, ActiveStep> steps = new TreeMap<>();
  private final List<String> submitted = new ArrayList<>();
  private final List<JobId> purged = new ArrayList<>();

  @Override
  public String name() {
    return "JES2";
  }

  /** Makes a job. Newer ones are to be made first. */
  public void add(JobSummary job) {
    jobs.add(job);
  }

  /** Makes a spool data set with these records. */
  public void add(SpoolDataSet dataSet, String... records) {
    spool.computeIfAbsent(dataSet.job().number(), id -> new ArrayList<>()).add(dataSet);
    content.put(dataSet.name(), List.of(records));
  }

  public void running(JobId job, ActiveStep step) {
    steps.put(job.number(), step);
  }

  /** Records that internal readers took. */
  public List<String> submitted() {
    return submitted;
  }

  public List<JobId> purged() {
    return purged;
  }

  private static boolean matches(JobFilter filter, JobSummary job) {
    return matches(filter.name(), job.name())
        && matches(filter.owner(), job.owner().value())
        && filter.phase().map(job.phase()::equals).orElse(true);
  }

  private static boolean matches(String mask, String text) {
    String expression =
        Pattern.quote(mask)
            .replace("*", "\\E.*\\Q")
            .replace("?", "\\E.\\Q")
            .replace("%", "\\E.\\Q");
    return text.matches(expression);
  }

  @Override
  public InternalReader openInternalReader(Requester requester) {
    return new FakeReader();
  }

  @Override
  public void list(Requester requester, JobFilter filter, Consumer<JobSummary> action) {
    jobs.stream().filter(job -> matches(filter, job)).forEach(action);
  }

  @Override
  public Optional<JobSummary> find(Requester requester, JobFilter filter, JobId id) {
    return jobs.stream().filter(job -> job.id().equals(id) && matches(filter, job)).findFirst();
  }

  @Override
  public List<SpoolDataSet> spoolDataSets(Requester requester, JobId id) {
    return spool.getOrDefault(id.number(), List.of());
  }

  @Override
  public RecordReader open(Requester requester, SpoolDataSet spoolDataSet) {
    return new LinesReader(content.getOrDefault(spoolDataSet.name(), List.of()));
  }

  @Override
  public Optional<ActiveStep> activeStep(Requester requester, JobId id) {
    return Optional.ofNullable(steps.get(id.number()));
  }

  @Override
  public boolean awaitEnd(JobId id, BooleanSupplier goOn) {
    return jobs.stream().noneMatch(job -> job.id().equals(id) && job.phase() != JobPhase.OUTPUT)
        || goOn.getAsBoolean();
  }

  @Override
  public boolean purge(Requester requester, JobId id) {
    purged.add(id);
    return jobs.removeIf(job -> job.id().equals(id));
  }

  private final class FakeReader implements InternalReader {
    private final List<String> records = new ArrayList<>();
    private final List<JobId> ids = new ArrayList<>();
    private boolean abandoned;

    @Override
    public int minimumLength() {
      return 1;
    }

    @Override
    public int maximumLength() {
      return 254;
    }

    @Override
    public void write(byte[] data, int offset, int length) {
      records.add(new String(data, offset, length, EBCDIC));
    }

    @Override
    public List<JobId> submitted() {
      return ids;
    }

    @Override
    public void abandon() {
      abandoned = true;
    }

    @Override
    public void close() {
      if (!abandoned) {
        submitted.addAll(records);
        records.stream()
            .filter(record -> record.contains(" JOB "))
            .forEach(record -> ids.add(new JobId(83 + ids.size())));
      }
    }
  }

  private static final class LinesReader implements RecordReader {
    private final List<String> lines;
    private int next;

    LinesReader(List<String> lines) {
      this.lines = lines;
    }

    @Override
    public boolean next() {
      next++;
      return next <= lines.size();
    }

    @Override
    public byte[] array() {
      return lines.get(next - 1).getBytes(EBCDIC);
    }

    @Override
    public int offset() {
      return 0;
    }

    @Override
    public int length() {
      return lines.get(next - 1).length();
    }

    @Override
    public void close() {}
  }
}
