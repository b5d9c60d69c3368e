package io.lparjar.emulator.ftp.listing;

import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.catalog.CatalogDefinition;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.catalog.CatalogVisitor;
import io.lparjar.datasets.name.DataSetPattern;
import java.util.Optional;

/**
 * What stands one level below a prefix (SITE DIRECTORYMODE): data sets whose names end there, and a
 * {@code Pseudo Directory} for each qualifier that has data sets below it. Among names only, one
 * that is both stands once. [inferred]
 *
 * @param dataSets where they are
 * @param pattern which, with everything below
 * @param qualifiers number of qualifiers that are shown
 * @param shown how to show names
 * @param row form of the rows; empty for names only
 * @param status rows of another form
 * @see "z/OS Communications Server IP User's Guide and Commands, DIRECTORYMode"
 */
record DirectoryModeListing(
    DataSets dataSets,
    DataSetPattern pattern,
    int qualifiers,
    ShownName shown,
    Optional<DataSetRow> row,
    StatusRows status)
    implements Listing {

  @Override
  public void write(LineBuffer lines) {
    dataSets.list(pattern, new Rows(lines));
  }

  /** Index of the period behind the shown qualifiers, or the length when nothing stands below. */
  private int endOfShown(String name) {
    int end = -1;
    for (int i = 0; i < qualifiers; i++) {
      end = name.indexOf('.', end + 1);
      if (end < 0) {
        return name.length();
      }
    }
    return end;
  }

  private final class Rows implements CatalogVisitor {
    private final LineBuffer lines;
    private String directory = "";

    Rows(LineBuffer lines) {
      this.lines = lines;
    }

    @Override
    public void definition(CatalogDefinition definition) {
      String name = definition.name().value();
      if (isShown(name)
          && (writesDirectory(name)
              || DefinitionRow.begin(definition, dataSets, row, status, lines))) {
        end(name);
      }
    }

    @Override
    public void dataSet(CatalogEntry entry) {
      String name = entry.name().value();
      if (isShown(name)) {
        header();
        if (!writesDirectory(name)) {
          row.ifPresent(form -> status.begin(entry, form, lines));
        }
        end(name);
      }
    }

    /** Not above the request, nor in a directory that was shown. */
    private boolean isShown(String name) {
      int end = endOfShown(name);
      return shown.includes(name)
          && !(end < name.length() && end == directory.length() && name.startsWith(directory));
    }

    /** Begins the row of the directory in which a name is, if it is in one. */
    private boolean writesDirectory(String name) {
      int end = endOfShown(name);
      if (end == name.length()) {
        return false;
      }
      header();
      directory = name.substring(0, end);
      row.ifPresent(form -> form.beginPseudoDirectory(lines));
      return true;
    }

    private void header() {
      if (row.isPresent() && lines.lines() == 0) {
        row.get().header(lines);
      }
    }

    private void end(String name) {
      String level = name.substring(0, endOfShown(name));
      if (row.isEmpty()) {
        directory = level;
      }
      shown.write(level, lines);
      lines.end();
    }
  }
}
