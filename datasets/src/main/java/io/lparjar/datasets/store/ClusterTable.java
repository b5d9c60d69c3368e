package io.lparjar.datasets.store;

import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.vsam.Cluster;
import io.lparjar.datasets.vsam.ClusterAttributes;
import io.lparjar.datasets.vsam.ClusterOption;
import io.lparjar.datasets.vsam.ClusterType;
import io.lparjar.security.store.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Table VSAM_CLUSTER: what a VSAM cluster is beyond a data set; INDEX_NAME is null without one. */
final class ClusterTable {
  static final String DEFINITION =
      """
      CREATE TABLE IF NOT EXISTS vsam_cluster (
        data_set_id BIGINT PRIMARY KEY,
        data_name VARCHAR(44) NOT NULL UNIQUE,
        index_name VARCHAR(44) UNIQUE,
        cluster_type VARCHAR(10) NOT NULL,
        key_length INTEGER NOT NULL,
        key_offset INTEGER NOT NULL,
        average_length INTEGER NOT NULL,
        maximum_length INTEGER NOT NULL,
        control_interval_size INTEGER NOT NULL,
        free_interval INTEGER NOT NULL,
        free_area INTEGER NOT NULL,
        share_regions INTEGER NOT NULL,
        share_systems INTEGER NOT NULL,
        options VARCHAR(40) NOT NULL)\
      """;

  private static final String COLUMNS =
      "SELECT data_set_id, data_name, index_name, cluster_type, key_length, key_offset,"
          + " average_length, maximum_length, control_interval_size, free_interval, free_area,"
          + " share_regions, share_systems, options, name"
          + " FROM vsam_cluster JOIN data_set ON id = data_set_id WHERE ";
  private static final String FIND = COLUMNS + "data_set_id = ?";
  private static final String OF_COMPONENT = COLUMNS + "data_name = ? OR index_name = ?";
  private static final String INSERT =
      "INSERT INTO vsam_cluster VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String DELETE = "DELETE FROM vsam_cluster WHERE data_set_id = ?";

  /** The column of {@link ClusterAttributes#numbers} in {@link #COLUMNS}. */
  private static final int FIRST_NUMBER = 5;

  private ClusterTable() {}

  static Optional<Cluster> find(Transaction transaction, long id) {
    return transaction.first(FIND, ClusterTable::cluster, id);
  }

  static Optional<Cluster> ofComponent(Transaction transaction, DataSetName component) {
    return transaction.first(
        OF_COMPONENT, ClusterTable::cluster, component.value(), component.value());
  }

  static void insert(Transaction transaction, Cluster cluster) {
    ClusterAttributes attributes = cluster.attributes();
    List<@Nullable Object> values = new ArrayList<>();
    values.add(cluster.id());
    values.add(cluster.data().value());
    values.add(cluster.index().map(DataSetName::value).orElse(null));
    values.add(attributes.type().name());
    for (int number : attributes.numbers()) {
      values.add(number);
    }
    values.add(ClusterOption.text(attributes.options()));
    transaction.update(INSERT, values.toArray());
  }

  static void delete(Transaction transaction, long id) {
    transaction.update(DELETE, id);
  }

  private static Cluster cluster(ResultSet row) throws SQLException {
    List<DataSetName> components = new ArrayList<>(2);
    components.add(new DataSetName(row.getString(2)));
    @Nullable String index = row.getString(3);
    if (index != null) {
      components.add(new DataSetName(index));
    }
    int[] numbers = new int[ClusterAttributes.NUMBERS];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = row.getInt(FIRST_NUMBER + i);
    }
    int behind = FIRST_NUMBER + numbers.length;
    ClusterAttributes attributes =
        ClusterAttributes.of(
            ClusterType.valueOf(row.getString(FIRST_NUMBER - 1)),
            numbers,
            ClusterOption.parse(row.getString(behind)));
    return new Cluster(
        row.getLong(1), new DataSetName(row.getString(behind + 1)), attributes, components);
  }
}
