package io.lparjar.jes.program.idcams;

import io.lparjar.datasets.name.DataSetName;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * {@code VERIFY}: compares the end of a cluster with the catalog. They always agree here, so there
 * is nothing to do for a cluster that exists.
 *
 * @see "z/OS DFSMS Access Method Services Commands, VERIFY"
 */
final class VerifyCommand implements IdcamsCommand {
  private static final Set<Keyword> KEYWORDS =
      EnumSet.of(Keyword.FILE, Keyword.DATASET, Keyword.RECOVER);

  @Override
  public int execute(List<Term> terms, Services services) throws IOException {
    Operands operands = Operands.of(terms, KEYWORDS);
    DataSetName name =
        operands
            .name(Keyword.DATASET)
            .or(() -> operands.word(Keyword.FILE).flatMap(services.step()::dataSet))
            .orElseThrow(() -> new SyntaxException(IdcamsMessage.REQUIRED_MISSING, "DATASET"));
    if (services.dataSets().find(name).isEmpty()) {
      services.notFound(name.value());
      return ConditionCode.SEVERE;
    }
    if (services.dataSets().findOpenedCluster(name).isEmpty()) {
      services.message(IdcamsMessage.ERROR_OPENING, name);
      return ConditionCode.SEVERE;
    }
    return ConditionCode.OK;
  }
}
