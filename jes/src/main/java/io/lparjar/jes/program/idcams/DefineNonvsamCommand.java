package io.lparjar.jes.program.idcams;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.allocation.Disposition;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.name.DataSetName;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code DEFINE NONVSAM}: catalogs a data set that is on its volume already, or is elsewhere.
 *
 * <ol>
 *   <li>0 when it was cataloged; nobody looks whether it is there
 *   <li>12 when the name exists
 * </ol>
 *
 * @see "z/OS DFSMS Access Method Services Commands, DEFINE NONVSAM"
 */
final class DefineNonvsamCommand implements IdcamsCommand {
  private static final Set<Keyword> KEYWORDS =
      EnumSet.of(
          Keyword.DEVICETYPES,
          Keyword.FILESEQUENCENUMBERS,
          Keyword.FOR,
          Keyword.NAME,
          Keyword.NORECATALOG,
          Keyword.OWNER,
          Keyword.RECATALOG,
          Keyword.TO,
          Keyword.VOLUMES);

  @Override
  public int execute(List<Term> terms, Services services) throws IOException {
    Operands groups = Operands.of(terms, EnumSet.of(Keyword.NONVSAM, Keyword.CATALOG));
    Operands operands = Operands.of(groups.list(Keyword.NONVSAM), KEYWORDS);
    DataSetName name = DefineAliasCommand.required(operands, Keyword.NAME);
    String volume =
        operands
            .word(Keyword.VOLUMES)
            .orElseThrow(() -> new SyntaxException(IdcamsMessage.REQUIRED_MISSING, "VOLUMES"));
    String unit = operands.word(Keyword.DEVICETYPES).orElse("3390");
    try {
      catalog(name, volume, unit, services);
      Optional<LocalDate> expires = operands.expiration(services.today());
      if (expires.isPresent()) {
        services.dataSets().expire(name, expires);
      }
      return ConditionCode.OK;
    } catch (DataSetException e) {
      services.refused(e.dataSet(), e);
      return ConditionCode.SEVERE;
    }
  }

  private static void catalog(DataSetName name, String volume, String unit, Services services) {
    if (services.dataSets().find(name).isPresent()) {
      throw DataSetException.of(Reason.ALREADY_EXISTS, name);
    }
    AllocationRequest request =
        AllocationRequest.existing(name, DispositionStatus.OLD).onVolume(volume);
    try (Allocation allocation = services.dataSets().allocate(request)) {
      allocation.release(Disposition.CATLG);
    } catch (DataSetException e) {
      if (e.reason() != Reason.NOT_FOUND) {
        throw e;
      }
      services.dataSets().catalog(name, volume, unit);
    }
  }
}
