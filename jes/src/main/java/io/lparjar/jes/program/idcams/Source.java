package io.lparjar.jes.program.idcams;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.vsam.Cluster;
import io.lparjar.datasets.vsam.ClusterAttributes;
import io.lparjar.datasets.vsam.ClusterReader;
import io.lparjar.jes.program.StepContext.DdAttributes;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The data set that REPRO or PRINT reads: a cluster, or anything that has records. */
final class Source implements Closeable {
  /** Why OPEN refuses a cluster that was never loaded. [documented] */
  static final int NOT_LOADED = 160;

  private final String name;
  private final RecordReader reader;
  private final @Nullable ClusterAttributes cluster;
  private final @Nullable Allocation allocation;
  private final DdAttributes attributes;

  private Source(
      String name,
      RecordReader reader,
      @Nullable ClusterAttributes cluster,
      @Nullable Allocation allocation,
      DdAttributes attributes) {
    this.name = name;
    this.reader = reader;
    this.cluster = cluster;
    this.allocation = allocation;
    this.attributes = attributes;
  }

  /**
   * Opens what INFILE or INDATASET names; empty when it cannot be opened, which is printed then.
   *
   * @throws SyntaxException when neither is there
   */
  static Optional<Source> open(Operands operands, Services services) throws IOException {
    Optional<String> ddName = operands.word(Keyword.INFILE);
    if (ddName.isEmpty()) {
      AllocationRequest request =
          operands
              .request(Keyword.INDATASET, DispositionStatus.SHR)
              .orElseThrow(() -> new SyntaxException(IdcamsMessage.REQUIRED_MISSING, "INFILE"));
      return ofDataSet(request, services);
    }
    Optional<DdAttributes> dd = services.step().dd(ddName.get());
    if (dd.isEmpty()) {
      services.message(IdcamsMessage.DD_MISSING, ddName.get());
      services.message(IdcamsMessage.ERROR_OPENING, ddName.get());
      return Optional.empty();
    }
    Optional<DataSetName> name = services.step().dataSet(ddName.get());
    if (name.flatMap(services.dataSets()::findOpenedCluster).isPresent()) {
      return ofDataSet(AllocationRequest.existing(name.get(), DispositionStatus.SHR), services);
    }
    String shown = name.map(DataSetName::value).orElse(ddName.get());
    RecordReader reader = services.step().openInput(ddName.get());
    return Optional.of(new Source(shown, reader, null, null, dd.get()));
  }

  private static Optional<Source> ofDataSet(AllocationRequest request, Services services)
      throws IOException {
    DataSetName name = request.name();
    Optional<Cluster> cluster = services.dataSets().findOpenedCluster(name);
    Allocation allocation = services.dataSets().allocate(request);
    boolean open = false;
    try {
      if (cluster.isEmpty()) {
        DataSetAttributes label = allocation.entry().attributes();
        DdAttributes known = new DdAttributes(label.recfm(), label.lrecl(), label.blksize(), false);
        RecordReader reader = allocation.openReader();
        open = true;
        return Optional.of(new Source(name.value(), reader, null, allocation, known));
      }
      ClusterReader reader = allocation.openCluster();
      if (reader.records() == 0) {
        reader.close();
        services.message(IdcamsMessage.ERROR_OPENING, name);
        services.message(IdcamsMessage.OPEN_RETURN_CODE, NOT_LOADED);
        return Optional.empty();
      }
      open = true;
      ClusterAttributes attributes = cluster.get().attributes();
      return Optional.of(
          new Source(name.value(), reader, attributes, allocation, DdAttributes.NONE));
    } finally {
      if (!open) {
        allocation.close();
      }
    }
  }

  /**
   * Prints that an alternate index points to a record that is not there.
   *
   * @return the condition code of the command
   */
  int broken(Services services) throws IOException {
    services.message(IdcamsMessage.ACTION_ERROR, name);
    services.message(IdcamsMessage.NO_BASE_RECORD);
    return ConditionCode.SEVERE;
  }

  /** Data set name, or DD name where there is none. */
  String name() {
    return name;
  }

  RecordReader reader() {
    return reader;
  }

  /** Attributes of the records as far as they are known. */
  DdAttributes attributes() {
    return attributes;
  }

  /** Attributes of the cluster, when it is one. */
  Optional<ClusterAttributes> cluster() {
    return Optional.ofNullable(cluster);
  }

  /** The reader of the cluster, when it is one. */
  Optional<ClusterReader> clusterReader() {
    return reader instanceof ClusterReader clusterReader
        ? Optional.of(clusterReader)
        : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } finally {
      if (allocation != null) {
        allocation.close();
      }
    }
  }
}
