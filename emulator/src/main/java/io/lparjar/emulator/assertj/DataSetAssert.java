package io.lparjar.emulator.assertj;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.name.MemberPattern;
import io.lparjar.datasets.pds.IspfStatistics;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.emulator.ZosEmulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a data set or member, as the system's own address space sees it.
 *
 * <pre>
 * assertThatDataSet(zos, "DEVUSER.REPORT").exists().hasRecfm("FB").hasLrecl(80).hasRecords("TOTAL 42");
 * assertThatDataSet(zos, "DEVUSER.JCL(COPY)").hasRecordCount(12).isModifiedBy("DEVUSER");
 * assertThatDataSet(zos, "DEVUSER.OLD").doesNotExist();
 * </pre>
 */
public final class DataSetAssert extends AbstractAssert<DataSetAssert, String> {
  private final ZosEmulator system;
  private final DataSetName name;
  private final @Nullable MemberName member;

  private DataSetAssert(ZosEmulator system, String text) {
    super(text, DataSetAssert.class);
    int open = text.indexOf('(');
    this.system = system;
    this.name = DataSetName.parse(open < 0 ? text : text.substring(0, open));
    this.member = open < 0 ? null : MemberName.parse(text.substring(open + 1, text.length() - 1));
    as(text);
  }

  /** Assertions on {@code A.B} or {@code A.B(C)}. */
  public static DataSetAssert assertThatDataSet(ZosEmulator system, String name) {
    return new DataSetAssert(system, name);
  }

  /** It is in the catalog; a member is in its directory. */
  public DataSetAssert exists() {
    if (!isThere()) {
      throw failure("%s is not there", actual);
    }
    return this;
  }

  /** It is not in the catalog; a member is not in its directory. */
  public DataSetAssert doesNotExist() {
    if (isThere()) {
      throw failure("%s is there", actual);
    }
    return this;
  }

  /** The record format, such as {@code FB}. */
  public DataSetAssert hasRecfm(String recfm) {
    return has("RECFM", attributes().recfm().toString(), recfm);
  }

  /** The logical record length in bytes. */
  public DataSetAssert hasLrecl(int lrecl) {
    return has("LRECL", attributes().lrecl(), lrecl);
  }

  /** The block size in bytes. */
  public DataSetAssert hasBlksize(int blksize) {
    return has("BLKSIZE", attributes().blksize(), blksize);
  }

  /** The organization, {@code PS}, {@code PO} or {@code VS}. */
  public DataSetAssert hasDsorg(String dsorg) {
    return has("DSORG", attributes().dsorg().name(), dsorg);
  }

  /** The serial of its first volume. */
  public DataSetAssert isOnVolume(String volser) {
    return has("volume", entry().volume(), volser);
  }

  /** It is migrated. */
  public DataSetAssert isMigrated() {
    return isOnVolume(CatalogEntry.MIGRATED);
  }

  /** Text records (IBM-1047), all of them, without the blanks that pad fixed ones. */
  public DataSetAssert hasRecords(String... lines) {
    boolean fixed = attributes().recfm().isFixed();
    List<String> texts =
        records().stream()
            .map(Ebcdic::decode)
            .map(text -> fixed ? text.stripTrailing() : text)
            .toList();
    Assertions.assertThat(texts).as("records of " + actual).containsExactly(lines);
    return this;
  }

  /** All records as they are stored, without descriptor words. */
  public DataSetAssert hasRecords(byte[]... bytes) {
    Assertions.assertThat(records()).as("records of " + actual).containsExactly(bytes);
    return this;
  }

  /** The number of records. */
  public DataSetAssert hasRecordCount(int count) {
    return has("number of records", records().size(), count);
  }

  /** What {@code requirements} assert of the records as they are stored. */
  public DataSetAssert recordsSatisfy(Consumer<List<byte[]>> requirements) {
    requirements.accept(records());
    return this;
  }

  /** The members of a library, in any order. */
  public DataSetAssert hasMembers(String... names) {
    List<String> found = new ArrayList<>();
    system
        .dataSets()
        .listMembers(
            system.requester(), name, MemberPattern.ALL, it -> found.add(it.name().value()));
    Assertions.assertThat(found).as("members of " + name).containsExactlyInAnyOrder(names);
    return this;
  }

  /** The member has ISPF statistics that meet {@code requirements}. */
  public DataSetAssert statisticsSatisfy(Consumer<IspfStatistics> requirements) {
    requirements.accept(
        entryOfMember()
            .flatMap(Member::statistics)
            .orElseThrow(() -> failure("%s has no ISPF statistics", actual)));
    return this;
  }

  /** The member has no ISPF statistics. */
  public DataSetAssert hasNoStatistics() {
    if (entryOfMember().flatMap(Member::statistics).isPresent()) {
      throw failure("%s has ISPF statistics", actual);
    }
    return this;
  }

  /** The user whom the member's ISPF statistics name. */
  public DataSetAssert isModifiedBy(String userId) {
    return statisticsSatisfy(it -> has("user of the statistics", it.userId().value(), userId));
  }

  private boolean isThere() {
    return member == null
        ? system.dataSets().find(name).isPresent()
        : system.dataSets().find(name).isPresent() && entryOfMember().isPresent();
  }

  private Optional<Member> entryOfMember() {
    if (member == null) {
      throw new IllegalStateException("not a member: " + actual);
    }
    return system.dataSets().findMember(system.requester(), name, member);
  }

  private CatalogEntry entry() {
    return system
        .dataSets()
        .find(name)
        .orElseThrow(() -> failure("%s is not in the catalog", name));
  }

  private DataSetAttributes attributes() {
    return entry().attributes();
  }

  private List<byte[]> records() {
    exists();
    AllocationRequest request = AllocationRequest.existing(name, DispositionStatus.SHR);
    List<byte[]> records = new ArrayList<>();
    try (Allocation allocation =
            system
                .dataSets()
                .allocate(system.requester(), member == null ? request : request.member(member));
        RecordReader reader = allocation.openReader()) {
      while (reader.next()) {
        byte[] record = new byte[reader.length()];
        System.arraycopy(reader.array(), reader.offset(), record, 0, record.length);
        records.add(record);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return records;
  }

  private DataSetAssert has(String what, Object found, Object wanted) {
    Assertions.assertThat(found).as(what + " of " + actual).isEqualTo(wanted);
    return this;
  }
}
