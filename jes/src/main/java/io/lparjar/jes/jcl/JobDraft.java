package io.lparjar.jes.jcl;

import java.util.ArrayList;
import java.util.List;

/** The steps of a job as they come in, and the order that statements must keep. */
final class JobDraft implements EarlierStatements {
  private static final int MOST_STEPS = 255;
  private static final int MOST_DDS = 3273;

  private final Diagnostics diagnostics;
  private final List<DdStatement> jobLibrary = new ArrayList<>();
  private final List<OutputStatement> outputs = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private boolean jobLibraryOpen;

  JobDraft(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  private record Step(
      String name,
      String procedureStep,
      ExecStatement exec,
      List<IfBranch> branches,
      List<Dd> dds) {
    int statements() {
      return dds.stream().mapToInt(dd -> dd.statements().size()).sum();
    }
  }

  private record Dd(String name, List<DdStatement> statements) {}

  void addStep(String name, String procedureStep, ExecStatement exec, List<IfBranch> branches) {
    if (steps.size() == MOST_STEPS) {
      diagnostics.add(JclMessageText.TOO_MANY_STEPS);
      return;
    }
    steps.add(new Step(name, procedureStep, exec, branches, new ArrayList<>()));
  }

  void addDd(DdStatement dd) {
    if (steps.isEmpty()) {
      addBeforeSteps(dd);
      return;
    }
    List<Dd> dds = last(steps).dds();
    if (dd.name().equals("JOBLIB")) {
      diagnostics.add(JclMessageText.MISPLACED_JOBLIB);
    } else if (dd.name().indexOf('.') >= 0) {
      diagnostics.add(JclMessageText.OVERRIDDEN_STEP_NOT_FOUND);
    } else if (last(steps).statements() == MOST_DDS) {
      diagnostics.add(JclMessageText.TOO_MANY_DDS);
    } else if (!dd.name().isEmpty()) {
      dds.add(new Dd(dd.name(), new ArrayList<>(List.of(dd))));
    } else if (dds.isEmpty()) {
      diagnostics.add(JclMessageText.FIRST_DD_UNNAMED);
    } else {
      last(dds).statements().add(dd);
    }
  }

  /** JOBLIB with its concatenation, and what is accepted but not acted upon. */
  private void addBeforeSteps(DdStatement dd) {
    if (dd.name().equals("JOBLIB") || (dd.name().isEmpty() && jobLibraryOpen)) {
      jobLibraryOpen = true;
      jobLibrary.add(dd);
      return;
    }
    jobLibraryOpen = false;
    if (!dd.name().equals("SYSCHK") && !dd.name().equals("JOBCAT")) {
      diagnostics.add(JclMessageText.MISPLACED, "DD");
    }
  }

  void addOutput(String name, Parameters parameters) {
    outputs.add(OutputStatement.read(name, steps.size() - 1, parameters));
  }

  List<OutputStatement> outputs() {
    return outputs;
  }

  /** Whether there is an OUTPUT statement that a DD statement may mean. */
  boolean hasOutput(DdReference reference) {
    return outputs.stream().anyMatch(output -> output.name().equals(reference.ddName()));
  }

  @Override
  public List<DdStatement> find(DdReference reference) {
    for (int i = steps.size() - 1; i >= 0; i--) {
      Step step = steps.get(i);
      boolean wanted =
          reference.step().isEmpty()
              ? i == steps.size() - 1
              : new StepReference(reference.step(), reference.procedureStep())
                  .matches(step.name(), step.procedureStep());
      for (Dd dd : wanted ? step.dds() : List.<Dd>of()) {
        if (dd.name().equals(reference.ddName())) {
          return dd.statements();
        }
      }
    }
    return List.of();
  }

  boolean hasSteps() {
    return !steps.isEmpty();
  }

  List<DdStatement> jobLibrary() {
    return jobLibrary;
  }

  List<StepModel> steps() {
    return steps.stream()
        .map(
            step ->
                new StepModel(
                    step.name(),
                    step.procedureStep(),
                    step.exec(),
                    step.branches(),
                    step.dds().stream()
                        .map(dd -> new DdModel(dd.name(), dd.statements()))
                        .toList()))
        .toList();
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
