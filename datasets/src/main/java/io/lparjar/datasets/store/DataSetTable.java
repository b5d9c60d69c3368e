package io.lparjar.datasets.store;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetOrganization;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.attribute.StorageClasses;
import io.lparjar.datasets.attribute.VolumeSpace;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.catalog.CatalogRecord;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.security.store.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Table DATA_SET: a row a data set. */
final class DataSetTable {
  static final String DEFINITION =
      """
      CREATE TABLE IF NOT EXISTS data_set (
        id BIGINT PRIMARY KEY,
        sort_key VARCHAR(44) NOT NULL UNIQUE,
        cataloged BOOLEAN NOT NULL,
        name VARCHAR(44) NOT NULL,
        volume VARCHAR(6) NOT NULL,
        unit VARCHAR(8) NOT NULL,
        dsorg VARCHAR(2) NOT NULL,
        dsntype VARCHAR(8) NOT NULL,
        recfm VARCHAR(5) NOT NULL,
        lrecl INTEGER NOT NULL,
        blksize INTEGER NOT NULL,
        space_unit VARCHAR(8) NOT NULL,
        space_primary INTEGER NOT NULL,
        space_secondary INTEGER NOT NULL,
        directory_blocks INTEGER NOT NULL,
        created DATE NOT NULL,
        referred DATE,
        size_in_bytes BIGINT NOT NULL,
        extents INTEGER,
        tracks BIGINT NOT NULL,
        further_volumes VARCHAR(1200) NOT NULL,
        data_class VARCHAR(8) NOT NULL,
        storage_class VARCHAR(8) NOT NULL,
        management_class VARCHAR(8) NOT NULL,
        expires DATE)\
      """;

  private static final String COLUMNS =
      "SELECT id, cataloged, name, volume, unit, dsorg, dsntype, recfm, lrecl, blksize,"
          + " space_unit, space_primary, space_secondary, directory_blocks, created, referred,"
          + " extents, tracks, further_volumes, data_class, storage_class, management_class,"
          + " expires,";

  private static final String WITH_SIZE =
      COLUMNS
          + " CASE WHEN dsorg = 'PO' THEN (SELECT COALESCE(SUM(m.size_in_bytes), 0)"
          + " FROM pds_member m WHERE m.data_set_id = d.id) ELSE size_in_bytes END"
          + " FROM data_set d WHERE cataloged AND";

  private static final String FIND = COLUMNS + " size_in_bytes FROM data_set WHERE sort_key = ?";
  private static final String DESCRIBE = WITH_SIZE + " sort_key = ?";

  private static final String RANGE =
      " sort_key >= ? AND sort_key < ? ORDER BY sort_key FETCH FIRST "
          + Pages.LENGTH
          + " ROWS ONLY";
  private static final String LIST = WITH_SIZE + RANGE;
  private static final String LIST_ALL = COLUMNS + " size_in_bytes FROM data_set WHERE" + RANGE;

  private static final String INSERT =
      "INSERT INTO data_set VALUES"
          + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String RELABEL =
      "UPDATE data_set SET cataloged = ?, recfm = ?, lrecl = ?, blksize = ? WHERE sort_key = ?";
  private static final String TOUCH =
      "UPDATE data_set SET referred = ?, size_in_bytes = ?, extents = ?, tracks = ?,"
          + " further_volumes = ? WHERE sort_key = ?";
  private static final String REDATE =
      "UPDATE data_set SET created = ?, referred = ?, expires = ? WHERE sort_key = ?";
  private static final String MOVE =
      "UPDATE data_set SET volume = ?, extents = ?, tracks = ?, further_volumes = ?"
          + " WHERE sort_key = ?";
  private static final String TRACKS =
      "SELECT volume, further_volumes, SUM(tracks), COUNT(*) FROM data_set"
          + " WHERE extents IS NOT NULL GROUP BY volume, further_volumes";
  private static final String DELETE = "DELETE FROM data_set WHERE sort_key = ?";
  private static final String HIGHEST_ID = "SELECT COALESCE(MAX(id), 0) FROM data_set";

  /** All record formats by name: a listing reads thousands of rows and must not parse each. */
  private static final Map<String, RecordFormat> FORMATS = formats();

  private DataSetTable() {}

  static Optional<CatalogRecord> find(Transaction transaction, DataSetName name) {
    return transaction.first(FIND, DataSetTable::record, keyOf(name));
  }

  static Optional<CatalogRecord> describe(Transaction transaction, DataSetName name) {
    return transaction.first(DESCRIBE, DataSetTable::record, keyOf(name));
  }

  /** A page of the cataloged data sets whose keys lie in a range. */
  static List<CatalogRecord> list(Transaction transaction, String from, String to) {
    return transaction.query(LIST, DataSetTable::record, from, to);
  }

  /** A page of the data sets whose keys lie in a range. */
  static List<CatalogRecord> listAll(Transaction transaction, String from, String to) {
    return transaction.query(LIST_ALL, DataSetTable::record, from, to);
  }

  static void insert(Transaction transaction, CatalogRecord record) {
    CatalogEntry entry = record.entry();
    DataSetAttributes attributes = entry.attributes();
    SpaceRequest space = attributes.space();
    transaction.update(
        INSERT,
        record.id(),
        keyOf(entry.name()),
        record.cataloged(),
        entry.name().value(),
        entry.volume(),
        entry.unit(),
        attributes.dsorg().name(),
        attributes.type().name(),
        attributes.recfm().toString(),
        attributes.lrecl(),
        attributes.blksize(),
        space.unit().name(),
        space.primary(),
        space.secondary(),
        space.directoryBlocks(),
        entry.created(),
        entry.referred().orElse(null),
        entry.sizeInBytes(),
        SpaceColumns.extents(entry.space()),
        entry.space().tracks(),
        SpaceColumns.further(entry.space()),
        entry.classes().data(),
        entry.classes().storage(),
        entry.classes().management(),
        entry.expires().orElse(null));
  }

  static void relabel(Transaction transaction, CatalogRecord record) {
    DataSetAttributes attributes = record.entry().attributes();
    transaction.update(
        RELABEL,
        record.cataloged(),
        attributes.recfm().toString(),
        attributes.lrecl(),
        attributes.blksize(),
        keyOf(record.name()));
  }

  static void touch(Transaction transaction, CatalogRecord record) {
    transaction.update(
        TOUCH,
        record.entry().referred().orElse(null),
        record.entry().sizeInBytes(),
        SpaceColumns.extents(record.entry().space()),
        record.entry().space().tracks(),
        SpaceColumns.further(record.entry().space()),
        keyOf(record.name()));
  }

  static void move(Transaction transaction, CatalogRecord record) {
    CatalogEntry entry = record.entry();
    transaction.update(
        MOVE,
        entry.volume(),
        SpaceColumns.extents(entry.space()),
        entry.space().tracks(),
        SpaceColumns.further(entry.space()),
        keyOf(record.name()));
  }

  static void redate(Transaction transaction, CatalogRecord record) {
    CatalogEntry entry = record.entry();
    transaction.update(
        REDATE,
        entry.created(),
        entry.referred().orElse(null),
        entry.expires().orElse(null),
        keyOf(record.name()));
  }

  static Map<String, Long> tracksByVolume(Transaction transaction) {
    Map<String, Long> tracks = new HashMap<>();
    transaction.query(
        TRACKS,
        row -> {
          tracks.merge(row.getString(1), row.getLong(3), Long::sum);
          long dataSets = row.getLong(4);
          for (VolumeSpace further : SpaceColumns.further(row.getString(2))) {
            tracks.merge(further.volume(), dataSets * further.tracks(), Long::sum);
          }
          return tracks;
        });
    return tracks;
  }

  static void delete(Transaction transaction, DataSetName name) {
    transaction.update(DELETE, keyOf(name));
  }

  static long highestId(Transaction transaction) {
    return transaction.first(HIGHEST_ID, row -> row.getLong(1)).orElse(0L);
  }

  static String keyOf(DataSetName name) {
    return CollatingSequence.keyOf(name.value());
  }

  private static CatalogRecord record(ResultSet row) throws SQLException {
    SpaceRequest space =
        new SpaceRequest(
            SpaceUnit.valueOf(row.getString(11)), row.getInt(12), row.getInt(13), row.getInt(14));
    DataSetAttributes attributes =
        new DataSetAttributes(
            DataSetOrganization.valueOf(row.getString(6)),
            DataSetType.valueOf(row.getString(7)),
            format(row.getString(8)),
            row.getInt(9),
            row.getInt(10),
            space);
    String volume = row.getString(4);
    return new CatalogRecord(
        row.getLong(1),
        row.getBoolean(2),
        new CatalogEntry(
            new DataSetName(row.getString(3)),
            volume,
            row.getString(5),
            attributes,
            row.getObject(15, LocalDate.class),
            Optional.ofNullable(row.getObject(16, LocalDate.class)),
            row.getLong(24),
            SpaceColumns.read(row, 17, volume),
            classes(row.getString(20), row.getString(21), row.getString(22)),
            Optional.ofNullable(row.getObject(23, LocalDate.class))));
  }

  private static StorageClasses classes(String data, String storage, String management) {
    return data.isEmpty() && storage.isEmpty() && management.isEmpty()
        ? StorageClasses.NONE
        : new StorageClasses(data, storage, management);
  }

  private static RecordFormat format(String name) {
    return FORMATS.getOrDefault(name, RecordFormat.NONE);
  }

  private static Map<String, RecordFormat> formats() {
    Map<String, RecordFormat> formats = new HashMap<>();
    for (RecordFormat.Kind kind : RecordFormat.Kind.values()) {
      for (RecordFormat.ControlCharacter control : RecordFormat.ControlCharacter.values()) {
        for (boolean blocked : new boolean[] {false, true}) {
          for (boolean spannedOrStandard : new boolean[] {false, true}) {
            RecordFormat format = new RecordFormat(kind, blocked, spannedOrStandard, control);
            formats.put(format.toString(), format);
          }
        }
      }
    }
    return Map.copyOf(formats);
  }
}
