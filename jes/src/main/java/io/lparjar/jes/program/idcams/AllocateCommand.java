package io.lparjar.jes.program.idcams;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.Disposition;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.allocation.NewDataSet;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetOrganization;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.name.DataSetName;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code ALLOCATE}: makes and catalogs a data set that is NEW, else looks whether it can be had.
 * With FILE the step has it behind that DD name from then on; REUSE frees the name before.
 *
 * <ol>
 *   <li>0 when it is done
 *   <li>12 when the data set is there already, or is not, or there is no room, or the DD name is
 *       taken
 * </ol>
 *
 * @see "z/OS DFSMS Access Method Services Commands, ALLOCATE"
 */
final class AllocateCommand implements IdcamsCommand {
  /** SHR is an abbreviation of SHAREOPTIONS elsewhere. */
  private static final Set<Keyword> KEYWORDS =
      EnumSet.of(
          Keyword.BLKSIZE,
          Keyword.BLOCK,
          Keyword.CATALOG,
          Keyword.CYLINDERS,
          Keyword.DATACLASS,
          Keyword.DATASET,
          Keyword.DIRECTORY,
          Keyword.DSNAME,
          Keyword.DSNTYPE,
          Keyword.DSORG,
          Keyword.FILE,
          Keyword.KEEP,
          Keyword.LRECL,
          Keyword.MANAGEMENTCLASS,
          Keyword.MOD,
          Keyword.NEW,
          Keyword.OLD,
          Keyword.RECFM,
          Keyword.REUSE,
          Keyword.SHAREOPTIONS,
          Keyword.SPACE,
          Keyword.STORAGECLASS,
          Keyword.TRACKS,
          Keyword.UNIT,
          Keyword.VOLUMES);

  @Override
  public int execute(List<Term> terms, Services services) throws IOException {
    Operands operands = Operands.of(terms, KEYWORDS);
    DataSetName name =
        operands
            .name(Keyword.DSNAME)
            .or(() -> operands.name(Keyword.DATASET))
            .orElseThrow(() -> new SyntaxException(IdcamsMessage.REQUIRED_MISSING, "DSNAME"));
    Optional<String> ddName = operands.word(Keyword.FILE);
    if (ddName.isPresent()) {
      if (operands.has(Keyword.REUSE)) {
        services.step().free(ddName.get());
      }
      if (services.step().dd(ddName.get()).isPresent()) {
        services.message(IdcamsMessage.FILE_IN_USE, ddName.get());
        return ConditionCode.SEVERE;
      }
    }
    try {
      if (operands.has(Keyword.NEW)) {
        make(name, newDataSet(operands), services);
      }
      Allocation allocation =
          services.dataSets().allocate(AllocationRequest.existing(name, status(operands)));
      if (ddName.isPresent()) {
        services.step().allocate(ddName.get(), allocation);
      } else {
        allocation.release(Disposition.KEEP);
      }
      return ConditionCode.OK;
    } catch (DataSetException e) {
      services.refused(e.dataSet(), e);
      return ConditionCode.SEVERE;
    }
  }

  /** Makes and catalogs it at once, so that later commands find it by its name. */
  private static void make(DataSetName name, NewDataSet wanted, Services services) {
    AllocationRequest request = AllocationRequest.of(name, DispositionStatus.NEW, wanted);
    try (Allocation allocation = services.dataSets().allocate(request)) {
      allocation.release(Disposition.CATLG);
    }
  }

  private static DispositionStatus status(Operands operands) {
    if (operands.has(Keyword.MOD)) {
      return DispositionStatus.MOD;
    }
    return operands.has(Keyword.NEW) || operands.has(Keyword.OLD)
        ? DispositionStatus.OLD
        : DispositionStatus.SHR;
  }

  private static NewDataSet newDataSet(Operands operands) {
    int directory = operands.number(Keyword.DIRECTORY, 0, 0);
    boolean library = operands.word(Keyword.DSNTYPE).filter("LIBRARY"::equals).isPresent();
    boolean partitioned =
        library || directory > 0 || operands.word(Keyword.DSORG).filter("PO"::equals).isPresent();
    String recfm =
        operands.list(Keyword.RECFM).stream().map(Term::text).collect(Collectors.joining());
    try {
      DataSetAttributes attributes =
          new DataSetAttributes(
              partitioned ? DataSetOrganization.PO : DataSetOrganization.PS,
              library ? DataSetType.PDSE : partitioned ? DataSetType.PDS : DataSetType.BASIC,
              recfm.isEmpty() ? RecordFormat.NONE : RecordFormat.of(recfm),
              operands.number(Keyword.LRECL, 0, 0),
              operands.number(Keyword.BLKSIZE, 0, 0),
              space(operands, partitioned ? Math.max(1, directory) : 0));
      return NewDataSet.anywhere(attributes)
          .onVolumes(operands.word(Keyword.VOLUMES).stream().toList(), 1);
    } catch (IllegalArgumentException e) {
      throw new SyntaxException(IdcamsMessage.RESTRICTION, recfm);
    }
  }

  private static SpaceRequest space(Operands operands, int directory) {
    Optional<Keyword> unit = operands.oneOf(Keyword.CYLINDERS, Keyword.BLOCK);
    return new SpaceRequest(
        unit.map(it -> it == Keyword.BLOCK ? SpaceUnit.BLOCK : SpaceUnit.CYLINDER)
            .orElse(SpaceUnit.TRACK),
        operands.number(Keyword.SPACE, 0, 1),
        operands.number(Keyword.SPACE, 1, 0),
        directory);
  }
}
