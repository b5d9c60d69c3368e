package io.lparjar.datasets.allocation;

import static io.lparjar.datasets.allocation.TestSystem.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is added to a data set on disk: in place by who has it alone, else to a copy. */
final class AppendTest {
  @TempDir Path directory;

  private TestSystem system;
  private Object fileBefore;

  @BeforeEach
  void make() throws IOException {
    system = TestSystem.on(Backing.DISK, directory);
    system.make("A.B", "ONE");
    fileBefore = file();
  }

  @AfterEach
  void close() throws IOException {
    system.close();
  }

  private Object file() throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      Path path = all.filter(it -> it.endsWith("USRVS1/A.B")).findFirst().orElseThrow();
      return Files.getAttribute(path, "unix:ino");
    }
  }

  private void append(DispositionStatus status) throws IOException {
    try (Allocation allocation = system.allocate("A.B", status)) {
      write(allocation, WriteRequest.APPEND, "TWO");
    }
  }

  @Test
  void whoHasItAloneAddsToTheFile() throws IOException {
    append(DispositionStatus.MOD);
    append(DispositionStatus.OLD);
    assertThat(system.read("A.B")).isEqualTo("ONE,TWO,TWO,");
    assertThat(file()).isEqualTo(fileBefore);
    assertThat(system.check()).isEmpty();
  }

  @Test
  void whoSharesItReplacesTheFile() throws IOException {
    append(DispositionStatus.SHR);
    assertThat(system.read("A.B")).isEqualTo("ONE,TWO,");
    assertThat(file()).isNotEqualTo(fileBefore);
  }

  @Test
  void whatIsAbandonedIsCutOff() throws IOException {
    try (Allocation allocation = system.allocate("A.B", DispositionStatus.MOD)) {
      DataSetWriter writer = allocation.openWriter(WriteRequest.APPEND);
      writer.write(new byte[80], 0, 80);
      writer.abandon();
    }
    assertThat(system.read("A.B")).isEqualTo("ONE,");
    assertThat(system.check()).isEmpty();
  }

  @Test
  void whatIsReplacedAfterwardsIsWhole() throws IOException {
    append(DispositionStatus.MOD);
    try (Allocation allocation = system.allocate("A.B", DispositionStatus.OLD)) {
      write(allocation, WriteRequest.REPLACE, "THREE");
    }
    append(DispositionStatus.MOD);
    assertThat(system.read("A.B")).isEqualTo("THREE,TWO,");
    assertThat(system.check()).isEmpty();
  }
}
