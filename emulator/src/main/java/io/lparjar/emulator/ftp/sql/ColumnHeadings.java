package io.lparjar.emulator.ftp.sql;

import io.lparjar.jes.db2.Db2Column;
import java.util.Locale;

/** Where the headings of a result come from (SQLCOL). */
enum ColumnHeadings {
  NAMES,
  LABELS,
  /** A label, or without one a name. */
  ANY;

  /** The heading of a column, counted from 1; {@code COL002} when it has none. [documented] */
  String of(Db2Column column, int number) {
    String heading =
        switch (this) {
          case NAMES -> column.name();
          case LABELS -> column.label();
          case ANY -> column.label().isEmpty() ? column.name() : column.label();
        };
    return heading.isEmpty() ? String.format(Locale.ROOT, "COL%03d", number) : heading;
  }
}
