package io.lparjar.emulator.fault;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.allocation.DataSetWriter;
import io.lparjar.datasets.allocation.Disposition;
import io.lparjar.datasets.allocation.WriteRequest;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.vsam.ClusterReader;
import io.lparjar.datasets.vsam.ClusterWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.Optional;

/** A data set that is full: the first byte written ends in an abend. */
final class FullAllocation implements Allocation {
  private final Allocation allocation;
  private final Reason reason;

  FullAllocation(Allocation allocation, Reason reason) {
    this.allocation = allocation;
    this.reason = reason;
  }

  @Override
  public DataSetWriter openWriter(WriteRequest writeRequest) {
    return new FullWriter(allocation.openWriter(writeRequest));
  }

  @Override
  public CatalogEntry entry() {
    return allocation.entry();
  }

  @Override
  public Optional<MemberName> member() {
    return allocation.member();
  }

  @Override
  public boolean isNew() {
    return allocation.isNew();
  }

  @Override
  public boolean isRecalled() {
    return allocation.isRecalled();
  }

  @Override
  public RecordReader openReader() {
    return allocation.openReader();
  }

  @Override
  public Content openContent() {
    return allocation.openContent();
  }

  @Override
  public ClusterReader openCluster() {
    return allocation.openCluster();
  }

  @Override
  public ClusterWriter openCluster(boolean reuse) {
    return allocation.openCluster(reuse);
  }

  @Override
  public void release(Disposition disposition) {
    allocation.release(disposition);
  }

  @Override
  public void close() {
    allocation.close();
  }

  private DataSetException full() {
    return DataSetException.of(reason, allocation.entry().name(), allocation.member().orElse(null));
  }

  /** Writes nothing. */
  private final class FullWriter implements DataSetWriter {
    private final DataSetWriter writer;

    FullWriter(DataSetWriter writer) {
      this.writer = writer;
    }

    @Override
    public void write(byte[] data, int offset, int length) {
      throw full();
    }

    @Override
    public WritableByteChannel bytes() {
      return new FullChannel();
    }

    @Override
    public int minimumLength() {
      return writer.minimumLength();
    }

    @Override
    public int maximumLength() {
      return writer.maximumLength();
    }

    @Override
    public void abandon() throws IOException {
      writer.abandon();
    }

    @Override
    public void close() throws IOException {
      writer.close();
    }
  }

  /** Takes nothing. */
  private final class FullChannel implements WritableByteChannel {
    @Override
    public int write(ByteBuffer source) {
      throw full();
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public void close() {}
  }
}
