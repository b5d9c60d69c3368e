package io.lparjar.jes.program.idcams;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.allocation.WriteRequest;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.datasets.vsam.ClusterWriter;
import io.lparjar.datasets.vsam.VsamException;
import io.lparjar.jes.program.StepContext.DdAttributes;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The data set that REPRO writes: a cluster, or anything that has records. */
final class Target implements Closeable {
  /** Why OPEN refuses to reuse a cluster. [recalled] */
  static final int NOT_REUSABLE = 232;

  private static final int DESCRIPTOR_WORD = 4;

  private final String name;
  private final RecordWriter writer;
  private final @Nullable Allocation allocation;
  private byte[] padded = {};

  private Target(String name, RecordWriter writer, @Nullable Allocation allocation) {
    this.name = name;
    this.writer = writer;
    this.allocation = allocation;
  }

  /**
   * Opens what OUTFILE or OUTDATASET names; empty when it cannot be opened, which is printed then.
   *
   * @param source what is to be copied; its attributes are taken where the target has none
   * @throws SyntaxException when neither is there
   */
  static Optional<Target> open(Operands operands, Source source, Services services)
      throws IOException {
    boolean reuse = operands.has(Keyword.REUSE);
    Optional<String> ddName = operands.word(Keyword.OUTFILE);
    if (ddName.isEmpty()) {
      AllocationRequest request =
          operands
              .request(Keyword.OUTDATASET, DispositionStatus.OLD)
              .orElseThrow(() -> new SyntaxException(IdcamsMessage.REQUIRED_MISSING, "OUTFILE"));
      return ofDataSet(request, wanted(source), reuse, services);
    }
    if (services.step().dd(ddName.get()).isEmpty()) {
      services.message(IdcamsMessage.DD_MISSING, ddName.get());
      services.message(IdcamsMessage.ERROR_OPENING, ddName.get());
      return Optional.empty();
    }
    Optional<DataSetName> name = services.step().dataSet(ddName.get());
    if (name.flatMap(services.dataSets()::findOpenedCluster).isPresent()) {
      AllocationRequest request = AllocationRequest.existing(name.get(), DispositionStatus.OLD);
      return ofDataSet(request, wanted(source), reuse, services);
    }
    RecordWriter writer = services.step().openOutput(ddName.get(), wanted(source));
    String shown = name.map(DataSetName::value).orElse(ddName.get());
    return Optional.of(new Target(shown, writer, null));
  }

  private static Optional<Target> ofDataSet(
      AllocationRequest request, DdAttributes wanted, boolean reuse, Services services)
      throws IOException {
    DataSetName name = request.name();
    boolean cluster = services.dataSets().findOpenedCluster(name).isPresent();
    Allocation allocation = services.dataSets().allocate(request);
    boolean open = false;
    try {
      RecordWriter writer =
          cluster
              ? allocation.openCluster(reuse)
              : allocation.openWriter(
                  WriteRequest.REPLACE.withDcb(wanted.recfm(), wanted.lrecl(), wanted.blksize()));
      open = true;
      return Optional.of(new Target(name.value(), writer, allocation));
    } catch (VsamException e) {
      services.message(IdcamsMessage.ERROR_OPENING, name);
      services.message(IdcamsMessage.OPEN_RETURN_CODE, NOT_REUSABLE);
      return Optional.empty();
    } finally {
      if (!open) {
        allocation.close();
      }
    }
  }

  /** Attributes of a data set that can take all records of a source. */
  private static DdAttributes wanted(Source source) {
    return source
        .cluster()
        .map(
            cluster ->
                new DdAttributes(
                    RecordFormat.of("VB"), cluster.maximumLength() + DESCRIPTOR_WORD, 0, false))
        .orElse(source.attributes());
  }

  /** Data set name, or DD name where there is none. */
  String name() {
    return name;
  }

  /** The writer of the cluster, when it is one. */
  Optional<ClusterWriter> cluster() {
    return writer instanceof ClusterWriter clusterWriter
        ? Optional.of(clusterWriter)
        : Optional.empty();
  }

  /** Whether records of this length can be written. */
  boolean takes(int length) {
    return length <= writer.maximumLength()
        && (length >= writer.minimumLength() || cluster().isEmpty());
  }

  /** Writes a record; one that is shorter than a fixed length gets zeros behind it. [inferred] */
  void write(byte[] bytes, int offset, int length) throws IOException {
    int minimum = writer.minimumLength();
    if (length >= minimum) {
      writer.write(bytes, offset, length);
      return;
    }
    if (padded.length != minimum) {
      padded = new byte[minimum];
    }
    System.arraycopy(bytes, offset, padded, 0, length);
    Arrays.fill(padded, length, minimum, (byte) 0);
    writer.write(padded, 0, minimum);
  }

  @Override
  public void close() throws IOException {
    try {
      writer.close();
    } finally {
      if (allocation != null) {
        allocation.close();
      }
    }
  }
}
