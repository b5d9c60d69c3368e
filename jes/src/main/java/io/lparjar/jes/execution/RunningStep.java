package io.lparjar.jes.execution;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.Disposition;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.jes.program.Abend;
import io.lparjar.jes.program.Closing;
import io.lparjar.jes.program.Program;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.UserDataSets;
import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the program of a running step sees. Its data sets are services of the system: while they are
 * opened and closed the job's thread is not interrupted, see {@link Cancellation}.
 */
final class RunningStep implements StepContext {
  private static final int PROTECTION = 0x0C4;
  private static final int NO_STORAGE = 0x80A;

  /** Programs of a step that call one another, in their virtual storage. [inferred] */
  private static final int MOST_CALLS = 16;

  private final RunningJob job;
  private final StepName name;
  private final StepAllocation allocation;
  private final OpenFailure openFailure;
  private final String parameter;
  private final int depth;
  private final Cancellation cancellation;
  private final List<Allocation> temporary = new ArrayList<>();
  private final IdentityHashMap<Closeable, String> open = new IdentityHashMap<>();

  RunningStep(RunningJob job, StepName name, StepAllocation allocation, String parameter) {
    this(job, name, allocation, parameter, 1);
  }

  private RunningStep(
      RunningJob job, StepName name, StepAllocation allocation, String parameter, int depth) {
    this.job = job;
    this.name = name;
    this.allocation = allocation;
    this.openFailure = new OpenFailure(job, name);
    this.parameter = parameter;
    this.depth = depth;
    this.cancellation = job.job().cancellation();
  }

  @Override
  public String parameter() {
    return parameter;
  }

  @Override
  public String stepName() {
    return name.step();
  }

  @Override
  public String procedureStepName() {
    return name.procedureStep();
  }

  @Override
  public Optional<DdAttributes> dd(String ddName) {
    return allocation.find(ddName).stream().findFirst().map(DdAllocation::attributes);
  }

  @Override
  public RecordReader openInput(String ddName) throws IOException {
    List<DdAllocation> parts = partsOf(ddName);
    return serve(
        () -> {
          RecordReader reader =
              parts.size() == 1
                  ? open(ddName, parts.get(0))
                  : new ConcatenatedReader(parts, part -> open(ddName, part));
          open.put(reader, ddName);
          return new StepReader(reader, this);
        });
  }

  @Override
  public RecordWriter openOutput(String ddName, DdAttributes wanted) throws IOException {
    DdAllocation part = partsOf(ddName).get(0);
    return serve(
        () -> {
          try {
            RecordWriter writer = part.openWriter(DdMerge.of(part.attributes(), wanted));
            open.put(writer, ddName);
            return new StepWriter(writer, this, e -> failure(e, ddName, part));
          } catch (DataSetException e) {
            throw failure(e, ddName, part);
          } catch (UnixFileException e) {
            throw openFailure.report(e, ddName);
          }
        });
  }

  @Override
  public Optional<DataSetName> dataSet(String ddName) {
    return allocation.find(ddName).stream().findFirst().flatMap(DdAllocation::dataSet);
  }

  @Override
  public Optional<Allocation> allocation(String ddName) {
    return allocation.find(ddName).stream().findFirst().flatMap(DdAllocation::held);
  }

  @Override
  public void allocate(String ddName, Allocation held) {
    allocation.add(ddName, held);
  }

  @Override
  public boolean free(String ddName) throws IOException {
    return serve(() -> allocation.free(ddName, job.output().messages()));
  }

  @Override
  public OptionalInt call(String program, String calledWith) throws IOException {
    Optional<Program> called =
        job.outcomes()
            .find(name.jobName(), name.innermost(), program)
            .or(() -> job.programs().find(program));
    if (called.isEmpty()) {
      return OptionalInt.empty();
    }
    if (depth == MOST_CALLS) {
      throw Abend.system(NO_STORAGE, 0x10);
    }
    RunningStep step = new RunningStep(job, name, allocation, calledWith, depth + 1);
    try {
      return OptionalInt.of(called.get().run(step));
    } finally {
      step.closeAll();
    }
  }

  @Override
  public UserDataSets dataSets() {
    return new UserDataSets(job.dataSets(), job.requester());
  }

  @Override
  public Allocation temporaryDataSet(AllocationRequest request) {
    Allocation made = job.dataSets().allocate(job.forTemporaryDataSets(), request);
    temporary.add(made);
    return made;
  }

  @Override
  public void writeToProgrammer(String message) {
    job.output().writeToProgrammer(message);
  }

  @Override
  public Requester requester() {
    return job.requester();
  }

  @Override
  public Clock clock() {
    return job.clock();
  }

  /** Ends the step when its job was cancelled. */
  void checkCancelled() {
    cancellation.check();
  }

  /**
   * Closes what the program opened, which it need not do itself at its end; with FREE=CLOSE that
   * gives the DD back.
   */
  void close(Closeable opened) throws IOException {
    String ddName = open.get(opened);
    if (ddName != null) {
      serve(
          () -> {
            open.remove(opened);
            opened.close();
            if (!open.containsValue(ddName)) {
              allocation.closed(ddName, job.output().messages());
            }
            return opened;
          });
    }
  }

  /**
   * Closes what the program left open, whatever fails on the way; the step is no longer
   * interruptible.
   */
  void closeAll() throws IOException {
    List<Closeable> left = new ArrayList<>(open.keySet());
    temporary.forEach(made -> left.add(() -> made.release(Disposition.DELETE)));
    open.clear();
    temporary.clear();
    Closing.all(left);
  }

  @Override
  public <T> T serve(Service<T> service) throws IOException {
    cancellation.endInterruptible();
    try {
      cancellation.check();
      return service.run();
    } finally {
      cancellation.beginInterruptible();
    }
  }

  private Abend failure(DataSetException e, String ddName, DdAllocation part) {
    return openFailure.report(e, ddName, part, "UPDATE");
  }

  private RecordReader open(String ddName, DdAllocation part) throws IOException {
    try {
      return part.openReader();
    } catch (DataSetException e) {
      throw openFailure.report(e, ddName, part, "READ");
    } catch (UnixFileException e) {
      throw openFailure.report(e, ddName);
    }
  }

  private List<DdAllocation> partsOf(String ddName) {
    List<DdAllocation> parts = allocation.find(ddName);
    if (parts.isEmpty()) {
      throw Abend.system(PROTECTION, 4);
    }
    return parts;
  }
}
