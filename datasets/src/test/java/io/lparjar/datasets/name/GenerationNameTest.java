package io.lparjar.datasets.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.datasets.name.InvalidNameException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GenerationNameTest {
  private static final DataSetName BASE = new DataSetName("USER1.DAILY");

  @ParameterizedTest
  @CsvSource({
    "USER1.DAILY.G0001V00,USER1.DAILY,1,0",
    "A.G9999V99,A,9999,99",
    "A.G0001V00.G0002V00,A.G0001V00,2,0",
  })
  void absoluteNameIsTakenApartAndPutTogether(String name, String base, int number, int version) {
    GenerationName generation = new GenerationName(new DataSetName(base), number, version);

    assertThat(GenerationName.of(new DataSetName(name))).contains(generation);
    assertThat(generation.dataSetName().value()).isEqualTo(name);
    assertThat(generation).hasToString(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "USER1.DAILY",
        "G0001V00",
        "A.G001V00",
        "A.G0001V0",
        "A.X0001V00",
        "A.G0001X00",
        "A.G00A1V00",
        "A.G0001V0A",
        "A.B.G0001V00.C"
      })
  void otherNamesAreNoGenerations(String name) {
    assertThat(GenerationName.of(new DataSetName(name))).isEmpty();
  }

  @Test
  void baseMayHave35Characters() {
    DataSetName longest = new DataSetName("A2345678.B2345678.C2345678.D2345678");

    assertThat(new GenerationName(longest, 1, 0).dataSetName().value()).hasSize(44);
  }

  @Test
  void baseOf36CharactersIsTooLong() {
    DataSetName tooLong = new DataSetName("A2345678.B2345678.C2345678.D234567.E");

    assertThatThrownBy(() -> GenerationName.requireBase(tooLong))
        .isInstanceOfSatisfying(
            InvalidNameException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LONG));
  }

  @ParameterizedTest
  @CsvSource({"-1,0", "10000,0", "1,-1", "1,100"})
  void numbersOutOfRangeAreRejected(int number, int version) {
    assertThatThrownBy(() -> new GenerationName(BASE, number, version))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
