package io.lparjar.emulator.ftp.listing;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.catalog.CatalogEntry;

/**
 * A data set in a list, by LISTLEVEL.
 *
 * <pre>
 * 0         1         2         3         4         5         6
 * 0123456789012345678901234567890123456789012345678901234567890123456789
 * Volume Unit    Referred Ext Used Recfm Lrecl BlkSz Dsorg Dsname             levels 0 and 1
 * TERNBG 3390   2022/02/17  1    3  FB      80 16000 PO-E $.ASM
 * Volume Referred      Ext      Used Recfm Lrecl BlkSz Dsorg Dsname           level 2
 * TERNBG 2022/02/17      1         3  FB      80 16000 PO-E  $.ASM
 * </pre>
 *
 * <p>What is no data set has rows of its own at all levels [seen]:
 *
 * <pre>
 *                                                    GDG  POSY.GDGBASE
 * User catalog connector                                  CAI115.UCAT
 * </pre>
 *
 * <p>Extents and tracks are those on the first volume, of which none are shown as one [inferred].
 * Level 0 shows a PDSE as PO, the others as PO-E; DA is [inferred]. For RECFM U the block size
 * stands in both columns. [seen]
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, DIr subcommand"
 */
enum DataSetRow {
  LEVEL_0("Volume Unit    Referred Ext Used Recfm Lrecl BlkSz Dsorg Dsname", 0),
  LEVEL_1("Volume Unit    Referred Ext Used Recfm Lrecl BlkSz Dsorg Dsname", 0),
  LEVEL_2("Volume Referred      Ext      Used Recfm Lrecl BlkSz Dsorg Dsname", 2);

  private static final int NAME_COLUMN = 56;
  private static final int MOST_TRACKS = 99_999;

  private final String header;
  private final int shift;

  DataSetRow(String header, int shift) {
    this.header = header;
    this.shift = shift;
  }

  static DataSetRow ofLevel(int listLevel) {
    return values()[listLevel];
  }

  void header(LineBuffer lines) {
    lines.text(header).end();
  }

  /** Writes the row of a data set up to its name. */
  LineBuffer begin(CatalogEntry entry, LineBuffer line) {
    if (entry.attributes().isVsam()) {
      return beginVsam(entry, line);
    }
    long tracks = Math.max(1, entry.space().tracks());
    int extents = Math.max(1, entry.space().extents());
    line.left(0, entry.volume());
    if (this == LEVEL_2) {
      referred(entry, 7, line).right(24, extents).right(34, tracks);
    } else {
      referred(entry, 14, line.left(7, entry.unit())).right(27, extents);
      if (tracks > MOST_TRACKS) {
        line.left(27, "+++++");
      } else {
        line.right(32, tracks);
      }
    }
    DataSetAttributes attributes = entry.attributes();
    boolean undefined = attributes.recfm().isUndefined();
    return line.left(34 + shift, attributes.recfm().toString())
        .right(44 + shift, undefined ? attributes.blksize() : attributes.lrecl())
        .right(50 + shift, attributes.blksize())
        .left(51 + shift, dsorg(attributes))
        .pad(nameColumn());
  }

  /** A cluster shows no volume, a component its own. [seen] At level 2 likewise [inferred]. */
  private LineBuffer beginVsam(CatalogEntry entry, LineBuffer line) {
    if (!entry.attributes().isCluster()) {
      line.left(0, entry.volume());
      if (this != LEVEL_2) {
        line.left(7, entry.unit());
      }
    }
    return line.left(51 + shift, "VSAM").pad(nameColumn());
  }

  private static LineBuffer referred(CatalogEntry entry, int column, LineBuffer line) {
    return entry.referred().isPresent()
        ? line.date(column, entry.referred().get())
        : line.left(column, "**NONE**");
  }

  private String dsorg(DataSetAttributes attributes) {
    return switch (attributes.dsorg()) {
      case PS -> " PS";
      case DA -> " DA";
      case PO -> this != LEVEL_0 && attributes.type() == DataSetType.PDSE ? "PO-E" : " PO";
      case VS -> "VSAM";
    };
  }

  /** Writes the row of the base of a generation data group, up to its name. [seen] */
  LineBuffer beginGenerationGroup(LineBuffer line) {
    return line.left(51 + shift, "GDG").pad(nameColumn());
  }

  /** Writes the row of a VSAM path, up to its name. [documented] */
  LineBuffer beginPath(LineBuffer line) {
    return line.left(51 + shift, "PATH").pad(nameColumn());
  }

  /** Writes the row of a user catalog up to its name. [seen] */
  LineBuffer beginUserCatalog(LineBuffer line) {
    return line.text("User catalog connector").pad(nameColumn());
  }

  /** Writes the row of qualifiers that data sets stand below, up to its name. */
  LineBuffer beginPseudoDirectory(LineBuffer line) {
    return line.text("Pseudo Directory").pad(nameColumn());
  }

  int nameColumn() {
    return this == LEVEL_2 ? NAME_COLUMN + 3 : NAME_COLUMN;
  }
}
