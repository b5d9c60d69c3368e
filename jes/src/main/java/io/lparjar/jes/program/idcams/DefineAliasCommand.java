package io.lparjar.jes.program.idcams;

import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.name.DataSetName;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * {@code DEFINE ALIAS}: another name for a data set or user catalog.
 *
 * <ol>
 *   <li>0 when it was made
 *   <li>12 when the name exists, or what it relates to does not
 * </ol>
 *
 * @see "z/OS DFSMS Access Method Services Commands, DEFINE ALIAS"
 */
final class DefineAliasCommand implements IdcamsCommand {
  @Override
  public int execute(List<Term> terms, Services services) throws IOException {
    Operands groups = Operands.of(terms, EnumSet.of(Keyword.ALIAS, Keyword.CATALOG));
    Set<Keyword> allowed = EnumSet.of(Keyword.NAME, Keyword.RELATE);
    Operands operands = Operands.of(groups.list(Keyword.ALIAS), allowed);
    DataSetName name = required(operands, Keyword.NAME);
    DataSetName related = required(operands, Keyword.RELATE);
    try {
      services.dataSets().defineAlias(name, related);
      return ConditionCode.OK;
    } catch (DataSetException e) {
      services.refused(e.dataSet(), e);
      return ConditionCode.SEVERE;
    }
  }

  static DataSetName required(Operands operands, Keyword keyword) {
    return operands
        .name(keyword)
        .orElseThrow(() -> new SyntaxException(IdcamsMessage.REQUIRED_MISSING, keyword.name()));
  }
}
