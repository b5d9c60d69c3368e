package io.lparjar.jes.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.device.ContentKey;
import io.lparjar.datasets.device.ContentStore;
import io.lparjar.datasets.record.RecordException;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.job.JobId;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpoolTest {
  private static final JobId JOB = new JobId(83);

  private final ContentStore store = ContentStore.inMemory();
  private final Spool spool = new Spool(store);

  @BeforeEach
  void createJob() throws IOException {
    spool.create(JOB);
  }

  @Test
  void dataSetIsAMemberNamedByItsKey() throws IOException {
    spool.write(JOB, 2, List.of("A"));

    assertThat(store.find(new ContentKey("SPOOL1", "JOB00083", "D0000002"))).isPresent();
  }

  @Test
  void linesComeBackWithTheirTrailingBlanks() throws IOException {
    spool.write(JOB, 3, List.of("FIRST  ", "", "THIRD"));

    assertThat(read(3)).containsExactly("FIRST  ", "", "THIRD");
  }

  @Test
  void dataSetThatIsNotClosedCannotBeOpened() throws IOException {
    try (SpoolWriter writer = spool.openWriter(JOB, 101, RecordFormat.of("VB"), 137)) {
      writer.write(Ebcdic.encode("X"), 0, 1);

      assertThatThrownBy(() -> spool.open(JOB, 101)).isInstanceOf(NoSuchFileException.class);
    }
  }

  @Test
  void fixedRecordsHaveTheirLength() throws IOException {
    try (SpoolWriter writer = spool.openWriter(JOB, 101, RecordFormat.of("FBA"), 121)) {
      assertThatThrownBy(() -> writer.write(new byte[120], 0, 120))
          .isInstanceOf(RecordException.class);
    }
  }

  @Test
  void variableRecordsAreShorterByTheDescriptorWord() throws IOException {
    try (SpoolWriter writer = spool.openWriter(JOB, 101, RecordFormat.of("VBA"), 137)) {
      assertThat(writer.maximumLength()).isEqualTo(133);
    }
  }

  @Test
  void bytesDoNotCountTrailingBlanks() throws IOException {
    try (SpoolWriter writer = spool.openWriter(JOB, 101, RecordFormat.of("FB"), 5)) {
      writer.write(Ebcdic.encode("AB   "), 0, 5);
      writer.write(Ebcdic.encode("     "), 0, 5);

      assertThat(writer.bytes()).isEqualTo(2);
    }
  }

  @Test
  void deletedJobLeavesNothing() throws IOException {
    spool.write(JOB, 2, List.of("A"));

    spool.delete(JOB);

    assertThatThrownBy(() -> spool.open(JOB, 2)).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void clearingKeepsTheJobsThatAreWanted() throws IOException {
    JobId other = new JobId(84);
    spool.create(other);
    spool.write(JOB, 2, List.of("A"));
    spool.write(other, 2, List.of("B"));

    spool.deleteUnless(JOB::equals);

    assertThat(read(2)).containsExactly("A");
    assertThatThrownBy(() -> spool.open(other, 2)).isInstanceOf(NoSuchFileException.class);
  }

  private List<String> read(int key) throws IOException {
    List<String> lines = new ArrayList<>();
    try (RecordReader reader = spool.open(JOB, key)) {
      while (reader.next()) {
        lines.add(Ebcdic.decode(reader.array(), reader.offset(), reader.length()));
      }
    }
    return lines;
  }
}
