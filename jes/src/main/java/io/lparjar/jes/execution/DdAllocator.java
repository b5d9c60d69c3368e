package io.lparjar.jes.execution;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.attribute.TrackCapacity;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.storage.UnitNames;
import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.jes.execution.SysoutDd.SysoutName;
import io.lparjar.jes.execution.SysoutRouting.Route;
import io.lparjar.jes.jcl.DataSetReference;
import io.lparjar.jes.jcl.DdDisposition.Action;
import io.lparjar.jes.jcl.DdSpace;
import io.lparjar.jes.jcl.DdStatement;
import io.lparjar.jes.jcl.DdTarget;
import io.lparjar.jes.jcl.StepModel;
import io.lparjar.jes.program.StepContext.DdAttributes;
import io.lparjar.jes.spool.SystemMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Gives a DD statement what it asks for: a data set or member, a z/OS UNIX file, in-stream data, a
 * SYSOUT data set. Used by one thread.
 *
 * @see "z/OS MVS JCL User's Guide, allocating resources"
 */
final class DdAllocator {
  private static final int DIRECTORY_BLOCKS_OF_A_TRACK = 45;
  private static final int LONGEST_GROUP_NAME = 35;

  private final RunningJob job;
  private final StepModel step;
  private final StepName name;

  /** The last DD for each data set that the step made or received from another. */
  private final Map<DataSetName, DataSetDd> notCataloged = new HashMap<>();

  /** Allocates for a step of a job. */
  DdAllocator(RunningJob job, StepModel step, StepName name) {
    this.job = job;
    this.step = step;
    this.name = name;
  }

  /**
   * Gives a DD statement what it asks for.
   *
   * @param ddName of the statement, or of the concatenation that it continues
   * @param position how messages name the statement: {@code IN}, or {@code IN+001}
   * @throws JclErrorException when it cannot be had
   */
  DdAllocation allocate(DdStatement statement, String ddName, String position) {
    DdTarget target = statement.target();
    if (target instanceof DdTarget.DataSet dataSet) {
      return allocate(statement, dataSet, position);
    }
    if (target instanceof DdTarget.InStream inStream) {
      return new InStreamDd(
          inStream.records(), spoolName(statement, "?"), job.output().subsystem());
    }
    if (target instanceof DdTarget.Sysout sysout) {
      return allocate(statement, sysout, ddName);
    }
    if (target instanceof DdTarget.Dummy) {
      return new DummyDd(attributesOf(statement));
    }
    if (target instanceof DdTarget.UnixFile file) {
      return allocate(statement, file, position);
    }
    throw new JclErrorException(SystemMessage.ALLOCATION_FAILED.with(name, position));
  }

  /** The words for a file that cannot be had are those for data sets. [inferred] */
  private DdAllocation allocate(DdStatement statement, DdTarget.UnixFile file, String position) {
    try {
      return new UnixDd(job.services().unixFiles(), job.user(), file, attributesOf(statement));
    } catch (UnixFileException e) {
      SystemMessage message =
          switch (e.reason()) {
            case NOT_FOUND, NOT_DIRECTORY -> SystemMessage.DATA_SET_NOT_FOUND;
            case ALREADY_EXISTS -> SystemMessage.DUPLICATE_NAME;
            default -> SystemMessage.ALLOCATION_FAILED;
          };
      throw new JclErrorException(message.with(name, position));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make " + file.path(), e);
    }
  }

  private DdAllocation allocate(DdStatement statement, DdTarget.Sysout sysout, String ddName) {
    String last = sysout.name().isEmpty() ? "?" : sysout.name();
    if (sysout.writer().equals("INTRDR")) {
      return new InternalReaderDd(
          () -> job.internalReaders().apply(job.requester()),
          spoolName(statement, last),
          job.output().subsystem());
    }
    Route route = job.routing().of(step, sysout);
    return new SysoutDd(
        job.stored(),
        job.output(),
        job.spool(),
        new SysoutName(
            job.keys().of(statement),
            last,
            step.name(),
            step.procedureStep(),
            ddName,
            job.output().classOf(route),
            route.held(),
            route.printing()),
        attributesOf(statement));
  }

  private DdAllocation allocate(DdStatement statement, DdTarget.DataSet dataSet, String position) {
    ResolvedDataSet wanted =
        job.references()
            .resolve(step, statement)
            .orElseThrow(() -> new JclErrorException(notResolved(dataSet).with(name, position)));
    DispositionStatus status = dataSet.disposition().status();
    DataSetDd holder = status == DispositionStatus.NEW ? null : notCataloged.get(wanted.name());
    if (holder != null) {
      return sharing(holder, statement, dataSet, wanted, position);
    }
    Optional<Allocation> received =
        status == DispositionStatus.NEW ? Optional.empty() : job.passed().receive(wanted.name());
    boolean asLibrary = received.isPresent() || status == DispositionStatus.NEW;
    Optional<Allocation> allocated =
        received.or(() -> allocate(statement, dataSet, wanted, asLibrary, position));
    if (allocated.isEmpty()) {
      return new AbsentDataSetDd(
          wanted.name(),
          dataSet.volumes().get(0),
          UnitNames.isTape(dataSet.unit()),
          dataSet.disposition().normal() == Action.DELETE);
    }
    Allocation allocation = allocated.get();
    DataSetDd dd =
        new DataSetDd(
            allocation,
            asLibrary ? memberOf(allocation, wanted, position, true) : allocation,
            dataSet.disposition(),
            received.isEmpty() && allocation.isNew(),
            received.isPresent(),
            wanted.temporary(),
            attributesOf(statement),
            job.passed());
    if (asLibrary) {
      notCataloged.put(wanted.name(), dd);
    }
    return dd;
  }

  /** A data set of the job that another DD of the step made or received. */
  private DataSetDd sharing(
      DataSetDd holder,
      DdStatement statement,
      DdTarget.DataSet dataSet,
      ResolvedDataSet wanted,
      String position) {
    DataSetDd dd =
        holder.share(
            memberOf(holder.allocation(), wanted, position, false),
            dataSet.disposition(),
            attributesOf(statement));
    notCataloged.put(wanted.name(), dd);
    return dd;
  }

  /** A new library and one that was passed are in no catalog, so members are found through them. */
  private Allocation memberOf(
      Allocation library, ResolvedDataSet wanted, String position, boolean owned) {
    if (wanted.memberName() == null) {
      return library;
    }
    try {
      return library.members().allocate(wanted.memberName());
    } catch (DataSetException e) {
      if (owned) {
        library.close();
      }
      throw new JclErrorException(AllocationFailure.linesOf(e, false, name, position));
    }
  }

  /** A number that the group does not have, or no group at all. */
  private SystemMessage notResolved(DdTarget.DataSet dataSet) {
    if (dataSet.reference() instanceof DataSetReference.Generation generation
        && generation.base().toString().length() > LONGEST_GROUP_NAME) {
      return SystemMessage.GROUP_NAME_TOO_LONG;
    }
    return dataSet.reference() instanceof DataSetReference.Generation generation
            && job.references().generations().isGroup(generation.base())
        ? SystemMessage.DATA_SET_NOT_FOUND
        : SystemMessage.INVALID_GENERATION;
  }

  /** Empty when an old data set is not on the volume on which it is to be. */
  private Optional<Allocation> allocate(
      DdStatement statement,
      DdTarget.DataSet dataSet,
      ResolvedDataSet wanted,
      boolean asLibrary,
      String position) {
    DispositionStatus status = dataSet.disposition().status();
    boolean mayMake = status == DispositionStatus.NEW || status == DispositionStatus.MOD;
    String volume = mayMake ? "" : volumeOf(dataSet, wanted);
    if (mayMake) {
      checkSpace(dataSet.space(), position);
    }
    Requester requester = wanted.temporary() ? job.forTemporaryDataSets() : job.requester();
    try {
      AllocationRequest request =
          mayMake
              ? AllocationRequest.of(
                  wanted.name(),
                  status,
                  NewDataSets.of(
                      job.dataSets(),
                      statement,
                      dataSet,
                      wanted.memberName() != null,
                      job.now().toLocalDate()))
              : AllocationRequest.existing(wanted.name(), status).onVolume(volume);
      return Optional.of(
          job.dataSets()
              .allocate(
                  requester,
                  asLibrary ? request : wanted.member().map(request::member).orElse(request)));
    } catch (DataSetException e) {
      if (e.reason() == DataSetException.Reason.NOT_FOUND && !volume.isEmpty()) {
        return Optional.empty();
      }
      if (e.reason() == DataSetException.Reason.NOT_AUTHORIZED) {
        AccessRefusal.report(
            job, SystemMessage.ACCESS_REFUSED_DATA_SET.with(wanted.name(), ""), "ALTER");
      }
      throw new JclErrorException(
          AllocationFailure.linesOf(e, dataSet.management().classes().isManaged(), name, position));
    }
  }

  /** The volume on which an old data set is looked for; empty to look in the catalog. */
  private String volumeOf(DdTarget.DataSet dataSet, ResolvedDataSet wanted) {
    boolean managed =
        job.dataSets().find(wanted.name()).filter(it -> it.classes().isManaged()).isPresent();
    return managed || dataSet.volumes().isEmpty() ? "" : dataSet.volumes().get(0);
  }

  /** What allocation finds wrong with SPACE=; the texts are [seen], when they come [inferred]. */
  private void checkSpace(DdSpace space, String position) {
    SpaceRequest request = space.request();
    if (space.isCoded() && request.unit() == SpaceUnit.BLOCK && space.averageLength() == 0) {
      throw new JclErrorException(SystemMessage.INVALID_RECORD_LENGTH.with(name, position));
    }
    SpaceRequest inTracks = space.inTracks();
    boolean cylinders = inTracks.unit() == SpaceUnit.CYLINDER;
    long tracks = (long) inTracks.primary() * (cylinders ? TrackCapacity.TRACKS_PER_CYLINDER : 1);
    if (request.directoryBlocks() > tracks * DIRECTORY_BLOCKS_OF_A_TRACK && tracks > 0) {
      throw new JclErrorException(SystemMessage.DIRECTORY_TOO_LARGE.with(name, position));
    }
  }

  private String spoolName(DdStatement statement, String last) {
    return JobOutput.nameOf(job.stored(), job.keys().of(statement), last);
  }

  private static DdAttributes attributesOf(DdStatement statement) {
    return new DdAttributes(
        statement.dcb().recfm(), statement.dcb().lrecl(), statement.dcb().blksize(), false);
  }
}
