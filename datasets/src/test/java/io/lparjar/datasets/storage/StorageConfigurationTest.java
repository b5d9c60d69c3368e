package io.lparjar.datasets.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StorageConfigurationTest {

  @ParameterizedTest
  @CsvSource({
    "3390-1, 1113",
    "3390-2, 2226",
    "3390-3, 3339",
    "3390-9, 10017",
    "3390-27, 32760",
    "3390-54, 65520",
    "3390-A, 262668"
  })
  void modelTellsTheCylinders(String model, int cylinders) {
    StorageConfiguration read =
        StorageConfiguration.parse(List.of("VOLUME WORK01 MODEL(" + model + ")"));
    assertThat(read.volumes()).containsExactly(volume("WORK01", cylinders));
  }

  private static VolumeDefinition volume(String serial, int cylinders) {
    return new VolumeDefinition(
        serial, cylinders, VolumeDefinition.Use.STORAGE, VolumeDefinition.State.ONLINE);
  }

  @Test
  void commentsAndLowerCaseAreAllowed() {
    StorageConfiguration read =
        StorageConfiguration.parse(List.of("* all of it", "", "recall seconds(5)"));
    assertThat(read.recallTime()).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void thereIsAlwaysAVolumeForThoseWhoNameNone() {
    assertThat(StorageConfiguration.parse(List.of("VOLUME PAY001 USE(PRIVATE)")).volumes())
        .extracting(VolumeDefinition::serial)
        .containsExactly("PAY001", "USRVS1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VOLUMES WORK01|unknown statement VOLUMES",
        "VOLUME|VOLUME needs a name",
        "VOLUME TOOLONG1|not a volume serial: TOOLONG1",
        "VOLUME WORK01 MODEL(3380)|unknown model 3380",
        "VOLUME WORK01 COLOR(RED)|unknown operand COLOR",
        "VOLUME WORK01 USE(MINE)|unknown USE MINE",
        "VOLUME WORK01 ONLINE|not an operand: ONLINE",
        "DATACLAS X LRECL(99999)|LRECL is a number from 0 to 32760, not 99999",
        "DATACLAS X RECFM(Q)|not a record format: Q",
        "DATACLAS X SPACE(MB,1)|SPACE begins with TRK or CYL",
        "RECALL|RECALL needs SECONDS(n) or FAIL"
      })
  void wrongLineIsNamedWithItsNumber(String line, String problem) {
    assertThatThrownBy(() -> StorageConfiguration.parse(List.of("* comment", line)))
        .isInstanceOf(StorageConfigurationException.class)
        .hasMessage("storage configuration, line 2: " + problem);
  }
}
