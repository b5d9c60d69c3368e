package io.lparjar.jes.execution;

import io.lparjar.jes.jcl.StepReference;
import io.lparjar.jes.job.CompletionCode;
import io.lparjar.jes.job.CompletionCode.ConditionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** How the steps of a job that were executed so far have ended, in order. Used by one thread. */
final class StepHistory {
  private final List<Ended> steps = new ArrayList<>();

  /** An executed step. */
  private record Ended(StepName name, CompletionCode code) {
    boolean isMeantBy(StepReference reference) {
      return reference.matches(name.step(), name.procedureStep());
    }
  }

  void add(StepName name, CompletionCode code) {
    steps.add(new Ended(name, code));
  }

  boolean isEmpty() {
    return steps.isEmpty();
  }

  /** Return codes of the steps that are meant and ended normally. */
  List<Integer> returnCodes(StepReference reference) {
    List<Integer> codes = new ArrayList<>();
    for (Ended step : steps) {
      if (step.isMeantBy(reference) && step.code() instanceof ConditionCode code) {
        codes.add(code.value());
      }
    }
    return codes;
  }

  /** The highest return code of the steps that are meant. */
  OptionalInt highestReturnCode(StepReference reference) {
    return returnCodes(reference).stream().mapToInt(Integer::intValue).max();
  }

  boolean ran(StepReference reference) {
    return steps.stream().anyMatch(step -> step.isMeantBy(reference));
  }

  boolean abended(StepReference reference) {
    return !abends(reference).isEmpty();
  }

  /** Abend codes of the steps that are meant, such as {@code S0C4}. */
  List<String> abends(StepReference reference) {
    return steps.stream()
        .filter(step -> step.isMeantBy(reference) && !(step.code() instanceof ConditionCode))
        .map(step -> AbendText.codeOf(step.code()))
        .toList();
  }

  /** The end of the job: its last abend, or else the highest return code. */
  CompletionCode completion() {
    CompletionCode result = new ConditionCode(highestReturnCode(StepReference.ANY).orElse(0));
    for (Ended step : steps) {
      if (!(step.code() instanceof ConditionCode)) {
        result = step.code();
      }
    }
    return result;
  }
}
