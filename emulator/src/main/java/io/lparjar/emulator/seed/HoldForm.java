package io.lparjar.emulator.seed;

import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.Serialization.Mode;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.emulator.given.Given;
import java.util.List;
import java.util.Optional;

/**
 * A data set in use as an operand of its line: {@code INUSE=SHARED}, or with the job that holds it
 * {@code INUSE=(EXCLUSIVE,PAYJOB)}.
 *
 * @param where file and line number, for messages
 * @param jobName of the job that holds it
 */
record HoldForm(String where, DataSetName name, Mode mode, String jobName) {
  private static final String IN_USE = "INUSE";

  /** What a line says; takes the operand. */
  static Optional<HoldForm> read(DataSetName name, ManifestLine line) {
    if (!line.has(IN_USE)) {
      return Optional.empty();
    }
    List<String> parts = line.list(IN_USE);
    if (parts.isEmpty() || parts.size() > 2) {
      throw line.wrong("INUSE needs SHARED or EXCLUSIVE, and a job name");
    }
    Mode mode = line.parsed(IN_USE, parts.get(0), "SHARED or EXCLUSIVE", Mode::valueOf);
    String jobName =
        parts.size() == 1
            ? Given.OTHER_JOB
            : line.parsed(IN_USE, parts.get(1), "a job name", MemberName::parse).value();
    return Optional.of(new HoldForm(line.where(), name, mode, jobName));
  }

  /** Holds it for as long as the system lives. */
  void obtain(Given given) {
    try {
      given.inUse(name.value(), mode, jobName);
    } catch (DataSetException wrong) {
      throw new SeedException(where, wrong);
    }
  }
}
