package io.lparjar.jes.execution;

import io.lparjar.jes.control.JobControls;
import io.lparjar.jes.jcl.DdReference;
import io.lparjar.jes.jcl.DdTarget;
import io.lparjar.jes.jcl.OutputStatement;
import io.lparjar.jes.jcl.StepModel;
import io.lparjar.jes.jcl.StepReference;
import io.lparjar.jes.spool.Printing;
import java.util.List;
import java.util.Optional;

/**
 * Where the SYSOUT data sets of a job go. What a DD statement says wins over the OUTPUT statement
 * that it names, or that is a default of its step or else of its job; what that does not say comes
 * from the JES2 control statements. Of several OUTPUT statements the first counts.
 *
 * @param steps the steps of the job
 * @param outputs its OUTPUT statements
 * @param controls its JES2 control statements
 * @see "z/OS MVS JCL Reference, OUTPUT JCL statement"
 */
record SysoutRouting(List<StepModel> steps, List<OutputStatement> outputs, JobControls controls) {

  /**
   * Where one goes.
   *
   * @param sysoutClass class, or {@code *} for that of the job's messages
   * @param printing complete
   * @param held whether a statement holds it, whatever its class
   */
  record Route(char sysoutClass, Printing printing, boolean held) {}

  /** The route of a SYSOUT data set of {@code step}. */
  Route of(StepModel step, DdTarget.Sysout sysout) {
    int index = steps.indexOf(step);
    Optional<OutputStatement> output = outputFor(index, sysout);
    String sysoutClass =
        sysout.sysoutClass().isEmpty()
            ? output.map(OutputStatement::outputClass).orElse("")
            : sysout.sysoutClass();
    Printing code = controls.outputs().get(sysout.form());
    Printing printing =
        new Printing(sysout.destination(), sysout.copies(), code == null ? sysout.form() : "")
            .orElse(output.map(OutputStatement::printing).orElse(Printing.NOT_CODED))
            .orElse(code == null ? Printing.NOT_CODED : code);
    return new Route(
        sysoutClass.isEmpty() ? '*' : sysoutClass.charAt(0),
        complete(printing),
        sysout.hold() || output.map(OutputStatement::held).orElse(false));
  }

  /** The route of JESMSGLG, JESJCL or JESYSMSG. */
  Route ofSystemDataSet(String ddName) {
    Optional<OutputStatement> output =
        outputs.stream().filter(statement -> statement.isFor(ddName)).findFirst();
    String sysoutClass = output.map(OutputStatement::outputClass).orElse("");
    return new Route(
        sysoutClass.isEmpty() ? '*' : sysoutClass.charAt(0),
        complete(output.map(OutputStatement::printing).orElse(Printing.NOT_CODED)),
        output.map(OutputStatement::held).orElse(false));
  }

  private Printing complete(Printing printing) {
    return printing.orElse(controls.printing()).orElse(Printing.STANDARD);
  }

  private Optional<OutputStatement> outputFor(int step, DdTarget.Sysout sysout) {
    if (!sysout.outputs().isEmpty()) {
      return named(step, sysout.outputs().get(0));
    }
    return defaultOf(step).or(() -> defaultOf(-1));
  }

  private Optional<OutputStatement> defaultOf(int step) {
    return outputs.stream()
        .filter(output -> output.step() == step && output.isDefault())
        .filter(output -> output.systemDataSets().isEmpty())
        .findFirst();
  }

  /** Of the step itself rather than of the job, unless another step is named. */
  private Optional<OutputStatement> named(int step, DdReference reference) {
    return outputs.stream()
        .filter(output -> output.name().equals(reference.ddName()))
        .filter(output -> output.step() <= step && isIn(output.step(), step, reference))
        .reduce((first, second) -> second);
  }

  private boolean isIn(int step, int current, DdReference reference) {
    if (reference.step().isEmpty()) {
      return step < 0 || step == current;
    }
    return step >= 0
        && new StepReference(reference.step(), reference.procedureStep())
            .matches(steps.get(step).name(), steps.get(step).procedureStep());
  }
}
