package io.lparjar.jes.execution;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.allocation.Disposition;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.allocation.WriteRequest;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.GenerationName;
import io.lparjar.datasets.record.DeviceBlockReader;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.jes.jcl.DdDisposition;
import io.lparjar.jes.jcl.DdDisposition.Action;
import io.lparjar.jes.program.StepContext.DdAttributes;
import io.lparjar.jes.spool.SystemMessage;
import io.lparjar.jes.spool.SystemMessages;
import java.util.List;
import java.util.Optional;

/** A data set or member that a step holds. */
final class DataSetDd implements DdAllocation {
  private final Allocation allocation;
  private final Allocation opened;
  private final DdDisposition disposition;
  private final boolean made;
  private final boolean received;
  private final boolean temporary;
  private final DdAttributes given;
  private final JobDataSets jobDataSets;
  private String ddName = "";
  private boolean written;
  private boolean shared;
  private boolean named;

  /**
   * Takes over an allocation.
   *
   * @param opened what is opened: the data set itself, or a member of it that is held beside it
   * @param made whether this step made the data set
   * @param received whether an earlier step passed it
   * @param temporary whether it lives in the job only
   * @param given attributes on the DD statement
   * @param jobDataSets takes the data set when it is passed
   */
  DataSetDd(
      Allocation allocation,
      Allocation opened,
      DdDisposition disposition,
      boolean made,
      boolean received,
      boolean temporary,
      DdAttributes given,
      JobDataSets jobDataSets) {
    this.allocation = allocation;
    this.opened = opened;
    this.disposition = disposition;
    this.made = made;
    this.received = received;
    this.temporary = temporary;
    this.given = given;
    this.jobDataSets = jobDataSets;
  }

  /** What it holds: the data set, also when a member is opened. */
  Allocation allocation() {
    return allocation;
  }

  /**
   * The same data set for a later DD of the step, whose disposition counts in the end; where it
   * only keeps the data set, that of this one does. [inferred]
   *
   * @param wanted what is opened there: the data set, or a member of it
   */
  DataSetDd share(Allocation wanted, DdDisposition last, DdAttributes attributes) {
    shared = true;
    DataSetDd dd =
        new DataSetDd(
            allocation,
            wanted,
            last.after(disposition),
            made,
            received,
            temporary,
            attributes,
            jobDataSets);
    dd.named = true;
    return dd;
  }

  @Override
  public List<String> allocated(String name) {
    ddName = name;
    CatalogEntry entry = allocation.entry();
    boolean isNew = made && !named;
    if (entry.classes().isManaged()) {
      return isNew
          ? ManagedDataSet.allocatedNew(ddName, entry)
          : List.of(SystemMessage.ALLOCATED_MANAGED.with(ddName));
    }
    SystemMessage message = isNew ? SystemMessage.ALLOCATED_NEW : SystemMessage.ALLOCATED;
    return List.of(message.with(DeviceNumber.of(entry.volume()), ddName));
  }

  /**
   * Of the label; what it does not say, of the DD statement. With RECFM=U there the blocks are
   * read.
   */
  @Override
  public DdAttributes attributes() {
    DataSetAttributes label = allocation.entry().attributes();
    if (readsBlocks()) {
      return new DdAttributes(given.recfm(), 0, label.blksize(), false);
    }
    boolean known = label.recfm().kind() != RecordFormat.Kind.NONE;
    return new DdAttributes(
        known ? label.recfm() : given.recfm(),
        label.lrecl() != 0 ? label.lrecl() : given.lrecl(),
        label.blksize() != 0 ? label.blksize() : given.blksize(),
        false);
  }

  @Override
  public RecordReader openReader() {
    if (isCluster()) {
      return opened.openCluster();
    }
    return readsBlocks()
        ? new DeviceBlockReader(allocation.entry().attributes(), opened.openContent())
        : opened.openReader();
  }

  /**
   * With DISP=MOD, and when it was written in this step already under MOD, behind what is there.
   */
  @Override
  public RecordWriter openWriter(DdAttributes wanted) {
    if (isCluster()) {
      return opened.openCluster(false);
    }
    boolean append = disposition.status() == DispositionStatus.MOD && (written || !made);
    written = true;
    WriteRequest request = append ? WriteRequest.APPEND : WriteRequest.REPLACE;
    return opened.openWriter(request.withDcb(wanted.recfm(), wanted.lrecl(), wanted.blksize()));
  }

  @Override
  public Optional<DataSetName> dataSet() {
    return opened.member().isPresent() ? Optional.empty() : Optional.of(allocation.entry().name());
  }

  @Override
  public Optional<Allocation> held() {
    return opened.member().isPresent() ? Optional.empty() : Optional.of(allocation);
  }

  @Override
  public String place(DataSetException failure) {
    String volume = failure.volume().orElse(allocation.entry().volume());
    return ","
        + DeviceNumber.of(volume)
        + ","
        + volume
        + ","
        + allocation.entry().name()
        + opened.member().map(member -> "(" + member + ")").orElse("");
  }

  /** Whether the DD statement says RECFM=U of a data set with records. */
  private boolean readsBlocks() {
    RecordFormat label = allocation.entry().attributes().recfm();
    return given.recfm().isUndefined() && (label.isFixed() || label.isVariable()) && !made;
  }

  private boolean isCluster() {
    return allocation.entry().attributes().isCluster();
  }

  /** Name and volume, as {@code ICH408I} shows them. */
  String resource() {
    return SystemMessage.ACCESS_REFUSED_DATA_SET.with(
        allocation.entry().name(), allocation.entry().volume());
  }

  @Override
  public void release(StepEnd end, SystemMessages messages) {
    Action action =
        switch (end) {
          case NORMAL -> coded(disposition.normal());
          case ABNORMAL -> coded(disposition.abnormal());
          case NOT_EXECUTED -> made ? Action.DELETE : received ? Action.PASS : Action.KEEP;
        };
    String volumes = String.join(",", VolumeList.of(allocation.entry()));
    try {
      if (opened != allocation) {
        opened.close();
      }
      if (shared) {
        messages.write(
            SystemMessage.DISPOSITION.with(
                allocation.entry().name(), action == Action.PASS ? "PASSED" : "KEPT"),
            SystemMessage.DISPOSITION_VOLUME.with(volumes, ""));
        return;
      }
      String done = release(action);
      if (allocation.entry().classes().isManaged()) {
        messages.write(managed(action));
        return;
      }
      messages.write(SystemMessage.DISPOSITION.with(allocation.entry().name(), done));
    } catch (DataSetException e) {
      allocation.close();
      messages.write(
          SystemMessage.DISPOSITION_FAILED.with(
              allocation.entry().name(), failure(action, e.reason())));
    }
    messages.write(SystemMessage.DISPOSITION_VOLUME.with(volumes, ""));
  }

  private String managed(Action action) {
    return ManagedDataSet.released(
        temporary && action != Action.DELETE ? Action.PASS : action,
        made && GenerationName.of(allocation.entry().name()).isPresent(),
        allocation.entry().name(),
        ddName);
  }

  private Action coded(Action action) {
    return action != Action.NOT_CODED ? action : made ? Action.DELETE : Action.KEEP;
  }

  private String release(Action action) {
    if (temporary && action != Action.DELETE) {
      jobDataSets.pass(allocation);
      return "PASSED";
    }
    return switch (action) {
      case PASS -> {
        jobDataSets.pass(allocation);
        yield "PASSED";
      }
      case DELETE -> {
        allocation.release(Disposition.DELETE);
        yield "DELETED";
      }
      case KEEP, NOT_CODED -> {
        allocation.release(Disposition.KEEP);
        yield "KEPT";
      }
      case UNCATLG -> {
        allocation.release(Disposition.UNCATLG);
        yield "UNCATALOGED";
      }
      case CATLG -> {
        allocation.release(Disposition.CATLG);
        yield allocation.isNew() ? "CATALOGED" : "RETAINED";
      }
    };
  }

  /** What was not done, and why: the code of SCRATCH, of which 3 and 8 are [documented]. */
  private static String failure(Action action, Reason reason) {
    return switch (action) {
      case DELETE -> reason == Reason.NOT_EXPIRED ? "NOT DELETED 3" : "NOT DELETED 8";
      case UNCATLG -> "NOT UNCATLGD 8";
      case CATLG -> "NOT CATLGD 8";
      case KEEP, PASS, NOT_CODED -> "NOT KEPT 8";
    };
  }
}
