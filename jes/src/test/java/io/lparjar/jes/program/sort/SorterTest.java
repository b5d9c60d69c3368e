package io.lparjar.jes.program.sort;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.name.DataSetPattern;
import io.lparjar.jes.program.RecordStep;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SorterTest {
  private static final SortKey KEY =
      new SortKey(List.of(new SortKey.KeyField(new Field(0, 12, FieldFormat.CH), false)));
  private static final int RECORDS = 5_000;

  private final RecordStep step = new RecordStep();

  @AfterEach
  void close() {
    step.close();
  }

  @Test
  void spillsRunsAndMergesThem() throws IOException {
    try (Sorter sorter = new Sorter(KEY, step, 40_000)) {
      fill(sorter);

      assertThat(texts(sorter)).isSorted().hasSize(RECORDS);
      assertThat(sorter.runs()).isGreaterThan(3);
    }
  }

  @Test
  void equalKeysKeepTheirOrderAcrossRuns() throws IOException {
    try (Sorter sorter = new Sorter(KEY, step, 40_000)) {
      WorkRecord record = new WorkRecord();
      for (int i = 0; i < RECORDS; i++) {
        record.clear();
        record.append(String.format(Locale.ROOT, "SAME KEY %03d %06d", i % 2, i));
        sorter.add(record);
      }

      assertThat(texts(sorter)).isSorted();
    }
  }

  @Test
  void leavesNoWorkDataSets() throws IOException {
    try (Sorter sorter = new Sorter(KEY, step, 40_000)) {
      fill(sorter);
    }

    List<String> left = new ArrayList<>();
    step.system().list(new DataSetPattern("**"), entry -> left.add(entry.name().value()));
    assertThat(left).isEmpty();
  }

  private static void fill(Sorter sorter) throws IOException {
    Random random = new Random(7);
    WorkRecord record = new WorkRecord();
    for (int i = 0; i < RECORDS; i++) {
      record.clear();
      record.append(String.format(Locale.ROOT, "%012d AND MORE", random.nextInt(1 << 30)));
      sorter.add(record);
    }
  }

  private static List<String> texts(Sorter sorter) throws IOException {
    List<String> texts = new ArrayList<>();
    WorkRecord record = new WorkRecord();
    try (Entries entries = sorter.sorted()) {
      while (entries.next()) {
        entries.copyTo(record);
        texts.add(Ebcdic.decode(record.data(), 0, record.length()));
      }
    }
    return texts;
  }
}
