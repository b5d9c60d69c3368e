package io.lparjar.emulator.seed;

import io.lparjar.datasets.allocation.NewDataSet;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetOrganization;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.attribute.SpaceUse;
import io.lparjar.datasets.attribute.StorageClasses;
import io.lparjar.datasets.attribute.VolumeSpace;
import io.lparjar.datasets.catalog.CatalogEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The label of a data set as operands of its line, in the words of JCL. */
final class LabelForm {
  static final String EXPIRATION = "EXPDT";

  private static final String TRACKS = "TRK";
  private static final String CYLINDERS = "CYL";
  private static final String BLOCKS = "BLK";
  private static final String RELEASE = "RLSE";

  /** The space of a data set whose line says none: room for some hundred megabytes. */
  private static final String USUAL_SPACE = "(CYL,(1,50),RLSE)";

  private static final String USUAL_LIBRARY_SPACE = "(CYL,(1,50,45),RLSE)";

  private LabelForm() {}

  /**
   * Takes what new data sets are asked for with.
   *
   * @param usual what the content suggests where the line says nothing
   */
  static NewDataSet read(ManifestLine line, Shape usual) {
    DataSetOrganization dsorg =
        line.parsed(
            "DSORG",
            line.text("DSORG", usual.dsorg().name()),
            "PS, DA or PO",
            DataSetOrganization::valueOf);
    boolean partitioned = dsorg == DataSetOrganization.PO;
    RecordFormat recfm =
        line.parsed(
            "RECFM", line.text("RECFM", usual.recfm().toString()), "a format", RecordFormat::of);
    int usualLrecl = recfm.equals(RecordFormat.NONE) ? 0 : usual.lrecl();
    String lrecl = line.text("LRECL", Integer.toString(usualLrecl));
    List<String> volumes = line.list("VOLUME");
    String space = line.text("SPACE", partitioned ? USUAL_LIBRARY_SPACE : USUAL_SPACE);
    DataSetAttributes attributes =
        new DataSetAttributes(
            dsorg,
            type(line, partitioned),
            recfm,
            lrecl.equals("X")
                ? DataSetAttributes.LRECL_X
                : line.parsed("LRECL", lrecl, "a number", Integer::valueOf),
            line.number("BLKSIZE", 0),
            line.parsed("SPACE", space, "(TRK,(1,1))", LabelForm::space));
    return NewDataSet.anywhere(attributes)
        .onVolumes(volumes, Math.max(1, volumes.size()))
        .managed(classes(line))
        .expiring(line.date(EXPIRATION))
        .releasing(space.endsWith("," + RELEASE + ")"));
  }

  /** What a file or directory suggests. */
  record Shape(DataSetOrganization dsorg, RecordFormat recfm, int lrecl) {}

  /** The operands of a data set on a volume, or migrated. */
  static String write(CatalogEntry entry) {
    DataSetAttributes attributes = entry.attributes();
    StringBuilder text = new StringBuilder("DSORG=").append(attributes.dsorg());
    switch (attributes.type()) {
      case BASIC -> {}
      case LARGE, EXTENDED, PDS -> text.append(" DSNTYPE=").append(attributes.type());
      case PDSE -> text.append(" DSNTYPE=LIBRARY");
      case VSAM, AIX, DATA, INDEX ->
          throw new IllegalArgumentException(entry.name() + " has no form for seeding");
    }
    text.append(" RECFM=").append(attributes.recfm());
    text.append(" LRECL=")
        .append(
            attributes.lrecl() == DataSetAttributes.LRECL_X
                ? "X"
                : Integer.toString(attributes.lrecl()));
    text.append(" BLKSIZE=").append(attributes.blksize());
    text.append(" SPACE=").append(space(entry));
    if (!entry.isMigrated()) {
      text.append(" VOLUME=").append(volumes(entry));
    }
    append(text, entry.classes());
    appendExpiration(text, entry.expires());
    return text.toString();
  }

  static void appendExpiration(StringBuilder text, Optional<LocalDate> expires) {
    expires.ifPresent(day -> text.append(' ').append(EXPIRATION).append('=').append(day));
  }

  private static DataSetType type(ManifestLine line, boolean partitioned) {
    String text = line.text("DSNTYPE", partitioned ? "LIBRARY" : "BASIC");
    DataSetType type =
        line.parsed(
            "DSNTYPE",
            text.equals("LIBRARY") ? "PDSE" : text,
            "BASIC, LARGE, EXTENDED, PDS or LIBRARY",
            DataSetType::valueOf);
    if (partitioned != (type == DataSetType.PDS || type == DataSetType.PDSE)) {
      throw line.wrong("DSNTYPE=" + text + " does not go with this DSORG");
    }
    return type;
  }

  /** Reads {@code (TRK,(1,1))}, {@code (CYL,(1,1,10),RLSE)} and such. */
  static SpaceRequest space(String text) {
    String[] parts = text.replaceAll("[()]", "").split(",", -1);
    int end = parts[parts.length - 1].equals(RELEASE) ? parts.length - 1 : parts.length;
    if (end < 2 || end > 4) {
      throw new IllegalArgumentException("SPACE");
    }
    SpaceUnit unit =
        switch (parts[0]) {
          case TRACKS -> SpaceUnit.TRACK;
          case CYLINDERS -> SpaceUnit.CYLINDER;
          case BLOCKS -> SpaceUnit.BLOCK;
          default -> throw new IllegalArgumentException("SPACE");
        };
    return new SpaceRequest(
        unit,
        Integer.parseInt(parts[1]),
        end > 2 ? Integer.parseInt(parts[2]) : 0,
        end > 3 ? Integer.parseInt(parts[3]) : 0);
  }

  /** The operand SPACE of a data set. */
  static String space(CatalogEntry entry) {
    SpaceRequest space = entry.attributes().space();
    String unit =
        switch (space.unit()) {
          case TRACK -> TRACKS;
          case CYLINDER -> CYLINDERS;
          case BLOCK -> BLOCKS;
        };
    String directory = space.directoryBlocks() > 0 ? "," + space.directoryBlocks() : "";
    boolean released =
        entry.isOnVolume() && entry.space().allTracks() < SpaceUse.primary(entry.attributes());
    return "("
        + unit
        + ",("
        + space.primary()
        + ","
        + space.secondary()
        + directory
        + ")"
        + (released ? "," + RELEASE : "")
        + ")";
  }

  private static String volumes(CatalogEntry entry) {
    List<String> serials = entry.space().volumes().stream().map(VolumeSpace::volume).toList();
    return serials.size() == 1 ? serials.get(0) : "(" + String.join(",", serials) + ")";
  }

  /** Takes the SMS classes. */
  static StorageClasses classes(ManifestLine line) {
    return new StorageClasses(
        line.text("DATACLAS", ""), line.text("STORCLAS", ""), line.text("MGMTCLAS", ""));
  }

  /** Adds the operands of SMS classes. */
  static void append(StringBuilder text, StorageClasses classes) {
    append(text, "DATACLAS", classes.data());
    append(text, "STORCLAS", classes.storage());
    append(text, "MGMTCLAS", classes.management());
  }

  private static void append(StringBuilder text, String key, String value) {
    if (!value.isEmpty()) {
      text.append(' ').append(key).append('=').append(value);
    }
  }
}
