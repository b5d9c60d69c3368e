package io.lparjar.datasets.store;

import io.lparjar.datasets.catalog.CatalogRecord;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.vsam.AlternateIndex;
import io.lparjar.datasets.vsam.Cluster;
import io.lparjar.datasets.vsam.ClusterCatalog;
import io.lparjar.security.store.Database;
import io.lparjar.security.store.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the catalog knows of clusters, in a database that holds the catalog as well. */
public final class ClusterStore implements ClusterCatalog {
  private final Database database;

  private ClusterStore(Database database) {
    this.database = database;
  }

  /** The clusters that {@code database} holds; the tables are made when they are missing. */
  public static ClusterCatalog open(Database database) {
    database.define(ClusterTable.DEFINITION);
    database.define(AlternateIndexTable.DEFINITION);
    return new ClusterStore(database);
  }

  @Override
  public void add(List<CatalogRecord> records, Cluster cluster) {
    database.transact(
        transaction -> {
          records.forEach(record -> DataSetTable.insert(transaction, record));
          ClusterTable.insert(transaction, cluster);
        });
  }

  @Override
  public void add(List<CatalogRecord> records, AlternateIndex index) {
    database.transact(
        transaction -> {
          records.forEach(record -> DataSetTable.insert(transaction, record));
          ClusterTable.insert(transaction, index.index());
          AlternateIndexTable.insert(transaction, index);
        });
  }

  @Override
  public Optional<AlternateIndex> findAlternateIndex(CatalogRecord record) {
    return database.transaction(transaction -> AlternateIndexTable.find(transaction, record.id()));
  }

  @Override
  public List<AlternateIndex> alternateIndexes(CatalogRecord base) {
    return database.transaction(transaction -> AlternateIndexTable.ofBase(transaction, base.id()));
  }

  @Override
  public Optional<Cluster> find(CatalogRecord record) {
    return database.transaction(transaction -> ClusterTable.find(transaction, record.id()));
  }

  @Override
  public Optional<Cluster> ofComponent(DataSetName component) {
    return database.transaction(transaction -> ClusterTable.ofComponent(transaction, component));
  }

  @Override
  public void alter(Cluster cluster) {
    database.transact(transaction -> replace(transaction, cluster));
  }

  @Override
  public void alter(AlternateIndex index) {
    database.transact(transaction -> AlternateIndexTable.update(transaction, index));
  }

  @Override
  public void rename(CatalogRecord cluster, DataSetName to) {
    database.transact(
        transaction -> {
          DataSetTable.delete(transaction, cluster.name());
          DataSetTable.insert(transaction, cluster.renamed(to));
          DefinitionTable.relate(transaction, cluster.name(), to);
        });
  }

  @Override
  public void remove(CatalogRecord record, Cluster cluster) {
    database.transact(
        transaction -> {
          DataSetTable.delete(transaction, record.name());
          cluster.components().forEach(name -> DataSetTable.delete(transaction, name));
          ClusterTable.delete(transaction, cluster.id());
          AlternateIndexTable.delete(transaction, cluster.id());
          DefinitionTable.deleteRelated(transaction, record.name());
        });
  }

  /** Has the cluster of a component know it by its new name. */
  static void renameComponent(Transaction transaction, DataSetName from, DataSetName to) {
    ClusterTable.ofComponent(transaction, from)
        .ifPresent(
            cluster -> {
              List<DataSetName> components = new ArrayList<>(cluster.components());
              components.replaceAll(name -> name.equals(from) ? to : name);
              replace(
                  transaction,
                  new Cluster(cluster.id(), cluster.name(), cluster.attributes(), components));
            });
  }

  private static void replace(Transaction transaction, Cluster cluster) {
    ClusterTable.delete(transaction, cluster.id());
    ClusterTable.insert(transaction, cluster);
  }
}
