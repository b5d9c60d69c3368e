package io.lparjar.datasets.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.datasets.catalog.GenerationDataGroup.Option;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.GenerationName;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GenerationSphereTest {
  private static final DataSetName BASE = new DataSetName("A.B");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 25);

  private static GenerationName generation(int number) {
    return new GenerationName(BASE, number, 0);
  }

  private static GenerationSphere sphere(int limit, Set<Option> options, int... numbers) {
    List<Generation> generations =
        Arrays.stream(numbers)
            .mapToObj(number -> new Generation(generation(number), GenerationStatus.ACTIVE))
            .toList();
    return new GenerationSphere(
        new GenerationDataGroup(BASE, limit, options, DAY, DAY), generations);
  }

  @ParameterizedTest
  @CsvSource({"0,A.B.G0007V00", "-1,A.B.G0005V00", "1,A.B.G0008V00", "3,A.B.G0010V00"})
  void relativeNumbersCountFromTheNewest(int relative, String name) {
    assertThat(sphere(5, Set.of(), 5, 7).relative(relative)).contains(new DataSetName(name));
  }

  @Test
  void firstGenerationOfAnEmptyGroupIsNumberOne() {
    assertThat(sphere(5, Set.of()).relative(1)).contains(new DataSetName("A.B.G0001V00"));
  }

  @Test
  void generationsThatAreNotThereAreEmpty() {
    assertThat(sphere(5, Set.of()).relative(0)).isEmpty();
    assertThat(sphere(5, Set.of(), 1, 2).relative(-2)).isEmpty();
  }

  @Test
  void generationsThatAreNotActiveAreNotCounted() {
    GenerationSphere sphere =
        new GenerationSphere(
            sphere(5, Set.of()).group(),
            List.of(
                new Generation(generation(1), GenerationStatus.ROLLED_OFF),
                new Generation(generation(2), GenerationStatus.ACTIVE),
                new Generation(generation(3), GenerationStatus.DEFERRED)));

    assertThat(sphere.relative(0)).contains(generation(2).dataSetName());
    assertThat(sphere.relative(-1)).isEmpty();
    assertThat(sphere.relative(1)).contains(generation(3).dataSetName());
  }

  @Test
  void numberAfter9999IsOneAndNewer() {
    GenerationSphere sphere = sphere(5, Set.of(), 1, 9998, 9999);

    assertThat(sphere(5, Set.of(), 9999).relative(1)).contains(generation(1).dataSetName());
    assertThat(sphere.relative(0)).contains(generation(1).dataSetName());
    assertThat(sphere.relative(-2)).contains(generation(9998).dataSetName());
  }

  @Test
  void groupIsReadNewestFirstUnlessFifo() {
    assertThat(sphere(5, Set.of(), 1, 2).concatenation())
        .containsExactly(generation(2).dataSetName(), generation(1).dataSetName());
    assertThat(sphere(5, Set.of(Option.FIFO), 1, 2).concatenation())
        .containsExactly(generation(1).dataSetName(), generation(2).dataSetName());
  }

  @Test
  void belowTheLimitNobodyIsPutOut() {
    assertThat(sphere(3, Set.of(), 1, 2).putOutBy(generation(3))).isEmpty();
  }

  @Test
  void atTheLimitTheOldestIsPutOut() {
    assertThat(sphere(3, Set.of(), 1, 2, 3).putOutBy(generation(4))).containsExactly(generation(1));
  }

  @Test
  void atTheLimitOfAnEmptyGroupOptionAllOthersArePutOut() {
    assertThat(sphere(2, Set.of(Option.EMPTY), 1, 2).putOutBy(generation(3)))
        .containsExactly(generation(1), generation(2));
  }

  @Test
  void anotherVersionPutsOutTheFormer() {
    assertThat(sphere(5, Set.of(), 1, 2).putOutBy(new GenerationName(BASE, 1, 1)))
        .containsExactly(generation(1));
  }

  @Test
  void newcomerNeverPutsOutItself() {
    assertThat(sphere(1, Set.of(), 5).putOutBy(generation(1))).containsExactly(generation(5));
  }

  @ParameterizedTest
  @CsvSource({"0,false", "256,false", "1000,true"})
  void limitsOutOfRangeAreRejected(int limit, boolean extended) {
    Set<Option> options = extended ? Set.of(Option.EXTENDED) : Set.of();
    assertThatThrownBy(() -> new GenerationDataGroup(BASE, limit, options, DAY, DAY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"1,false", "255,false", "999,true"})
  void limitsInRangeAreTaken(int limit, boolean extended) {
    Set<Option> options = extended ? Set.of(Option.EXTENDED) : Set.of();
    assertThat(new GenerationDataGroup(BASE, limit, options, DAY, DAY).limit()).isEqualTo(limit);
  }
}
