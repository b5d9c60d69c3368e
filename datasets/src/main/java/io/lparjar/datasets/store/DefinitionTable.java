package io.lparjar.datasets.store;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.lparjar.datasets.catalog.CatalogAlias;
import io.lparjar.datasets.catalog.CatalogDefinition;
import io.lparjar.datasets.catalog.CatalogPath;
import io.lparjar.datasets.catalog.GenerationDataGroup;
import io.lparjar.datasets.catalog.GenerationDataGroup.Option;
import io.lparjar.datasets.catalog.UserCatalogConnector;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.security.store.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Table CATALOG_DEFINITION: what the catalog holds besides data sets, in one table so that a name
 * has one meaning and a list is one range. What a kind does not have is empty or 0.
 */
final class DefinitionTable {
  static final String DEFINITION =
      """
      CREATE TABLE IF NOT EXISTS catalog_definition (
        sort_key VARCHAR(44) PRIMARY KEY,
        name VARCHAR(44) NOT NULL,
        kind VARCHAR(12) NOT NULL,
        created DATE NOT NULL,
        altered DATE NOT NULL,
        related VARCHAR(44) NOT NULL,
        volume VARCHAR(6) NOT NULL,
        generation_limit INTEGER NOT NULL,
        options VARCHAR(60) NOT NULL)\
      """;

  static final String INDEX =
      "CREATE INDEX IF NOT EXISTS catalog_definition_related ON catalog_definition (related)";

  static final String EXPIRATION =
      "ALTER TABLE catalog_definition ADD COLUMN IF NOT EXISTS expires DATE";

  private static final String COLUMNS =
      "SELECT name, kind, created, altered, related, volume, generation_limit, options, expires"
          + " FROM catalog_definition WHERE ";
  private static final String FIND = COLUMNS + "sort_key = ?";
  private static final String RELATED = COLUMNS + "related = ? ORDER BY sort_key";
  private static final String LIST =
      COLUMNS
          + "sort_key >= ? AND sort_key < ? ORDER BY sort_key FETCH FIRST "
          + Pages.LENGTH
          + " ROWS ONLY";
  private static final String INSERT =
      "INSERT INTO catalog_definition (name, kind, created, altered, related, volume,"
          + " generation_limit, options, expires, sort_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String UPDATE =
      "UPDATE catalog_definition SET name = ?, kind = ?, created = ?, altered = ?, related = ?,"
          + " volume = ?, generation_limit = ?, options = ?, expires = ? WHERE sort_key = ?";
  private static final String DELETE = "DELETE FROM catalog_definition WHERE sort_key = ?";

  /** The option of a path. */
  private static final String UPDATED = "UPDATE";

  private DefinitionTable() {}

  /** What a row is. */
  private enum Kind {
    GROUP,
    ALIAS,
    PATH,
    USER_CATALOG
  }

  static Optional<CatalogDefinition> find(Transaction transaction, DataSetName name) {
    return transaction.first(FIND, DefinitionTable::definition, keyOf(name));
  }

  static Optional<GenerationDataGroup> findGroup(Transaction transaction, DataSetName base) {
    return find(transaction, base)
        .filter(GenerationDataGroup.class::isInstance)
        .map(GenerationDataGroup.class::cast);
  }

  /** A page of the definitions whose keys lie in a range. */
  static List<CatalogDefinition> list(Transaction transaction, String from, String to) {
    return transaction.query(LIST, DefinitionTable::definition, from, to);
  }

  static void insert(Transaction transaction, CatalogDefinition definition) {
    transaction.update(INSERT, values(definition));
  }

  static void update(Transaction transaction, CatalogDefinition definition) {
    transaction.update(UPDATE, values(definition));
  }

  static void delete(Transaction transaction, DataSetName name) {
    transaction.update(DELETE, keyOf(name));
  }

  /** The aliases and paths that relate to an entry. */
  static List<CatalogDefinition> related(Transaction transaction, DataSetName entry) {
    return transaction.query(RELATED, DefinitionTable::definition, entry.value());
  }

  /** Deletes what relates to an entry that is gone, each by its key so that it may be repeated. */
  static void deleteRelated(Transaction transaction, DataSetName entry) {
    for (CatalogDefinition definition : related(transaction, entry)) {
      delete(transaction, definition.name());
    }
  }

  /** Relates the aliases and paths of what has a new name to that name. */
  static void relate(Transaction transaction, DataSetName from, DataSetName to) {
    for (CatalogDefinition definition : related(transaction, from)) {
      update(
          transaction,
          definition instanceof CatalogPath path
              ? path.relatedTo(to)
              : new CatalogAlias(definition.name(), to, definition.created()));
    }
  }

  static String keyOf(DataSetName name) {
    return CollatingSequence.keyOf(name.value());
  }

  private static @Nullable Object[] values(CatalogDefinition definition) {
    if (definition instanceof GenerationDataGroup group) {
      return values(group, Kind.GROUP, group.altered(), "", "", group.limit(), text(group));
    }
    if (definition instanceof CatalogAlias alias) {
      String related = alias.related().value();
      return values(alias, Kind.ALIAS, alias.created(), related, "", 0, "");
    }
    if (definition instanceof CatalogPath path) {
      String related = path.related().value();
      return values(path, Kind.PATH, path.created(), related, "", 0, path.update() ? UPDATED : "");
    }
    if (definition instanceof UserCatalogConnector connector) {
      String volume = connector.volume();
      return values(connector, Kind.USER_CATALOG, connector.created(), "", volume, 0, "");
    }
    throw new IllegalArgumentException(definition.toString());
  }

  private static @Nullable Object[] values(
      CatalogDefinition definition,
      Kind kind,
      LocalDate altered,
      String related,
      String volume,
      int limit,
      String options) {
    return new @Nullable Object[] {
      definition.name().value(),
      kind.name(),
      definition.created(),
      altered,
      related,
      volume,
      limit,
      options,
      definition instanceof GenerationDataGroup group ? group.expires().orElse(null) : null,
      keyOf(definition.name())
    };
  }

  private static String text(GenerationDataGroup group) {
    return group.options().stream().sorted().map(Option::name).collect(Collectors.joining(" "));
  }

  private static CatalogDefinition definition(ResultSet row) throws SQLException {
    DataSetName name = new DataSetName(row.getString(1));
    LocalDate created = row.getObject(3, LocalDate.class);
    return switch (Kind.valueOf(row.getString(2))) {
      case GROUP ->
          new GenerationDataGroup(
              name,
              row.getInt(7),
              options(row.getString(8)),
              created,
              row.getObject(4, LocalDate.class),
              Optional.ofNullable(row.getObject(9, LocalDate.class)));
      case ALIAS -> new CatalogAlias(name, new DataSetName(row.getString(5)), created);
      case PATH ->
          new CatalogPath(
              name, new DataSetName(row.getString(5)), row.getString(8).equals(UPDATED), created);
      case USER_CATALOG -> new UserCatalogConnector(name, row.getString(6), created);
    };
  }

  private static Set<Option> options(String names) {
    return names.isEmpty()
        ? Set.of()
        : Arrays.stream(names.split(" ", -1)).map(Option::valueOf).collect(toUnmodifiableSet());
  }
}
