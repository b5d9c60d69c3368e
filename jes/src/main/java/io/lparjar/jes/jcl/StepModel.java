package io.lparjar.jes.jcl;

import java.util.List;

/**
 * A step as it is to be run.
 *
 * @param name name of the EXEC statement in the job, or empty
 * @param procedureStep name of the step inside the procedure, or empty
 * @param exec what to execute
 * @param branches the IF statements around it, outermost first; the step runs when all are taken
 * @param dds its DD names in the order of the statements
 */
public record StepModel(
    String name,
    String procedureStep,
    ExecStatement exec,
    List<IfBranch> branches,
    List<DdModel> dds) {
  public StepModel {
    branches = List.copyOf(branches);
    dds = List.copyOf(dds);
  }
}
