package io.lparjar.jes.program.idcams;

import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.name.DataSetName;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * {@code DEFINE USERCATALOG}: makes a user catalog known. All entries are in one catalog here, so
 * its space and attributes are read and forgotten.
 *
 * <ol>
 *   <li>0 when it was made
 *   <li>12 when the name exists
 * </ol>
 *
 * @see "z/OS DFSMS Access Method Services Commands, DEFINE USERCATALOG"
 */
final class DefineUserCatalogCommand implements IdcamsCommand {
  private static final Set<Keyword> KEYWORDS =
      EnumSet.of(
          Keyword.BUFFERSPACE,
          Keyword.CONTROLINTERVALSIZE,
          Keyword.CYLINDERS,
          Keyword.DATACLASS,
          Keyword.FREESPACE,
          Keyword.ICFCATALOG,
          Keyword.KILOBYTES,
          Keyword.MANAGEMENTCLASS,
          Keyword.MEGABYTES,
          Keyword.NAME,
          Keyword.OWNER,
          Keyword.RECORDS,
          Keyword.RECORDSIZE,
          Keyword.SHAREOPTIONS,
          Keyword.STORAGECLASS,
          Keyword.TRACKS,
          Keyword.VOLUMES);

  @Override
  public int execute(List<Term> terms, Services services) throws IOException {
    Operands groups =
        Operands.of(
            terms, EnumSet.of(Keyword.USERCATALOG, Keyword.DATA, Keyword.INDEX, Keyword.CATALOG));
    Operands operands = Operands.of(groups.list(Keyword.USERCATALOG), KEYWORDS);
    DataSetName name = DefineAliasCommand.required(operands, Keyword.NAME);
    try {
      services.dataSets().defineUserCatalog(name, operands.word(Keyword.VOLUMES).orElse(""));
      return ConditionCode.OK;
    } catch (DataSetException e) {
      services.refused(e.dataSet(), e);
      return ConditionCode.SEVERE;
    }
  }
}
