package io.lparjar.jes.execution;

import io.lparjar.datasets.record.RecordException;
import io.lparjar.jes.jcl.JobCards;
import io.lparjar.jes.jcl.JobSplitter;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.subsystem.InternalReader;
import io.lparjar.security.saf.SecurityEnvironment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** An internal reader of one user: splits what comes in and hands the jobs on. */
final class SubmittingReader implements InternalReader {
  private static final int MAXIMUM = 254;

  private final SecurityEnvironment submitter;
  private final JobReception reception;
  private final JobSplitter splitter = new JobSplitter();
  private final List<JobId> submitted = new ArrayList<>();
  private boolean closed;

  SubmittingReader(SecurityEnvironment submitter, JobReception reception) {
    this.submitter = submitter;
    this.reception = reception;
  }

  @Override
  public int minimumLength() {
    return 0;
  }

  @Override
  public int maximumLength() {
    return MAXIMUM;
  }

  @Override
  public void write(byte[] data, int offset, int length) throws IOException {
    if (length > MAXIMUM) {
      throw new RecordException("a card of " + length + " bytes");
    }
    submit(splitter.add(data, offset, length));
  }

  @Override
  public List<JobId> submitted() {
    return List.copyOf(submitted);
  }

  @Override
  public void abandon() {
    splitter.abandon();
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      submit(splitter.end());
    }
  }

  private void submit(List<JobCards> jobs) throws IOException {
    for (JobCards job : jobs) {
      submitted.addAll(reception.accept(submitter, job));
    }
  }
}
