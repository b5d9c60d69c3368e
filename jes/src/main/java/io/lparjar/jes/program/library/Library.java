package io.lparjar.jes.program.library;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.UnusedSpace;
import io.lparjar.datasets.allocation.WriteRequest;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.jes.program.StepContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A partitioned data set that a DD statement names, as the step holds it. */
public record Library(Allocation allocation) {

  /** Puts records into a member. */
  @FunctionalInterface
  public interface Content {
    void write(RecordWriter writer) throws IOException;
  }

  /** Uses the records of a member. */
  @FunctionalInterface
  public interface Use {
    void read(RecordReader reader) throws IOException;
  }

  /** The one behind a DD name; empty when it is none. */
  public static Optional<Library> of(StepContext step, String ddName) {
    return step.allocation(ddName)
        .filter(allocation -> allocation.entry().attributes().isPartitioned())
        .map(Library::new);
  }

  CatalogEntry entry() {
    return allocation.entry();
  }

  /** What its label says. */
  public DataSetAttributes attributes() {
    return entry().attributes();
  }

  boolean isExtended() {
    return attributes().type() == DataSetType.PDSE;
  }

  /** PDS or PDSE. */
  String kind() {
    return isExtended() ? "PDSE" : "PDS";
  }

  /** What is left of its space. */
  UnusedSpace unused() {
    return allocation.members().unused();
  }

  /** The directory, in ascending order of names. */
  public List<Member> members() {
    List<Member> members = new ArrayList<>();
    allocation.members().list(members::add);
    return members;
  }

  /** Whether there is such a member. */
  public boolean has(MemberName name) {
    return allocation.members().find(name).isPresent();
  }

  /** Hands the records of a member to {@code use}. */
  public void read(MemberName name, Use use) throws IOException {
    try (Allocation member = allocation.members().allocate(name);
        RecordReader reader = member.openReader()) {
      use.read(reader);
    }
  }

  /** Makes or replaces a member. */
  public void write(MemberName name, Content content) throws IOException {
    write(name, WriteRequest.REPLACE, content);
  }

  /** The same; what this library does not say of its records, the request does. */
  void write(MemberName name, WriteRequest request, Content content) throws IOException {
    try (Allocation member = allocation.members().allocate(name);
        RecordWriter writer = member.openWriter(request)) {
      content.write(writer);
    }
  }

  /** A request to write records like those of this library. */
  WriteRequest likeThis() {
    DataSetAttributes attributes = attributes();
    return WriteRequest.REPLACE.withDcb(
        attributes.recfm(), attributes.lrecl(), attributes.blksize());
  }

  /** Gives members the directory entries that they had elsewhere. */
  public void describe(List<Member> directory) {
    allocation.members().describe(directory);
  }
}
