package io.lparjar.jes.execution;

import io.lparjar.datasets.name.MemberName;
import io.lparjar.jes.jcl.DataSetReference;
import io.lparjar.jes.jcl.DdModel;
import io.lparjar.jes.jcl.DdReference;
import io.lparjar.jes.jcl.DdStatement;
import io.lparjar.jes.jcl.DdTarget;
import io.lparjar.jes.jcl.JobModel;
import io.lparjar.jes.jcl.StepModel;
import io.lparjar.jes.jcl.StepReference;
import java.util.List;
import java.util.Optional;

/** Finds out which data sets the DD statements of a job mean. */
final class References {
  private final JobModel model;
  private final TemporaryNames temporaryNames;
  private final GenerationNumbers generations;

  References(JobModel model, TemporaryNames temporaryNames, GenerationNumbers generations) {
    this.model = model;
    this.temporaryNames = temporaryNames;
    this.generations = generations;
  }

  /** What relative numbers mean in this job. */
  GenerationNumbers generations() {
    return generations;
  }

  /**
   * What a statement stands for when it names a whole generation data group: a statement for each
   * generation. Else the statement itself.
   */
  List<DdStatement> expand(DdStatement statement) {
    if (statement.target() instanceof DdTarget.DataSet dataSet
        && dataSet.reference() instanceof DataSetReference.Named named) {
      List<DdStatement> parts =
          generations.all(named.name()).stream()
              .map(name -> dataSet.of(new DataSetReference.Named(name)))
              .map(
                  part ->
                      new DdStatement(
                          statement.statement(), statement.name(), part, statement.dcb()))
              .toList();
      return parts.isEmpty() ? List.of(statement) : parts;
    }
    return List.of(statement);
  }

  /**
   * The data set of a statement of {@code step}; empty for a generation that is not there, and for
   * a reference that leads nowhere.
   */
  Optional<ResolvedDataSet> resolve(StepModel step, DdStatement statement) {
    return statement.target() instanceof DdTarget.DataSet dataSet
        ? resolve(step, statement, dataSet.reference())
        : Optional.empty();
  }

  /** The statement that {@code *.step.ddname} names, seen from {@code step}. */
  Optional<DdStatement> find(StepModel step, DdReference reference) {
    return reference.step().isEmpty()
        ? find(step, reference.ddName())
        : stepsBefore(step).stream()
            .filter(
                earlier ->
                    new StepReference(reference.step(), reference.procedureStep())
                        .matches(earlier.name(), earlier.procedureStep()))
            .reduce((first, second) -> second)
            .flatMap(found -> find(found, reference.ddName()));
  }

  private Optional<ResolvedDataSet> resolve(
      StepModel step, DdStatement statement, DataSetReference reference) {
    if (reference instanceof DataSetReference.Named named) {
      return Optional.of(new ResolvedDataSet(named.name(), null, false));
    }
    if (reference instanceof DataSetReference.InLibrary library) {
      return Optional.of(new ResolvedDataSet(library.name(), library.member(), false));
    }
    if (reference instanceof DataSetReference.Generation generation) {
      return generations
          .find(generation.base(), generation.relative())
          .map(name -> new ResolvedDataSet(name, null, false));
    }
    if (reference instanceof DataSetReference.Temporary temporary) {
      return Optional.of(
          new ResolvedDataSet(
              temporary.name().isEmpty()
                  ? temporaryNames.of(statement)
                  : temporaryNames.of(temporary.name()),
              temporary.member().isEmpty() ? null : new MemberName(temporary.member()),
              true));
    }
    if (reference instanceof DataSetReference.BackReference back) {
      return find(step, back.dd())
          .filter(found -> !found.equals(statement))
          .flatMap(found -> resolve(ownerOf(found), found));
    }
    return Optional.empty();
  }

  private StepModel ownerOf(DdStatement statement) {
    for (StepModel step : model.steps()) {
      for (DdModel dd : step.dds()) {
        if (dd.statements().contains(statement)) {
          return step;
        }
      }
    }
    return model.steps().get(0);
  }

  private List<StepModel> stepsBefore(StepModel step) {
    int index = model.steps().indexOf(step);
    return model.steps().subList(0, index);
  }

  private static Optional<DdStatement> find(StepModel step, String ddName) {
    return step.dds().stream()
        .filter(dd -> dd.name().equals(ddName))
        .findFirst()
        .map(DdModel::first);
  }
}
