package io.lparjar.jes.jcl;

import io.lparjar.datasets.allocation.DispositionStatus;
import java.util.List;

/**
 * Reads {@code DISP=} and fills in what is not coded.
 *
 * @see "z/OS MVS JCL Reference, DISP parameter"
 */
final class DispositionReader {
  private static final String FIELD = "DISP";

  private DispositionReader() {}

  static DdDisposition read(Parameters parameters) {
    if (!parameters.has(FIELD)) {
      return DdDisposition.DEFAULT;
    }
    List<Operand> parts = parameters.value(FIELD).items();
    if (parts.size() > 3) {
      parameters.diagnostics().inField(JclMessageText.TOO_MANY_POSITIONALS, FIELD);
      return DdDisposition.DEFAULT;
    }
    DispositionStatus status = status(parameters, part(parts, 0));
    DdDisposition.Action assumed =
        switch (status) {
          case NEW -> DdDisposition.Action.DELETE;
          case OLD, SHR -> DdDisposition.Action.KEEP;
          case MOD -> DdDisposition.Action.NOT_CODED;
        };
    DdDisposition.Action normal = action(parameters, part(parts, 1), assumed);
    DdDisposition.Action otherwise = normal == DdDisposition.Action.PASS ? assumed : normal;
    DdDisposition.Action abnormal = action(parameters, part(parts, 2), otherwise);
    if (abnormal == DdDisposition.Action.PASS) {
      parameters.diagnostics().inField(JclMessageText.UNIDENTIFIED_POSITIONAL, FIELD);
    }
    return new DdDisposition(status, normal, abnormal);
  }

  private static Operand part(List<Operand> parts, int index) {
    return index < parts.size() ? parts.get(index) : new Operand.Omitted(0);
  }

  private static DispositionStatus status(Parameters parameters, Operand part) {
    if (part instanceof Operand.Omitted) {
      return DispositionStatus.NEW;
    }
    for (DispositionStatus status : DispositionStatus.values()) {
      if (status.name().equals(part.text())) {
        return status;
      }
    }
    parameters.diagnostics().inField(JclMessageText.UNIDENTIFIED_POSITIONAL, FIELD);
    return DispositionStatus.NEW;
  }

  private static DdDisposition.Action action(
      Parameters parameters, Operand part, DdDisposition.Action none) {
    if (part instanceof Operand.Omitted) {
      return none;
    }
    for (DdDisposition.Action action : DdDisposition.Action.values()) {
      if (action != DdDisposition.Action.NOT_CODED && action.name().equals(part.text())) {
        return action;
      }
    }
    parameters.diagnostics().inField(JclMessageText.UNIDENTIFIED_POSITIONAL, FIELD);
    return none;
  }
}
