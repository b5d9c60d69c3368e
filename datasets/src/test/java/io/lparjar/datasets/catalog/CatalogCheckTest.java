package io.lparjar.datasets.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.allocation.Backing;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetOrganization;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.catalog.CatalogFinding.Kind;
import io.lparjar.datasets.device.ContentDraft;
import io.lparjar.datasets.device.ContentKey;
import io.lparjar.datasets.device.ContentStore;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.store.CatalogStore;
import io.lparjar.security.store.Database;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@SuppressWarnings("NullAway.Init") // by each test
final class CatalogCheckTest {
  @TempDir Path home;
  private Database database;
  private ContentStore devices;
  private Catalog catalog;

  private void start(Backing backing) throws IOException {
    database = backing.database(home);
    devices = backing.devices(home);
    catalog = CatalogStore.open(database);
    catalog.addVolume("VOL001", "3390");
  }

  @AfterEach
  void secondCheckFindsNothing() {
    assertThat(check()).isEmpty();
    database.close();
  }

  private List<Kind> check() {
    List<Kind> kinds = new ArrayList<>();
    new CatalogCheck(catalog, devices).run(finding -> kinds.add(finding.kind()));
    return kinds;
  }

  private CatalogRecord add(String name, DataSetOrganization dsorg, long size) {
    DataSetAttributes attributes =
        new DataSetAttributes(
            dsorg,
            dsorg == DataSetOrganization.PO ? DataSetType.PDS : DataSetType.BASIC,
            RecordFormat.of("FB"),
            80,
            800,
            new SpaceRequest(SpaceUnit.TRACK, 1, 1, 1));
    CatalogRecord record =
        new CatalogRecord(
            catalog.newId(),
            true,
            new CatalogEntry(
                new DataSetName(name),
                "VOL001",
                "3390",
                attributes,
                LocalDate.EPOCH,
                Optional.empty(),
                size));
    catalog.add(record);
    return record;
  }

  private void put(ContentKey key, int size) throws IOException {
    try (ContentDraft draft = devices.draft(key.volume())) {
      draft.write(ByteBuffer.allocate(size));
      draft.publish(key);
    }
  }

  @ParameterizedTest
  @EnumSource
  void contentWithoutRecordIsDeleted(Backing backing) throws IOException {
    start(backing);
    put(ContentKey.of("VOL001", "A.B"), 80);
    devices.createDirectory(ContentKey.of("VOL001", "A.PDS"));
    put(new ContentKey("VOL001", "A.PDS", "M1"), 80);
    assertThat(check()).contains(Kind.CONTENT_WITHOUT_RECORD);
    assertThat(devices.stored()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void memberWithoutRecordIsDeleted(Backing backing) throws IOException {
    start(backing);
    CatalogRecord pds = add("A.PDS", DataSetOrganization.PO, 0);
    devices.createDirectory(pds.key());
    put(pds.key(new MemberName("M1")), 80);
    assertThat(check()).containsExactly(Kind.CONTENT_WITHOUT_RECORD);
    assertThat(devices.find(pds.key())).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void recordWithoutContentIsRemoved(Backing backing) throws IOException {
    start(backing);
    add("A.B", DataSetOrganization.PS, 80);
    CatalogRecord pds = add("A.PDS", DataSetOrganization.PO, 0);
    devices.createDirectory(pds.key());
    catalog.putMember(pds, new Member(new MemberName("M1"), 80, Optional.empty()));
    assertThat(check()).containsExactly(Kind.RECORD_WITHOUT_CONTENT, Kind.RECORD_WITHOUT_CONTENT);
    assertThat(catalog.find(new DataSetName("A.B"))).isEmpty();
    assertThat(catalog.findMember(pds, new MemberName("M1"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void wrongSizesAreCorrected(Backing backing) throws IOException {
    start(backing);
    put(add("A.B", DataSetOrganization.PS, 80).key(), 160);
    CatalogRecord pds = add("A.PDS", DataSetOrganization.PO, 0);
    devices.createDirectory(pds.key());
    catalog.putMember(pds, new Member(new MemberName("M1"), 80, Optional.empty()));
    put(pds.key(new MemberName("M1")), 240);
    assertThat(check()).containsExactly(Kind.WRONG_SIZE, Kind.WRONG_SIZE);
    assertThat(catalog.describe(new DataSetName("A.B")).orElseThrow().sizeInBytes()).isEqualTo(160);
    assertThat(catalog.describe(new DataSetName("A.PDS")).orElseThrow().sizeInBytes())
        .isEqualTo(240);
  }

  @ParameterizedTest
  @EnumSource
  void renameBegunIsFinished(Backing backing) throws IOException {
    start(backing);
    CatalogRecord record = add("A.B", DataSetOrganization.PS, 80);
    put(record.key(), 80);
    catalog.beginRename(record, new DataSetName("A.C"));
    assertThat(check()).containsExactly(Kind.UNFINISHED_RENAME);
    assertThat(devices.find(ContentKey.of("VOL001", "A.C"))).isPresent();
    assertThat(catalog.find(new DataSetName("A.C"))).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void renameUndoneLeavesTheOldName(Backing backing) throws IOException {
    start(backing);
    CatalogRecord pds = add("A.PDS", DataSetOrganization.PO, 0);
    devices.createDirectory(pds.key());
    Member member = new Member(new MemberName("M1"), 80, Optional.empty());
    catalog.putMember(pds, member);
    put(pds.key(member.name()), 80);
    catalog.undoRename(catalog.beginRename(pds, member, member.renamed(new MemberName("M2"))));
    catalog.undoRename(catalog.beginRename(pds, new DataSetName("A.LIB")));
    assertThat(check()).isEmpty();
    assertThat(catalog.findMember(pds, member.name())).contains(member);
  }

  @ParameterizedTest
  @EnumSource
  void membersOfNoDataSetAreForgotten(Backing backing) throws IOException {
    start(backing);
    CatalogRecord pds = add("A.PDS", DataSetOrganization.PO, 0);
    devices.createDirectory(pds.key());
    CatalogRecord gone = new CatalogRecord(catalog.newId(), true, pds.entry());
    catalog.putMember(gone, new Member(new MemberName("M1"), 80, Optional.empty()));
    assertThat(check()).containsExactly(Kind.STRAY_MEMBERS);
    assertThat(catalog.findMember(gone, new MemberName("M1"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotOursIsLeftAlone(Backing backing) throws IOException {
    start(backing);
    put(ContentKey.of("VOL001", "readme.txt"), 1);
    put(ContentKey.of("SPOOL1", "JOB00001"), 1);
    assertThat(check()).isEmpty();
    assertThat(devices.stored()).hasSize(2);
  }
}
