package io.lparjar.jes.program.sort;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.StepContext.DdAttributes;

/** What a sort reads. */
final class SortInput {
  private SortInput() {}

  /**
   * Attributes of an input. The records of a cluster are of fixed length, unless SORTOUT says that
   * they are not. [recalled]
   */
  static DdAttributes attributesOf(StepContext step, String ddName) {
    DdAttributes known = step.dd(ddName).orElse(DdAttributes.NONE);
    if (known.recfm().kind() != RecordFormat.Kind.NONE) {
      return known;
    }
    boolean variable = step.dd("SORTOUT").filter(it -> it.recfm().isVariable()).isPresent();
    return step.dataSet(ddName)
        .flatMap(step.dataSets()::findOpenedCluster)
        .map(cluster -> cluster.attributes().maximumLength())
        .map(
            length ->
                variable
                    ? new DdAttributes(
                        RecordFormat.of("VB"), length + WorkRecord.DESCRIPTOR, 0, false)
                    : new DdAttributes(RecordFormat.of("FB"), length, 0, false))
        .orElse(known);
  }
}
