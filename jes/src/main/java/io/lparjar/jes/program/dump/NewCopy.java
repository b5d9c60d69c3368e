package io.lparjar.jes.program.dump;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.Disposition;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.allocation.NewDataSet;
import io.lparjar.datasets.allocation.WriteRequest;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.jes.program.UserDataSets;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A data set that is restored or copied to; it is cataloged when it is complete, or not at all. */
final class NewCopy implements Copy {
  private final Allocation allocation;
  private @Nullable Allocation member;
  private @Nullable RecordWriter writer;

  private NewCopy(Allocation allocation) {
    this.allocation = allocation;
  }

  /**
   * Makes it.
   *
   * @param replaces whether one of that name goes first
   * @throws io.lparjar.datasets.allocation.DataSetException when it is there, or cannot be made
   */
  static NewCopy make(
      UserDataSets dataSets, DataSetName name, DataSetAttributes attributes, boolean replaces)
      throws IOException {
    if (replaces && dataSets.find(name).isPresent()) {
      dataSets.delete(name);
    }
    NewCopy made =
        new NewCopy(
            dataSets.allocate(
                AllocationRequest.of(
                    name, DispositionStatus.NEW, NewDataSet.anywhere(attributes))));
    if (!attributes.isPartitioned()) {
      made.writer = made.allocation.openWriter(WriteRequest.REPLACE);
    }
    return made;
  }

  @Override
  public void member(MemberName name) throws IOException {
    endMember();
    member = allocation.members().allocate(name);
    writer = member.openWriter(WriteRequest.REPLACE);
  }

  @Override
  public void slot(long number) {
    throw new IllegalArgumentException("only clusters have slots");
  }

  @Override
  public void record(byte[] data, int offset, int length) throws IOException {
    if (writer != null) {
      writer.write(data, offset, length);
    }
  }

  @Override
  public void directory(List<Member> entries) throws IOException {
    endMember();
    allocation.members().describe(entries);
  }

  @Override
  public void complete() throws IOException {
    endMember();
    allocation.release(Disposition.CATLG);
  }

  private void endMember() throws IOException {
    if (writer != null) {
      writer.close();
      writer = null;
    }
    if (member != null) {
      member.close();
      member = null;
    }
  }

  @Override
  public void close() {
    if (member != null) {
      member.close();
    }
    allocation.release(Disposition.DELETE);
  }
}
