package io.lparjar.datasets.vsam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.datasets.device.ContentKey;
import io.lparjar.datasets.device.ContentStore;
import io.lparjar.datasets.vsam.VsamException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClusterWriterTest {
  private static final ContentKey DATA = ContentKey.of("WORK01", "A.B.DATA");
  private static final int SMALL_BUFFER = 2_000;

  private final ContentStore devices = ContentStore.inMemory();
  private Growth growth = Growth.UNLIMITED;

  @BeforeEach
  void makeEmpty() throws IOException {
    devices.draft(DATA.volume()).publish(DATA);
  }

  private static ClusterAttributes of(ClusterType type, ClusterOption... options) {
    boolean indexed = type == ClusterType.INDEXED;
    return new ClusterAttributes(
        type, indexed ? 5 : 0, 0, 20, 20, 512, 0, 0, 1, 3, Set.of(options));
  }

  private ClusterWriter open(ClusterAttributes attributes) throws IOException {
    return ClusterWriter.open(
        attributes,
        devices.open(DATA),
        () -> devices.draft(DATA.volume()),
        draft -> draft.publish(DATA),
        growth,
        SMALL_BUFFER);
  }

  private ClusterWriter reuse(ClusterAttributes attributes) throws IOException {
    return ClusterWriter.reuse(
        attributes,
        devices.open(DATA),
        () -> devices.draft(DATA.volume()),
        draft -> draft.publish(DATA),
        growth);
  }

  private static void write(ClusterWriter writer, String record) throws IOException {
    byte[] bytes = record.getBytes(StandardCharsets.US_ASCII);
    writer.write(bytes, 0, bytes.length);
  }

  private void load(ClusterAttributes attributes, String... records) throws IOException {
    try (ClusterWriter writer = open(attributes)) {
      for (String record : records) {
        write(writer, record);
      }
    }
  }

  private ClusterReader reader(ClusterAttributes attributes) throws IOException {
    return ClusterReader.open(attributes, devices.open(DATA));
  }

  private static String text(ClusterReader reader) {
    return new String(reader.array(), reader.offset(), reader.length(), StandardCharsets.US_ASCII);
  }

  private List<String> read(ClusterAttributes attributes) throws IOException {
    List<String> records = new ArrayList<>();
    try (ClusterReader reader = reader(attributes)) {
      while (reader.next()) {
        records.add(text(reader));
      }
    }
    return records;
  }

  private static void refuses(ClusterWriter writer, String record, Reason reason) {
    assertThatThrownBy(() -> write(writer, record))
        .isInstanceOfSatisfying(VsamException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void indexedRecordsAreReadInOrderOfKeysWhateverTheOrderOfTheirComing() throws IOException {
    ClusterAttributes attributes = of(ClusterType.INDEXED);
    load(attributes, "00500 FIRST");
    List<String> records = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      records.add(String.format(Locale.ROOT, "%05d RECORD", 10 * i + 1));
    }
    Collections.shuffle(records, new Random(1));

    load(attributes, records.toArray(new String[0]));

    records.add("00500 FIRST");
    assertThat(read(attributes)).isEqualTo(records.stream().sorted().toList());
  }

  @Test
  void everyRecordIsFoundByItsKey() throws IOException {
    ClusterAttributes attributes = of(ClusterType.INDEXED);
    String[] records = new String[2_000];
    for (int i = 0; i < records.length; i++) {
      records[i] = String.format(Locale.ROOT, "%05d RECORD", 2 * i);
    }
    load(attributes, records);

    try (ClusterReader reader = reader(attributes)) {
      for (String record : records) {
        assertThat(reader.seek(record.substring(0, 5).getBytes(StandardCharsets.US_ASCII)))
            .isTrue();
        assertThat(text(reader)).isEqualTo(record);
      }
    }
  }

  @Test
  void aRecordIsFoundWhereverTheWriterHasIt() throws IOException {
    ClusterAttributes attributes = of(ClusterType.INDEXED);
    load(attributes, record(10), record(30));

    try (ClusterWriter writer = open(attributes)) {
      write(writer, record(40));
      write(writer, record(20));
      for (int number = 10; number <= 40; number += 10) {
        assertThat(writer.find(key(number)))
            .asString(StandardCharsets.US_ASCII)
            .isEqualTo(record(number));
      }
      assertThat(writer.find(key(25))).isNull();
      assertThat(writer.find(key(50))).isNull();
    }
  }

  @Test
  void anErasedRecordIsGoneAndMayComeAgain() throws IOException {
    ClusterAttributes attributes = of(ClusterType.INDEXED);
    load(attributes, record(1), record(2), record(3));

    try (ClusterWriter writer = open(attributes)) {
      writer.erase(key(1));
      writer.erase(key(3));
      assertThat(writer.find(key(3))).isNull();
      write(writer, record(3));
    }

    assertThat(read(attributes)).containsExactly(record(2), record(3));
  }

  @Test
  void erasedRecordsStayGoneThroughFullBuffers() throws IOException {
    ClusterAttributes attributes = of(ClusterType.INDEXED);
    String[] records = new String[500];
    for (int i = 0; i < records.length; i++) {
      records[i] = record(i);
    }
    load(attributes, records);

    try (ClusterWriter writer = open(attributes)) {
      for (int i = 1; i < records.length; i++) {
        writer.erase(key(i));
      }
    }

    assertThat(read(attributes)).containsExactly(record(0));
  }

  private static byte[] key(int number) {
    return record(number).substring(0, 5).getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void aGenericKeyFindsTheFirstThatBeginsWithIt() throws IOException {
    ClusterAttributes attributes = of(ClusterType.INDEXED);
    load(attributes, "AAAAA", "ABAAA", "ABBBB", "ACAAA");

    try (ClusterReader reader = reader(attributes)) {
      reader.seek(new byte[] {'A', 'B'});

      assertThat(text(reader)).isEqualTo("ABAAA");
    }
  }

  @Test
  void aKeyBehindTheLastFindsNothing() throws IOException {
    ClusterAttributes attributes = of(ClusterType.INDEXED);
    load(attributes, "AAAAA");

    try (ClusterReader reader = reader(attributes)) {
      assertThat(reader.seek(new byte[] {'B'})).isFalse();
    }
  }

  @Test
  void aLoadOutOfSequenceIsRefused() throws IOException {
    try (ClusterWriter writer = open(of(ClusterType.INDEXED))) {
      write(writer, "00002");

      refuses(writer, "00001", Reason.OUT_OF_SEQUENCE);
    }
  }

  @Test
  void aDuplicateIsRefusedAtLoadAndAtInsert() throws IOException {
    ClusterAttributes attributes = of(ClusterType.INDEXED);
    try (ClusterWriter writer = open(attributes)) {
      write(writer, "00001");
      refuses(writer, "00001", Reason.DUPLICATE_RECORD);
      write(writer, "00003");
    }
    try (ClusterWriter writer = open(attributes)) {
      refuses(writer, "00001", Reason.DUPLICATE_RECORD);
      write(writer, "00002");
      refuses(writer, "00002", Reason.DUPLICATE_RECORD);
    }
    assertThat(read(attributes)).containsExactly("00001", "00002", "00003");
  }

  @Test
  void replaceTakesThePlaceOfARecord() throws IOException {
    ClusterAttributes attributes = of(ClusterType.INDEXED);
    load(attributes, "00001 OLD", "00002 OLD");

    try (ClusterWriter writer = open(attributes)) {
      byte[] record = "00001 NEW".getBytes(StandardCharsets.US_ASCII);
      writer.replace(record, 0, record.length);
    }

    assertThat(read(attributes)).containsExactly("00001 NEW", "00002 OLD");
  }

  @Test
  void aRecordWithoutAWholeKeyIsRefused() throws IOException {
    try (ClusterWriter writer = open(of(ClusterType.INDEXED))) {
      refuses(writer, "0001", Reason.INVALID_LENGTH);
      refuses(writer, "0".repeat(21), Reason.INVALID_LENGTH);
    }
  }

  @Test
  void entrySequencedRecordsKeepTheirOrderAndGoOnInTheirInterval() throws IOException {
    ClusterAttributes attributes = of(ClusterType.NONINDEXED);
    load(attributes, "B", "A");
    load(attributes, "C");

    List<Long> addresses = new ArrayList<>();
    try (ClusterReader reader = reader(attributes)) {
      while (reader.next()) {
        addresses.add(reader.number());
      }
    }
    assertThat(read(attributes)).containsExactly("B", "A", "C");
    assertThat(addresses).containsExactly(0L, 1L, 2L);
  }

  @Test
  void slotsMayBeLeftEmptyAndFilledLater() throws IOException {
    ClusterAttributes attributes = of(ClusterType.NUMBERED);
    byte[] record = "X".repeat(20).getBytes(StandardCharsets.US_ASCII);
    try (ClusterWriter writer = open(attributes)) {
      writer.put(3, record, 0, record.length, false);
    }
    try (ClusterWriter writer = open(attributes)) {
      writer.put(1, record, 0, record.length, false);
      assertThatThrownBy(() -> writer.put(3, record, 0, record.length, false))
          .isInstanceOf(VsamException.class);
    }

    try (ClusterReader reader = reader(attributes)) {
      assertThat(reader.records()).isEqualTo(2);
      assertThat(reader.seek(2)).isTrue();
      assertThat(reader.number()).isEqualTo(3);
    }
  }

  @Test
  void whatIsAbandonedIsNeverSeen() throws IOException {
    ClusterAttributes attributes = of(ClusterType.INDEXED);
    load(attributes, "00001");

    ClusterWriter writer = open(attributes);
    write(writer, "00002");
    writer.abandon();
    writer.close();

    assertThat(read(attributes)).containsExactly("00001");
  }

  @Test
  void reuseBeginsWithoutRecordsAlsoWhenNoneIsWritten() throws IOException {
    ClusterAttributes attributes = of(ClusterType.INDEXED, ClusterOption.REUSE);
    load(attributes, "00001");

    reuse(attributes).close();

    assertThat(read(attributes)).isEmpty();
  }

  @Test
  void aClusterWithRecordsThatIsNotReusableIsNotReused() throws IOException {
    ClusterAttributes attributes = of(ClusterType.INDEXED);
    load(attributes, "00001");

    assertThatThrownBy(() -> reuse(attributes))
        .isInstanceOfSatisfying(
            VsamException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_REUSABLE));
    assertThat(read(attributes)).containsExactly("00001");
  }

  @Test
  void recordsBehindTheLastThatFitsAreRefusedAndTheOthersStay() throws IOException {
    growth = new Intervals(1);
    ClusterAttributes attributes = of(ClusterType.INDEXED);
    try (ClusterWriter writer = open(attributes)) {
      for (int i = 0; i < 25; i++) {
        write(writer, record(i));
      }
      assertThatThrownBy(() -> write(writer, record(25)))
          .isInstanceOfSatisfying(
              VsamException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NO_SPACE));
    }

    try (ClusterReader reader = reader(attributes)) {
      assertThat(reader.records()).isEqualTo(25);
    }
  }

  @Test
  void replacingRecordsTakesNoSpaceInTheEnd() throws IOException {
    ClusterAttributes attributes = of(ClusterType.INDEXED);
    load(attributes, record(1), record(2));
    growth = new Intervals(2);
    for (int i = 0; i < 60; i++) {
      try (ClusterWriter writer = open(attributes)) {
        byte[] bytes = record(1).getBytes(StandardCharsets.US_ASCII);
        writer.replace(bytes, 0, bytes.length);
      }
    }

    try (ClusterReader reader = reader(attributes)) {
      assertThat(reader.records()).isEqualTo(2);
    }
  }

  private static String record(int number) {
    return String.format(Locale.ROOT, "%05dABCDEFGHIJKLMNO", number);
  }

  /** So many control intervals and no more. */
  private record Intervals(long most) implements Growth {
    @Override
    public boolean extend(long intervals) {
      return intervals <= most;
    }

    @Override
    public void close() {}
  }
}
