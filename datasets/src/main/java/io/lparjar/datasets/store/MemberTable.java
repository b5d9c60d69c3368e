package io.lparjar.datasets.store;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.lparjar.datasets.catalog.CatalogRecord;
import io.lparjar.datasets.catalog.MemberTotals;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.pds.IspfStatistics;
import io.lparjar.datasets.pds.LoadModule;
import io.lparjar.datasets.pds.LoadModule.Attribute;
import io.lparjar.datasets.pds.Member;
import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Table PDS_MEMBER: the directories of partitioned data sets, a row a member. */
final class MemberTable {
  static final String DEFINITION =
      """
      CREATE TABLE IF NOT EXISTS pds_member (
        data_set_id BIGINT NOT NULL,
        sort_key VARCHAR(8) NOT NULL,
        name VARCHAR(8) NOT NULL,
        size_in_bytes BIGINT NOT NULL,
        ispf_version INTEGER,
        ispf_modification INTEGER,
        ispf_created DATE,
        ispf_changed DATE,
        ispf_changed_second INTEGER,
        ispf_size INTEGER,
        ispf_initial INTEGER,
        ispf_modified INTEGER,
        ispf_user VARCHAR(8),
        module_size INTEGER,
        module_ttr INTEGER,
        module_alias_of VARCHAR(8),
        module_authorization INTEGER,
        module_attributes VARCHAR(40),
        module_amode VARCHAR(3),
        module_rmode VARCHAR(3),
        alias_of VARCHAR(8),
        PRIMARY KEY (data_set_id, sort_key))\
      """;

  static final String INDEX =
      "CREATE INDEX IF NOT EXISTS pds_member_alias ON pds_member (data_set_id, alias_of)";

  private static final String COLUMNS =
      "SELECT name, size_in_bytes, ispf_version, ispf_modification, ispf_created, ispf_changed,"
          + " ispf_changed_second, ispf_size, ispf_initial, ispf_modified, ispf_user,"
          + " module_size, module_ttr, module_alias_of, module_authorization,"
          + " module_attributes, module_amode, module_rmode, alias_of"
          + " FROM pds_member WHERE data_set_id = ? AND ";
  private static final String FIND = COLUMNS + "sort_key = ?";

  /**
   * In the order of the whole key: only so are the rows read in it, and not sorted page by page.
   */
  private static final String LIST =
      COLUMNS
          + "sort_key >= ? AND sort_key < ? ORDER BY data_set_id, sort_key FETCH FIRST "
          + Pages.LENGTH
          + " ROWS ONLY";

  private static final String LIST_ALIASES = COLUMNS + "alias_of = ? ORDER BY sort_key";
  private static final String UPDATE =
      "UPDATE pds_member SET size_in_bytes = ?, ispf_version = ?, ispf_modification = ?,"
          + " ispf_created = ?, ispf_changed = ?, ispf_changed_second = ?, ispf_size = ?,"
          + " ispf_initial = ?, ispf_modified = ?, ispf_user = ?, module_size = ?,"
          + " module_ttr = ?, module_alias_of = ?, module_authorization = ?,"
          + " module_attributes = ?, module_amode = ?, module_rmode = ?, alias_of = ?"
          + " WHERE data_set_id = ? AND sort_key = ?";
  private static final String INSERT =
      "INSERT INTO pds_member (size_in_bytes, ispf_version, ispf_modification, ispf_created,"
          + " ispf_changed, ispf_changed_second, ispf_size, ispf_initial, ispf_modified, ispf_user,"
          + " module_size, module_ttr, module_alias_of, module_authorization, module_attributes,"
          + " module_amode, module_rmode, alias_of, data_set_id, sort_key, name)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String DELETE =
      "DELETE FROM pds_member WHERE data_set_id = ? AND sort_key = ?";
  private static final String DELETE_ALIASES =
      "DELETE FROM pds_member WHERE data_set_id = ? AND alias_of = ?";
  private static final String RELATE_ALIASES =
      "UPDATE pds_member SET alias_of = ? WHERE data_set_id = ? AND alias_of = ?";
  private static final String DELETE_ALL = "DELETE FROM pds_member WHERE data_set_id = ?";
  private static final String TOTALS =
      "SELECT COUNT(*), COALESCE(SUM("
          + Member.ENTRY
          + " + CASE WHEN ispf_version IS NULL THEN 0"
          + " WHEN GREATEST(ispf_size, ispf_initial, ispf_modified) > "
          + IspfStatistics.MOST_LINES
          + " THEN "
          + Member.EXTENDED_STATISTICS
          + " ELSE "
          + Member.STATISTICS
          + " END), 0), COALESCE(SUM(size_in_bytes), 0) FROM pds_member WHERE data_set_id = ?";
  private static final String STRAY_DATA_SETS =
      "SELECT DISTINCT data_set_id FROM pds_member"
          + " WHERE data_set_id NOT IN (SELECT id FROM data_set)";
  private static final String HIGHEST_ID = "SELECT COALESCE(MAX(data_set_id), 0) FROM pds_member";

  private MemberTable() {}

  static Optional<Member> find(Transaction transaction, CatalogRecord record, MemberName name) {
    return transaction.first(FIND, MemberTable::member, record.id(), keyOf(name));
  }

  /** A page of the members whose keys lie in a range. */
  static List<Member> list(Transaction transaction, CatalogRecord record, String from, String to) {
    return transaction.query(LIST, MemberTable::member, record.id(), from, to);
  }

  static List<Member> aliases(Transaction transaction, CatalogRecord record, MemberName main) {
    return transaction.query(LIST_ALIASES, MemberTable::member, record.id(), main.value());
  }

  /** Has the aliases of one member be those of another. */
  static void relateAliases(
      Transaction transaction, CatalogRecord record, MemberName from, MemberName to) {
    transaction.update(RELATE_ALIASES, to.value(), record.id(), from.value());
  }

  static void deleteAliases(Transaction transaction, CatalogRecord record, MemberName main) {
    transaction.update(DELETE_ALIASES, record.id(), main.value());
  }

  static MemberTotals totals(Transaction transaction, CatalogRecord record) {
    return transaction
        .first(
            TOTALS,
            row -> new MemberTotals(row.getLong(1), row.getLong(2), row.getLong(3)),
            record.id())
        .orElseThrow();
  }

  static void put(Transaction transaction, CatalogRecord record, Member member) {
    @Nullable Object[] values = values(record, member);
    if (transaction.update(UPDATE, Arrays.copyOf(values, values.length - 1)) == 0) {
      transaction.update(INSERT, values);
    }
  }

  static void delete(Transaction transaction, CatalogRecord record, MemberName name) {
    transaction.update(DELETE, record.id(), keyOf(name));
  }

  static void deleteAll(Transaction transaction, long dataSetId) {
    transaction.update(DELETE_ALL, dataSetId);
  }

  /** Ids in the table that no data set has. */
  static List<Long> strayDataSets(Transaction transaction) {
    return transaction.query(STRAY_DATA_SETS, row -> row.getLong(1));
  }

  static long highestId(Transaction transaction) {
    return transaction.first(HIGHEST_ID, row -> row.getLong(1)).orElse(0L);
  }

  static String keyOf(MemberName name) {
    return CollatingSequence.keyOf(name.value());
  }

  private static @Nullable Object[] values(CatalogRecord record, Member member) {
    @Nullable Object[] values = new @Nullable Object[21];
    values[0] = member.sizeInBytes();
    if (member.statistics().isPresent()) {
      IspfStatistics statistics = member.statistics().get();
      values[1] = statistics.version();
      values[2] = statistics.modification();
      values[3] = statistics.created();
      values[4] = statistics.changed().toLocalDate();
      values[5] = statistics.changed().toLocalTime().toSecondOfDay();
      values[6] = statistics.size();
      values[7] = statistics.initial();
      values[8] = statistics.modified();
      values[9] = statistics.userId().value();
    }
    if (member.module().isPresent()) {
      LoadModule module = member.module().get();
      values[10] = module.size();
      values[11] = module.ttr();
      values[12] = module.aliasOf();
      values[13] = module.authorizationCode();
      values[14] = module.attributes().stream().sorted().map(Attribute::name).collect(joining(" "));
      values[15] = module.amode();
      values[16] = module.rmode();
    }
    values[17] = member.aliasOf().map(MemberName::value).orElse(null);
    values[18] = record.id();
    values[19] = keyOf(member.name());
    values[20] = member.name().value();
    return values;
  }

  private static Member member(ResultSet row) throws SQLException {
    return new Member(
        new MemberName(row.getString(1)),
        row.getLong(2),
        statistics(row),
        module(row),
        Optional.ofNullable(row.getString(19)).map(MemberName::new));
  }

  private static Optional<LoadModule> module(ResultSet row) throws SQLException {
    int size = row.getInt(12);
    if (row.wasNull()) {
      return Optional.empty();
    }
    String attributes = row.getString(16);
    return Optional.of(
        new LoadModule(
            size,
            row.getInt(13),
            row.getString(14),
            row.getInt(15),
            attributes.isEmpty()
                ? Set.of()
                : Arrays.stream(attributes.split(" ", -1))
                    .map(Attribute::valueOf)
                    .collect(toUnmodifiableSet()),
            row.getString(17),
            row.getString(18)));
  }

  private static Optional<IspfStatistics> statistics(ResultSet row) throws SQLException {
    int version = row.getInt(3);
    if (row.wasNull()) {
      return Optional.empty();
    }
    LocalTime changed = LocalTime.ofSecondOfDay(row.getInt(7));
    return Optional.of(
        new IspfStatistics(
            version,
            row.getInt(4),
            row.getObject(5, LocalDate.class),
            row.getObject(6, LocalDate.class).atTime(changed),
            row.getInt(8),
            row.getInt(9),
            row.getInt(10),
            new UserId(row.getString(11))));
  }
}
