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
import io.lparjar.jes.jcl.DdDisposition;
import io.lparjar.jes.jcl.DdDisposition.Action;
import io.lparjar.jes.jcl.DdModel;
import io.lparjar.jes.jcl.DdSpace;
import io.lparjar.jes.jcl.DdStatement;
import io.lparjar.jes.jcl.DdTarget;
import io.lparjar.jes.jcl.StepModel;
import io.lparjar.jes.program.StepContext.DdAttributes;
import io.lparjar.jes.spool.SystemMessage;
import io.lparjar.jes.spool.SystemMessages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives the DD statements of a step what they ask for, and takes it back at the end of the step.
 * Used by one thread.
 *
 * @see "z/OS MVS JCL User's Guide, allocating resources"
 */
final class StepAllocation {
  private static final int DIRECTORY_BLOCKS_OF_A_TRACK = 45;
  private static final int LONGEST_GROUP_NAME = 35;

  private final RunningJob job;
  private final StepModel step;
  private final StepName name;
  private final Map<String, List<DdAllocation>> dds = new HashMap<>();
  private final List<DdAllocation> inOrder = new ArrayList<>();
  private final Set<String> freedAtClose = new HashSet<>();

  /** The last DD for each data set that the step made or received from another. */
  private final Map<DataSetName, DataSetDd> notCataloged = new HashMap<>();

  StepAllocation(RunningJob job, StepModel step, StepName name) {
    this.job = job;
    this.step = step;
    this.name = name;
  }

  /**
   * Allocates everything, and says so.
   *
   * @throws JclErrorException when something cannot be had; the rest is still to be released
   */
  void allocate(SystemMessages messages) {
    List<String> lines = new ArrayList<>();
    try {
      for (DdModel dd : new StepDds(job.model(), step).resolved(messages)) {
        List<DdAllocation> parts = new ArrayList<>();
        dds.putIfAbsent(dd.name(), parts);
        for (DdStatement statement : expanded(dd)) {
          DdAllocation allocation =
              allocate(statement, dd.name(), positionOf(dd.name(), parts.size()));
          lines.addAll(allocation.allocated(parts.isEmpty() ? dd.name() : ""));
          parts.add(allocation);
          inOrder.add(allocation);
          if (statement.target().freeAtClose()) {
            freedAtClose.add(dd.name());
          }
        }
      }
    } finally {
      if (!lines.isEmpty()) {
        messages.write(SystemMessage.ALLOCATION.with(name));
        lines.forEach(messages::write);
      }
    }
  }

  /** What is behind a DD name, of several the first; empty when the step has none of that name. */
  List<DdAllocation> find(String ddName) {
    return dds.getOrDefault(ddName, List.of());
  }

  /** What a DD name stands for was closed: with FREE=CLOSE it is given back now. */
  void closed(String ddName, SystemMessages messages) throws IOException {
    if (freedAtClose.remove(ddName)) {
      free(ddName, messages);
    }
  }

  /** Gives a DD name to what a program has allocated by itself; KEEP is its disposition. */
  void add(String ddName, Allocation held) {
    DataSetDd dd =
        new DataSetDd(
            held,
            held,
            new DdDisposition(DispositionStatus.OLD, Action.KEEP, Action.KEEP),
            false,
            false,
            false,
            DdAttributes.NONE,
            job.passed());
    dds.put(ddName, List.of(dd));
    inOrder.add(dd);
  }

  /** Gives back what a DD name stands for; false when the step has none of that name. */
  boolean free(String ddName, SystemMessages messages) throws IOException {
    List<DdAllocation> parts = dds.getOrDefault(ddName, List.of());
    for (DdAllocation part : parts) {
      part.release(StepEnd.NORMAL, messages);
      inOrder.remove(part);
    }
    return dds.remove(ddName) != null;
  }

  /** Gives everything back in the order of the statements. */
  void release(StepEnd end, SystemMessages messages) throws IOException {
    for (DdAllocation part : inOrder) {
      part.release(end, messages);
    }
  }

  private DdAllocation allocate(DdStatement statement, String ddName, String position) {
    DdTarget target = statement.target();
    if (target instanceof DdTarget.DataSet dataSet) {
      return allocate(statement, dataSet, position);
    }
    if (target instanceof DdTarget.InStream inStream) {
      return new InStreamDd(inStream.records(), spoolName(statement, "?"));
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
          () -> job.internalReaders().apply(job.requester()), spoolName(statement, last));
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

  private List<DdStatement> expanded(DdModel dd) {
    return dd.statements().stream()
        .flatMap(statement -> job.references().expand(statement).stream())
        .toList();
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

  private static String positionOf(String ddName, int index) {
    return index == 0 ? ddName : ddName + String.format(Locale.ROOT, "+%03d", index);
  }
}
