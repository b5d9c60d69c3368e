package io.lparjar.jes.jcl;

import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import java.util.List;

/**
 * Reads {@code SPACE=} with {@code AVGREC=}.
 *
 * @see "z/OS MVS JCL Reference, SPACE parameter"
 */
final class SpaceReader {
  private static final String FIELD = "SPACE";
  private static final int LARGEST_QUANTITY = 16_777_215;
  private static final int LARGEST_LENGTH = 65_535;
  private static final int MOST_SUBPARAMETERS = 5;

  private final Parameters parameters;

  private SpaceReader(Parameters parameters) {
    this.parameters = parameters;
  }

  static DdSpace read(Parameters parameters) {
    return parameters.has(FIELD)
        ? new SpaceReader(parameters).read(parameters.value(FIELD).items())
        : DdSpace.NONE;
  }

  private DdSpace read(List<Operand> parts) {
    if (parts.size() < 2) {
      return wrong(JclMessageText.REQUIRED_MISSING);
    }
    if (parts.size() > MOST_SUBPARAMETERS) {
      return wrong(JclMessageText.TOO_MANY_POSITIONALS);
    }
    List<Operand> quantities = parts.get(1).items();
    if (quantities.isEmpty() || quantities.size() > 3) {
      return wrong(JclMessageText.SUBPARAMETERS);
    }
    SpaceUnit unit =
        switch (parts.get(0).text()) {
          case "TRK" -> SpaceUnit.TRACK;
          case "CYL" -> SpaceUnit.CYLINDER;
          default -> SpaceUnit.BLOCK;
        };
    int averageLength =
        unit == SpaceUnit.BLOCK ? parameters.number(parts.get(0), FIELD, LARGEST_LENGTH, 0) : 0;
    int factor = unit == SpaceUnit.BLOCK ? factor() : 1;
    boolean release = parts.size() > 2 && parts.get(2).text().equals("RLSE");
    if (parts.size() > 2 && !release && !(parts.get(2) instanceof Operand.Omitted)) {
      return wrong(JclMessageText.UNIDENTIFIED_POSITIONAL);
    }
    return new DdSpace(
        new SpaceRequest(
            unit,
            quantity(quantities, 0, factor),
            quantity(quantities, 1, factor),
            quantity(quantities, 2, 1)),
        averageLength,
        release);
  }

  private int quantity(List<Operand> quantities, int index, int factor) {
    if (index >= quantities.size() || quantities.get(index) instanceof Operand.Omitted) {
      return 0;
    }
    long quantity =
        (long) factor * parameters.number(quantities.get(index), FIELD, LARGEST_QUANTITY, 0);
    return (int) Math.min(quantity, LARGEST_QUANTITY);
  }

  private int factor() {
    String averageRecord = parameters.value("AVGREC").text();
    return switch (averageRecord) {
      case "", "U" -> 1;
      case "K" -> 1024;
      case "M" -> 1024 * 1024;
      default -> {
        parameters.diagnostics().inField(JclMessageText.UNIDENTIFIED_POSITIONAL, "AVGREC");
        yield 1;
      }
    };
  }

  private DdSpace wrong(JclMessageText constant) {
    parameters.diagnostics().inField(constant, FIELD);
    return DdSpace.NONE;
  }
}
