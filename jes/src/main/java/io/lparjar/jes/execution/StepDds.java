package io.lparjar.jes.execution;

import io.lparjar.jes.jcl.DdModel;
import io.lparjar.jes.jcl.DdStatement;
import io.lparjar.jes.jcl.DdTarget;
import io.lparjar.jes.jcl.JobModel;
import io.lparjar.jes.jcl.StepModel;
import io.lparjar.jes.spool.SystemMessage;
import io.lparjar.jes.spool.SystemMessages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The DD names that a step really has: JOBLIB where it has no STEPLIB, and the definitions that
 * {@code DDNAME=} postponed in their places.
 */
record StepDds(JobModel model, StepModel step) {

  List<DdModel> resolved(SystemMessages messages) {
    Set<String> taken = new HashSet<>();
    List<DdModel> dds = new ArrayList<>();
    if (!model.jobLibrary().isEmpty() && find("STEPLIB").isEmpty()) {
      dds.add(new DdModel("JOBLIB", model.jobLibrary()));
    }
    for (DdModel dd : step.dds()) {
      if (dd.first().target() instanceof DdTarget.Postponed postponed) {
        taken.add(postponed.ddName());
        dds.add(new DdModel(dd.name(), definitionOf(dd, postponed, messages)));
      } else if (!taken.contains(dd.name())) {
        dds.add(dd);
      }
    }
    return dds;
  }

  private List<DdStatement> definitionOf(
      DdModel dd, DdTarget.Postponed postponed, SystemMessages messages) {
    Optional<DdModel> later = find(postponed.ddName());
    if (later.isPresent() && !later.get().equals(dd)) {
      return later.get().statements();
    }
    messages.write(SystemMessage.POSTPONED_NOT_RESOLVED.with());
    DdStatement first = dd.first();
    return List.of(
        new DdStatement(first.statement(), first.name(), new DdTarget.Dummy(), first.dcb()));
  }

  private Optional<DdModel> find(String ddName) {
    return step.dds().stream().filter(dd -> dd.name().equals(ddName)).findFirst();
  }
}
