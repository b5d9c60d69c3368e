package io.lparjar.jes.program;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;

/** What a program sees of the system: its DD statements, its parameter, the time. */
public interface StepContext {

  /** The PARM field, 0 to 100 characters. */
  String parameter();

  /** Name of the step in the job, or empty. */
  String stepName();

  /** Name of the step in its procedure, or empty. */
  String procedureStepName();

  /** The DD name's attributes; empty when there is no such DD statement in the step. */
  Optional<DdAttributes> dd(String ddName);

  /**
   * Opens a DD for input, concatenated data sets one after another.
   *
   * @throws Abend when the data set cannot be opened (S013, S913 ...)
   */
  RecordReader openInput(String ddName) throws IOException;

  /**
   * Opens a DD for output.
   *
   * @param wanted the attributes that the program asks for where neither the DD statement nor the
   *     data set's label says otherwise
   * @throws Abend when the data set cannot be opened
   */
  RecordWriter openOutput(String ddName, DdAttributes wanted) throws IOException;

  /** The data set behind a DD name; empty when it is none, or a member. */
  Optional<DataSetName> dataSet(String ddName);

  /** What the step holds behind a DD name; empty when that is no data set, or a member. */
  Optional<Allocation> allocation(String ddName);

  /**
   * Gives a data set or member that is held a DD name of the step, which {@link #free} or the end
   * of the step gives back; the step has none of that name.
   */
  void allocate(String ddName, Allocation held);

  /**
   * Gives back what is behind a DD name, as at the end of the step.
   *
   * @return false when the step has none of that name
   */
  boolean free(String ddName) throws IOException;

  /**
   * Runs another program in this step, which sees the same DD names.
   *
   * @return its condition code; empty when there is no such program
   * @throws Abend that of the program
   */
  OptionalInt call(String program, String parameter) throws IOException;

  /** The data sets that a control statement may name. */
  UserDataSets dataSets();

  /**
   * Makes a temporary data set of the step: nobody checks who may use it, and it goes when the step
   * ends at the latest.
   *
   * @param request for a new data set
   * @throws io.lparjar.datasets.allocation.DataSetException when there is no room
   */
  Allocation temporaryDataSet(AllocationRequest request);

  /** Writes a message to the job log and JESYSMSG, such as {@code IEC130I}. */
  void writeToProgrammer(String message);

  /** The address space of the job, and the user under whose authority it runs. */
  Requester requester();

  /**
   * Has the system work for the program; the job is not interrupted meanwhile.
   *
   * @throws Abend before or after the work, when the job is cancelled
   */
  <T> T serve(Service<T> service) throws IOException;

  /** The system's time. */
  Clock clock();

  /** Work of the system on behalf of a program. */
  @FunctionalInterface
  interface Service<T> {
    T run() throws IOException;
  }

  /**
   * Attributes of a data set behind a DD name.
   *
   * @param recfm record format, {@link RecordFormat#NONE} when not known
   * @param lrecl logical record length, 0 when not known
   * @param blksize block size, 0 when not known
   * @param dummy whether it is DD DUMMY
   */
  record DdAttributes(RecordFormat recfm, int lrecl, int blksize, boolean dummy) {
    /** Nothing known. */
    public static final DdAttributes NONE = new DdAttributes(RecordFormat.NONE, 0, 0, false);
  }
}
