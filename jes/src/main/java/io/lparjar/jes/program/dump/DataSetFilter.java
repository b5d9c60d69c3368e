package io.lparjar.jes.program.dump;

import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.DataSetPattern;
import io.lparjar.jes.program.statement.Keywords;
import io.lparjar.jes.program.statement.Operand;
import java.util.List;

/**
 * {@code DATASET(INCLUDE(...) EXCLUDE(...))}: which data sets a command is for.
 *
 * @param included patterns, of which one must match
 * @param excluded patterns, of which none may
 */
record DataSetFilter(List<DataSetPattern> included, List<DataSetPattern> excluded) {
  DataSetFilter {
    included = List.copyOf(included);
    excluded = List.copyOf(excluded);
  }

  /**
   * That of a command.
   *
   * @throws DumpException when it has none
   * @throws io.lparjar.datasets.name.InvalidNameException for a pattern that is none
   */
  static DataSetFilter of(Keywords keywords) {
    Operand filter =
        keywords
            .find("DATASET")
            .orElseThrow(() -> new DumpException(DumpMessage.MISSING.with("DATASET")));
    Keywords parts = new Keywords(filter.list());
    List<DataSetPattern> included = patterns(parts, "INCLUDE", "INCL");
    if (included.isEmpty()) {
      throw new DumpException(DumpMessage.MISSING.with("INCLUDE"));
    }
    return new DataSetFilter(included, patterns(parts, "EXCLUDE", "EXCL"));
  }

  private static List<DataSetPattern> patterns(Keywords parts, String key, String shortKey) {
    return parts
        .find(key)
        .or(() -> parts.find(shortKey))
        .map(Operand::list)
        .orElse(List.of())
        .stream()
        .map(item -> DataSetPattern.parse(item.word()))
        .toList();
  }

  boolean matches(DataSetName name) {
    return included.stream().anyMatch(pattern -> pattern.matches(name))
        && excluded.stream().noneMatch(pattern -> pattern.matches(name));
  }
}
