package io.lparjar.jes.program.db2;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The programs of Db2 by their names. */
public final class Db2Programs {
  private static final Map<String, Db2Program> PROGRAMS =
      Map.of(
          "DSNTEP2", new DynamicSql(true),
          "DSNTEP4", new DynamicSql(true),
          "DSNTIAD", new DynamicSql(false));

  private Db2Programs() {}

  /** The program of that name, typed in any case. */
  public static Optional<Db2Program> find(String name) {
    return Optional.ofNullable(PROGRAMS.get(name.toUpperCase(Locale.ROOT)));
  }
}
