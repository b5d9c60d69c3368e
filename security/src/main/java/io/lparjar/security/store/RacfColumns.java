package io.lparjar.security.store;

import io.lparjar.security.racf.profile.Revocation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Columns that several tables of the RACF database have. */
final class RacfColumns {
  private RacfColumns() {}

  /** The values of a column that holds them with blanks between. */
  static <T> Set<T> words(String text, Function<String, T> reader) {
    return Arrays.stream(text.split(" "))
        .filter(word -> !word.isEmpty())
        .map(reader)
        .collect(Collectors.toSet());
  }

  /** What such a column holds for some values. */
  static <T extends Enum<T>> String words(Set<T> values) {
    return values.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
  }

  /** State, date of revoking and date of resuming. */
  static Revocation revocationAt(ResultSet row, int column) throws SQLException {
    return new Revocation(
        row.getBoolean(column),
        row.getObject(column + 1, LocalDate.class),
        row.getObject(column + 2, LocalDate.class));
  }
}
