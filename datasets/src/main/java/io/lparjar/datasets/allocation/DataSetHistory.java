package io.lparjar.datasets.allocation;

import io.lparjar.datasets.pds.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a data set that was copied from elsewhere brings along.
 *
 * @param created when it was allocated
 * @param referred when it was last opened, empty when never
 * @param directory members that have statistics or are programs, whose sizes do not count; and
 *     aliases, which replace what has their names
 */
public record DataSetHistory(
    LocalDate created, Optional<LocalDate> referred, List<Member> directory) {

  public DataSetHistory {
    directory = List.copyOf(directory);
  }
}
