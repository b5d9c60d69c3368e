package io.lparjar.jes.program.idcams;

import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.name.DataSetName;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * {@code DEFINE PATH}: a name by which a cluster is opened with an alternate index, or another name
 * of a cluster.
 *
 * <ol>
 *   <li>0 when it was made
 *   <li>12 when the name exists, or there is no such alternate index or cluster
 * </ol>
 *
 * @see "z/OS DFSMS Access Method Services Commands, DEFINE PATH"
 */
final class DefinePathCommand implements IdcamsCommand {
  private static final Set<Keyword> KEYWORDS =
      EnumSet.of(
          Keyword.NAME,
          Keyword.NORECATALOG,
          Keyword.NOUPDATE,
          Keyword.OWNER,
          Keyword.PATHENTRY,
          Keyword.UPDATE);

  @Override
  public int execute(List<Term> terms, Services services) throws IOException {
    Operands groups = Operands.of(terms, EnumSet.of(Keyword.PATH, Keyword.CATALOG));
    Operands operands = Operands.of(groups.list(Keyword.PATH), KEYWORDS);
    DataSetName name = DefineAliasCommand.required(operands, Keyword.NAME);
    DataSetName entry = DefineAliasCommand.required(operands, Keyword.PATHENTRY);
    try {
      services.dataSets().definePath(name, entry, !operands.has(Keyword.NOUPDATE));
      return ConditionCode.OK;
    } catch (DataSetException e) {
      services.refused(e.dataSet(), e);
      return ConditionCode.SEVERE;
    }
  }
}
