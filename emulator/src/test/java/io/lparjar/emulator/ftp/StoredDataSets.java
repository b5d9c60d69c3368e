package io.lparjar.emulator.ftp;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.Disposition;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.allocation.NewDataSet;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.allocation.Serialization;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetOrganization;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.catalog.CatalogCheck;
import io.lparjar.datasets.catalog.CatalogFinding;
import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.device.ContentStore;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.store.CatalogStore;
import io.lparjar.emulator.exit.ServerExits;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.session.FtpServices;
import io.lparjar.emulator.ftp.session.SessionAudit;
import io.lparjar.security.store.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The data sets of a system in memory as they really are, for dialogues that end in them. */
public final class StoredDataSets implements AutoCloseable {
  private static final DataSetAttributes ANY =
      new DataSetAttributes(
          DataSetOrganization.PS,
          DataSetType.BASIC,
          RecordFormat.of("FB"),
          80,
          800,
          new SpaceRequest(SpaceUnit.TRACK, 1, 1, 0));

  private final Database database = Database.inMemory();
  private final ContentStore devices = ContentStore.inMemory();
  private final FtpServices services;
  private final DataSets dataSets;
  private final Requester other = new Requester(FakeSystem.USER1, "USER2", 0x99);

  public StoredDataSets() {
    FtpServices fake = new FakeSystem().services();
    dataSets =
        DataSets.open(
            database,
            devices,
            fake.saf(),
            fake.clock(),
            new Serialization(),
            List.of("USRVS1", "USRVS2"));
    services =
        new FtpServices(
            fake.saf(),
            dataSets,
            fake.unixFiles(),
            fake.jes(),
            fake.db2(),
            fake.clock(),
            ServerConfiguration.DEFAULTS,
            fake.identity(),
            fake.stack(),
            fake.syslog(),
            SessionAudit.NONE,
            ServerExits.NONE);
  }

  /** A new session of USER1. */
  public Dialogue dialogue() {
    return Dialogue.loggedIn(services);
  }

  /** Has USER2 hold a data set exclusively, which is made when it is not there. */
  public Allocation hold(String name) {
    return dataSets.allocate(
        other,
        AllocationRequest.of(
            new DataSetName(name), DispositionStatus.MOD, NewDataSet.anywhere(ANY)));
  }

  /** The attributes of a data set. */
  public DataSetAttributes attributes(String name) {
    return dataSets.find(new DataSetName(name)).orElseThrow().attributes();
  }

  /** The records of a data set, each as a program would read it. */
  public List<byte[]> records(String name) {
    List<byte[]> records = new ArrayList<>();
    try (var held = dataSets.allocate(other, existing(name, DispositionStatus.SHR));
        RecordReader reader = held.openReader()) {
      while (reader.next()) {
        int begin = reader.offset();
        records.add(Arrays.copyOfRange(reader.array(), begin, begin + reader.length()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return records;
  }

  /** A data set as the device holds it. */
  public byte[] content(String name) {
    try (var held = dataSets.allocate(other, existing(name, DispositionStatus.SHR));
        Content content = held.openContent()) {
      ByteBuffer bytes = ByteBuffer.allocate((int) content.size());
      while (bytes.hasRemaining()) {
        content.read(bytes.position(), bytes);
      }
      return bytes.array();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails when somebody still holds the data set of that name, or is still making it. */
  public void assertNotHeld(String name) {
    if (dataSets.find(new DataSetName(name)).isPresent()) {
      dataSets.allocate(other, existing(name, DispositionStatus.OLD)).release(Disposition.KEEP);
    } else {
      dataSets
          .allocate(
              other,
              AllocationRequest.of(
                  new DataSetName(name), DispositionStatus.NEW, NewDataSet.anywhere(ANY)))
          .release(Disposition.DELETE);
    }
  }

  /** Fails when catalog and volumes do not agree. */
  public void assertConsistent() {
    List<CatalogFinding> findings = new ArrayList<>();
    new CatalogCheck(CatalogStore.open(database), devices).run(findings::add);
    assertThat(findings).isEmpty();
  }

  @Override
  public void close() {
    database.close();
  }

  private static AllocationRequest existing(String name, DispositionStatus status) {
    return AllocationRequest.existing(new DataSetName(name), status);
  }
}
